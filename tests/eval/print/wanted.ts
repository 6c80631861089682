// What reading should reach, beside what it reached.
import { ratesOf, type Rates, type Tally } from "../score/tally.ts";

type Wanted = { readonly what: string; readonly heading: string; readonly of: "f1" | "precision" | "recall"; readonly least: number };
const overlap = (what: string, kind: string, least: number): Wanted => ({
  what: `${what}, overlap F1`,
  heading: `overlap ${kind}`,
  of: "f1",
  least,
});

export const WANTED: readonly Wanted[] = [
  overlap("places", "Place", 92),
  { what: "places, strict F1", heading: "strict Place", of: "f1", least: 85 },
  overlap("companies", "Company", 80),
  overlap("parks", "Park", 80),
  overlap("infrastructure", "Infrastructure", 80),
  overlap("projects", "Project", 65),
  overlap("policies", "Policy", 65),
  overlap("all names", "ALL", 75),
  { what: "figures, spans F1", heading: "q span strict", of: "f1", least: 97 },
  { what: "figures, all four right", heading: "q all four", of: "f1", least: 92 },
  { what: "relations, precision", heading: "rel ALL", of: "precision", least: 85 },
  { what: "relations, recall", heading: "rel ALL", of: "recall", least: 30 },
];

/** A set of texts with what was reached on it; `plain` is what the plain way reaches. */
export type Reached = { readonly name: string; readonly tally: Tally; readonly plain: Tally | null };

/** A line a wish, a column a set. In brackets how many were marked; after the stroke what the plain way reaches. */
export function wantedTable(sets: readonly Reached[]): { lines: string[]; missed: number } {
  const reached = (tally: Tally, { heading, of }: Wanted) => {
    const rates: Rates = ratesOf(tally.get(heading));
    return { value: 100 * rates[of], marked: rates.marked };
  };
  let missed = 0;
  const lines = WANTED.map((wish) => {
    const cells = sets.map(({ tally, plain }) => {
      const { value, marked } = reached(tally, wish);
      if (marked === 0) return "none marked".padStart(26);
      const holds = Math.round(value * 10) >= wish.least * 10;
      if (!holds) missed += 1;
      const beside = plain ? ` / ${reached(plain, wish).value.toFixed(1)}` : "";
      return `${holds ? "ok" : "MISS"} ${value.toFixed(1)}${beside} (${marked})`.padStart(26);
    });
    return `${wish.what.padEnd(28)} >= ${String(wish.least).padEnd(4)}${cells.join("")}`;
  });
  const head = `${"wanted and reached".padEnd(35)}${sets.map(({ name }) => name.padStart(26)).join("")}`;
  return { lines: [head, ...lines], missed };
}
