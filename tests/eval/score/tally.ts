// Counts of what was right, wrong and missed, and what follows from them.

export type Count = { right: number; wrong: number; missed: number };
/** By heading, such as `strict Place`, `q value`, `rel ABOUT`. */
export type Tally = Map<string, Count>;

/** A mistake as a person reads it: the passage, what kind, of what, and its words. */
export type Mistake = { readonly id: string; readonly what: string; readonly of: string; readonly words: string; readonly rule?: string };

/** What a reader said of one candidate, and whether it holds; candidates that nothing decides are left out. */
export type Verdict = {
  readonly of: "name" | "figure" | "relation";
  readonly rule: string;
  readonly confidence: number;
  readonly right: boolean;
};

export type Score = { readonly tally: Tally; readonly mistakes: Mistake[]; readonly verdicts: Verdict[] };

export function emptyScore(): Score {
  return { tally: new Map(), mistakes: [], verdicts: [] };
}

export function add(tally: Tally, heading: string, field: keyof Count, times = 1): void {
  const count = tally.get(heading) ?? { right: 0, wrong: 0, missed: 0 };
  count[field] += times;
  tally.set(heading, count);
}

/** Keeps the verdict on a candidate that says how sure it is. */
export function judge(
  { verdicts }: Score,
  of: Verdict["of"],
  { rule, confidence }: { readonly rule?: string | undefined; readonly confidence?: number | undefined },
  right: boolean,
): void {
  if (confidence !== undefined) verdicts.push({ of, rule: rule ?? "?", confidence, right });
}

export type Rates = {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly marked: number;
  readonly found: number;
};

/** Precision, recall and their mean; 0 where there is nothing to divide by. */
export function ratesOf({ right, wrong, missed }: Count = { right: 0, wrong: 0, missed: 0 }): Rates {
  const share = (of: number) => (of > 0 ? right / of : 0);
  const [precision, recall] = [share(right + wrong), share(right + missed)];
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, f1, marked: right + missed, found: right + wrong };
}
