// Every attack of the corpus against the real server on every engine: nothing through, nothing changed, the canary untouched, others answered.
import { describe, expect, test } from "vitest";
import { USUAL_CONSOLE } from "../../cypher/console/limits.ts";
import { Consoles } from "../../web/server/console/consoles.ts";
import { leaksIn, tell, type Attacked } from "../attacks/attacked.ts";
import { canary } from "../attacks/canary.ts";
import { onEveryAttackedEngine } from "../attacks/engines.ts";
import { ATTACKS, type Attack } from "../gate/corpus.ts";
import { inTurns } from "../in-turns.ts";
import { writeMadeUp } from "../server/made-up.ts";
import { onEveryEngine } from "../server/on-engine.ts";
import { posting, serve } from "../server/over-http.ts";
import { graphHash } from "./on-engines.ts";

/** The same text, but for this canary. */
function aimed(query: string, { url, file }: { readonly url: string; readonly file: string }): string {
  return query.replaceAll("http://127.0.0.1:9/canary", url).replaceAll("file:///canary.csv", `file://${file}`);
}

/** What came of an attack that should have been refused by the gate for its own reason; empty where all is well. */
async function tried({ url, canary: bird, headers, secrets }: Attacked, { family, code, query }: Attack): Promise<string[]> {
  const wrong: string[] = [];
  for (const path of ["/api/cypher", "/api/cypher/plan"]) {
    const body = { text: aimed(query, bird), params: { url: bird.url, id: "x", l: [1] } };
    const response = await fetch(url + path, { ...posting(body), headers: { "content-type": "application/json", ...headers } });
    const text = await response.text();
    const said = JSON.parse(text) as { code?: string; gate?: string };
    if (response.status !== 422 || said.code !== "refused" || said.gate !== code)
      wrong.push(`${family} ${path} ${response.status} ${said.gate ?? said.code} instead of ${code}: ${query.slice(0, 120)}`);
    for (const leak of leaksIn({ secrets }, text)) wrong.push(`${family} ${path} ${leak}: ${query.slice(0, 120)}`);
  }
  return wrong;
}

onEveryAttackedEngine({}, (here) => {
  test(
    "every text is refused, on its way to be run and to be planned, and others are answered meanwhile",
    { timeout: 240_000 },
    async () => {
      const others: number[] = [];
      const over = new AbortController();
      const asking = (async () => {
        while (!over.signal.aborted) others.push((await fetch(`${here().url}/api/search?q=%E5%8E%BF`)).status);
      })();
      const wrong: string[] = [];
      await inTurns(ATTACKS, async (one) => void wrong.push(...(await tried(here(), one)))).finally(() => over.abort());
      await asking;
      tell("texts to the console", ATTACKS.length * 2);
      expect(wrong).toEqual([]);
      expect(new Set(others)).toEqual(new Set([200]));
      expect(here().canary.calls()).toBe(0);
    },
  );
});

/** Families whose attacks do not bring a server down that has no gate before it. */
const HARMLESS = new Set(["admin", "files", "procedures", "schema", "ssrf", "transactions", "writes"]);

describe("with the gate switched off", () => {
  onEveryEngine({ fill: writeMadeUp }, (here) => {
    test("the plan still refuses files, addresses, procedures, administration and every change", { timeout: 240_000 }, async () => {
      const bird = await canary();
      const limits = { ...USUAL_CONSOLE, timeoutMs: 4000 };
      const consoles = new Consoles({ layers: { judge: null, explain: true }, limits, elsewhere: null });
      const served = await serve(here.port, { consoles });
      try {
        const before = await graphHash(here.port);
        const rows: string[] = [];
        for (const { family, query } of ATTACKS.filter((one) => HARMLESS.has(one.family) && one.query.length < 5000)) {
          const response = await fetch(
            `${served.url}/api/cypher`,
            posting({ text: aimed(query, bird), params: { url: bird.url, id: "x" } }),
          );
          const text = await response.text();
          if (text.includes(bird.secret) || text.includes("root:")) rows.push(`${family}: ${query}`);
        }
        expect(rows).toEqual([]);
        expect(bird.calls()).toBe(0);
        expect(await bird.fileIsWhole()).toBe(true);
        expect(await graphHash(here.port)).toBe(before);
        expect((await fetch(`${served.url}/api/about`)).status).toBe(200);
      } finally {
        await served.stop();
        await bird.end();
      }
    });
  });
});
