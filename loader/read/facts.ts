// Reads fact files into facts that know their place. Every line that cannot be read is a fault; the rest is kept.
import type { z } from "zod";
import { readFactFile, type FactFile, type RawLine } from "../../data/files/fact-file.ts";
import { findFactFiles, shownPath } from "../../data/files/folders.ts";
import {
  FACT_FORMAT,
  FACT_SCHEMAS,
  FILE_CONTENTS,
  type ArticleFact,
  type EntityFact,
  type ExclusionFact,
  type FileContent,
  type MentionFact,
  type ObservationFact,
  type ReadingFact,
  type RelationFact,
  type TargetFact,
} from "../../data/model/facts.ts";
import { faultAt, type FactPlace, type Fault } from "./fault.ts";
import { nearestWord } from "./nearest.ts";
import { schemaFaults } from "./schema-fault.ts";

/** A fact with its place; `article` is the article whose file it stands in ('' in shared files). */
export type Placed<T> = { readonly fact: T; readonly article: string; readonly place: FactPlace };

export type Facts = {
  readonly articles: Placed<ArticleFact>[];
  readonly entities: Placed<EntityFact>[];
  readonly readings: Placed<ReadingFact>[];
  readonly mentions: Placed<MentionFact>[];
  readonly relations: Placed<RelationFact>[];
  readonly targets: Placed<TargetFact>[];
  readonly observations: Placed<ObservationFact>[];
  readonly exclusions: Placed<ExclusionFact>[];
};

/** What was read: the facts, the files, the faults, and ids that stand on lines with faults (so that they do not count as missing). */
export type Reading = {
  readonly facts: Facts;
  readonly files: readonly FactFile[];
  readonly faults: Fault[];
  readonly brokenIds: ReadonlySet<string>;
};

const IN_ARTICLE: ReadonlySet<FileContent> = new Set<FileContent>(["mentions", "relations", "targets", "observations", "exclusions"]);
const ID_FIELDS = ["entity", "target", "observation"];

/** Reads all fact files below the folders; messages show paths from `from`. Throws `MissingFolder`. */
export function readFacts(folders: readonly string[], from: string): Reading {
  const facts: Facts = {
    articles: [],
    entities: [],
    readings: [],
    mentions: [],
    relations: [],
    targets: [],
    observations: [],
    exclusions: [],
  };
  const faults: Fault[] = [];
  const brokenIds = new Set<string>();
  const files = findFactFiles(folders).map((path) => readFactFile(path));
  for (const file of files) {
    const name = shownPath(file.path, from);
    const wrongHead = headFault(file, name);
    if (wrongHead !== null) faults.push(wrongHead);
    else if (file.head !== null)
      readLines(file.lines, { name, content: file.head.zhaotu, article: file.head.article ?? "" }, facts, faults, brokenIds);
  }
  return { facts, files, faults, brokenIds };
}

type Source = { readonly name: string; readonly content: FileContent; readonly article: string };

function readLines(
  lines: readonly RawLine[],
  { name, content, article }: Source,
  facts: Facts,
  faults: Fault[],
  brokenIds: Set<string>,
): void {
  const kept: Record<FileContent, Placed<unknown>[]> = facts;
  for (const { line, json, fault } of lines) {
    const place = { file: name, line, item: itemOf(json) };
    if (fault !== null) {
      faults.push(
        faultAt(
          place,
          "json",
          { zh: `这一行不是 JSON:${fault}`, en: `this line is not JSON: ${fault}` },
          { zh: "一行写一个完整的 JSON 对象", en: "one whole JSON object per line" },
        ),
      );
      continue;
    }
    const schema: z.ZodType = FACT_SCHEMAS[content];
    const result = schema.safeParse(json);
    if (result.success) kept[content].push({ fact: result.data, article, place });
    else {
      for (const one of schemaFaults(result.error.issues, json)) faults.push(faultAt(place, one.code, one.wrong, one.right));
      for (const field of [...ID_FIELDS, "article"]) if (textOf(json, field) !== "") brokenIds.add(textOf(json, field));
    }
  }
}

function textOf(json: unknown, field: string): string {
  const value: unknown = typeof json === "object" && json !== null ? Reflect.get(json, field) : undefined;
  return typeof value === "string" ? value : "";
}

function itemOf(json: unknown): string {
  if (textOf(json, "relation") !== "" || textOf(json, "from") !== "")
    return ["from", "relation", "to"].map((field) => textOf(json, field) || "?").join(" ");
  return ["article", ...ID_FIELDS, "mention", "text", "exclude"].map((field) => textOf(json, field)).find((text) => text !== "") ?? "";
}

function headFault({ head, first }: FactFile, name: string): Fault | null {
  const place = { file: name, line: first?.line ?? 1, item: "" };
  const example = '{"zhaotu":"relations","format":1,"article":"…"}';
  if (head === null) {
    const content = textOf(first?.json, "zhaotu");
    const near = content === "" || FILE_CONTENTS.some((known) => known === content) ? null : nearestWord(content, FILE_CONTENTS);
    const known = FILE_CONTENTS.join(", ");
    return faultAt(
      place,
      "head",
      { zh: "第一行没有说明这个文件是什么", en: "the first line does not say what the file holds" },
      {
        zh: `${near === null ? "" : `是不是 ${near}？`}形如 ${example},zhaotu 是 ${known} 之一`,
        en: `${near === null ? "" : `perhaps ${near}? `}like ${example}; zhaotu is one of ${known}`,
      },
    );
  }
  if (head.format !== FACT_FORMAT) {
    const older = head.format < FACT_FORMAT;
    return faultAt(
      place,
      "format",
      {
        zh: `文件 ${name} 的格式是 ${head.format}，这里读的是 ${FACT_FORMAT}`,
        en: `${name} has format ${head.format}; this Zhaotu reads format ${FACT_FORMAT}`,
      },
      older
        ? {
            zh: `没有从格式 ${head.format} 到 ${FACT_FORMAT} 的转换，请按格式 ${FACT_FORMAT} 重写`,
            en: `there is no migration from format ${head.format}: write it in format ${FACT_FORMAT}`,
          }
        : { zh: "它由更新的昭图写成：请升级", en: "a newer Zhaotu wrote it: upgrade" },
    );
  }
  if (IN_ARTICLE.has(head.zhaotu) !== (head.article !== undefined)) {
    return faultAt(
      place,
      "head",
      head.article === undefined
        ? { zh: `${head.zhaotu} 文件没有说属于哪篇文章`, en: `a file of ${head.zhaotu} does not name its article` }
        : { zh: `${head.zhaotu} 为各篇共用，不能属于一篇文章`, en: `${head.zhaotu} are shared by all articles and belong to none` },
      head.article === undefined
        ? { zh: '第一行加上 "article":"文章id"', en: 'add "article":"<id>" to the first line' }
        : { zh: "从第一行去掉 article", en: "drop article from the first line" },
    );
  }
  return null;
}
