// zhaotu query: runs a query of the catalogue; without a name it lists them.
import type { Command } from "commander";
import { z } from "zod";
import { CATALOGUE } from "../../cypher/catalogue.ts";
import type { EngineName, GraphPort, Row } from "../../cypher/port.ts";
import { ask, type Query } from "../../cypher/query.ts";
import { readGraph } from "../graph.ts";
import { formatRows } from "../print/rows.ts";
import { nearestWord } from "../read/nearest.ts";
import { CommandError, type Shell } from "../shell.ts";
import { engineOption, gatherParameter, newCommand, type Format } from "./options.ts";
import { resolveId } from "./resolve-ids.ts";

const WORDS = { zh: "运行目录里的一个查询；不写名称则列出全部", en: "run a query of the catalogue; without a name, list them all" };
const NAME = { zh: "查询的名称", en: "the query's name" };
const PARAMETER = {
  zh: "参数，可写多次；要 id 处也可写确切的名称",
  en: "a parameter, may be repeated; where an id is asked for an exact name will do",
};
const ID_PARAMETERS: ReadonlySet<string> = new Set(["id", "article"]);

type Options = { readonly param?: Readonly<Record<string, string>>; readonly engine?: EngineName; readonly format: Format };

export function queryCommand(shell: Shell): Command {
  const { lang } = shell;
  return newCommand("query", WORDS, lang)
    .argument("[name]", NAME[lang])
    .option("-p, --param <name=value>", PARAMETER[lang], gatherParameter)
    .addOption(engineOption(lang))
    .action(async (name: string | undefined, { param = {}, engine, format }: Options) => {
      if (name === undefined) return shell.print(listQueries(format, shell));
      const query = findQuery(name);
      const rows = await readGraph(shell, engine, async (port) =>
        (await ask(port, query, await parametersFor(port, query, param))).rows.map(plainRow),
      );
      return shell.print(formatRows(format, Object.keys(rows[0] ?? {}), rows));
    });
}

function findQuery(name: string): Query<unknown, unknown> {
  const query = CATALOGUE.get(name);
  if (query) return query;
  const near = nearestWord(name, CATALOGUE.keys());
  const names = [...CATALOGUE.keys()].join(" ");
  throw new CommandError(1, {
    zh: `没有查询“${name}”。${near === null ? "" : `是不是 ${near}？`}有：${names}`,
    en: `there is no query "${name}". ${near === null ? "" : `Perhaps ${near}? `}There are: ${names}`,
  });
}

function listQueries(format: Format, { lang }: Shell): string {
  const rows = [...CATALOGUE.values()].map((query) => ({
    name: query.name,
    question: lang === "zh" ? query.questionZh : query.questionEn,
    parameters: parameterNames(query).join(" "),
  }));
  return formatRows(format, ["name", "question", "parameters"], rows);
}

function parameterNames({ params }: Query<unknown, unknown>): string[] {
  return params instanceof z.ZodObject ? Object.keys(params.shape) : [];
}

/** Parameters as the query wants them: numbers and lists where it asks for such, names turned into ids. */
async function parametersFor(
  port: GraphPort,
  query: Query<unknown, unknown>,
  given: Readonly<Record<string, string>>,
): Promise<Record<string, unknown>> {
  const params: Record<string, unknown> = { ...given };
  for (const issue of query.params.safeParse(params).error?.issues ?? []) {
    const field = String(issue.path[0]);
    const text = given[field];
    if (text === undefined || issue.code !== "invalid_type") continue;
    if ((issue.expected === "number" || issue.expected === "int") && /^-?\d+(?:\.\d+)?$/.test(text)) params[field] = Number(text);
    if (issue.expected === "boolean" && /^(?:true|false)$/.test(text)) params[field] = text === "true";
    if (issue.expected === "array")
      params[field] = text
        .split(",")
        .map((one) => one.trim())
        .filter((one) => one !== "");
  }
  for (const field of ID_PARAMETERS) {
    const text = params[field];
    if (typeof text === "string" && text !== "" && parameterNames(query).includes(field)) params[field] = await resolveId(port, text);
  }
  for (const [field, value] of Object.entries(params)) {
    if ((field === "ids" || field === "shown") && Array.isArray(value))
      params[field] = await Promise.all(value.map((text) => resolveId(port, String(text))));
  }
  return params;
}

function plainRow(row: unknown): Row {
  const plain: Row = JSON.parse(JSON.stringify(row));
  return plain;
}
