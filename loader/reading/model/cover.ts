// Which spans lie over each character, so that what is proposed later can be held against them.
import type { Span } from "../candidates.ts";

export class Cover<T extends Span> {
  /** The widest span over each character, by number from 1. */
  readonly #over: Int32Array;
  readonly #spans: T[] = [];
  readonly #exact = new Map<string, T[]>();

  constructor(size: number, spans: Iterable<T>) {
    this.#over = new Int32Array(size);
    for (const span of spans) this.add(span);
  }

  add(span: T): void {
    this.#spans.push(span);
    const key = `${span.start}-${span.end}`;
    const same = this.#exact.get(key);
    if (same) same.push(span);
    else this.#exact.set(key, [span]);
    for (let at = span.start; at < span.end; at++) {
      const over = this.#spans[(this.#over[at] ?? 0) - 1];
      if (over === undefined || over.end - over.start < span.end - span.start) this.#over[at] = this.#spans.length;
    }
  }

  /** Those with just these ends. */
  at({ start, end }: Span): readonly T[] {
    return this.#exact.get(`${start}-${end}`) ?? [];
  }

  /** The widest ones over any character of a span. */
  touching({ start, end }: Span): T[] {
    const found = new Set<T>();
    for (let at = start; at < end; at++) {
      const over = this.#spans[(this.#over[at] ?? 0) - 1];
      if (over !== undefined) found.add(over);
    }
    return [...found];
  }
}
