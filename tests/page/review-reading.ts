// A made-up article as it lies in a folder of one's own once it was read: text, candidates with their places, questions.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ownPlaces } from "../../data/files/own.ts";
import { hashOfCharacters } from "../../data/model/digest.ts";
import { contentOf, REVIEWED, type FactLine } from "../../data/model/review.ts";
import { sha256Of } from "../../data/files/sha256.ts";

export const ARTICLE = "lanhe-2033";
export const TITLE = "岚河县：今年抓好三件事";
const TEXT = `${TITLE}

2033年3月2日

禾丰新材料公司在岚河县建设隔膜工厂，总投资12亿元。隔膜工厂设计年产能9000吨，招工350人。

岚河县力争到2035年粮食产量达到30万吨，全县要有20家规上企业。

编者\u001B[m按\u202E语`;

const at = (words: string, from = 0): string => {
  const start = TEXT.indexOf(words, from);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return `${start}-${start + words.length}~${hashOfCharacters(words)}`;
};

type Proposed = {
  readonly fact: FactLine;
  readonly rule: string;
  readonly confidence: number;
  readonly found: string;
  readonly questions?: readonly object[];
};
const entity = (
  id: string,
  kind: Extract<FactLine, { entity: string }>["kind"],
  name: string,
  rule: string,
  confidence: number,
  ...questions: object[]
): Proposed[] => [
  { fact: { entity: id, kind, name, nameEn: id }, rule, confidence, found: at(name), questions },
  { fact: { mention: id, at: placesOf(name) }, rule, confidence, found: at(name) },
];
const placesOf = (name: string): string[] => [...TEXT.matchAll(new RegExp(name, "gu"))].map(({ index }) => at(name, index));

const figure = (start: string, indicator: string, value: number, unit: string, words: string, about: string): FactLine => ({
  observation: `o-${ARTICLE}-${TEXT.indexOf(start)}`,
  indicator,
  value,
  valueText: `${value}${unit}`,
  unit,
  comparator: "=",
  about: [about],
  at: [at(words)],
  nature: "level",
  actual: "actual",
  period: "2033",
  periodText: null,
  periodBasis: "inherited",
});
const measured = { rule: "quantity-measured", confidence: 0.97 };

const NEAR = {
  code: "near",
  zh: "与已知的 hefeng(禾丰公司) 相近：是同一个吗？",
  en: "close to hefeng(禾丰公司): is it the same?",
  among: ["hefeng"],
};

const PROPOSED: readonly Proposed[] = [
  {
    fact: {
      article: ARTICLE,
      title: TITLE,
      titleEn: "Lanhe County: three things",
      publisher: null,
      publisherEn: null,
      date: "2033-03-02",
      dateBasis: "stated",
      dateNote: "给出的日期。",
      dateNoteEn: "The date given.",
      sha256: sha256Of(TEXT),
      length: TEXT.length,
      pieces: [{ start: 0, zh: "全文", en: "The whole" }],
    },
    rule: "article",
    confidence: 1,
    found: at(TITLE),
  },
  ...entity("lanhe", "Place", "岚河县", "place-local-short", 0.9),
  ...entity("hefeng-materials", "Company", "禾丰新材料公司", "company-trade", 0.7, NEAR),
  ...entity("separator-works", "Project", "隔膜工厂", "project", 0.6),
  ...entity("three-things", "Policy", "三件事", "quoted-number", 0.4),
  {
    fact: { entity: "i-lanhe-investment", kind: "Indicator", name: "隔膜工厂总投资", nameEn: "investment" },
    ...measured,
    found: at("总投资12亿元"),
  },
  {
    fact: { entity: "i-lanhe-capacity", kind: "Indicator", name: "隔膜工厂年产能", nameEn: "capacity" },
    ...measured,
    found: at("设计年产能9000吨"),
  },
  { fact: { entity: "i-lanhe-jobs", kind: "Indicator", name: "隔膜工厂招工", nameEn: "jobs" }, ...measured, found: at("招工350人") },
  {
    fact: { from: "separator-works", relation: "LOCATED_IN", to: "lanhe", basis: "stated", at: [at("在岚河县建设隔膜工厂")] },
    rule: "standing-in",
    confidence: 0.8,
    found: at("在岚河县建设隔膜工厂"),
  },
  { fact: figure("12亿元", "i-lanhe-investment", 12, "亿元", "总投资12亿元", "separator-works"), ...measured, found: at("12亿元") },
  { fact: figure("9000吨", "i-lanhe-capacity", 9000, "吨", "设计年产能9000吨", "separator-works"), ...measured, found: at("9000吨") },
  // The number stands otherwise on the page: whoever accepts it is refused.
  {
    fact: { ...figure("350人", "i-lanhe-jobs", 850, "人", "招工350人", "separator-works"), valueText: "350人" },
    rule: "quantity-counted",
    confidence: 0.95,
    found: at("350人"),
  },
];

/** Writes the reading into a folder of one's own. */
export function writeReading(root: string): void {
  const own = ownPlaces(root);
  const folder = join(own.readings, ARTICLE);
  mkdirSync(join(folder, "facts"), { recursive: true });
  mkdirSync(own.texts, { recursive: true });
  writeFileSync(join(own.texts, `${ARTICLE}.txt`), TEXT);
  writeFileSync(
    join(folder, "reading.json"),
    JSON.stringify({ zhaotu: "reading", format: 1, article: ARTICLE, title: TITLE, sha256: sha256Of(TEXT) }),
  );
  const notes: object[] = [{ zhaotu: "candidates", format: 1, article: ARTICLE }];
  for (const content of REVIEWED) {
    const lines = PROPOSED.filter(({ fact }) => contentOf(fact) === content);
    if (lines.length === 0) continue;
    const head = { zhaotu: content, format: 1, ...(content !== "articles" && content !== "entities" && { article: ARTICLE }) };
    writeFileSync(
      join(folder, "facts", `${content}.jsonl`),
      [head, ...lines.map(({ fact }) => fact)].map((line) => `${JSON.stringify(line)}\n`).join(""),
    );
    for (const [index, { rule, confidence, found, questions = [] }] of lines.entries())
      notes.push({ file: `facts/${content}.jsonl`, line: index + 2, confidence, found: [{ at: found, rule, confidence }], questions });
  }
  writeFileSync(join(folder, "candidates.jsonl"), notes.map((line) => `${JSON.stringify(line)}\n`).join(""));
}
