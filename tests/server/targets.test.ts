// The target board over HTTP, on every engine: the made-up prefecture beside its answers written by hand, and the real facts' counts.
import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { GraphPort } from "../../cypher/port.ts";
import { ask as askGraph } from "../../cypher/query.ts";
import { QUERIES } from "../../cypher/catalogue.ts";
import { factFolders } from "../../data/files/folders.ts";
import { STATUSES } from "../../data/model/verdicts.ts";
import { loadFacts } from "../../loader/load/load.ts";
import { readFacts } from "../../loader/read/facts.ts";
import { figuresBeside } from "../../web/app/asked/texts.ts";
import { picture } from "../../web/contract.ts";
import { board, type Board } from "../../web/contract/board.ts";
import type { BoardAsked } from "../../web/contract/plan-asked.ts";
import { problem } from "../../web/contract/problem.ts";
import { expected } from "../plan/example-graph.ts";
import { onEveryEngine } from "./on-engine.ts";
import { ask, posting } from "./over-http.ts";

const loadFrom = (example: boolean) => async (port: GraphPort) => {
  await port.ensureSchema();
  await loadFacts(port, readFacts(factFolders([], example), process.cwd()));
};
const ALL: BoardAsked = { known: null, choice: {}, order: "deadline", grouped: "status" };
const boardAt = async (url: string, asked: Partial<BoardAsked> = {}, lang = "zh"): Promise<Board> =>
  board.parse((await ask(`${url}/api/targets?lang=${lang}`, posting({ ...ALL, ...asked }))).json);
const idsOf = ({ rows }: Board) => rows.map(({ id }) => id);

/** Fields of a table: quoted ones may hold commas. */
const cellsOf = (line: string) =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map(([, quoted, plain]) => quoted ?? plain ?? "");

describe("the made-up prefecture", () => {
  onEveryEngine({ fill: loadFrom(true) }, (here) => {
    const { today, targets, earlier } = expected("targets");

    test("every target stands as it was written by hand, with the figure that the status rests on and the gap", async () => {
      const { rows, asKnown, total } = await boardAt(here.served.url);
      expect([asKnown, total]).toEqual([today, targets.length]);
      for (const { target, status, on, gap } of targets) {
        const row = rows.find(({ id }) => id === target) ?? expect.fail(target);
        expect([target, row.status, row.reason.of]).toEqual([target, status, on]);
        if (gap) expect(row.gap).toMatchObject({ reason: null, gap: { value: gap[0], unit: gap[1] } });
      }
    });

    test("as known on an earlier day they stood otherwise, and later ones were not there", async () => {
      for (const { asOf, target, status } of earlier) {
        const { rows, asKnown } = await boardAt(here.served.url, { known: asOf });
        expect([asKnown, rows.find(({ id }) => id === target)?.status]).toEqual([asOf, status]);
      }
      const early = await boardAt(here.served.url, { known: "2041-12" });
      expect(early.total).toBeLessThan(targets.length);
      expect(early.rows.every(({ articles }) => articles.every((article) => article.includes("2041")))).toBe(true);
      expect(await boardAt(here.served.url, { known: "1999" })).toMatchObject({ total: 0, rows: [], groups: [] });
    });

    test("counts of a field are those of what is chosen in the others, and add up to what is listed", async () => {
      const whole = await boardAt(here.served.url);
      expect(STATUSES.reduce((sum, status) => sum + whole.counts[status], 0)).toBe(whole.total);
      expect(whole.chosen).toEqual(whole.counts);
      const late = await boardAt(here.served.url, { choice: { status: ["late"] } });
      expect([late.rows.length, late.chosen.late, late.total]).toEqual([whole.counts.late, whole.counts.late, whole.total]);
      expect(late.fields.status.map(({ count }) => count)).toEqual(whole.fields.status.map(({ count }) => count));
      expect(late.fields.deadline.reduce((sum, { count }) => sum + count, 0)).toBe(late.rows.length);
      for (const { key, count } of late.fields.deadline) {
        const both = await boardAt(here.served.url, { choice: { status: ["late"], deadline: [key] } });
        expect([key, both.rows.length]).toEqual([key, count]);
      }
    });

    test("groups hold every row; a target about several things stands in each of theirs", async () => {
      for (const grouped of ["status", "deadline", "subject", "industry", "indicator", "setter", "modality"] as const) {
        const { rows, groups } = await boardAt(here.served.url, { grouped });
        expect([grouped, new Set(groups.flatMap(({ ids }) => ids))]).toEqual([grouped, new Set(rows.map(({ id }) => id))]);
      }
      const { groups, rows } = await boardAt(here.served.url, { grouped: "subject" });
      expect(groups.reduce((sum, { ids }) => sum + ids.length, 0)).toBe(
        rows.reduce((sum, { subjects }) => sum + Math.max(1, subjects.length), 0),
      );
      expect((await boardAt(here.served.url, { grouped: "deadline" })).groups.map(({ key }) => key)).toEqual([
        "2041",
        "2042",
        "2043",
        "2044",
        "2045",
        "2046",
        "none",
      ]);
    });

    test("the widest gap comes first, in shares of the target", async () => {
      const { rows } = await boardAt(here.served.url, { order: "gap" });
      const shares = rows.flatMap(({ gap, base }) => (gap.reason === null && base ? [Math.abs(gap.gap.base / base.value)] : []));
      expect(shares.length).toBeGreaterThan(5);
      expect(shares).toEqual(shares.toSorted((a, b) => b - a));
      expect(rows.slice(0, shares.length).every(({ gap }) => gap.reason === null)).toBe(true);
    });

    test("the same rows as a table, by body and by address, in either language", async () => {
      const choice = { status: ["late" as const] };
      const rows = await boardAt(here.served.url, { choice });
      const posted = await fetch(`${here.served.url}/api/targets.csv?lang=en`, posting({ ...ALL, choice }));
      expect(posted.headers.get("content-type")).toBe("text/csv; charset=utf-8");
      const bytes = Buffer.from(await posted.arrayBuffer());
      expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
      const lines = bytes.toString("utf8").slice(1).trimEnd().split("\r\n");
      expect(cellsOf(lines[0] ?? "").slice(0, 4)).toEqual(["id", "target", "status", "why"]);
      expect(lines.slice(1).map((line) => cellsOf(line)[0])).toEqual(idsOf(rows));
      expect(lines.slice(1).every((line) => cellsOf(line)[2] === "late" && line.includes("#"))).toBe(true);
      const got = await fetch(`${here.served.url}/api/targets.csv?lang=en&status=late`);
      expect(Buffer.from(await got.arrayBuffer()).equals(bytes)).toBe(true);
      const known = await (await fetch(`${here.served.url}/api/targets.csv?known=2041-12&deadline=2042,none`)).text();
      expect(known.split("\r\n").length - 2).toBe(
        (await boardAt(here.served.url, { known: "2041-12", choice: { deadline: ["2042", "none"] } })).rows.length,
      );
    });

    test("what is not as agreed is refused by name", async () => {
      const { status, json } = await ask(`${here.served.url}/api/targets?lang=fr`, posting({ ...ALL, known: "2041-13", order: "luck" }));
      expect(status).toBe(400);
      expect(
        problem
          .parse(json)
          .fields?.map(({ field }) => field)
          .toSorted(),
      ).toEqual(["known", "lang", "order"]);
      expect((await ask(`${here.served.url}/api/targets.csv?known=soon`)).status).toBe(400);
    });

    test("its question of figures beside targets runs as it stands, for one target too, and finds what the board has", async () => {
      const { cypher, rows } = await boardAt(here.served.url);
      const run = async (id: string | null) =>
        (await here.port.read({ text: figuresBeside(cypher, id), params: {} })).rows.map(({ id: own, figure }) =>
          [z.string().parse(own), z.string().parse(figure)].join(" "),
        );
      const { rows: asked } = await askGraph(here.port, QUERIES["targets-with-figures"], {});
      expect(await run(null)).toEqual(asked.map(({ id, figure }) => `${id} ${figure}`));
      const own = await run("t41-gdp-2042");
      expect(own.length).toBeGreaterThan(2);
      const series = rows.find(({ id }) => id === "t41-gdp-2042")?.series ?? [];
      expect(own).toEqual(series.map(({ id }) => `t41-gdp-2042 ${id}`).toSorted());
    });
  });
});

