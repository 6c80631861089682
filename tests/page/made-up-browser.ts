// As much of a browser as the page's steps need: an address with a history, a store, a clipboard, and the server behind it.
import { vi } from "vitest";

type Entry = { state: unknown; url: URL };

export type Browser = {
  /** The address without the server. */
  readonly address: () => string;
  readonly back: () => void;
  readonly forward: () => void;
  /** How many entries lie before this one, and behind it. */
  readonly room: () => { readonly before: number; readonly behind: number };
  readonly kept: Map<string, string>;
  /** Resolves when no answer is on its way. */
  readonly quiet: () => Promise<void>;
};

/** Puts it in place of what Node has; `answer` is the server. */
export function madeUpBrowser(start: string, answer: (request: Request) => Response | Promise<Response>): Browser {
  const entries: Entry[] = [{ state: null, url: new URL(start, "http://localhost") }];
  let at = 0;
  const here = () => entries[at] as Entry;
  const window = new EventTarget();
  const kept = new Map<string, string>();
  const waiting = new Set<Promise<unknown>>();

  const go = (by: number) => {
    if (entries[at + by] === undefined || by === 0) return;
    at += by;
    window.dispatchEvent(new Event("popstate"));
  };
  const location = {
    get href() {
      return here().url.href;
    },
    get pathname() {
      return here().url.pathname;
    },
    get search() {
      return here().url.search;
    },
    get hash() {
      return here().url.hash;
    },
    origin: "http://localhost",
  };
  const entry = (state: unknown, url: string) => ({ state: structuredClone(state), url: new URL(url, here().url) });
  const history = {
    get state(): unknown {
      return here().state;
    },
    pushState: (state: unknown, _title: string, url: string) => {
      entries.splice(at + 1, Infinity, entry(state, url));
      at += 1;
    },
    replaceState: (state: unknown, _title: string, url: string) => void (entries[at] = entry(state, url)),
    back: () => go(-1),
    forward: () => go(1),
    go,
  };
  const fetching = (path: string, init?: RequestInit) => {
    const { signal: _signal, ...rest } = init ?? {};
    const request = new Request(`http://localhost${path}`, rest);
    request.headers.set("host", "localhost");
    const reply = Promise.resolve(answer(request));
    waiting.add(reply);
    // What the page does with an answer follows in a moment.
    void reply.finally(() => setTimeout(() => waiting.delete(reply), 4));
    return reply;
  };
  const nothing = () => null;
  vi.stubGlobal("location", location);
  vi.stubGlobal("history", history);
  vi.stubGlobal("fetch", fetching);
  vi.stubGlobal("addEventListener", window.addEventListener.bind(window));
  vi.stubGlobal("removeEventListener", window.removeEventListener.bind(window));
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
  vi.stubGlobal("document", { documentElement: { lang: "zh", dataset: {} }, querySelector: nothing, getElementById: nothing });
  vi.stubGlobal("navigator", { clipboard: { writeText: async () => {} } });
  vi.stubGlobal("indexedDB", {
    open: () => {
      throw new Error("nothing is kept here");
    },
  });
  vi.stubGlobal("localStorage", {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  });
  return {
    address: () => `${location.pathname}${location.search}${location.hash}`,
    back: history.back,
    forward: history.forward,
    room: () => ({ before: at, behind: entries.length - 1 - at }),
    kept,
    quiet: async () => {
      do await new Promise((resolve) => setImmediate(resolve));
      while (waiting.size > 0);
    },
  };
}
