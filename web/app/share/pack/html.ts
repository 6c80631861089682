// The evidence pack as one page: nothing in it is loaded from anywhere, no script runs, and it prints.
import type { Article } from "../../../contract.ts";
import type { Lang } from "../../state/state.ts";
import { inLang, kindWord, nameOf, tagOf } from "../../words/words.ts";
import type { Words } from "../../words/zh.ts";
import { escaped } from "../../../../data/model/escaped.ts";
import type { Fact, Source, Told } from "./facts.ts";
import { PACK_STYLE } from "./style.ts";

/** `svg` is markup that we wrote ourselves; everything else is text. */
export type Pack = {
  readonly title: string;
  readonly svg: string;
  readonly told: Told;
  readonly things: number;
  readonly articles: readonly Article[];
  readonly cypher: string;
  readonly link: string;
  readonly day: string;
  readonly lang: Lang;
  readonly words: Words;
};

/** The whole file. */
export function packOf(pack: Pack): string {
  const { title, svg, told, articles, cypher, link, day, lang, words: w } = pack;
  const cited = new Set(told.sources.map((source) => source.article));
  const dates = articles
    .filter((article) => cited.has(article.id))
    .map((article) => article.date)
    .toSorted();
  const section = (id: string, heading: string, body: string) => `<section id="${id}"><h2>${escaped(heading)}</h2>\n${body}</section>`;
  return `<!doctype html>
<html lang="${tagOf(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(`${title} – ${w.pack.title}`)}</title>
<style>${PACK_STYLE}</style>
</head>
<body>
<header>
<p class="seal">${escaped(`${w.name} Zhaotu · ${w.pack.title}`)}</p>
<h1>${escaped(title)}</h1>
<p>${escaped(w.pack.counted(pack.things, told.count, told.sources.length))}</p>
<p>${escaped([w.pack.made(day), ...(dates.length === 0 ? [] : [w.pack.data(dates.at(-1) ?? "")])].join(" · "))}</p>
<p>${escaped(w.pack.numbers)}</p>
</header>
<section id="picture"><h2>${escaped(w.pack.picture)}</h2>
<figure>${svg}</figure></section>
${section("facts", w.pack.facts, factsText(pack))}
${section("sources", w.pack.sources, `<ol>${told.sources.map((source) => sourceText(source, pack)).join("\n")}</ol>`)}
${section(
  "articles",
  w.pack.articles,
  articles
    .filter((article) => cited.has(article.id))
    .map((article) => articleText(article, lang, w))
    .join("\n"),
)}
${section("cypher", w.pack.cypher, `<pre><code>${escaped(cypher)}</code></pre>`)}
${section("link", w.pack.link, `<p class="address"><a href="${escaped(link)}">${escaped(link)}</a></p>`)}
</body>
</html>
`;
}

function factsText({ told, lang, words: w }: Pack): string {
  const groups = told.groups.map(
    ({ thing, facts }) =>
      `<section class="thing" data-thing="${escaped(thing.id)}"><h3>${escaped(nameOf(thing, lang))} <small>${escaped(kindWord(thing.kind, lang))} · ${escaped(thing.id)}</small></h3>
<ul>${facts.map((fact) => factText(fact, w)).join("\n")}</ul></section>`,
  );
  const others = told.others.map((thing) => escaped(nameOf(thing, lang))).join(escaped(w.list));
  return groups.join("\n") + (others === "" ? "" : `<p class="others">${escaped(w.pack.others)}${escaped(w.colon)}${others}</p>`);
}

function factText({ sentence, claim, remarks, sources }: Fact, w: Words): string {
  const numbers =
    sources.length === 0 ? escaped(w.pack.noSource) : sources.map((number) => `<a href="#s${number}">[${number}]</a>`).join(" ");
  const more = [
    ...(claim === null ? [] : [`<span class="claim">${escaped(claim)}</span>`]),
    ...(remarks.length === 0 ? [] : [`<i>${escaped(remarks.join(" · "))}</i>`]),
  ];
  return `<li><b>${escaped(sentence)}</b> ${numbers}${more.length === 0 ? "" : `<br>${more.join(" ")}`}</li>`;
}

function sourceText({ number, article, start, end, piece, says, passage }: Source, { articles, lang, words: w }: Pack): string {
  const known = articles.find((one) => one.id === article);
  const title = known === undefined ? article : (inLang(known.title, known.titleEn, lang) ?? article);
  const where = w.pack.place(piece === null ? "" : `§${piece.number} ${piece.title}`, start, end);
  return `<li id="s${number}" value="${number}" data-source="${escaped(`${article}#${start}-${end}`)}">
<p>${escaped(`${known?.date ?? ""} ${title}`)} · ${escaped(where)}</p>
<p class="quiet">${escaped(w.pack.claim)}${escaped(w.colon)}${says.map(escaped).join(escaped(lang === "zh" ? "；" : "; "))}</p>
<p class="quiet hash">${escaped(w.pack.sha)} ${escaped(known?.sha256 ?? "")}</p>
${passage === null ? "" : `<blockquote lang="zh-Hans"><small>${escaped(w.pack.passage)}</small> ${escaped(passage)}</blockquote>`}</li>`;
}

function articleText(article: Article, lang: Lang, w: Words): string {
  const rows: readonly (readonly [string, string])[] = [
    [w.pack.title2, inLang(article.title, article.titleEn, lang) ?? ""],
    [w.source.publisher, inLang(article.publisher, article.publisherEn, lang) ?? w.source.notWritten],
    [w.pack.date, `${article.date} (${article.dateBasis === "stated" ? w.pack.stated : w.pack.inferred})`],
    [w.pack.length, w.pack.characters(article.length)],
    [w.pack.sha, article.sha256],
  ];
  return `<dl data-article="${escaped(article.id)}">${rows.map(([name, value]) => `<dt>${escaped(name)}</dt><dd>${escaped(value)}</dd>`).join("")}</dl>`;
}
