// A briefing as one page: nothing in it is loaded from anywhere, no script runs, and it prints.
import { escaped } from "../../data/model/escaped.ts";
import type { ArticleRow } from "../questions/articles.ts";
import type { Lang } from "./asked.ts";
import type { Block, Cell, Draft, Line, NumbersOf, Table } from "./draft.ts";
import type { BriefFacts } from "./facts.ts";
import { textIn } from "./say.ts";
import { MOST_ROWS, printedRows, sourcesOf, type Source } from "./sources.ts";
import { BRIEF_STYLE } from "./style.ts";
import type { BriefWords } from "./words-zh.ts";

type Page = {
  readonly draft: Draft;
  readonly facts: Pick<BriefFacts, "articles" | "hashes" | "derived">;
  readonly texts: ReadonlyMap<string, string>;
  readonly link: string;
  readonly day: string;
  readonly lang: Lang;
  readonly w: BriefWords;
};
/** Digits of a hash by which people compare. */
const SHORT_HASH = 12;

/** The whole file. */
export function pageOf({ draft, facts, texts, link, day, lang, w }: Page): string {
  const { sources, numbersOf } = sourcesOf(draft, facts.articles, texts, lang);
  const cited = facts.articles.filter(({ id }) => sources.some(({ article }) => article === id));
  const newest = facts.articles.at(-1)?.date;
  const made = [w.made(day), ...(newest === undefined ? [] : [w.data(newest)])];
  const version = facts.derived === null ? [] : [w.version(facts.derived.slice(0, SHORT_HASH))];
  const paragraphs = (lines: readonly Line[], look: string) =>
    lines.map((line) => `<p class="${look}">${lineText(line, numbersOf, w)}</p>`).join("\n");
  const picture = draft.picture?.(numbersOf) ?? "";
  return `<!doctype html>
<html lang="${lang === "zh" ? "zh-Hans" : "en"}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(`${draft.title} – ${w.briefing}`)}</title>
<style>${BRIEF_STYLE}</style>
</head>
<body${draft.wide ? ' class="wide"' : ""}>
<header>
<p class="seal">${escaped(`${w.name} · ${w.briefing}`)}</p>
<h1>${escaped(draft.title)}</h1>
${paragraphs(draft.counts, "counts")}
${paragraphs(
  draft.asked.map((text) => ({ text })),
  "asked",
)}
<p>${escaped([...made, ...version].join(" · "))}</p>
<p>${escaped(w.sourcesCounted(sources.length, cited.length))}</p>
</header>
<main>
${draft.findings.length === 0 ? "" : `<section id="findings"><h2>${escaped(w.findings)}</h2>\n<ul>${draft.findings.map((line) => `<li>${lineText(line, numbersOf, w)}</li>`).join("\n")}</ul></section>`}
${picture === "" ? "" : `<section id="picture"><h2>${escaped(w.picture)}</h2>\n<figure>${picture}</figure></section>`}
${draft.sections.map((section) => `<section class="part"><h2>${escaped(section.heading)}</h2>\n${section.blocks.map((block) => blockText(block, numbersOf, w)).join("\n")}</section>`).join("\n")}
${sources.length === 0 ? "" : `<section id="sources"><h2>${escaped(w.sources)}</h2>\n<ol>${sources.map((source) => sourceText(source, { articles: facts.articles, lang, w })).join("\n")}</ol></section>`}
<section id="articles"><h2>${escaped(w.articles)}</h2>
${(cited.length === 0 ? facts.articles : cited).map((article) => articleText(article, facts.hashes.get(article.id) ?? null, { lang, w })).join("\n")}</section>
<section id="cypher"><h2>${escaped(w.cypher)}</h2>
<p class="quiet">${escaped(w.cypherHow)}</p>
<pre><code>${escaped(draft.cypher)}</code></pre></section>
${link === "" ? "" : `<section id="link"><h2>${escaped(w.link)}</h2>\n<p class="address">${linkText(link)}</p></section>`}
</main>
</body>
</html>
`;
}

/** Only an address of the web is a link; whatever else was given is printed. */
function linkText(link: string): string {
  return /^https?:\/\//iu.test(link) ? `<a href="${escaped(link)}">${escaped(link)}</a>` : escaped(link);
}

