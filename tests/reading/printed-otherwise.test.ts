// The same text printed otherwise, as pages, files and keyboards have it: what is found in it is the same, at the same characters.
import { join } from "node:path";
import { Converter as FromSimplified } from "opencc-js/cn2t";
import { Converter as FromTraditional } from "opencc-js/t2cn";
import { expect, test } from "vitest";
import { openSources, readArticle, readPassage, type Draft } from "../../loader/reading/read.ts";
import { inOriginal } from "../../loader/reading/clean-text.ts";
import { ARTICLES } from "../eval/annotate.ts";
import { passagesIn } from "../eval/passages.ts";

const PASSAGES = ["open", "opened", "opened-2"].flatMap((set) => passagesIn(join(ARTICLES, set)).map(({ passage }) => passage));
const WIDE: Readonly<Record<string, string>> = { "，": ",", "；": ";", "：": ":", "（": "(", "）": ")", "？": "?", "！": "!" };
const CORNERS: Readonly<Record<string, string>> = { "“": "「", "”": "」" };
const WAYS: Readonly<Record<string, (text: string) => string>> = {
  "blanks around numbers": (text) => text.replace(/(?<=[\u4e00-\u9fff])(?=\d)|(?<=\d)(?=[\u4e00-\u9fff])/g, " "),
  "blanks that do not break": (text) => text.replace(/(?<=[\u4e00-\u9fff])(?=\d)/g, "\u00a0"),
  "half-width marks": (text) => text.replace(/[，；：（）？！]/g, (mark) => WIDE[mark]!),
  "half-width marks with blanks": (text) => text.replace(/[，；：]/g, (mark) => `${WIDE[mark]!} `),
  "straight quotation marks": (text) => text.replace(/[“”]/g, '"'),
  "corner brackets": (text) => text.replace(/[“”]/g, (mark) => CORNERS[mark]!),
  "full-width digits and letters": (text) => text.replace(/[0-9A-Za-z%]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
  "a full-width point": (text) => text.replace(/(?<=\d)\.(?=\d)/g, "．"),
  "traditional characters": (text) => traditional(text),
  "hyphens for dashes": (text) => text.replace(/(?<=[\u4e00-\u9fff])—(?=[\u4e00-\u9fff])/g, "-"),
};
const traditional = FromSimplified({ from: "cn", to: "t" });
const simplified = FromTraditional({ from: "t", to: "cn" });
const sources = openSources();

/** What was found, with the characters that say it, as if printed the usual way. */
function found({ page, places, names, quantities, links }: Draft): string[] {
  const said = (one: { start: number; end: number }) => {
    const { start, end } = inOriginal(page, one);
    return usual(page.original.slice(start, end));
  };
  return [
    ...[...places, ...names].map((mention) => `${mention.kind} ${usual(mention.name)} = ${said(mention)}`),
    ...quantities.map((quantity) => `${quantity.value} ${quantity.unit} ${quantity.role} = ${said(quantity)}`),
    ...links.map(({ type, from, to }) => `${said(from)} ${type} ${said(to)}`),
  ];
}

const usual = (text: string): string =>
  simplified(text)
    .normalize("NFKC")
    .replace(/[\s“”"「」]/g, "")
    .replace(/[—–-]/g, "-");

test.each(Object.entries(WAYS))("%s", (_, way) => {
  let changed = 0;
  for (const { text, docTitle, docDate, heading } of PASSAGES) {
    const other = way(text);
    if (other === text) continue;
    changed++;
    const about = { title: docTitle ?? "", date: docDate ?? null, heading: heading ?? [] };
    expect(found(readPassage(other, about, sources))).toEqual(found(readPassage(text, about, sources)));
    expect(found(readArticle(other, about, sources))).toEqual(found(readArticle(text, about, sources)));
  }
  expect(changed).toBeGreaterThan(2);
});
