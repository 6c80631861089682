// The calendar over HTTP on every engine: a made-up prefecture with answers written by hand, and the real facts.
import { expect, test } from "vitest";
import { QUERIES } from "../../cypher/catalogue.ts";
import type { GraphPort } from "../../cypher/port.ts";
import { ask as askGraph } from "../../cypher/query.ts";
import { factFolders } from "../../data/files/folders.ts";
import { loadFacts } from "../../loader/load/load.ts";
import { readFacts } from "../../loader/read/facts.ts";
import { calendar, type CalendarItem } from "../../web/contract/calendar.ts";
import type { CalendarAsked } from "../../web/contract/plan-asked.ts";
import { expected } from "../plan/example-graph.ts";
import { onEveryEngine } from "./on-engine.ts";
import { ask, posting } from "./over-http.ts";

const filledWith = (example: boolean) => async (port: GraphPort) => {
  await port.ensureSchema();
  await loadFacts(port, readFacts(factFolders([], example), process.cwd()));
};
const NOW: CalendarAsked = { known: null, today: null, until: null };
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id).toSorted();
const deadlines = (items: readonly CalendarItem[], fits: (item: CalendarItem) => boolean) =>
  ids(items.filter((item) => item.what === "deadline" && fits(item)));

const post = (url: string, body: unknown) => ask(`${url}/api/calendar`, posting(body));
const asked = async (url: string, more: Partial<CalendarAsked> = {}) => calendar.parse((await post(url, { ...NOW, ...more })).json);

const wanted = expected("calendar");

onEveryEngine({ fill: filledWith(true) }, (here) => {
  test("made-up: what has passed, what is ahead, what has no deadline, events; each with its places", async () => {
    const { today, known, items, undated, lastDeadline } = await asked(here.served.url);
    expect([known, today, lastDeadline]).toEqual([wanted.today, { from: wanted.today, to: wanted.today }, "2046-12-31"]);
    expect(deadlines(items, ({ side }) => side === "past")).toEqual(wanted.passed);
    expect(deadlines(items, ({ side }) => side !== "past")).toEqual(wanted.ahead);
    expect(ids(undated)).toEqual(wanted.undated);
    expect(ids(items.filter(({ what }) => what === "event"))).toEqual(ids(wanted.events));
    expect(deadlines(items, ({ basis }) => basis === "inherited")).toEqual(wanted.inherited.targets);
    expect(items.filter(({ evidence, articles }) => evidence.length === 0 || articles.length === 0)).toEqual([]);
    expect(items.find(({ id }) => id === "t41-ropeway-open")).toMatchObject({
      ...{ from: "2043-09-30", to: "2043-09-30", grain: "day", basis: "computed", text: "2043年国庆前", side: "ahead", due: null },
      about: ["riverside-ropeway"],
      articles: ["jichuan-2041-02"],
    });
  });

  test.each(wanted.dueBy)("made-up: due by $day, surely and perhaps apart", async ({ day, after, due, perhaps }) => {
    const { items, until } = await asked(here.served.url, { until: day });
    expect(until).toEqual({ from: day, to: day });
    expect([
      deadlines(items, (item) => item.due === "sure" && item.to > after),
      deadlines(items, (item) => item.due === "perhaps"),
    ]).toEqual([due, perhaps]);
  });

  test("made-up: as known earlier there is less, nothing of later articles, and another status", async () => {
    const [early, now] = [await asked(here.served.url, { known: "2042-03-20" }), await asked(here.served.url)];
    expect(early.said.map(({ article }) => article)).toEqual(["jichuan-2041-02", "jichuan-2041-09", "jichuan-2042-03"]);
    expect(ids(early.items).some((id) => id.startsWith("t43"))).toBe(false);
    expect(
      early.items
        .flatMap(({ evidence, restsEvidence }) => [...evidence, ...restsEvidence])
        .filter((at) => !/^jichuan-204(?:1|2-03)/u.test(at)),
    ).toEqual([]);
    const status = (of: typeof now) => of.items.find(({ id }) => id === "t41-forest")?.status;
    expect([status(early), status(now)]).toEqual(["underway", "late"]);
    expect((await asked(here.served.url, { known: "2000" })).items).toEqual([]);
    expect((await asked(here.served.url, { known: "2000" })).said).toEqual([]);
  });

  test("made-up: another today moves the sides and what has passed, not what is known", async () => {
    const { items, said, today } = await asked(here.served.url, { today: "2044" });
    expect([today, said.length]).toEqual([{ from: "2044-01-01", to: "2044-12-31" }, 6]);
    expect(items.find(({ id }) => id === "t43b-railway-open")?.side).toBe("now");
    expect(items.find(({ id }) => id === "t41-ropeway-open")).toMatchObject({
      side: "past",
      sentence: { en: expect.stringMatching(/^The deadline has passed/) },
    });
  });

  test("bad dates are named, further fields refused", async () => {
    for (const body of [
      { ...NOW, today: "2043-02-30" },
      { ...NOW, until: "soon" },
      { known: null, today: null },
    ])
      expect((await post(here.served.url, body)).status).toBe(400);
  });
});

onEveryEngine({ fill: filledWith(false) }, (here) => {
  test.each(["2024-12-31", "2025-01-10", "2026-06-30", "2028-12-31"])(
    "real: by %s the query of the catalogue says the same",
    async (date) => {
      const { items } = await asked(here.served.url, { until: date });
      const { rows } = await askGraph(here.port, QUERIES["due-by"], { date });
      expect(rows.map(({ id, from, to, basis, sure }) => ({ id, from, to, basis, due: sure ? "sure" : "perhaps" }))).toEqual(
        items.filter(({ due }) => due !== null).map(({ id, from, to, basis, due }) => ({ id, from, to, basis, due })),
      );
    },
  );

  test("real: every item and its subject is named, every target is on the line or listed as without a deadline", async () => {
    const { items, undated, things, said } = await asked(here.served.url);
    const known = new Set(things.map(({ id }) => id));
    expect([...items, ...undated].flatMap(({ id, about }) => [id, ...about]).filter((id) => !known.has(id))).toEqual([]);
    const { rows: targets } = await askGraph(here.port, QUERIES["all-targets"], {});
    expect(ids([...items.filter(({ what }) => what === "deadline"), ...undated])).toEqual(ids(targets));
    expect(said.flatMap(({ first }) => first).toSorted()).toEqual(ids([...items, ...undated]));
    expect(said.map(({ article }) => article)).toEqual(["zhaotong-2025", "zhaotong-2026"]);
    expect(items.filter(({ what, evidence }) => what === "event" && evidence.length === 0)).toEqual([]);
  });
});
