// What a person asks of a review in the shell, as decisions.
import { type Candidate, type Decision } from "../../data/model/review.ts";
import type { Words } from "../read/fault.ts";
import { nearestWord } from "../read/nearest.ts";
import { decisionsFor, undoing, unknownKeys, type Wish } from "../review/decide.ts";
import type { Given } from "../review/given-wishes.ts";
import { queueOf, type Filter } from "../review/queue.ts";
import type { Room } from "../review/room.ts";
import { correctedLine, partsIn } from "../review/wishes.ts";
import { CommandError } from "../shell.ts";

/** What is asked. `wishes`: decisions that came as lines. */
export type Wanted = Filter & {
  readonly accept?: string[];
  readonly reject?: string[];
  readonly reason?: string;
  readonly acceptAll?: true;
  readonly correct?: string[];
  readonly merge?: string;
  readonly into?: string;
  readonly split?: string[];
  readonly undo?: true | string[];
  readonly wishes?: readonly Given[];
};

/** The decisions that the options ask for, in sight of the room. Throws `CommandError`, `WrongLine`. */
export function decided(room: Room, options: Wanted, made: { who: string; when: string }): Decision[] {
  const { candidates } = room.reading;
  if (options.undo !== undefined) return undoing(options.undo === true ? null : options.undo, room.log.decisions, made);
  const listed = options.wishes ?? [];
  const because = options.reason === undefined ? {} : { reason: options.reason };
  const wishes: Wish[] = [
    ...(options.accept ?? []).map((of) => ({ of, do: "accept" as const, ...because })),
    ...(options.reject ?? []).map((of) => ({ of, do: "reject" as const, ...because })),
  ];
  if (options.reject !== undefined && options.reason === undefined)
    throw wanting({ zh: "拒绝要写 --reason。", en: "a rejection needs a --reason." });
  if (options.acceptAll)
    for (const { candidate } of queueOf(room, { ...options, all: false }))
      wishes.push({ of: candidate.key, do: "accept", ...because, by: options.rule ?? "all" });
  if (options.merge !== undefined) {
    if (options.into === undefined) throw wanting({ zh: "--merge 要有 --into。", en: "--merge needs --into." });
    refuseMerge(options.merge);
    wishes.push({ of: options.merge, do: "merge", into: options.into, ...because });
  }
  const keys = [
    ...[...wishes, ...listed].map(({ of }) => of),
    ...(options.correct ?? []).slice(0, 1),
    ...(options.split ?? []).slice(0, 1),
  ];
  refuseUnknown(unknownKeys(keys, room), candidates);
  if (options.correct !== undefined) {
    const [of, fact] = pairOf(options.correct, "--correct");
    wishes.push({ of, do: "correct", fact: correctedLine(fact, lineAt(of, room)), ...because });
  }
  if (options.split !== undefined) {
    const [of, parts] = pairOf(options.split, "--split");
    wishes.push({ of, do: "split", parts: partsOf(of, parts, room), ...because });
  }
  for (const one of listed) wishes.push(wishOf(one, room));
  return decisionsFor(wishes, candidates, made);
}

const partsOf = (of: string, json: string, room: Room) => {
  const mention = room.reading.candidates.find(({ key }) => key === of.replace(/^entity:/, "mention:"));
  return partsIn(json, lineAt(of, room), mention, room.text);
};

/** A decision that came as a line. */
function wishOf({ fact, parts, ...one }: Given, room: Room): Wish {
  if (one.do === "merge") refuseMerge(one.of);
  if (one.do === "correct") return { ...one, fact: correctedLine(JSON.stringify(fact), lineAt(one.of, room)) };
  return one.do === "split" ? { ...one, parts: partsOf(one.of, JSON.stringify(parts), room) } : one;
}

function refuseMerge(key: string): void {
  if (!/^(?:entity|mention):/.test(key)) throw wanting({ zh: "只有实体和提及能合并。", en: "only entities and mentions can be merged." });
}

/** The candidate, or what it was when somebody decided on it. */
function lineAt(key: string, { reading, log }: Room): Candidate {
  const now = reading.candidates.find((one) => one.key === key);
  const fact = log.decisions.findLast(({ of, seen }) => of === key && seen !== undefined)?.seen;
  if (now !== undefined) return now;
  if (fact !== undefined) return { key, fact, confidence: null, found: [], questions: [] };
  throw wanting({ zh: `没有候选 ${key}`, en: `there is no candidate ${key}` });
}

function pairOf(given: readonly string[], option: string): [string, string] {
  const [key, json] = given;
  if (given.length === 2 && key !== undefined && json !== undefined) return [key, json];
  throw wanting({ zh: `${option} 要一个键和一段 JSON。`, en: `${option} takes a key and JSON.` });
}

const wanting = (words: Words) => new CommandError(2, words);

function refuseUnknown(keys: readonly string[], candidates: readonly Candidate[]): void {
  if (keys.length === 0) return;
  const shown = keys.map((key) => {
    const near = nearestWord(
      key,
      candidates.map((one) => one.key),
    );
    return { key, near };
  });
  throw new CommandError(1, {
    zh: shown.map(({ key, near }) => `没有候选 ${key}${near === null ? "" : `：是不是 ${near}？`}`).join("\n"),
    en: shown.map(({ key, near }) => `there is no candidate ${key}${near === null ? "" : `: perhaps ${near}?`}`).join("\n"),
  });
}
