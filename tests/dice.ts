// Chance that can be repeated: the same seed gives the same choices.

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let at = seed;
  return () => {
    at = (at + 0x6d2b79f5) | 0;
    let mixed = Math.imul(at ^ (at >>> 15), 1 | at);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export type Dice = {
  readonly one: <T>(of: readonly T[]) => T;
  /** Up to so many of these, some perhaps twice. */
  readonly some: <T>(of: readonly T[], most: number) => readonly T[];
  readonly number: (least: number, most: number) => number;
  readonly yes: () => boolean;
};

/** Choices by chance. */
export function diceOf(seed: number): Dice {
  const random = chance(seed);
  const number = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const one = <T>(of: readonly T[]): T => of[number(0, of.length - 1)] as T;
  return {
    one,
    number,
    yes: () => random() < 0.5,
    some: (of, most) => Array.from({ length: of.length > 0 ? number(0, most) : 0 }, () => one(of)),
  };
}
