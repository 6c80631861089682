// Growing a picture, on every engine: the numbers before the click are the rows that a plain count finds, and what the click brings.
import { expect, test } from "vitest";
import { z } from "zod";
import { picture } from "../../web/contract.ts";
import { around, chosen, started, starts, type NeighbourSort } from "../../web/contract/grow.ts";
import { ARTICLE, SPOKES, writeMadeUp } from "./made-up.ts";
import { onEveryEngine } from "./on-engine.ts";
import { ask, posting } from "./over-http.ts";

const WELLS: NeighbourSort = { relation: "LOCATED_IN", out: false, kind: "Site" };
const PARKS: NeighbourSort = { relation: "LOCATED_IN", out: false, kind: "Park" };

onEveryEngine({ fill: writeMadeUp }, (here) => {
  const countAround = async (id: string, ids: string[]) =>
    around.parse((await ask(`${here.served.url}/api/around/${id}`, posting({ ids }))).json);
  const choose = async (id: string, query: string, body: { ids: string[]; rows: NeighbourSort[] }) =>
    chosen.answer.parse((await ask(`${here.served.url}/api/chosen/${id}?${query}`, posting(body))).json);

  test.each(["qingshi", "jiahe", "pumps", "yunxi-park", "pump-output", "t-pump-output-2031"])(
    "around %s: as many as there are",
    async (id) => {
      const shown = ["qingshi", "pumps", "spoke-3"];
      const { rows, total, shown: inSight } = await countAround(id, shown);
      const read = await here.port.read({
        text: `MATCH (a:Thing {id: $id})-[r]->(b:Thing) WHERE NOT type(r) IN ['NEEDS', 'MENTIONED_IN'] RETURN type(r) AS relation, true AS out, b.kind AS kind, b.id AS other
        UNION ALL MATCH (a:Thing {id: $id})<-[r]-(b:Thing) WHERE NOT type(r) IN ['NEEDS', 'MENTIONED_IN'] RETURN type(r) AS relation, false AS out, b.kind AS kind, b.id AS other`,
        params: { id },
      });
      const found = z.array(z.object({ relation: z.string(), out: z.boolean(), kind: z.string(), other: z.string() })).parse(read.rows);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        const those = found.filter((one) => one.relation === row.relation && one.out === row.out && one.kind === row.kind);
        expect({ ...row, total: those.length, shown: those.filter((one) => shown.includes(one.other)).length }).toEqual(row);
      }
      expect(rows.reduce((sum, row) => sum + row.total, 0)).toBe(found.length);
      const others = new Set(found.map((one) => one.other));
      expect([total, inSight]).toEqual([others.size, [...others].filter((other) => shown.includes(other)).length]);
    },
  );

  test("chosen: the limit, what is left, the links to what is shown; ten in all come back ten by ten", async () => {
    const first = await choose("qingshi", "limit=10", { ids: ["qingshi"], rows: [WELLS] });
    expect([first.things.length, first.total.things, first.left]).toEqual([11, 1 + SPOKES, SPOKES]);
    expect(first.links).toHaveLength(10);
    const shown = first.things.map((thing) => thing.id);
    const rest = await choose("qingshi", "limit=20000", { ids: shown, rows: [WELLS] });
    expect([rest.things.length - 1, rest.left]).toEqual([SPOKES - 10, SPOKES - 10]);
    expect(rest.things.slice(1).some((thing) => shown.includes(thing.id))).toBe(false);
    expect((await countAround("qingshi", shown)).rows.find((row) => row.kind === "Site")).toMatchObject({ total: SPOKES, shown: 10 });
  });

  test("chosen: a thing of two sorts comes once; no sort brings nothing", async () => {
    const both = await choose("jiahe", "limit=30", {
      ids: ["jiahe"],
      rows: [
        { relation: "DEVELOPS", out: true, kind: "Project" },
        { relation: "SUPPORTS", out: true, kind: "Project" },
      ],
    });
    expect(both.things.map((thing) => thing.id)).toEqual(["jiahe", "pumps"]);
    expect(await choose("jiahe", "limit=30", { ids: [], rows: [] })).toMatchObject({ left: 0, total: { things: 1 } });
  });

  test("chosen: most facts first, or by name in either language", async () => {
    const order = async (how: string) =>
      (await choose("qingshi", `limit=3&order=${how}`, { ids: [], rows: [WELLS, PARKS] })).things.slice(1).map((thing) => thing.id);
    expect((await order("facts"))[0]).toBe("yunxi-park");
    expect((await order("nameEn")).slice(0, 2)).toEqual(["spoke-0", "spoke-1"]);
    expect(await order("name")).toEqual(["spoke-0", "spoke-10", "spoke-11"]);
    expect(await order("newest")).toEqual(await order("facts"));
  });

  test("joining: what is related to at least two of those shown, and to no one fewer", async () => {
    const joined = async (...ids: string[]) => picture.parse((await ask(`${here.served.url}/api/joining?limit=5`, posting({ ids }))).json);
    const found = await joined("yunxi-park", "spoke-1", "pumps");
    expect(found.things.map((thing) => thing.id)).toEqual(["qingshi"]);
    expect(found.total.things).toBe(1);
    expect(found.links.map((link) => `${link.from} ${link.relation} ${link.to}`)).toEqual(
      expect.arrayContaining(["spoke-1 LOCATED_IN qingshi", "yunxi-park LOCATED_IN qingshi"]),
    );
    expect((await joined("spoke-1", "jiahe")).total.things).toBe(0);
    expect((await joined("t-pump-output-2031", "o-pump-output-2029")).things.map((thing) => thing.id)).toEqual(["pumps", "pump-output"]);
  });

  test("starts: each offer draws as many as it says", async () => {
    const offers = starts.answer.parse((await ask(`${here.served.url}/api/starts`)).json);
    expect(offers.articles.map((offer) => [offer.id, offer.things])).toEqual([[ARTICLE.id, 4 + SPOKES]]);
    expect(offers.places.map((offer) => [offer.id, offer.things])).toEqual([["qingshi", 3 + SPOKES]]);
    expect(offers.years.map((offer) => [offer.id, offer.things])).toEqual([["2031", 2]]);
    const all = [...offers.articles, ...offers.places, ...offers.companies, ...offers.years, ...offers.questions];
    for (const { of, id, things } of all) {
      const { ids } = started.answer.parse((await ask(`${here.served.url}/api/starts/${id}?of=${of}`)).json);
      expect([id, ids.length, new Set(ids).size]).toEqual([id, things, things]);
    }
  });

  test("an id that does not exist is a 404, a sort that is none a 400", async () => {
    expect(await ask(`${here.served.url}/api/around/nobody`, posting({ ids: [] }))).toMatchObject({
      status: 404,
      json: { code: "no-such-thing" },
    });
    expect(await ask(`${here.served.url}/api/starts/nobody?of=place`)).toMatchObject({ status: 404, json: { code: "no-such-thing" } });
    expect(
      await ask(`${here.served.url}/api/chosen/jiahe`, posting({ ids: [], rows: [{ relation: "X", out: true, kind: "Site" }] })),
    ).toMatchObject({ status: 400 });
    expect(await ask(`${here.served.url}/api/starts/jiahe?of=planet`)).toMatchObject({ status: 400 });
  });
});
