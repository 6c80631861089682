// Makes decisions out of what a person asks for, and proves them before they are written.
import { randomBytes } from "node:crypto";
import { standingDecisions, stateOf, type Candidate, type Decision, type Doing, type FactLine } from "../../data/model/review.ts";
import type { Words } from "../read/fault.ts";
import type { Assembled } from "./assemble.ts";
import { freshFaults, type KeyedFault } from "./own-facts.ts";
import { faultsOf, outcomeOf, type Room } from "./room.ts";

/** Something that a person decides. */
export type Wish = {
  readonly of: string;
  readonly do: Exclude<Doing, "undo">;
  readonly fact?: FactLine;
  readonly into?: string;
  readonly parts?: readonly FactLine[];
  readonly reason?: string;
  readonly by?: string;
};
export type Who = { readonly who: string; readonly when: string };

/** Decisions for wishes, all at one time. */
export function decisionsFor(wishes: readonly Wish[], candidates: readonly Candidate[], made: Who): Decision[] {
  const lines = new Map(candidates.map(({ key, fact }) => [key, fact] as const));
  return wishes.map(({ parts, ...wish }) => {
    const seen = lines.get(wish.of);
    return { decision: newId(), ...wish, ...(parts !== undefined && { parts: [...parts] }), ...(seen !== undefined && { seen }), ...made };
  });
}

/** Takes back everything that the latest standing command decided, or the decisions with these ids. */
export function undoing(ids: readonly string[] | null, decisions: readonly Decision[], made: Who): Decision[] {
  const standing = standingDecisions(decisions);
  const last = standing.at(-1);
  const chosen =
    ids === null
      ? standing.filter(({ when, who }) => when === last?.when && who === last.who)
      : decisions.filter(({ decision }) => ids.includes(decision));
  return chosen.map(({ decision, of }) => ({ decision: newId(), of, do: "undo", undoes: decision, ...made }));
}

export type Proof = {
  readonly before: Assembled;
  readonly after: Assembled;
  /** What speaks against it: faults that it brings, and wishes whose line would be left out. */
  readonly faults: readonly KeyedFault[];
  readonly refused: readonly { readonly key: string; readonly why: Words }[];
};

const CHOOSING: ReadonlySet<Doing> = new Set<Doing>(["accept", "correct", "merge", "split"]);

/** What comes of these decisions after those of the log. */
export function prove(room: Room, made: readonly Decision[]): Proof {
  const { decisions } = room.log;
  const before = outcomeOf(room, decisions);
  const after = outcomeOf(room, [...decisions, ...made]);
  const keys = new Set(made.filter((one) => CHOOSING.has(one.do)).map(({ of }) => of));
  return {
    before,
    after,
    faults: freshFaults(faultsOf(room, before), faultsOf(room, after)),
    refused: after.leftOut.filter(({ key }) => keys.has(key) && !isInLines(after, key)),
  };
}

const isInLines = ({ lines }: Assembled, key: string) => lines.some((line) => line.key === key);

const ROUNDS = 8;

/** Of decisions made together by a rule those that stand the proof, and why the others do not. */
export function provable(
  room: Room,
  made: readonly Decision[],
): { kept: Decision[]; dropped: { key: string; why: Words }[]; proof: Proof } {
  const dropped: { key: string; why: Words }[] = [];
  let kept = [...made];
  let proof = prove(room, kept);
  for (let round = 0; round < ROUNDS && proof.faults.length + proof.refused.length > 0; round++) {
    const own = new Set(kept.map(({ of }) => of));
    const why = new Map<string, Words>(proof.refused.map((one) => [one.key, one.why]));
    for (const { key, wrong } of proof.faults) if (key !== null && own.has(key)) why.set(key, wrong);
    if (why.size === 0) break;
    for (const [key, words] of why) dropped.push({ key, why: words });
    kept = kept.filter(({ of }) => !why.has(of));
    proof = prove(room, kept);
  }
  return { kept, dropped, proof };
}

/** Keys that are no candidate's and were never decided on. */
export function unknownKeys(keys: readonly string[], room: Room): string[] {
  const { states, gone } = stateOf(room.reading.candidates, room.log.decisions);
  return keys.filter((key) => !states.has(key) && !gone.some(({ of }) => of === key));
}

const newId = () => randomBytes(6).toString("hex");
