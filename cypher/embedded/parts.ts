// The steps of a write in parts: the engine works on one while the next is on its way.
import type { WriteStep } from "../port.ts";

/** Rows of one part, unless a single step has more. */
const ROWS = 1000;

/** Cuts steps into parts, in their order. */
export function partsOf(steps: readonly WriteStep[]): WriteStep[][] {
  const parts: WriteStep[][] = [];
  let rows = ROWS;
  for (const step of steps) {
    if (rows >= ROWS) {
      parts.push([]);
      rows = 0;
    }
    parts.at(-1)?.push(step);
    const given = step.params?.["rows"];
    rows += Array.isArray(given) ? given.length : 1;
  }
  return parts;
}

/** Parts as they arrive, until the last. */
export class Arriving {
  readonly #parts: (readonly WriteStep[])[] = [];
  #ended = false;
  #wake: () => void = () => {};

  add(part: readonly WriteStep[], last: boolean): void {
    this.#parts.push(part);
    this.#ended = last;
    this.#wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<readonly WriteStep[]> {
    for (;;) {
      for (let part = this.#parts.shift(); part; part = this.#parts.shift()) yield part;
      if (this.#ended) return;
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }
}
