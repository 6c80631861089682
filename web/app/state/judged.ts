// What the reader judges of two statements: kept as data of the reader's own, beside the facts and never in them.
import { z } from "zod";
import { isId } from "../../../data/model/ids.ts";

/** Which statement is used, that both hold, or that it is open. */
export const JUDGED = ["used", "both", "open"] as const;
/** Letters of a reason that are kept. */
export const LONGEST_REASON = 2000;

/** About two statements, by id. `used`: the one that is used. `at`: when, as an ISO time. */
export type Judgement = {
  readonly of: readonly [string, string];
  readonly is: (typeof JUDGED)[number];
  readonly used: string | null;
  readonly reason: string;
  readonly at: string;
};

const id = z.string().refine(isId, { error: "id" });

/** A judgement as a file may have it. */
export const judgement = z
  .object({
    of: z.tuple([id, id]),
    is: z.enum(JUDGED),
    used: id.nullable(),
    reason: z.string().max(LONGEST_REASON),
    at: z.iso.datetime(),
  })
  .refine(({ of: [a, b] }) => a !== b, { error: "the same statement twice", path: ["of"] })
  .refine(({ of, is, used }) => (is === "used" ? used !== null && of.includes(used) : used === null), { error: "used", path: ["used"] });

const keyOf = ({ of, is, used, reason, at }: Judgement) => JSON.stringify([of.toSorted(), is, used, reason, at]);
const isSame = (x: Judgement, y: Judgement) => keyOf(x) === keyOf(y);
const newestFirst = (all: readonly Judgement[]) => all.toSorted((x, y) => (x.at < y.at ? 1 : x.at > y.at ? -1 : 0));

/** What was judged of two statements, the newest first: that one counts. */
export function judgedOf(all: readonly Judgement[], a: string, b: string): readonly Judgement[] {
  return newestFirst(all.filter(({ of }) => of.includes(a) && of.includes(b)));
}

/** What counts of all that was judged about a statement, the newest first: one for each other statement. */
export function judgedAbout(all: readonly Judgement[], statement: string): readonly Judgement[] {
  const others = new Map<string, Judgement>();
  for (const one of newestFirst(all.filter(({ of }) => of.includes(statement)))) {
    const other = one.of.find((each) => each !== statement) ?? statement;
    if (!others.has(other)) others.set(other, one);
  }
  return [...others.values()];
}

/** Both lists, each judgement once; nothing goes, and the newest of two statements counts. */
export function joinJudged(here: readonly Judgement[], came: readonly Judgement[]): readonly Judgement[] {
  const all = new Map(here.map((one) => [keyOf(one), one]));
  for (const one of came) if (!all.has(keyOf(one))) all.set(keyOf(one), one);
  return [...all.values()];
}

/** All but this one. */
export function withoutJudged(all: readonly Judgement[], gone: Judgement): readonly Judgement[] {
  return all.filter((one) => !isSame(one, gone));
}
