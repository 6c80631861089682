// The log of decisions on the disk: lines are added, two people do not overwrite each other, a torn line is named.
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { appendDecisions, DecidedSince, readDecisions } from "../../data/files/decisions.ts";
import { ownPlaces } from "../../data/files/own.ts";
import { inTurn } from "../../data/files/turn.ts";
import { undoing } from "../../loader/review/decide.ts";
import { restoreFacts } from "../../loader/review/own-facts.ts";
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

test("decisions that belong together are added all or none", () => {
  const own = ownPlaces(temporaryFolder());
  expect(() => appendDecisions(own, ARTICLE, [decide(GRAIN, "accept"), decide(DEVELOPS, "accept", { who: " " })], 0)).toThrow("who");
  expect(readDecisions(own, ARTICLE)).toEqual({ decisions: [], length: 0, torn: [] });
});

test("a turn is not taken from whoever lives, and who lost it does not take it from the next", async () => {
  const folder = temporaryFolder();
  const file = join(folder, ".turn");
  await inTurn(folder, () => writeFileSync(file, "of another"));
  expect(readFileSync(file, "utf8")).toBe("of another");
  writeFileSync(file, "999999999");
  writeFileSync(`${file}-left`, "999999999");
  await inTurn(folder, () => expect(readFileSync(file, "utf8")).toMatch(new RegExp(`^${process.pid} `)));
  expect([existsSync(file), existsSync(`${file}-left`)]).toEqual([false, false]);
});

test("undoing names what there is nothing of, and takes back the latest of the same person alone", () => {
  const [hers, his] = [decide(GRAIN, "accept", { who: "ann" }), decide(DEVELOPS, "accept", { who: "bo" })];
  const by = (who: string) => ({ who, when: "2041-03-02T08:00:00.000Z" });
  expect(undoing(null, [hers, his], by("ann")).map(({ undoes }) => undoes)).toEqual([hers.decision]);
  expect(() => undoing(null, [hers, his], by("cy"))).toThrow(`the latest is ${his.decision} by bo`);
  expect(() => undoing(["0123456789ab"], [hers], by("ann"))).toThrow("there is no decision 0123456789ab");
  const undone = decide(GRAIN, "undo", { undoes: hers.decision });
  expect(() => undoing([hers.decision], [hers, undone], by("ann"))).toThrow("taken back already");
  expect(undoing([undone.decision], [hers, undone], by("ann")).map(({ undoes }) => undoes)).toEqual([undone.decision]);
});

test("facts that a writer moved aside before it ended come back; what it had begun goes", () => {
  const own = ownPlaces(temporaryFolder());
  const name = (which: string) => join(own.root, `.facts-${which}.${ARTICLE}.00000000-0000-4000-8000-000000000000`);
  for (const which of ["new", "old", "gone"]) {
    mkdirSync(name(which), { recursive: true });
    writeFileSync(join(name(which), "targets.jsonl"), which);
  }
  restoreFacts(own.facts);
  expect(readFileSync(join(own.facts, ARTICLE, "targets.jsonl"), "utf8")).toBe("old");
  expect(readdirSync(own.root)).toEqual(["facts"]);
});
