// The Cypher that Depend shows gives what the catalogue's questions give, on both engines, pasted as it stands.
import { describe, expect, test } from "vitest";
import { QUERIES } from "../../cypher/catalogue.ts";
import { ask } from "../../cypher/query.ts";
import { dependText, whyText } from "../../web/app/asked/depend-text.ts";
import { engines, factsOn, nameIn } from "./asked-page.ts";

const CLUSTER = "zhenxiong-phosphorus-materials-cluster";

describe.each(engines)("on $title", (bench) => {
  const graph = factsOn(bench);

  test.each([
    { of: [CLUSTER], way: "both", depth: null, doers: false, without: [] },
    { of: [CLUSTER, "zhaotong"], way: "both", depth: 2, doers: false, without: ["REQUIRES"] },
    { of: ["land-guarantee"], way: "needed", depth: 3, doers: true, without: [] },
    { of: ["zhaotong"], way: "needs", depth: 1, doers: false, without: [] },
  ] as const)("what $of needs and what needs them, $way, $depth steps", async (asked) => {
    const { rows } = await graph().read({ text: dependText({ ...asked, of: [...asked.of], without: [...asked.without] }) });
    const given = rows.map((row) => JSON.stringify([row["side"], Number(row["step"]), nameIn(row["t"])])).toSorted();
    const whole = await ask(graph(), QUERIES["dependencies"], { ids: [...asked.of], doers: asked.doers, without: [...asked.without] });
    const wanted = whole.rows
      .filter(({ side, step }) => (asked.way === "both" || side === asked.way) && step <= (asked.depth ?? 99))
      .map(({ side, step, id }) => JSON.stringify([side, step, id]));
    expect(given).toEqual(wanted.toSorted());
    if (asked.way !== "needs") expect(given.length).toBeGreaterThan(0);
  });

  test("why one needs another: the same chains in the same order; none by a relation that is left out", async () => {
    const [a, b] = ["t26-phosphorus-projects-started", "land-guarantee"];
    const { rows } = await graph().read({ text: whyText({ a, b, doers: false, without: [] }) });
    const told = await ask(graph(), QUERIES["why"], { from: a, to: b, limit: 50 });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(({ ids }) => ids)).toEqual(told.rows.map(({ ids }) => ids));
    expect((await graph().read({ text: whyText({ a, b, doers: false, without: ["REQUIRES"] }) })).rows).toEqual([]);
  });
});
