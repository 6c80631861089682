// Joins what is marked to what was found, one to one.

export type Pairs = {
  /** By place in the marked list: the place in the found list. */
  readonly ofMarked: ReadonlyMap<number, number>;
  readonly ofFound: ReadonlyMap<number, number>;
};

/** The likest pairs first; of equal ones, those that stand first in the lists. */
export function pairUp<M, F>(
  marked: readonly M[],
  found: readonly F[],
  fits: (found: F, marked: M) => boolean,
  like: (found: F, marked: M) => number,
): Pairs {
  const candidates = marked.flatMap((one, m) =>
    found.flatMap((other, f) => (fits(other, one) ? [{ m, f, weight: like(other, one) }] : [])),
  );
  const ofMarked = new Map<number, number>();
  const ofFound = new Map<number, number>();
  for (const { m, f } of candidates.toSorted((a, b) => b.weight - a.weight || a.m - b.m || a.f - b.f)) {
    if (ofMarked.has(m) || ofFound.has(f)) continue;
    ofMarked.set(m, f);
    ofFound.set(f, m);
  }
  return { ofMarked, ofFound };
}

/** Each thing once; of equal ones the last, at the place of the first. */
export function once<T>(things: readonly T[], key: (thing: T) => string): T[] {
  return [...new Map(things.map((thing) => [key(thing), thing])).values()];
}
