// The log of decisions on the disk: lines are added, two people do not overwrite each other, a torn line is named.
import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { appendDecisions, DecidedSince, readDecisions } from "../../data/files/decisions.ts";
import { ownPlaces } from "../../data/files/own.ts";
import { inTurn } from "../../data/files/turn.ts";
import { temporaryFolder } from "../loader/own-facts.ts";
import { ARTICLE, decide, DEVELOPS, GRAIN, LOCATED } from "./made-up.ts";

test("what was added is read back; the log only grows", () => {
  const own = ownPlaces(temporaryFolder());
  expect(readDecisions(own, ARTICLE)).toEqual({ decisions: [], length: 0, torn: [] });
  const [one, other] = [decide(GRAIN, "accept"), decide(DEVELOPS, "reject", { reason: "读错了" })];
  appendDecisions(own, ARTICLE, [one], 0);
  const before = readFileSync(join(own.decisions, `${ARTICLE}.jsonl`), "utf8");
  appendDecisions(own, ARTICLE, [other], 1);
  expect(readDecisions(own, ARTICLE)).toEqual({ decisions: [one, other], length: 2, torn: [] });
  expect(readFileSync(join(own.decisions, `${ARTICLE}.jsonl`), "utf8").startsWith(before)).toBe(true);
});

test("what somebody else decided since is refused with who and when, and nothing is added; other candidates are free", () => {
  const own = ownPlaces(temporaryFolder());
  appendDecisions(own, ARTICLE, [decide(GRAIN, "accept", { who: "ann" })], 0);
  const late = () => appendDecisions(own, ARTICLE, [decide(DEVELOPS, "accept", { who: "bo" }), decide(GRAIN, "reject", { who: "bo" })], 0);
  expect(late).toThrow(DecidedSince);
  expect(late).toThrow(/^target:i-grain:30万吨:1: accept by ann at 2041-03-01/);
  expect(readDecisions(own, ARTICLE).length).toBe(1);
  appendDecisions(own, ARTICLE, [decide(LOCATED, "accept", { who: "bo" })], 0);
  appendDecisions(own, ARTICLE, [decide(GRAIN, "reject", { who: "bo" })], 2);
  expect(readDecisions(own, ARTICLE).decisions.map(({ who }) => who)).toEqual(["ann", "bo", "bo"]);
});

test("a line that was cut off is named and does no harm to the next", () => {
  const own = ownPlaces(temporaryFolder());
  appendDecisions(own, ARTICLE, [decide(GRAIN, "accept")], 0);
  const file = join(own.decisions, `${ARTICLE}.jsonl`);
  appendFileSync(file, readFileSync(file, "utf8").slice(0, 70));
  expect(readDecisions(own, ARTICLE)).toMatchObject({ length: 2, torn: [2] });
  appendDecisions(own, ARTICLE, [decide(DEVELOPS, "accept")], 2);
  const { decisions, length, torn } = readDecisions(own, ARTICLE);
  expect([decisions.map(({ of }) => of), length, torn]).toEqual([[GRAIN, DEVELOPS], 3, [2]]);
});

test("a name that is no article's leads nowhere else", () => {
  const own = ownPlaces(temporaryFolder());
  expect(() => readDecisions(own, "../../etc")).toThrow("no article");
  expect(() => appendDecisions(own, "a/b", [decide(GRAIN, "accept")], 0)).toThrow("no article");
});

test("writers take turns; what a dead one left is taken away", async () => {
  const folder = temporaryFolder();
  const order: string[] = [];
  const work = (name: string) =>
    inTurn(folder, async () => {
      order.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 60));
      order.push(`${name} ends`);
    });
  await Promise.all([work("a"), work("b"), work("c")]);
  for (const at of [0, 2, 4]) expect(order[at]?.slice(0, 1)).toBe(order[at + 1]?.slice(0, 1));
  writeFileSync(join(folder, ".turn"), "999999999");
  await work("d");
  await expect(inTurn(folder, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(existsSync(join(folder, ".turn"))).toBe(false);
});
