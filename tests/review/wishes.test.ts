// What a person writes of a candidate in JSON, and decisions as cases.
import { expect, test } from "vitest";
import type { Decision } from "../../data/model/review.ts";
import { casesOf } from "../../loader/review/cases.ts";
import { queueOf } from "../../loader/review/queue.ts";
import type { Room } from "../../loader/review/room.ts";
import { correctedLine } from "../../loader/review/wishes.ts";
import { ARTICLE, CANDIDATES, decide, DEVELOPS, entity, GRAIN, placeOf, target, TEXT } from "./made-up.ts";

function roomWith(decisions: readonly Decision[], candidates = CANDIDATES, text = TEXT): Room {
  const empty = { articles: [], entities: [], readings: [], mentions: [], relations: [], targets: [], observations: [], exclusions: [] };
  return {
    article: ARTICLE,
    reading: { mark: { zhaotu: "reading", format: 1, article: ARTICLE, title: "三件事", sha256: "" }, candidates, wrong: [] },
    log: { decisions, length: decisions.length, torn: [] },
    others: { facts: empty, files: [], faults: [], brokenIds: new Set() },
    text,
    texts: new Map(),
    folder: "",
    shown: "",
    versionWritten: null,
    holds: { ids: new Set(), entities: new Map() },
  };
}

test("null takes away a field that may not be null, and makes null one that may", () => {
  const fact = { ...target, note: "按原文" };
  const right = correctedLine('{"note":null,"due":null,"dueBasis":null}', { key: GRAIN, fact, confidence: 1, found: [], questions: [] });
  expect(right).toEqual({ ...target, due: null, dueBasis: null });
});

test("cases: what the reading finds no more is there; a note alone does not make what was read wrong", () => {
  const less = CANDIDATES.filter(({ key }) => key !== DEVELOPS);
  const decisions = [decide(DEVELOPS, "accept"), decide(GRAIN, "correct", { fact: { ...target, note: "按原文" } })];
  const [passage] = casesOf(roomWith(decisions, less)).map(
    (line) => JSON.parse(line) as { text: string; expect: { found: boolean; spans: { start: number; end: number }[] }[] },
  );
  expect(passage?.expect.map(({ found }) => found)).toEqual([true, true]);
  const quotes = passage?.expect.flatMap(({ spans }) => spans.map(({ start, end }) => passage.text.slice(start, end)));
  expect(quotes).toEqual(["云岭县力争到2045年粮食产量达到30万吨", "松谷公司在云岭县建设松谷电池厂"]);
});

test("a passage begins and ends with whole characters", () => {
  const text = `${"𠮷".repeat(20)}路云岭县${"𠮷".repeat(20)}`;
  const candidates = [
    { key: "mention:yunling", fact: { mention: "yunling", at: [placeOf("云岭县", text)] }, confidence: 1, found: [], questions: [] },
    { key: "entity:yunling", fact: entity("yunling", "Place", "云岭县"), confidence: 1, found: [], questions: [] },
  ];
  const [row] = queueOf(roomWith([], candidates, text), { kind: "mention" });
  expect(row?.passage).toContain("[[云岭县]]");
  expect(() => encodeURIComponent(row?.passage ?? "")).not.toThrow();
});
