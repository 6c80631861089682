// Made-up fact files of any size, for loads that take long enough to be stopped half-way.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ARTICLES = ["many-2001", "many-2002"];
const LENGTH = 1_000_000;

/** Writes `entities` entities and, in each of two articles, a mention and three relations for every one of them. */
export function writeManyFacts(folder: string, entities: number): void {
  const write = (file: string, head: object, lines: readonly object[]) =>
    writeFileSync(join(folder, file), `${[head, ...lines].map((line) => JSON.stringify(line)).join("\n")}\n`);
  const numbers = Array.from({ length: entities }, (_, index) => index);
  const id = (number: number) => `thing-${number % entities}`;
  mkdirSync(folder, { recursive: true });
  write(
    "articles.jsonl",
    { zhaotu: "articles", format: 1 },
    ARTICLES.map((article, index) => articleLine(article, index)),
  );
  write(
    "entities.jsonl",
    { zhaotu: "entities", format: 1 },
    numbers.map((number) => ({
      entity: id(number),
      kind: number % 3 === 0 ? "Company" : "Project",
      name: `第${number}号`,
      nameEn: `Number ${number}`,
    })),
  );
  for (const article of ARTICLES) {
    mkdirSync(join(folder, article), { recursive: true });
    const at = (number: number) => [`${number * 10}-${number * 10 + 9}~00000000`];
    write(
      `${article}/mentions.jsonl`,
      { zhaotu: "mentions", format: 1, article },
      numbers.map((number) => ({ mention: id(number), at: at(number) })),
    );
    write(
      `${article}/relations.jsonl`,
      { zhaotu: "relations", format: 1, article },
      numbers.flatMap((number) =>
        [1, 7, 31].map((step) => ({
          from: id(number),
          relation: step === 7 ? "SUPPORTS" : "REQUIRES",
          to: id(number + step),
          basis: "stated",
          at: at(number),
          claimZh: `${article} 说的`,
        })),
      ),
    );
  }
}

function articleLine(article: string, index: number): object {
  return {
    article,
    title: `多 ${index}`,
    titleEn: `Many ${index}`,
    publisher: null,
    publisherEn: null,
    date: article.slice(-4),
    dateBasis: "stated",
    dateNote: "自拟",
    dateNoteEn: "Made up",
    sha256: String(index).repeat(64),
    length: LENGTH,
    pieces: [{ start: 0, zh: "全文", en: "All" }],
  };
}
