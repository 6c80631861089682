// What stands at a place of an article, and what rests on it.
import { z } from "zod";
import { KINDS } from "../../../../data/model/kinds.ts";
import { parseEvidence, type Evidence } from "../../../../data/model/locator.ts";
import { about, spans, type Article, type Spans } from "../../../contract.ts";
import { textsFor, type Texts } from "../passages.ts";
import { langAsked } from "../shapes.ts";
import { tool, ToolFault } from "../tool.ts";
import { nameIn, toolWords, type Lang } from "../words.ts";

const MOST = 20;
const input = z.object({
  places: z.array(z.string().max(120)).min(1).max(MOST).describe("evidence such as zhaotong-2026#817-876"),
  around: z.int().min(0).max(300).default(0).describe("characters before and after to give as well"),
  lang: langAsked,
});
const told = z.object({
  at: z.string(),
  article: z.object({ id: z.string(), title: z.string(), titleEn: z.string(), publisher: z.string().nullable(), date: z.string() }),
  passage: z.string().nullable(),
  before: z.string(),
  after: z.string(),
  facts: z.array(z.object({ id: z.string(), kind: z.enum(KINDS), name: z.string(), nameEn: z.string() })),
});
type Told = z.infer<typeof told>;

export const evidenceTool = tool({
  name: "evidence",
  title: { zh: "出处", en: "Evidence" },
  description: {
    zh: "出处 article#start-end 是哪篇文章、原文怎么写（服务器有原文时）、哪些事实靠这一处。回答前用它核对要引用的话。",
    en: "For evidence article#start-end: which article it is, what stands there (where the server has the text), and which facts rest on it. Check with it what you are about to cite.",
  },
  input,
  output: z.object({ places: z.array(told) }),
  run: async ({ places, around }, { api, lang, signal }) => {
    const parsed = places.map((at) => [at, parseEvidence(at.trim())] as const);
    const bad = parsed.find(([, place]) => place === null || place.end <= place.start);
    if (bad) throw new ToolFault("bad-evidence", toolWords(lang).badPlace(bad[0]));
    const { articles } = await api.ask("GET", "/api/about", about, { signal });
    const texts = await textsFor(places, api, signal);
    const sourced = new Map<string, Spans["spans"]>();
    const found: Told[] = [];
    for (const [at, place] of parsed) {
      const article = articles.find(({ id }) => id === place?.article);
      if (!place || !article) throw new ToolFault("no-such-article", toolWords(lang).noArticle(place?.article ?? at));
      const own =
        sourced.get(article.id) ?? (await api.ask("GET", `/api/articles/${encodeURIComponent(article.id)}/spans`, spans, { signal })).spans;
      sourced.set(article.id, own);
      found.push(toldOf(at.trim(), place, article, texts, own, around));
    }
    return { structured: { places: found }, lines: found.flatMap((one) => linesOf(one, texts, lang)) };
  },
});

function toldOf(at: string, { start, end }: Evidence, article: Article, texts: Texts, sourced: Spans["spans"], around: number): Told {
  const { id, title, titleEn, publisher, date } = article;
  const text = texts.get(id) ?? null;
  const there = text !== null && end <= text.length;
  const facts = new Map(
    sourced.filter((span) => span.start < end && span.end > start).flatMap((span) => span.facts.map((fact) => [fact.id, fact])),
  );
  return {
    at,
    article: { id, title, titleEn, publisher, date },
    passage: there ? text.slice(start, end) : null,
    before: there ? text.slice(Math.max(0, start - around), start) : "",
    after: there ? text.slice(end, end + around) : "",
    facts: [...facts.values()],
  };
}

function linesOf({ at, article, passage, before, after, facts }: Told, texts: Texts, lang: Lang): string[] {
  const w = toolWords(lang);
  const missing = typeof texts.get(article.id) === "string" ? w.outside : w.noText;
  return [
    `[${at}] ${lang === "zh" ? article.title : article.titleEn} (${[article.publisher, article.date].filter((one) => one !== null).join(", ")})`,
    passage === null ? missing : w.quote(`${before}${passage}${after}`.replaceAll(/\s+/g, " ")),
    `${w.restsHere}${w.colon}${facts.length === 0 ? "–" : facts.map((fact) => `${nameIn(fact, lang)} (${fact.id})`).join("; ")}`,
  ];
}
