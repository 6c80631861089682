// The accounts as a person reads them in a terminal.
import { EXCLUSION_REASONS, EXCLUSION_WORDS } from "../../../data/model/exclusions.ts";
import { spanOf } from "../../../data/model/digest.ts";
import { printSpan } from "../../../data/model/locator.ts";
import { displayWidth, padTo } from "../../print/width.ts";
import type { Language } from "../../read/fault.ts";
import type { Account, Accounted, StaleAside } from "../account.ts";
import type { Page } from "../find/page.ts";
import { ITEM_CLASSES } from "../find/page.ts";
import type { Walk } from "../walk.ts";
import { countClasses, countItems, type Counts } from "./counts.ts";
import { CLASS_WORDS, REPORT_WORDS, STALE_WORDS } from "./words.ts";

const CONTEXT = 12;

/** The whole report; its last line is `unaccounted: N`. */
export function textReport(walk: Walk, lang: Language): string {
  const words = REPORT_WORDS[lang];
  const parts = walk.accounts.map((one) => articlePart(one, lang));
  if (walk.accounts.length > 1) {
    const all = walk.accounts.flatMap(({ items }) => items);
    parts.push(`${words.total}\n${countTable(all, lang)}`);
  }
  for (const article of walk.notWalked) parts.push(`${words.notWalked} · ${article}\n`);
  const end = [...(lang === "zh" ? [`未交代：${walk.unaccounted}`] : []), `unaccounted: ${walk.unaccounted}`];
  if (walk.stale > 0) end.unshift(`${words.staleCount}${walk.stale}`);
  return `${parts.join("\n")}\n${end.join("\n")}\n`;
}

function articlePart({ article, page, items, stale }: Account, lang: Language): string {
  const words = REPORT_WORDS[lang];
  const open = items.filter(({ state }) => state === "unaccounted");
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? "" : `${title}\n${lines.map((line) => `  ${line}\n`).join("")}`;
  return [
    `${article.article}  ${lang === "zh" ? article.title : article.titleEn}\n`,
    countTable(items, lang),
    list(
      words.unaccounted,
      open.map((item) => itemLine(item, page, lang)),
    ),
    list(
      words.stale,
      stale.map((one) => staleLine(one, lang)),
    ),
  ].join("");
}

function countTable(items: readonly Accounted[], lang: Language): string {
  const words = REPORT_WORDS[lang];
  const classes = countClasses(items);
  const row = (name: string, { found, covered, setAside, unaccounted }: Counts) => [
    name,
    String(found),
    String(covered),
    ...EXCLUSION_REASONS.map((reason) => String(setAside[reason] ?? 0)),
    String(unaccounted),
  ];
  const head = [
    words.class,
    words.found,
    words.covered,
    ...EXCLUSION_REASONS.map((reason) => EXCLUSION_WORDS[reason][lang]),
    words.unaccounted,
  ];
  const rows = [head, ...ITEM_CLASSES.map((one) => row(CLASS_WORDS[one][lang], classes[one])), row(words.all, countItems(items))];
  const widths = head.map((_, column) => Math.max(...rows.map((cells) => displayWidth(cells[column] ?? ""))));
  return rows
    .map(
      (cells) =>
        `  ${cells
          .map((cell, column) => padTo(cell, widths[column] ?? 0))
          .join("  ")
          .trimEnd()}\n`,
    )
    .join("");
}

function itemLine(item: Accounted, page: Page, lang: Language): string {
  const before = page.folded.slice(Math.max(0, item.from - CONTEXT), item.from);
  const after = page.folded.slice(item.to, item.to + CONTEXT);
  const note = item.state === "unaccounted" && item.quantity ? `  ${REPORT_WORDS[lang].quantity}` : "";
  const at = printSpan(spanOf(page.text, item.start, item.end));
  return `${at}  ${CLASS_WORDS[item.class][lang]}  …${before}[[${item.characters}]]${after}…${note}`;
}

function staleLine({ written, reason, why, place }: StaleAside, lang: Language): string {
  const where = place === undefined ? "" : `${place.file}:${place.line}  `;
  return `${where}${written}  ${EXCLUSION_WORDS[reason][lang]}  ${STALE_WORDS[why][lang]}`;
}
