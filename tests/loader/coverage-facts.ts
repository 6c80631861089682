// A made-up page and its facts for the tests of coverage: places are quoted, as a person copies them.
import type { z } from "zod";
import { FACT_SCHEMAS, type ArticleFact, type FileContent } from "../../data/model/facts.ts";
import { spanOf } from "../../data/model/digest.ts";
import { printSpan } from "../../data/model/locator.ts";
import { findQuote } from "../../data/model/quote.ts";
import { account, type Account, type Accounted } from "../../loader/coverage/account.ts";
import type { PlaceNames } from "../../loader/coverage/find/places.ts";
import type { Facts } from "../../loader/read/facts.ts";

type Line = Readonly<Record<string, unknown>>;
type Lines = Partial<Record<Exclude<FileContent, "articles" | "readings">, readonly Line[]>>;

const ARTICLE = "made-up";
const NAMES: PlaceNames = { known: new Set(["松溪市", "松溪"]), others: new Set(["望山县", "松溪市东滩镇", "溪市东"]) };
const FIGURE = { indicator: "i-output", unit: "吨", comparator: "=", about: ["songxi"], claimZh: "说法" };

const ENTITIES: readonly Line[] = [
  { entity: "songxi", kind: "Place", name: "松溪市", nameEn: "Songxi", aliases: ["松溪"] },
  { entity: "hefeng", kind: "Company", name: "禾丰公司", nameEn: "Hefeng" },
  { entity: "i-output", kind: "Indicator", name: "产量", nameEn: "Output", aliases: ["年产量"] },
];

/** A target without a number, to be spread under what a test changes. */
export const TARGET: Line = {
  target: "t-one",
  ...FIGURE,
  value: null,
  comparator: null,
  valueText: "办好",
  modality: "strive",
  due: null,
  dueText: null,
  dueBasis: null,
  setBy: ["songxi"],
};

/** An observation without a number or period. */
export const OBSERVATION: Line = {
  observation: "o-one",
  ...FIGURE,
  value: null,
  comparator: null,
  valueText: "办好",
  nature: "level",
  actual: "actual",
  period: null,
  periodText: null,
  periodBasis: null,
};

/** A relation of Songxi and Hefeng. */
export const RELATION: Line = { from: "hefeng", relation: "LOCATED_IN", to: "songxi", basis: "stated" };

/** The article that the tests' pages belong to. */
function article(text: string, more: Line = {}): ArticleFact {
  return FACT_SCHEMAS.articles.parse({
    article: ARTICLE,
    title: "自拟的一篇",
    titleEn: "Made up",
    publisher: null,
    publisherEn: null,
    date: "2033-05",
    dateBasis: "stated",
    dateNote: "自拟",
    dateNoteEn: "Made up",
    sha256: "0".repeat(64),
    length: text.length,
    pieces: [{ start: 0, zh: "全文", en: "All" }],
    ...more,
  });
}

/** Accounts for a text. In `lines`, `at` holds quotes of the text; `[[ ]]` marks the part that is meant. */
export function accountOf(text: string, lines: Lines = {}, more: Line = {}): Account {
  const place = (quote: string) => {
    const [found] = findQuote(text, quote);
    if (found === undefined) throw new Error(`${quote} does not stand in the text`);
    return printSpan(spanOf(text, found.start, found.end));
  };
  const read = <K extends keyof Lines & FileContent>(content: K) =>
    (lines[content] ?? []).map((line, index) => {
      const schema: z.ZodType<z.infer<(typeof FACT_SCHEMAS)[K]>> = FACT_SCHEMAS[content] as never;
      const quotes = line["at"];
      const fact = schema.parse(Array.isArray(quotes) ? { ...line, at: quotes.map((quote) => place(String(quote))) } : line);
      return { fact, article: ARTICLE, place: { file: `${content}.jsonl`, line: index + 2, item: "" } };
    });
  const facts: Facts = {
    articles: [],
    readings: [],
    entities: read("entities"),
    mentions: read("mentions"),
    relations: read("relations"),
    targets: read("targets"),
    observations: read("observations"),
    exclusions: read("exclusions"),
  };
  return account(article(text, more), text, { ...facts, entities: facts.entities.length > 0 ? facts.entities : entities() }, NAMES);
}

function entities(): Facts["entities"] {
  return ENTITIES.map((line, index) => ({
    fact: FACT_SCHEMAS.entities.parse(line),
    article: "",
    place: { file: "entities.jsonl", line: index + 2, item: "" },
  }));
}

/** The items as `class characters`, with what became of them: ids of covering facts, `= reason`, or `?`. */
export function told({ items }: Account): string[] {
  return items.map((item) => `${item.class} ${item.characters} ${fateOf(item)}`);
}

function fateOf(item: Accounted): string {
  if (item.state === "covered") return `< ${item.by.map(({ id }) => id).join(", ")}`;
  return item.state === "set-aside" ? `= ${item.aside.reason}` : "?";
}
