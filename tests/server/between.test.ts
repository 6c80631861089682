// Two articles and statements over HTTP, on every engine: the made-up prefecture against answers written by hand, the real articles, the catalogue beside the API.
import { describe, expect, test } from "vitest";
import { QUERIES } from "../../cypher/catalogue.ts";
import type { GraphPort } from "../../cypher/port.ts";
import { ask as askGraph } from "../../cypher/query.ts";
import { factFolders } from "../../data/files/folders.ts";
import { loadFacts } from "../../loader/load/load.ts";
import { readFacts } from "../../loader/read/facts.ts";
import { between, type Between } from "../../web/contract/between.ts";
import { conflicts } from "../../web/contract/conflicts.ts";
import type { ConflictsAsked } from "../../web/contract/plan-asked.ts";
import { expected } from "../plan/example-graph.ts";
import { onEveryEngine } from "./on-engine.ts";
import { ask, posting } from "./over-http.ts";

const load = (example: boolean) => async (port: GraphPort) => {
  await port.ensureSchema();
  await loadFacts(port, readFacts(factFolders([], example), process.cwd()));
};
const sorted = (ids: readonly string[]) => ids.toSorted();
const silentOf = ({ promises }: Between) => sorted(promises.filter(({ trace }) => trace === "none").map(({ target }) => target));
/** Ids of an answer's rows of which the answer does not have the thing or figure itself. */
function unnamed(
  { things, targets, observations }: Pick<Between, "things" | "targets" | "observations">,
  ids: readonly string[],
): string[] {
  const known = new Set([...things, ...targets, ...observations].map(({ id }) => id));
  return ids.filter((id) => !known.has(id));
}

