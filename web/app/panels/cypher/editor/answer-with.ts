// What both threads of the language do alike: remember what the graph has, and answer one question after the other.
import type { Known, LanguageAnswers, LanguageAsk } from "./language-messages.ts";

let known: Known = { labels: [], relations: [], properties: [], joins: [], parameters: [] };

/** Answers every message with what `say` makes of it. */
export function answerWith(say: (ask: LanguageAsk, known: Known) => LanguageAnswers[LanguageAsk["what"]]): void {
  addEventListener("message", ({ data: { id, ask } }: MessageEvent<{ id: number; ask: LanguageAsk }>) => {
    if (ask.what === "know") known = ask.known;
    try {
      postMessage({ id, answer: ask.what === "know" ? null : say(ask, known) });
    } catch (error) {
      postMessage({ id, fault: String(error) });
    }
  });
}