describe("the real facts", () => {
  onEveryEngine({ fill: loadFrom(false) }, (here) => {
    test("how many there are, how they stand, and how many have no number", async () => {
      const whole = await boardAt(here.served.url);
      expect(whole.counts).toEqual({ met: 2, underway: 5, late: 0, tooClose: 0, noYardstick: 12, notComparable: 15, noFigure: 94 });
      expect([whole.total, whole.withoutNumber, whole.asKnown]).toEqual([128, 68, "2026-01"]);
      const early = await boardAt(here.served.url, { known: "2025-01" });
      expect([early.total, early.counts.met]).toEqual([20, 0]);
    });

    test("names are sorted as the language sorts them, and each key has its name in both", async () => {
      const [zh, en] = [await boardAt(here.served.url, { order: "name" }), await boardAt(here.served.url, { order: "name" }, "en")];
      const collator = new Intl.Collator("en", { numeric: true });
      const names = en.rows.map(({ nameEn }) => nameEn);
      expect(names).toEqual(names.toSorted(collator.compare));
      expect(zh.rows.map(({ id }) => id)).not.toEqual(idsOf(en));
      for (const field of ["subject", "industry", "policy", "indicator", "setter"] as const)
        expect(en.fields[field].every(({ name, nameEn, kind }) => name !== null && nameEn !== null && kind !== null)).toBe(true);
    });

    test("without private persons no row, key or sentence names one, and the counts are those of what is left", async () => {
      const names = async (query: string) =>
        picture.parse((await ask(`${here.served.url}/api/graph?all=1${query}`)).json).things.map(({ name }) => name);
      const kept = new Set(await names("&private=0"));
      const gone = (await names("")).filter((name) => !kept.has(name));
      expect(gone.length).toBeGreaterThan(0);
      const { json } = await ask(`${here.served.url}/api/targets?private=0`, posting(ALL));
      const without = board.parse(json);
      expect(STATUSES.reduce((sum, status) => sum + without.counts[status], 0)).toBe(without.total);
      expect(gone.filter((name) => JSON.stringify(json).includes(JSON.stringify(name).slice(1, -1)))).toEqual([]);
    });
  });
});