describe("the made-up prefecture", () => {
  onEveryEngine({ fill: load(true) }, (here) => {
    const wanted = expected("between");
    const told = expected("statements");
    const pair = { a: wanted.first, b: wanted.newest };
    const post = async (path: string, body: unknown) => ask(`${here.served.url}/api/${path}`, posting(body));
    const betweenOf = async (body: unknown) => between.parse((await post("between", body)).json);
    const conflictsOf = async (body: ConflictsAsked) => conflicts.parse((await post("conflicts", body)).json);

    test("promises kept, broken, changed, given up, silent; things that nothing announced", async () => {
      const found = await betweenOf(pair);
      const promise = (id: string) => found.promises.find(({ target }) => target === id) ?? expect.fail(id);
      for (const { target, by } of wanted.kept)
        expect(promise(target)).toMatchObject({ trace: "reported", by: [by], standing: { status: "met" } });
      for (const { target, by } of wanted.broken) expect(promise(target)).toMatchObject({ by: [by], standing: { status: "late" } });
      for (const { target, by } of wanted.changed) expect(promise(target)).toMatchObject({ trace: "told", by: [by] });
      for (const { target, by } of wanted.cancelled) expect(promise(target)).toMatchObject({ trace: "heldUp", by: [by] });
      const never = found.promises.filter(({ since }) => since.trace === "none").map(({ target }) => target);
      expect(sorted(never)).toEqual(wanted.silent.targets);
      expect(found.silentThings).toEqual(wanted.silent.things);
      expect(found.neverBefore).toEqual(wanted.unannounced.things);
      expect(found.unannouncedThings).toEqual(wanted.unannounced.againstFirst);
      for (const { standing } of found.promises)
        expect([standing?.zh, standing?.en]).toEqual([expect.stringMatching(/。$/u), expect.stringMatching(/\.$/u)]);
    });

    test("side by side: a gap where they compare, the difference where they do not, what the facts say; every id is named", async () => {
      const found = await betweenOf(pair);
      const pairs = found.lines.flatMap((line) => line.pairs);
      const pairOf = (a: string, b: string) => pairs.find((one) => one.a === a && one.b === b) ?? expect.fail(`${a} ${b}`);
      expect(pairOf("t41-gdp-2042", "o43b-gdp-2042")).toMatchObject({ differences: [], gap: { reason: "reached" } });
      const [broken] = wanted.broken;
      expect(pairOf(broken?.target ?? "", broken?.by ?? "")).toMatchObject({
        differences: [],
        gap: { reason: null, gap: { value: expect.any(Number) } },
      });
      expect(pairOf("t41-railway-open", "t43b-railway-open")).toMatchObject({ verdict: "updates", told: true, gap: null });
      for (const { a, b, differences, gap, verdict } of pairs)
        expect([`${a} ${b}`, differences.length > 0 || gap !== null || verdict !== null]).toEqual([`${a} ${b}`, true]);
      for (const line of found.lines) {
        expect(line.planned.length + line.reportedThen.length).toBeGreaterThan(0);
        expect(line.plannedNow.length + line.reported.length + line.others.length).toBeGreaterThan(0);
      }
      const lists = [...found.lines, ...found.entities].flatMap((one) => [
        ...one.planned,
        ...one.reportedThen,
        ...one.plannedNow,
        ...one.reported,
      ]);
      const rows = [...lists, ...found.lines.flatMap(({ indicator, subjects, others }) => [indicator, ...subjects, ...others])];
      const more = [...found.entities.map(({ id }) => id), ...found.unannouncedFigures, ...found.unannouncedThings, ...found.silentThings];
      const rests = found.promises.flatMap(({ target, by, named, since, standing }) => [
        target,
        ...by,
        ...named,
        ...since.by,
        ...(standing?.rests ?? []),
      ]);
      expect(unnamed(found, [...rows, ...more, ...rests])).toEqual([]);
      const planned = new Set(found.entities.flatMap((one) => one.planned));
      expect(found.promises.filter(({ target }) => !planned.has(target)).map(({ target }) => target)).toEqual([]);
    });

    test("statements: contradictions found by rule, agreement, updates, look-alikes", async () => {
      const found = await conflictsOf({ between: null });
      const of = (sort: string) => sorted(found.pairs.filter((one) => one.sort === sort).map(({ a, b }) => sorted([a, b]).join(" ")));
      const hand = (all: readonly { readonly pair: readonly string[] }[]) => sorted(all.map(({ pair: two }) => sorted(two).join(" ")));
      expect(sorted([...of("perhaps"), ...of("contradicts")])).toEqual(hand(told.contradictions));
      for (const { pair: two, difference } of told.contradictions)
        expect(found.pairs.find(({ a, b }) => two.includes(a) && two.includes(b))?.kinds).toContain(difference);
      expect(of("corroborates")).toEqual(hand(told.corroborations));
      expect(of("updates")).toEqual(hand(told.updates));
      expect(of("notComparable")).toEqual(hand(told.lookAlike));
      const grouped = found.agreeing.flatMap(({ pairs }) => pairs.map((at) => found.pairs[at]?.sort));
      expect(grouped).toEqual(found.pairs.flatMap(({ sort }) => (sort === "corroborates" ? [sort] : [])));
      expect(
        unnamed(
          found,
          [...found.pairs, ...found.alike].flatMap(({ a, b }) => [a, b]),
        ),
      ).toEqual([]);
      const two = await conflictsOf({ between: pair });
      expect(two.pairs.length).toBeLessThan(found.pairs.length);
      expect(two.pairs.filter((one) => !found.pairs.some((other) => other.a === one.a && other.b === one.b))).toEqual([]);
    });

    test("two indicators: refused where told, of another dimension or nature; else side by side", async () => {
      const compared = async (x: string, y: string) => (await conflictsOf({ between: pair, indicators: [x, y] })).indicators;
      expect(await compared("i-industry-share", "i-industry-value")).toMatchObject({
        refused: "told",
        reasonZh: expect.stringMatching(/./u),
      });
      expect(await compared("i-regional-product", "i-visitors")).toMatchObject({ refused: "dimension" });
      expect(await compared("i-regional-product", "i-regional-product")).toMatchObject({ refused: "same" });
      expect(await compared("i-regional-product", "i-income")).toMatchObject({ refused: null, dimensions: [["元"], ["元"]] });
    });

    test("what is asked wrongly is refused with a reason", async () => {
      const refused = async (path: string, body: unknown) => {
        const { status, json } = await post(path, body);
        return [status, (json as { code: string }).code];
      };
      expect(await refused("between", { a: wanted.first, b: "nobody" })).toEqual([404, "no-such-article"]);
      expect(await refused("conflicts", { between: { a: "nobody", b: wanted.first } })).toEqual([404, "no-such-article"]);
      expect(await refused("conflicts", { between: null, indicators: ["i-regional-product", "jichuan"] })).toEqual([404, "no-such-thing"]);
      expect(await refused("between", { a: wanted.first })).toEqual([400, "bad-request"]);
      expect(await refused("conflicts", { between: null, indicators: ["i-regional-product"] })).toEqual([400, "bad-request"]);
    });

    test("the catalogue answers as the API does, for any two articles", async () => {
      const { rows: articles } = await askGraph(here.port, QUERIES.articles, {});
      const ids = articles.map(({ id }) => id);
      for (const [index, a] of ids.entries())
        for (const b of ids.slice(index + 1)) {
          const [found, silent, figures, things] = await Promise.all([
            betweenOf({ a, b }),
            askGraph(here.port, QUERIES["promises-without-trace"], { a, b }),
            askGraph(here.port, QUERIES["unannounced-figures"], { a, b }),
            askGraph(here.port, QUERIES["unannounced-things"], { a, b }),
          ]);
          expect([a, b, silent.rows.map(({ id }) => id)]).toEqual([a, b, silentOf(found)]);
          for (const { id, named } of silent.rows)
            expect(named).toEqual(sorted(found.promises.find(({ target }) => target === id)?.named ?? []));
          expect([a, b, figures.rows.map(({ id }) => id)]).toEqual([a, b, sorted(found.unannouncedFigures)]);
          expect([a, b, things.rows.map(({ id }) => id)]).toEqual([a, b, sorted(found.unannouncedThings)]);
        }
    });
  });
});

