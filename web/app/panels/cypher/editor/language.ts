// The page's side of the threads that know the language: begun when the editor opens, in each the newest question of a kind only.
import type { Known, LanguageAnswers, LanguageAsk } from "./language-messages.ts";

type What = LanguageAsk["what"];
type Asked = { readonly id: number; readonly ask: LanguageAsk; readonly here: (answer: unknown) => void };

/** What is looked at goes first: knowledge, then what somebody waits for, then faults. */
const ORDER: readonly What[] = ["know", "complete", "signature", "format", "lint", "analyse"];

/** A thread that answers one question at a time. */
function beginThread(begin: () => Worker) {
  let worker: Worker | null = null;
  let ids = 0;
  let busy: Asked | null = null;
  const waiting = new Map<What, Asked>();

  function wake(): Worker {
    if (worker) return worker;
    worker = begin();
    worker.addEventListener("message", ({ data }: MessageEvent<{ id: number; answer?: unknown }>) => hear(data.id, data.answer ?? null));
    // A thread that could not be begun answers nothing; the editor works without.
    worker.addEventListener("error", () => hear(busy?.id ?? -1, null));
    return worker;
  }

  function send(): void {
    if (busy) return;
    const next = ORDER.map((what) => waiting.get(what)).find((asked) => asked !== undefined);
    if (!next) return;
    waiting.delete(next.ask.what);
    busy = next;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    wake().postMessage({ id: next.id, ask: next.ask });
  }

  function hear(id: number, answer: unknown): void {
    if (busy?.id !== id) return;
    const { here } = busy;
    busy = null;
    here(answer);
    send();
  }

  function ask(question: LanguageAsk): Promise<unknown> {
    return new Promise((resolve) => {
      ids += 1;
      waiting.get(question.what)?.here(null);
      waiting.set(question.what, { id: ids, ask: question, here: resolve });
      send();
    });
  }

  return { wake, ask };
}

const quick = beginThread(() => new Worker(new URL("./language-worker.ts", import.meta.url), { type: "module" }));
const slow = beginThread(() => new Worker(new URL("./meaning-worker.ts", import.meta.url), { type: "module" }));
let known: Known | null = null;
let told: Known | null = null;

/** Begins the quick thread: it takes a moment, so begin it before somebody types. */
export const wakeLanguage = (): void => void quick.wake();

/** Tells the threads what the graph has; the slow one when it is next asked. */
export function tellKnown(now: Known): void {
  known = now;
  void quick.ask({ what: "know", known: now });
}

/** Asks; null where a newer question of the same kind took its place, or nothing could be said. */
export function askLanguage<W extends What>(ask: Extract<LanguageAsk, { what: W }>): Promise<LanguageAnswers[W] | null> {
  if (ask.what !== "analyse") return quick.ask(ask) as Promise<LanguageAnswers[W] | null>;
  if (known !== null && known !== told) void slow.ask({ what: "know", known });
  told = known;
  return slow.ask(ask) as Promise<LanguageAnswers[W] | null>;
}
