// zhaotu query: runs a query of the catalogue; without a name it lists them.
import { Option, type Command } from "commander";
import { CATALOGUE, QUESTIONS } from "../../cypher/catalogue.ts";
import { FEED, FEED_WORDS, GROUP_NAMES, GROUPS } from "../../cypher/groups.ts";
import { parametersOf, type ParameterType } from "../../cypher/parameters.ts";
import type { EngineName, GraphPort, Row } from "../../cypher/port.ts";
import { ask, type Query } from "../../cypher/query.ts";
import { readGraph } from "../graph.ts";
import { formatRows } from "../print/rows.ts";
import { displayWidth, padTo } from "../print/width.ts";
import { nearestWord } from "../read/nearest.ts";
import { CommandError, type Shell } from "../shell.ts";
import { engineOption, gatherParameter, newCommand, type Format } from "./options.ts";
import { resolveId } from "./resolve-ids.ts";

const WORDS = {
  zh: "运行目录里的一个查询；不写名称则按组列出问题",
  en: "run a query of the catalogue; without a name, list the questions by group",
};
const NAME = { zh: "查询的名称", en: "the query's name" };
const PARAMETER = {
  zh: "参数，可写多次；要 id 处也可写确切的名称",
  en: "a parameter, may be repeated; where an id is asked for an exact name will do",
};
const GROUP = { zh: "只列这一组", en: "list this group only" };
const ALL = { zh: "连同供页面和导出读取的查询一起列出", en: "list what the page and the exports read by as well" };
const ONE: ReadonlySet<ParameterType> = new Set<ParameterType>(["id", "article"]);

type GroupName = Query<unknown, unknown>["group"];
type Options = {
  readonly param?: Readonly<Record<string, string>>;
  readonly engine?: EngineName;
  readonly format: Format;
  readonly group?: GroupName;
  readonly all?: true;
};

export function queryCommand(shell: Shell): Command {
  const { lang } = shell;
  return newCommand("query", WORDS, lang)
    .argument("[name]", NAME[lang])
    .option("-p, --param <name=value>", PARAMETER[lang], gatherParameter)
    .addOption(new Option("--group <group>", GROUP[lang]).choices([...GROUP_NAMES, FEED]))
    .option("--all", ALL[lang])
    .addOption(engineOption(lang))
    .action(async (name: string | undefined, { param = {}, engine, format, group, all }: Options) => {
      if (name === undefined) return shell.print(listQueries(format, shell, queriesIn(group, all === true)));
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

/** The questions, those of one group, or with the feeds after them. */
function queriesIn(group: GroupName | undefined, all: boolean): readonly Query<unknown, unknown>[] {
  const feeds = [...CATALOGUE.values()].filter((query) => query.group === FEED);
  if (group === FEED) return feeds;
  return group === undefined ? [...QUESTIONS, ...(all ? feeds : [])] : QUESTIONS.filter((query) => query.group === group);
}

/** A line for each query under its group's name, nothing cut; for programs one list. */
function listQueries(format: Format, { lang }: Shell, queries: readonly Query<unknown, unknown>[]): string {
  const rows = queries.map((query) => ({
    group: query.group,
    name: query.name,
    question: lang === "zh" ? query.questionZh : query.questionEn,
    parameters: parametersOf(query)
      .map((one) => one.name)
      .join(" "),
  }));
  if (format !== "table") return formatRows(format, ["group", "name", "question", "parameters"], rows);
  const widths = [rows.map(({ name }) => name), rows.map((row) => row.parameters)].map((texts) => Math.max(0, ...texts.map(displayWidth)));
  const line = ({ name, parameters, question }: (typeof rows)[number]) =>
    `  ${padTo(name, widths[0] ?? 0)}  ${padTo(parameters, widths[1] ?? 0)}  ${question}\n`;
  const groups = [...new Set(rows.map(({ group }) => group))];
  const titleOf = (group: GroupName) => `${(group === FEED ? FEED_WORDS : GROUPS[group])[lang]} (${group})\n`;
  return groups
    .map(
      (group) =>
        titleOf(group) +
        rows
          .filter((row) => row.group === group)
          .map(line)
          .join(""),
    )
    .join("\n");
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
  for (const { name, type } of parametersOf(query)) {
    const value = params[name];
    if (ONE.has(type) && typeof value === "string" && value !== "") params[name] = await resolveId(port, value);
    if (type === "ids" && Array.isArray(value)) params[name] = await Promise.all(value.map((text) => resolveId(port, String(text))));
  }
  return params;
}

function plainRow(row: unknown): Row {
  const plain: Row = JSON.parse(JSON.stringify(row));
  return plain;
}
