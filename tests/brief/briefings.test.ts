// Every part of a briefing on the made-up prefecture: its numbers are the answers' numbers, its sources lead somewhere.
import { SaxesParser } from "saxes";
import { beforeAll, describe, expect, test } from "vitest";
import { readBriefFacts, netOf, type BriefFacts } from "../../cypher/brief/facts.ts";
import { closureOf } from "../../cypher/plan/closure.ts";
import { orderOf } from "../../cypher/plan/order.ts";
import { whatIf } from "../../cypher/plan/what-if.ts";
import { between } from "../../cypher/plan/targets/between.ts";
import { boardOf } from "../../cypher/plan/targets/board.ts";
import { calendarOf, dueBy } from "../../cypher/plan/targets/calendar.ts";
import { conflictsOf } from "../../cypher/plan/targets/conflicts.ts";
import { exampleGraph, expected } from "../plan/example-graph.ts";
import { ALL, BRIEFS, exampleTexts, LANGS, made, NET, rowsIn, sectionsOf, wordsIn } from "./asked-briefs.ts";

const asking = exampleGraph();
let facts: BriefFacts;
beforeAll(async () => {
  facts = await readBriefFacts(asking);
});
const page = (of: (typeof ALL)[number], lang: "zh" | "en" = "en") => made(facts, of, lang);

describe.each(LANGS)("in %s", (lang) => {
  test.each(ALL)("$is: well formed, nothing from outside, every number leads to a source", (of) => {
    const html = made(facts, of, lang, { link: "http://127.0.0.1:8420/depend?of=a&way=both" });
    const faults: string[] = [];
    const parser = new SaxesParser();
    parser.on("error", (error) => faults.push(error.message));
    parser.write(html.slice(html.indexOf("<body"), html.indexOf("</html>"))).close();
    expect(faults).toEqual([]);
    expect(html).not.toMatch(/<(?:script|link|img|iframe|object|embed)|\son\w+=|\sstyle=|url\(|@import|\ssrc=/);
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, to = ""]) => to).filter((to) => !to.startsWith("#"))).toHaveLength(1);
    const numbers = [...html.matchAll(/href="#s(\d+)"/g)].map(([, number]) => Number(number));
    const sources = [...html.matchAll(/<li id="s(\d+)" value="\1" data-source="([^"]+)">/g)];
    expect(sources.map(([, number]) => Number(number))).toEqual(sources.map((_, index) => index + 1));
    expect(new Set(numbers)).toEqual(new Set(sources.map(([, number]) => Number(number))));
    expect(new Set(sources.map(([, , place]) => place)).size).toBe(sources.length);
    expect(html).not.toContain("blockquote lang");
  });

  test.each(ALL)("$is: no passage unless asked, each of them at its place where asked", (of) => {
    const html = made(facts, of, lang, { texts: exampleTexts(facts) });
    const texts = exampleTexts(facts);
    const quoted = [
      ...html.matchAll(/data-source="([a-z0-9-]+)#(\d+)-(\d+)">[^]*?<blockquote lang="zh-Hans"><small[^>]*>[^<]*<\/small> ([^<]*)</g),
    ];
    expect(quoted.length).toBe(html.match(/<li id="s/g)?.length);
    for (const [, article = "", start, end, words = ""] of quoted)
      expect(wordsIn(words)).toBe(wordsIn(texts.get(article)?.slice(Number(start), Number(end)) ?? "none"));
    expect(made(facts, of, lang)).not.toContain("<blockquote");
  });
});

