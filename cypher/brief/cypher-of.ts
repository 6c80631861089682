// The queries of the catalogue that give the same, with their values in the text, so that they can be pasted as they stand.
import { CATALOGUE } from "../catalogue.ts";
import { list, literal, remark } from "../../data/model/cypher-text.ts";
import type { Lang } from "./asked.ts";

type Value = string | number | readonly string[];
/** A query of the catalogue by its name, with its values. */
export type Asking = { readonly name: string; readonly values?: Readonly<Record<string, Value>> };

/** The texts of some queries, each under its question; before them what they leave out. */
export function cypherOf(asked: readonly Asking[], lang: Lang, notes: readonly string[] = []): string {
  return [...notes.map(remark), ...asked.map((one) => textOf(one, lang))].join("\n\n");
}

function textOf({ name, values = {} }: Asking, lang: Lang): string {
  const query = CATALOGUE.get(name);
  if (!query) throw new Error(`the catalogue has no query ${name}`);
  const body = query.text
    .trimEnd()
    .split("\n")
    .filter((line) => !line.startsWith("//"));
  const filled = body.join("\n").replace(/\$([a-zA-Z]+)\b/g, (parameter, given: string) => {
    const value = values[given];
    return value === undefined ? parameter : written(value);
  });
  return `${remark(`${lang === "zh" ? query.questionZh : query.questionEn} [${name}]`)}\n${filled}`;
}

function written(value: Value): string {
  return typeof value === "number" ? String(value) : typeof value === "string" ? literal(value) : list(value);
}
