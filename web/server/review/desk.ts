// The desk of reviews: the folder of one's own, what may be done there, and the commands that do it, one at a time.
import { ownPlaces, type OwnPlaces } from "../../../data/files/own.ts";
import { Refusal } from "../problem.ts";
import { runShell, type Ended, type More, type ShellPlace } from "./shell.ts";

type Sentence = { readonly zh: string; readonly en: string };
/** What bringing the graph up again is at. */
export type Stage = "loading" | "opening";
/** Whether the files' facts were loaded; if not, what the loader said. */
export type Renewed = { readonly loaded: boolean; readonly said: string };

export type DeskParts = {
  readonly own: OwnPlaces;
  /** Whether the client may be told where the folder lies. */
  readonly tellsPlace: boolean;
  /** Why nothing is read in or decided here; null where it is. */
  readonly closed: Sentence | null;
  /** The largest file that is read as an article. */
  readonly megabytes: number;
  /** The language model that is set. */
  readonly model: string | null;
  readonly place: ShellPlace;
  /** Lets the graph go, loads what the files say now, and opens it again. */
  readonly renew: (hear: (stage: Stage) => void) => Promise<Renewed>;
};

export class Desk {
  readonly parts: DeskParts;
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(parts: DeskParts) {
    this.parts = parts;
  }

  /** Throws `read-only` where nothing is read in or decided. */
  refuseClosed(): void {
    const { closed } = this.parts;
    if (closed !== null) throw new Refusal("read-only", { said: closed, detail: closed.en });
  }

  /** How many write or wait to. */
  get waiting(): number {
    return this.#waiting;
  }

  /** Runs a command once those before it have ended. It does not begin, or ends, where the signal says so. */
  run(args: readonly string[], more: More = {}): Promise<Ended> {
    return this.#inTurn(async () => {
      const { code, out, said } = await runShell(args, this.parts.place, more);
      return { code, out: this.#toldAs(out), said: this.#toldAs(said) };
    }, more.signal);
  }

  /** Without the path of the folder where clients are not told it. */
  #toldAs(text: string): string {
    const { tellsPlace, own } = this.parts;
    return tellsPlace ? text : text.replaceAll(own.root, "own");
  }

  /** Loads what the files say now, in its turn. */
  renew(hear: (stage: Stage) => void): Promise<Renewed> {
    return this.#inTurn(() => this.parts.renew(hear));
  }

  /** Waits for what is under way. */
  async close(): Promise<void> {
    await this.#last.catch(() => undefined);
  }

  #inTurn<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    this.#waiting++;
    const mine = this.#last
      .catch(() => undefined)
      .then(() => {
        signal?.throwIfAborted();
        return work();
      })
      .finally(() => void this.#waiting--);
    this.#last = mine.catch(() => undefined);
    return mine;
  }
}

/** A server without a desk. */
export const NO_DESK = new Desk({
  own: ownPlaces("own"),
  tellsPlace: false,
  closed: { zh: "这里不读入文章，也不审核。", en: "No articles are read in or reviewed here." },
  megabytes: 0,
  model: null,
  place: { root: ".", cwd: ".", env: {} },
  renew: async () => ({ loaded: false, said: "" }),
});
