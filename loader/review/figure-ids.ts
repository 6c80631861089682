// Ids of accepted figures: an edited text may give another figure the id that one has already, and no id ever changes hands.
import type { Decision, FactLine } from "../../data/model/review.ts";
import { idGiven, type Line } from "./line.ts";

/**
 * Figures with ids of their own. Whichever was decided on first has the plain one, also after that was taken back; others have a number
 * behind it. `taken`: ids of other facts.
 */
export function figuresWithIds(lines: readonly Line[], decisions: readonly Decision[], taken: ReadonlySet<string>): Line[] {
  const given = new Set<string>();
  const ids = new Map<string, string>();
  const idFor = (claim: string, plain: string): string => {
    const known = ids.get(claim);
    if (known !== undefined) return known;
    let free = plain;
    for (let number = 2; given.has(free) || (free !== plain && taken.has(free)); number++) free = `${plain}-${number}`;
    given.add(free);
    ids.set(claim, free);
    return free;
  };
  for (const made of decisions) {
    const claim = claims();
    for (const fact of factsOf(made)) {
      const plain = idGiven(fact);
      if (plain !== null && "indicator" in fact) idFor(claim(made.of, plain), plain);
    }
  }
  const claim = claims();
  return lines.map((line) => {
    const plain = idGiven(line.fact);
    if (plain === null || !("indicator" in line.fact)) return line;
    const id = idFor(claim(line.key, plain), plain);
    return { ...line, fact: "target" in line.fact ? { ...line.fact, target: id } : { ...line.fact, observation: id } };
  });
}

/** Who claims an id: a candidate, and of parts that would share one the first, second … */
function claims(): (key: string, plain: string) => string {
  const times = new Map<string, number>();
  return (key, plain) => {
    const nth = (times.get(`${key} ${plain}`) ?? 0) + 1;
    times.set(`${key} ${plain}`, nth);
    return `${key} ${plain} ${nth}`;
  };
}

/** The lines that a decision chooses. */
function factsOf({ do: done, seen, fact, parts = [] }: Decision): readonly FactLine[] {
  if (done === "accept") return seen === undefined ? [] : [seen];
  if (done === "correct") return fact === undefined ? [] : [fact];
  return done === "split" ? parts : [];
}