function lineText({ text, cites = [], tone = "plain", strong = false, aside = "" }: Line, numbersOf: NumbersOf, w: BriefWords): string {
  const numbers = numbersOf(cites.flatMap(({ places }) => places));
  const refs = numbers
    .map((number) => `<a class="ref" href="#s${number}" aria-label="${escaped(w.sourceNumber(number))}">[${number}]</a>`)
    .join(" ");
  const words = strong ? `<b>${escaped(text)}</b>` : escaped(text);
  const none = cites.length > 0 && numbers.length === 0 ? `<span class="quiet">${escaped(w.noSource)}</span>` : "";
  const toned = tone === "plain" ? words : `<span class="${tone}">${words}</span>`;
  const after = aside === "" ? "" : `<span class="quiet">${escaped(aside)}</span>`;
  return [toned, refs, none, after].filter((part) => part !== "").join(" ");
}

function blockText(block: Block, numbersOf: NumbersOf, w: BriefWords): string {
  if (block.is === "text") return `<p>${escaped(block.text)}</p>`;
  if (block.is === "list") return `<ul>${block.items.map((line) => `<li>${lineText(line, numbersOf, w)}</li>`).join("\n")}</ul>`;
  return tableText(block, numbersOf, w);
}

function tableText({ caption, head, rows, more }: Table, numbersOf: NumbersOf, w: BriefWords): string {
  const all = rows.filter((row) => "cells" in row).length;
  const body = printedRows(rows).map((row) =>
    "heading" in row
      ? `<tr><th class="group" scope="rowgroup" colspan="${head.length}">${escaped(row.heading)}</th></tr>`
      : `<tr>${row.cells.map((one) => cellText(one, numbersOf, w)).join("")}</tr>`,
  );
  const rest = all > MOST_ROWS ? `<p class="gap">${escaped(w.firstRows(MOST_ROWS, all, more))}</p>` : "";
  return `<div class="sheet" role="region" aria-label="${escaped(caption)}" tabindex="0"><table>
<thead><tr>${head.map((words) => `<th scope="col">${escaped(words)}</th>`).join("")}</tr></thead>
<tbody>${body.join("\n")}</tbody>
</table></div>${rest}`;
}

function cellText({ lines, svg = "", number = false }: Cell, numbersOf: NumbersOf, w: BriefWords): string {
  const [only] = lines;
  const words =
    lines.length === 1 && only && svg === ""
      ? lineText(only, numbersOf, w)
      : lines.map((line) => `<span class="line">${lineText(line, numbersOf, w)}</span>`).join("");
  return `<td${number ? ' class="number"' : ""}>${words}${svg}</td>`;
}

type Told = { readonly articles: readonly ArticleRow[]; readonly lang: Lang; readonly w: BriefWords };

function sourceText({ number, evidence, article, start, end, piece, says, passage }: Source, { articles, lang, w }: Told): string {
  const known = articles.find(({ id }) => id === article);
  const title = known === undefined ? article : (textIn(known.title, known.titleEn, lang) ?? article);
  const where = w.place(piece === null ? "" : `§${piece.number} ${piece.title}`, start, end);
  return `<li id="s${number}" value="${number}" data-source="${escaped(evidence)}">
<p>${escaped(`${known?.date ?? ""} ${title}`.trim())} · ${escaped(where)}</p>
<p class="quiet">${escaped(w.ourWords)}${escaped(w.colon)}${escaped(says.join(w.semicolon))}</p>
${passage === null ? "" : `<blockquote lang="zh-Hans"><small lang="${lang === "zh" ? "zh-Hans" : "en"}">${escaped(w.passage)}</small> ${escaped(passage)}</blockquote>`}</li>`;
}

function articleText(article: ArticleRow, hash: string | null, { lang, w }: Omit<Told, "articles">): string {
  const rows: readonly (readonly [string, string])[] = [
    [w.titleWord, textIn(article.title, article.titleEn, lang) ?? article.id],
    [w.publisher, textIn(article.publisher, article.publisherEn, lang) ?? w.notWritten],
    [
      w.date,
      `${article.date}${lang === "zh" ? "（" : " ("}${article.dateBasis === "stated" ? w.dateStated : w.dateInferred}${lang === "zh" ? "）" : ")"}`,
    ],
    [w.length, w.characters(article.length)],
    [w.sha, article.sha256],
    ...(hash === null ? [] : [[w.factsVersion, hash.slice(0, SHORT_HASH)] as const]),
  ];
  return `<dl data-article="${escaped(article.id)}">${rows.map(([name, value]) => `<dt>${escaped(name)}</dt><dd>${escaped(value)}</dd>`).join("")}</dl>`;
}
