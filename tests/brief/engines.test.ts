// Briefings over the API, on every engine: the same bytes from the same facts, passages only where asked, refusals in words.
import { beforeAll, expect, test } from "vitest";
import { readBriefFacts } from "../../cypher/brief/facts.ts";
import { openGraph } from "../../cypher/open.ts";
import type { GraphPort } from "../../cypher/port.ts";
import { ask as askGraph } from "../../cypher/query.ts";
import { factFolders } from "../../data/files/folders.ts";
import { dayOf } from "../../data/model/file-name.ts";
import { loadFacts } from "../../loader/load/load.ts";
import { readFacts } from "../../loader/read/facts.ts";
import { briefing, type BriefAsked } from "../../web/contract/plan-asked.ts";
import { problem } from "../../web/contract/problem.ts";
import { articlesIn } from "../../web/server/articles.ts";
import { onEveryEngine } from "../server/on-engine.ts";
import { ask, posting } from "../server/over-http.ts";
import { ALL, BRIEFS, LANGS, made, wordsIn } from "./asked-briefs.ts";

const texts = articlesIn("data/example/texts");
const load = (port: GraphPort) => loadFacts(port, readFacts(factFolders([], true), process.cwd()));

const here = new Map<string, string>();
beforeAll(async () => {
  const port = await openGraph({ engine: "embedded", path: ":memory:" });
  await load(port);
  const facts = await readBriefFacts(async (query, params) => (await askGraph(port, query, params)).rows);
  for (const of of ALL) for (const lang of LANGS) here.set(`${of.is} ${lang}`, made(facts, of, lang));
  await port.close();
}, 60_000);

onEveryEngine({ fill: load, over: { articles: texts } }, (at) => {
  const brief = async (asked: Partial<BriefAsked>) =>
    ask(`${at.served.url}/api/brief`, posting({ of: BRIEFS.why, lang: "en", link: "", passages: false, ...asked }));

  test("every part in both languages is byte for byte what the facts give", async () => {
    for (const of of ALL)
      for (const lang of LANGS) {
        const { status, json } = await brief({ of: of as BriefAsked["of"], lang });
        expect(status).toBe(200);
        const { html, name } = briefing.parse(json);
        expect(html).toBe(here.get(`${of.is} ${lang}`)?.replace("2044-01-02", dayOf(new Date())));
        expect(name).toMatch(lang === "zh" ? /^昭图-简报-.*\.html$/ : /^zhaotu-Briefing-.*\.html$/);
      }
  }, 60_000);

  test("passages come where they are asked for and the server has the text", async () => {
    const html = async (passages: boolean) => briefing.parse((await brief({ passages })).json).html;
    expect((await html(false)).match(/<blockquote/g)).toBeNull();
    const quoted = (await html(true)).match(/<blockquote/g) ?? [];
    expect(quoted).toHaveLength((await html(true)).match(/<li id="s/g)?.length ?? -1);
  });

  test("an id that is gone is named on the page, an article that is gone is refused", async () => {
    const gone = await brief({ of: { is: "why", asked: { ...BRIEFS.why.asked, b: "nobody-at-all", without: [] } } });
    expect([gone.status, wordsIn(briefing.parse(gone.json).html).includes("Nothing has these ids: nobody-at-all")]).toEqual([200, true]);
    for (const of of [
      { is: "between", asked: { a: "jichuan-2041-02", b: "nothing" } },
      { is: "conflicts", asked: { between: { a: "nothing", b: "jichuan-2041-02" } } },
    ] as const)
      expect(problem.parse((await brief({ of })).json)).toMatchObject({ status: 404, code: "no-such-article" });
  });

  test("what is not asked as agreed is refused with the fields", async () => {
    const { status, json } = await ask(`${at.served.url}/api/brief`, posting({ of: { is: "poem", asked: {} }, lang: "fr", link: "" }));
    expect([
      status,
      problem
        .parse(json)
        .fields?.map(({ field }) => field)
        .toSorted(),
    ]).toEqual([400, ["lang", "of.is", "passages"]]);
  });
});
