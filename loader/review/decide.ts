// Makes decisions out of what a person asks for, and proves them before they are written.
import { randomBytes } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import {
  decision,
  inForce,
  rememberedLines,
  standingDecisions,
  stateOf,
  type Candidate,
  type Decision,
  type Doing,
  type FactLine,
} from "../../data/model/review.ts";
import type { Words } from "../read/fault.ts";
import { CommandError } from "../shell.ts";
import type { Assembled } from "./assemble.ts";
import { idGiven, idsNamed } from "./line.ts";
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

/**
 * Takes back everything that the latest standing command of this person decided, or the decisions with these ids, whoever made them.
 * Throws `CommandError` where there is nothing of it to take back.
 */
export function undoing(ids: readonly string[] | null, decisions: readonly Decision[], made: Who): Decision[] {
  const chosen = ids === null ? latestOf(made.who, decisions) : chosenBy(ids, decisions);
  return chosen.map((one) => ({ decision: newId(), of: one.of, do: "undo", undoes: one.decision, ...made }));
}

function latestOf(who: string, decisions: readonly Decision[]): Decision[] {
  const standing = standingDecisions(decisions);
  const last = standing.findLast((one) => one.who === who);
  if (last !== undefined) return standing.filter((one) => one.when === last.when && one.who === who);
  const other = standing.at(-1);
  throw new CommandError(
    1,
    other === undefined
      ? { zh: "没有决定可以撤销。", en: "there is no decision to take back." }
      : {
          zh: `${who} 没有决定可以撤销；最近的是 ${other.who} 在 ${other.when} 作的 ${other.decision}：要撤销它，写明它的编号。`,
          en: `there is no decision of ${who} to take back; the latest is ${other.decision} by ${other.who} at ${other.when}: name it to take it back.`,
        },
  );
}

function chosenBy(ids: readonly string[], decisions: readonly Decision[]): Decision[] {
  const counting = inForce(decisions);
  return [...new Set(ids)].map((id) => {
    const one = decisions.find((made) => made.decision === id);
    if (one === undefined) throw new CommandError(1, { zh: `没有决定 ${id}。`, en: `there is no decision ${id}.` });
    if (!counting.has(id)) throw new CommandError(1, { zh: `决定 ${id} 已经撤销了。`, en: `the decision ${id} was taken back already.` });
    return one;
  });
}

/** Throws `CommandError` where a decision has not the form of one, as with an empty name or a reason that is too long. */
export function refuseMalformed(made: readonly Decision[]): void {
  for (const one of made) {
    const [issue] = decision.safeParse(one).error?.issues ?? [];
    if (issue === undefined) continue;
    const field = issue.path.join(".") || one.do;
    throw new CommandError(1, {
      zh: `${one.of}：${field} 不合格式（太长、是空的，或少了）。什么也没有写。`,
      en: `${one.of}: ${field} is not as it should be (too long, empty, or missing). Nothing was written.`,
    });
  }
}

/** The decisions with the lines that come along and that the log does not hold yet: a later reading may find them no more. */
export function withAlong(made: readonly Decision[], room: Room): Decision[] {
  const held = rememberedLines([...room.log.decisions, ...made]);
  const lines = new Map(room.reading.candidates.map(({ key, fact }) => [key, fact] as const));
  return made.map((one) => {
    const keys = new Set(namedBy(one).flatMap((id) => [`entity:${id}`, `mention:${id}`]));
    const along = [...keys].flatMap((key) => {
      const fact = lines.get(key);
      if (key === one.of || fact === undefined || isDeepStrictEqual(held.get(key), fact)) return [];
      held.set(key, fact);
      return [fact];
    });
    return along.length === 0 ? one : { ...one, along };
  });
}

/** The ids that a decision's lines give or name. */
function namedBy({ do: done, seen, fact, parts = [], into }: Decision): string[] {
  if (done === "reject" || done === "undo") return [];
  const lines = [...(done === "accept" && seen !== undefined ? [seen] : []), ...(fact === undefined ? [] : [fact]), ...parts];
  return [...lines.flatMap((line) => [...idsNamed(line), idGiven(line) ?? ""]), into ?? ""].filter((id) => id !== "");
}

export type Proof = {
  readonly before: Assembled;
  readonly after: Assembled;
  /** What speaks against it: faults that it brings, and wishes whose line would be left out. */
  readonly faults: readonly KeyedFault[];
  readonly refused: readonly { readonly key: string; readonly why: Words }[];
  /** All faults there are then, those that were there before too: with one of them nothing can be loaded. */
  readonly all: readonly KeyedFault[];
};

const CHOOSING: ReadonlySet<Doing> = new Set<Doing>(["accept", "correct", "merge", "split"]);
export const chooses = (made: readonly Decision[]): boolean => made.some((one) => CHOOSING.has(one.do));

/** What comes of these decisions after those of the log. */
export function prove(room: Room, made: readonly Decision[]): Proof {
  const { decisions } = room.log;
  const before = outcomeOf(room, decisions);
  const after = outcomeOf(room, [...decisions, ...made]);
  const keys = new Set(made.filter((one) => CHOOSING.has(one.do)).map(({ of }) => of));
  const all = faultsOf(room, after);
  return {
    before,
    after,
    faults: all.length === 0 ? [] : freshFaults(faultsOf(room, before), all),
    refused: after.leftOut.filter(({ key }) => keys.has(key) && !isInLines(after, key)),
    all,
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
    const why = new Map<string, Words>(proof.refused.map((one) => [one.key, one.why]));
    for (const { key, wrong } of proof.faults) if (key !== null) for (const of of atFault(key, kept)) why.set(of, wrong);
    if (why.size === 0) break;
    for (const [key, words] of why) dropped.push({ key, why: words });
    kept = kept.filter(({ of }) => !why.has(of));
    proof = prove(room, kept);
  }
  return { kept, dropped, proof };
}

/** The candidate at fault; where it only came along, those that name it. */
function atFault(key: string, made: readonly Decision[]): string[] {
  if (made.some(({ of }) => of === key)) return [key];
  const id = key.slice(key.indexOf(":") + 1);
  return made.filter((one) => namedBy(one).includes(id)).map(({ of }) => of);
}

/** Keys that are no candidate's and were never decided on. */
export function unknownKeys(keys: readonly string[], room: Room): string[] {
  const { states, gone } = stateOf(room.reading.candidates, room.log.decisions);
  return keys.filter((key) => !states.has(key) && !gone.some(({ of }) => of === key));
}

const newId = () => randomBytes(6).toString("hex");
