// Counts what a row takes while it is written, so that one enormous value is given up before it is all there.

/** The row takes more than it may. */
export class TooLarge extends Error {
  override readonly name = "TooLarge";
}

/** What one value takes beside its own characters: quotes, commas, brackets. */
const AROUND = 3;
const DEEPEST = 100;

export class Budget {
  #left: number;
  #depth = 0;

  /** @param bytes characters count as one each: a first bound, the text itself is measured afterwards */
  constructor(bytes: number) {
    this.#left = bytes;
  }

  /** Takes so many characters. Throws `TooLarge`. */
  spend(characters: number): void {
    this.#left -= characters + AROUND;
    if (this.#left < 0) throw new TooLarge();
  }

  /** Does `work` one level deeper. Throws `TooLarge` where values are nested too deep to be written. */
  inside<T>(work: () => T): T {
    if (++this.#depth > DEEPEST) throw new TooLarge();
    try {
      return work();
    } finally {
      this.#depth--;
    }
  }
}
