// The accounts as one page that holds everything it needs: each article's whole text, coloured by what covers it.
import { ENTITY_KINDS, KIND_WORDS } from "../../../data/model/kinds.ts";
import { EXCLUSION_REASONS, EXCLUSION_WORDS } from "../../../data/model/exclusions.ts";
import type { Language } from "../../read/fault.ts";
import type { Account, Accounted } from "../account.ts";
import type { Cover } from "../cover/article-facts.ts";
import { ITEM_CLASSES } from "../find/page.ts";
import type { Walk } from "../walk.ts";
import { countClasses, countItems, type Counts } from "./counts.ts";
import { SCRIPT } from "./html-script.ts";
import { STYLE } from "./html-style.ts";
import { FactList, piecesOf } from "./html-text.ts";
import { CLASS_WORDS, FACT_WORDS, REPORT_WORDS } from "./words.ts";

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The page, in a language. It loads nothing. */
export function htmlReport(walk: Walk, lang: Language): string {
  const words = REPORT_WORDS[lang];
  const facts = new FactList();
  const parts = walk.accounts.map((one) => articlePart(one, facts, lang));
  const data = { facts: facts.all.map((cover) => shown(cover, lang)), words: { unaccounted: words.unaccounted } };
  const bad = walk.unaccounted + walk.stale > 0 ? " bad" : "";
  const notWalked = walk.notWalked.map((article) => `<p>${escape(`${words.notWalked} · ${article}`)}</p>`).join("");
  return `<!doctype html>
<html lang="${lang === "zh" ? "zh-CN" : "en"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escape(words.heading)}</title>
<style>${STYLE}</style>
</head>
<body>
<div class="page">
<main>
<h1>${escape(words.heading)}</h1>
<p class="sum${bad}">${escape(`${words.unaccounted} ${walk.unaccounted} · ${words.stale} ${walk.stale}`)}</p>
<p>${escape(words.how)}</p>
${parts.join("\n")}
${notWalked}
</main>
<aside aria-label="${escape(words.panel)}"><h2>${escape(words.panel)}</h2><div id="panel" aria-live="polite"><p>${escape(words.empty)}</p></div></aside>
</div>
<script type="application/json" id="data">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

function articlePart(one: Account, facts: FactList, lang: Language): string {
  const { article, items } = one;
  const id = article.article;
  const open = items.filter(({ state }) => state === "unaccounted");
  const words = REPORT_WORDS[lang];
  const links = open.map(
    (item) => `<li><a href="#${anchor(id, item)}">${escape(item.characters)}</a> ${escape(CLASS_WORDS[item.class][lang])}</li>`,
  );
  return `<section aria-labelledby="${id}">
<h2 id="${id}">${escape(lang === "zh" ? article.title : article.titleEn)} <span class="id">${id}</span></h2>
<a class="skip" href="#${id}-text">${escape(words.toText)}</a>
<div class="scroll" tabindex="0" role="group" aria-label="${escape(words.counts)}">${countTable(items, lang)}</div>
<h3>${escape(words.legend)}</h3>
${legend(one, lang)}
${links.length === 0 ? "" : `<h3>${escape(words.unaccounted)} ${open.length}</h3><ol class="open">${links.join("")}</ol>`}
<div class="text" id="${id}-text" lang="zh-CN">${text(one, facts, lang)}</div>
</section>`;
}

function text(one: Account, facts: FactList, lang: Language): string {
  return piecesOf(one, facts)
    .map((piece) => {
      if (piece.marks.length === 0) return escape(piece.text);
      const aside = piece.aside?.state === "set-aside" ? piece.aside.aside : null;
      const because = aside && (lang === "zh" ? aside.because : (aside.becauseEn ?? aside.because));
      const reason = aside && [EXCLUSION_WORDS[aside.reason][lang], aside.of, because].filter(Boolean).join(" · ");
      return [
        `<span class="${piece.marks.join(" ")}"`,
        piece.openFrom ? ` id="${anchor(one.article.article, piece.openFrom)}" tabindex="0"` : "",
        piece.facts.length > 0 ? ` data-f="${piece.facts.join(" ")}"` : "",
        reason === null ? "" : ` data-x="${escape(reason)}"`,
        `>${escape(piece.text)}</span>`,
      ].join("");
    })
    .join("");
}

const anchor = (article: string, item: Accounted) => `${article}-${item.start}-${item.end}`;

function shown(cover: Cover, lang: Language) {
  const zh = lang === "zh";
  const kind = cover.kind === undefined ? "" : ` ${KIND_WORDS[cover.kind][lang]}`;
  return {
    what: FACT_WORDS[cover.fact][lang] + kind,
    id: cover.id,
    name: zh ? cover.name : cover.nameEn,
    claim: (zh ? cover.claimZh : cover.claimEn) ?? "",
  };
}

function legend({ facts, items }: Account, lang: Language): string {
  const sample = (marks: string, words: string, count: number) =>
    count === 0 ? "" : `<li><span class="${marks}">${escape(words)}</span> ${count}</li>`;
  const places = (fact: Cover["fact"]) => facts.evidence.filter(({ cover }) => cover.fact === fact).length;
  const by = (fact: Cover["fact"]) => items.filter((item) => item.state === "covered" && item.by[0]?.fact === fact).length;
  const { setAside, unaccounted } = countItems(items);
  const words = REPORT_WORDS[lang];
  return `<ul class="legend">${[
    ...ENTITY_KINDS.map((kind) =>
      sample(`m k-${kind.toLowerCase()}`, KIND_WORDS[kind][lang], facts.mentions.filter(({ cover }) => cover.kind === kind).length),
    ),
    ...(["target", "observation", "relation"] as const).map((fact) =>
      sample(`in-${fact}`, `${FACT_WORDS[fact][lang]} · ${words.evidence}`, places(fact)),
    ),
    ...(["target", "observation", "relation", "article"] as const).map((fact) =>
      sample(`i by-${fact}`, `${words.heldBy} ${FACT_WORDS[fact][lang]}`, by(fact)),
    ),
    ...EXCLUSION_REASONS.map((reason) => sample(`x x-${reason}`, EXCLUSION_WORDS[reason][lang], setAside[reason] ?? 0)),
    `<li><span class="u">⚠ ${escape(words.unaccounted)}</span> ${unaccounted}</li>`,
  ].join("")}</ul>`;
}

function countTable(items: readonly Accounted[], lang: Language): string {
  const words = REPORT_WORDS[lang];
  const classes = countClasses(items);
  const cells = (tag: "th" | "td", texts: readonly (string | number)[]) =>
    `<tr>${texts.map((one) => `<${tag}>${escape(String(one))}</${tag}>`).join("")}</tr>`;
  const row = (name: string, { found, covered, setAside, unaccounted }: Counts) =>
    cells("td", [name, found, covered, ...EXCLUSION_REASONS.map((reason) => setAside[reason] ?? 0), unaccounted]);
  const head = cells("th", [
    words.class,
    words.found,
    words.covered,
    ...EXCLUSION_REASONS.map((reason) => EXCLUSION_WORDS[reason][lang]),
    words.unaccounted,
  ]);
  const rows = [...ITEM_CLASSES.map((one) => row(CLASS_WORDS[one][lang], classes[one])), row(words.all, countItems(items))];
  return `<table><thead>${head}</thead><tbody>${rows.join("")}</tbody></table>`;
}

function escape(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
