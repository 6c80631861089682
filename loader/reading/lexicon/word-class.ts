// What a word does to a name that it may stand in: part of it, border of it, or something to leave out at its left end.

/** Numbers, because a text keeps one per character. */
export const WordClass = {
  /** No part of any name: particles, prepositions, conjunctions, marks. */
  stop: 0,
  /** A verb: inside the names of plans and campaigns only. */
  verb: 1,
  /** A common noun or what goes as one. */
  noun: 2,
  /** A character that belongs to no word: likely a piece of a proper name. */
  loose: 3,
  place: 4,
  number: 5,
  latin: 6,
  /** Stands before names without belonging to them: 重点, 一批. */
  modifier: 7,
  /** A verb that has the name of a plan or a work as its object: 实施, 推进. */
  governor: 8,
  /** A proper name that the dictionary knows and that is no place. */
  proper: 9,
  /** A mark: comma, full stop, bracket, quotation mark. */
  mark: 10,
  /** A verb that names hold too: 发展, 建设. At the left end of a run it is a verb, inside it is not. */
  either: 11,
} as const;
export type WordClass = (typeof WordClass)[keyof typeof WordClass];

/** The classes of the dictionary's letters, see README.md. */
export const CLASS_OF_TAG: Readonly<Record<string, WordClass>> = {
  n: WordClass.noun,
  N: WordClass.noun,
  a: WordClass.noun,
  b: WordClass.noun,
  j: WordClass.noun,
  l: WordClass.noun,
  g: WordClass.noun,
  S: WordClass.noun,
  f: WordClass.noun,
  s: WordClass.noun,
  t: WordClass.noun,
  z: WordClass.noun,
  v: WordClass.verb,
  m: WordClass.number,
  T: WordClass.stop,
  q: WordClass.stop,
  r: WordClass.stop,
  p: WordClass.stop,
  c: WordClass.stop,
  u: WordClass.stop,
  d: WordClass.stop,
  i: WordClass.stop,
  Z: WordClass.stop,
};
