// Where private persons are left out the console cannot find them either: on a copy without them, or not at all.
import { describe, expect, test } from "vitest";
import { writeMadeUp } from "../server/made-up.ts";
import { GONE, WITH_PRIVATE } from "../server/made-up-private.ts";
import { onEveryEngine } from "../server/on-engine.ts";
import { ask, posting, serve } from "../server/over-http.ts";
import { graphHash } from "./on-engines.ts";

const ALL = [
  "MATCH (n) RETURN n",
  "MATCH ()-[r]->() RETURN r",
  "MATCH (n:Person) RETURN properties(n) AS p",
  "MATCH (n) UNWIND keys(n) AS k RETURN DISTINCT k",
  "MATCH (a)-[r]->(b) RETURN a.name AS a, type(r) AS t, b.name AS b, r.claimEn AS c",
];
const NAMES = /老耿|耿伯|Old Geng|OLD GENG|geng|井边铺|面摊/;

onEveryEngine({ fill: (port) => writeMadeUp(port, WITH_PRIVATE) }, (here) => {
  const rows = async (url: string, text: string, wish = "") => {
    const response = await fetch(`${url}/api/cypher${wish}`, posting({ text }));
    return { status: response.status, text: await response.text() };
  };

  test("the whole graph has them", async () => {
    const { text } = await rows(here.served.url, ALL[0] ?? "");
    expect(text).toContain("老耿");
  });

  describe.each([
    ["by the server's setting", "", true],
    ["by the reader's wish", "?private=0", false],
  ] as const)("left out %s", (_how, wish, withoutPrivate) => {
    test("no query finds them, and the graph itself keeps them", async () => {
      const served = await serve(here.port, { withoutPrivate });
      try {
        const before = await graphHash(here.port);
        for (const text of ALL) {
          const answer = await rows(served.url, text, wish);
          if (here.port.engine === "neo4j") {
            expect([answer.status, JSON.parse(answer.text)]).toMatchObject([
              403,
              { code: "no-console", said: { zh: expect.stringContaining("不显示个人") } },
            ]);
            expect((await ask(`${served.url}/api/cypher/plan${wish}`, posting({ text }))).status).toBe(403);
          } else {
            expect(answer.status).toBe(200);
            expect(answer.text).toContain('"end"');
            expect(answer.text).not.toMatch(NAMES);
          }
        }
        expect(await graphHash(here.port)).toBe(before);
      } finally {
        await served.stop();
      }
    });

    test("numbers and needs are those of a graph without them", async () => {
      const served = await serve(here.port, { withoutPrivate });
      try {
        const json = await rows(
          served.url,
          "MATCH (n:Thing) WHERE n.id = 'qingshi' OR n.id = 'spoke-40' RETURN n.id AS id, n.facts AS facts ORDER BY id",
          wish,
        );
        if (here.port.engine === "neo4j") {
          // There is no copy without them: not even numbers are told.
          expect([json.status, json.text.includes("46")]).toEqual([403, false]);
          return;
        }
        const values = json.text
          .split("\n")
          .filter((line) => line.startsWith('{"row"'))
          .map((line) => (JSON.parse(line) as { row: unknown[] }).row);
        expect(values).toEqual([
          ["qingshi", 46],
          ["spoke-40", 1],
        ]);
        const gone = await rows(served.url, "MATCH (n:Thing) WHERE n.id IN $ids RETURN n.id AS id", wish);
        expect(gone.status).toBe(422);
        const left = await fetch(
          `${served.url}/api/cypher${wish}`,
          posting({ text: "MATCH (n:Thing) WHERE n.id IN $ids RETURN n.id AS id", params: { ids: GONE } }),
        );
        expect(await left.text()).not.toContain('{"row"');
      } finally {
        await served.stop();
      }
    });
  });
});
