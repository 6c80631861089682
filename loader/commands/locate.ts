// zhaotu locate: turns a quotation into the locator that fact files hold.
import type { Command } from "commander";
import { spanOf } from "../../data/model/digest.ts";
import { printEvidence, printSpan } from "../../data/model/locator.ts";
import { findQuote, type QuotePlace } from "../../data/model/quote.ts";
import { formatRows } from "../print/rows.ts";
import { CommandError, type Shell } from "../shell.ts";
import { findArticle, noText, readAll } from "./facts-at-hand.ts";
import { newCommand, type Format } from "./options.ts";

const WORDS = {
  zh: "在文章里找一段引文，打印出处（起-止~校验）；空白、换行和 * 不计，[[…]] 标出要的部分，其余作上下文",
  en: "find a quotation in an article and print its place (start-end~hash); blanks, breaks and * do not count, [[…]] marks the part meant, the rest is context",
};
const ARTICLE = { zh: "文章的 id 或全名", en: "the article's id or exact title" };
const QUOTE = { zh: "引文", en: "the quotation" };
const CONTEXT = 16;

export function locateCommand(shell: Shell): Command {
  const { lang } = shell;
  return newCommand("locate", WORDS, lang)
    .argument("<quote>", QUOTE[lang])
    .requiredOption("--article <id>", ARTICLE[lang])
    .action(async (quote: string, { article: name, format }: { article: string; format: Format }) => {
      const { reading, texts } = readAll(shell);
      const { article } = findArticle(reading, name);
      const text = texts.get(article)?.text;
      if (text === undefined) throw noText([article], shell);
      const place = onlyPlace(findQuote(text, quote), text, article);
      const row = { at: printSpan(spanOf(text, place.start, place.end)), evidence: printEvidence(article, place) };
      await shell.print(formatRows(format, ["at", "evidence"], [row]));
    });
}

function onlyPlace(places: readonly QuotePlace[], text: string, article: string): QuotePlace {
  const [place] = places;
  if (place === undefined) {
    throw new CommandError(1, {
      zh: `${article} 里没有这段字。标点全角半角要与原文一致；栏与栏之间可能断开，试试短一些。`,
      en: `${article} has no such characters. Punctuation must be as printed (full or half width); columns may tear a sentence: try a shorter quote.`,
    });
  }
  if (places.length === 1) return place;
  const list = places.map((one) => `  ${printSpan(spanOf(text, one.start, one.end))}  ${around(text, one)}`).join("\n");
  throw new CommandError(1, {
    zh: `有 ${places.length} 处，请多写些上下文，用 [[…]] 标出要的部分：\n${list}`,
    en: `${places.length} places fit; quote more around it and mark the part meant by [[…]]:\n${list}`,
  });
}

function around(text: string, { start, end }: QuotePlace): string {
  const plain = (from: number, to: number) => text.slice(Math.max(0, from), to).replace(/\s+/g, "");
  return `…${plain(start - CONTEXT, start)}[[${plain(start, end)}]]${plain(end, end + CONTEXT)}…`;
}