describe("the real articles", () => {
  onEveryEngine({ fill: load(false) }, (here) => {
    const pair = { a: "zhaotong-2025", b: "zhaotong-2026" };
    const post = async (path: string, body: unknown, query = "") =>
      (await ask(`${here.served.url}/api/${path}${query}`, posting(body))).json;

    test("20 promises of 2025: 7 are spoken of again, 13 are not mentioned again, and none is said to be broken", async () => {
      const found = between.parse(await post("between", pair));
      expect([found.promises.length, silentOf(found).length]).toEqual([20, 13]);
      expect(found.promises.filter(({ standing }) => standing?.status === "late")).toEqual([]);
      expect(silentOf(found)).toEqual((await askGraph(here.port, QUERIES["promises-without-trace"], pair)).rows.map(({ id }) => id));
      const figures = (await askGraph(here.port, QUERIES["unannounced-figures"], pair)).rows.map(({ id }) => id);
      expect(figures).toEqual(sorted(found.unannouncedFigures));
      expect(found.lines.find(({ indicator }) => indicator === "i-gdp")).toMatchObject({
        reportedThen: ["o25-gdp"],
        reported: ["o26-gdp"],
        pairs: [{ a: "o25-gdp", b: "o26-gdp", verdict: "updates", told: true }],
      });
    });

    test("one contradiction, with the kinds of difference; statements as the catalogue has them", async () => {
      const found = conflicts.parse(await post("conflicts", { between: pair }));
      expect(found.pairs.filter(({ sort }) => sort === "contradicts")).toMatchObject([
        { a: "o25-urbanisation-rate-2022", b: "o26-urbanisation-gain", kinds: ["period", "scope", "wording"] },
      ]);
      const { rows } = await askGraph(here.port, QUERIES.statements, {});
      expect(sorted(found.pairs.filter(({ sort }) => sort !== "perhaps").map(({ a, b }) => sorted([a, b]).join(" ")))).toEqual(
        sorted(rows.map(({ from, to }) => sorted([from, to]).join(" "))),
      );
    });

    test("without private persons no answer names one", async () => {
      const { rows } = await askGraph(here.port, QUERIES["private-things"], {});
      const gone = new Set(rows.map(({ id }) => id));
      expect(gone.size).toBeGreaterThan(0);
      const all = between.parse(await post("between", pair));
      const without = between.parse(await post("between", pair, "?private=0"));
      expect(all.things.some(({ id }) => gone.has(id))).toBe(true);
      expect([...without.things, ...without.observations].filter(({ id }) => gone.has(id))).toEqual([]);
      expect(without.unannouncedThings.filter((id) => gone.has(id))).toEqual([]);
    });
  });
});