test("an English page is English, a Chinese one Chinese", () => {
  const known = new Set(["Zhaotu", "Cypher", "Neo4j", "Browser"]);
  for (const of of ALL) {
    const plain = (lang: "zh" | "en") => wordsIn(page(of, lang).replaceAll(/<pre>[^]*?<\/pre>|<style>[^]*?<\/style>|<meta[^>]*>/g, ""));
    expect(
      plain("en")
        .replaceAll("昭图", "")
        .match(/\p{Script=Han}+/gu),
    ).toBeNull();
    const latin = (plain("zh").match(/(?<![\w-])[A-Za-z]{4,}(?![\w-])/g) ?? []).filter((word) => !known.has(word));
    expect(latin).toEqual([]);
    expect(plain("zh") + plain("en")).not.toMatch(/undefined|NaN|\[object|null/);
  }
});

test("dependencies: counts, a row for each thing, gaps, alternatives, the circle", () => {
  const net = netOf(facts, NET);
  const [needs, needed] = [closureOf(net, ["battery-plant"], "needs"), closureOf(net, ["battery-plant"], "needed")];
  const [one] = expected("closure").cases;
  expect([needs.counts.direct, needs.counts.all]).toEqual([one?.direct, one?.all]);
  const html = page(BRIEFS.depend);
  const parts = sectionsOf(html);
  expect(wordsIn(html)).toContain(
    `Needs: ${needs.counts.direct} direct, ${needs.counts.all} in all. ${needs.counts.moreWithDoers} more if`,
  );
  expect(rowsIn(parts.get("Needs"))).toHaveLength(needs.counts.all);
  expect(rowsIn(parts.get("Needed by"))).toHaveLength(needed.counts.all);
  const found = wordsIn(parts.get("In short") ?? "");
  expect(found).toContain("Jichuan Battery Plant needs any one of: Wuping Reservoir, Reclaimed water plant");
  expect(found).toMatch(/Nobody named to carry it out: \d+ \(/);
  for (const { id } of [...needs.items, ...needed.items]) {
    const name = facts.byId.get(id)?.nameEn ?? "?";
    expect(rowsIn(html.replaceAll("&#39;", "'")).some((row) => wordsIn(row).includes(name))).toBe(true);
  }
  expect(page({ is: "depend", asked: { ...BRIEFS.depend.asked, depth: 2 } })).toContain("further away are not listed");
  const circle = page({ is: "depend", asked: { ...BRIEFS.depend.asked, of: ["wuping-reservoir"] } });
  expect(wordsIn(circle)).toContain("In a circle with the start, and so on both sides:");
});

test("why: as many chains as there are, what is on every one, and the other way round", () => {
  const [one] = expected("chains").cases;
  const html = page({ is: "why", asked: { a: one?.from ?? "", b: one?.to ?? "", contains: null, ...NET } });
  expect(html.match(/class="group"/g)).toHaveLength(one?.count ?? -1);
  expect(wordsIn(html)).toContain(`${one?.count} chain`);
  expect(wordsIn(page({ is: "why", asked: { ...BRIEFS.why.asked, a: BRIEFS.why.asked.b, b: BRIEFS.why.asked.a } }))).toContain(
    "The other way round it is",
  );
});

test("order: stages, circles with their weakest hop, the longest chain, what could start", () => {
  const found = orderOf(netOf(facts, NET), ["battery-plant"]);
  const html = page(BRIEFS.order);
  const parts = sectionsOf(html);
  expect(rowsIn(parts.get("Step by step"))).toHaveLength(found.stages.flat(2).length);
  expect(parts.get("Step by step")?.match(/class="group"/g)).toHaveLength(found.stages.length);
  expect(rowsIn(parts.get("Circles"))).toHaveLength(found.circles.flatMap(({ circle }) => circle).length);
  expect(parts.get("Circles")?.match(/the weakest hop/g)).toHaveLength(found.circles.length);
  expect(rowsIn(parts.get("The longest chain"))).toHaveLength(found.longest.steps);
  expect(parts.get("What could start now")?.match(/<li>/g)).toHaveLength(found.startable.length);
});

test("what if: who is touched, which targets lose support, dates moved, other ways and contradictions", () => {
  const marks = [["cangping-bridge", "delayed"]] as const;
  const found = whatIf(netOf(facts, NET), marks, { months: new Map([["cangping-bridge", 6]]) });
  const html = page(BRIEFS["what-if"]);
  expect(rowsIn(sectionsOf(html).get("What is touched"))).toHaveLength(found.touched.length);
  expect(wordsIn(html)).toContain(
    `${found.touched.length} things touched, ${found.targets.length} targets among them; ${found.untouched} stay`,
  );
  expect(wordsIn(html)).toContain("2042-12-31 → 2043-06-30");
  for (const one of expected("what-if").cases) {
    const suppose = Object.entries(one.if).map(([id, mark]) => ({ id, mark, months: null }));
    const words = wordsIn(page({ is: "what-if", asked: { suppose, ...NET, doers: one.doers } }));
    expect(words.includes("still stands by another way")).toBe(one.otherWays.length > 0);
    expect(words.includes("is supposed to be done, yet")).toBe(one.contradictions.length > 0);
  }
  const twice = expected("what-if").twice.marks.map(([id, mark]) => ({ id, mark, months: null }));
  expect(wordsIn(page({ is: "what-if", asked: { suppose: twice, ...NET } }))).toContain("is supposed in two ways");
});

test("targets: a row and a small chart each, the statuses of the board, as known on a date", () => {
  const board = boardOf(facts);
  const html = page(BRIEFS.targets);
  const list = sectionsOf(html).get("All targets");
  expect(rowsIn(list)).toHaveLength(board.rows.length);
  expect(list?.match(/<svg /g)).toHaveLength(board.rows.length);
  const groups = [...(list ?? "").matchAll(/class="group"[^>]*>(?:[^<]*) · (\d+)</g)].map(([, count]) => Number(count));
  expect(groups).toEqual(Object.values(board.counts).filter((count) => count > 0));
  const late = page({ is: "targets", asked: { ...BRIEFS.targets.asked, choice: { status: ["late"] } } });
  expect(wordsIn(late)).toContain(`${board.counts.late} of ${board.rows.length} targets.`);
  const [first] = facts.articles;
  const before = page({ is: "targets", asked: { ...BRIEFS.targets.asked, known: first?.date ?? "" } });
  expect(rowsIn(sectionsOf(before).get("All targets"))).toHaveLength(boardOf(facts, first?.date).rows.length);
  expect(new Set([...before.matchAll(/data-source="([^#]+)#/g)].map(([, article]) => article))).toEqual(new Set([first?.id]));
});

test("calendar: deadlines and events, what falls by a day and what perhaps does", () => {
  const calendar = calendarOf(facts);
  expect(rowsIn(sectionsOf(page(BRIEFS.calendar)).get("All of them"))).toHaveLength(calendar.items.length);
  for (const { day } of expected("calendar").dueBy) {
    const { due, perhaps } = dueBy(calendar, day);
    const html = page({ is: "calendar", asked: { ...BRIEFS.calendar.asked, until: day } });
    expect(wordsIn(html)).toContain(`${due.length} fall due by then, ${perhaps.length} perhaps.`);
    expect(rowsIn(sectionsOf(html).get("All of them"))).toHaveLength(due.length + perhaps.length);
  }
});

test("between two articles: every promise with its trace, what nothing announced, what is not mentioned again", () => {
  const found = between(facts, BRIEFS.between.asked);
  const parts = sectionsOf(page(BRIEFS.between));
  expect(rowsIn(parts.get("The targets of then, and what came of them"))).toHaveLength(found.promises.length);
  expect(rowsIn(parts.get("Figures and targets that nothing announced"))).toHaveLength(found.unannouncedFigures.length);
  const things = parts.get("Things that nothing announced") ?? "";
  expect(things.match(/<td>(?:<span class="line">)?<b>/g)).toHaveLength(found.unannouncedThings.length);
});

test("conflicts: every pair side by side under its sort; of two articles only theirs", () => {
  const found = conflictsOf(facts);
  const html = page(BRIEFS.conflicts);
  expect(rowsIn(sectionsOf(html).get("Statements side by side"))).toHaveLength(found.length);
  expect(wordsIn(html)).toContain(`${found.filter(({ sort }) => sort === "contradicts").length} pairs contradict each other`);
  const some = page({ is: "conflicts", asked: { between: BRIEFS.between.asked } });
  expect(rowsIn(sectionsOf(some).get("Statements side by side")).length).toBeLessThan(found.length);
});
