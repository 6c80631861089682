// zhaotu ask: a question in words, answered by the nearest questions of the catalogue and how to run them. Nothing is run.
import type { Command } from "commander";
import { QUERIES, QUESTIONS } from "../../cypher/catalogue.ts";
import { askInWords, type NearEntry } from "../../cypher/in-words/ask.ts";
import { indexOfNames } from "../../cypher/in-words/names.ts";
import { catalogued } from "../../cypher/in-words/nearest.ts";
import { parametersOf } from "../../cypher/parameters.ts";
import type { EngineName, GraphValue } from "../../cypher/port.ts";
import { ask } from "../../cypher/query.ts";
import { readGraph } from "../graph.ts";
import { formatRows } from "../print/rows.ts";
import { CommandError, type Shell } from "../shell.ts";
import { engineOption, newCommand, type Format } from "./options.ts";

const WORDS = {
  zh: "用话来问：最接近的目录问题，参数已按问题填好，附怎样运行（不联网，什么也不运行）",
  en: "a question in words: the nearest questions of the catalogue, parameters filled in, and how to run them (offline, nothing is run)",
};
const QUESTION = { zh: "问题，如“镇雄磷产业园区需要什么？”", en: 'the question, such as "what does the phosphorus park need?"' };
const MOST = 5;

type Options = { readonly engine?: EngineName; readonly format: Format };

export function askCommand(shell: Shell): Command {
  const { lang } = shell;
  return newCommand("ask", WORDS, lang)
    .argument("<question...>", QUESTION[lang])
    .addOption(engineOption(lang))
    .action(async (words: readonly string[], { engine, format }: Options) => {
      const question = words.join(" ").trim();
      if (question === "") throw new CommandError(1, { zh: "没有写问题。", en: "there is no question." });
      const near = await readGraph(shell, engine, async (port) => {
        const { rows: names } = await ask(port, QUERIES["all-names"], {});
        const { rows: articles } = await ask(port, QUERIES.articles, {});
        return askInWords(question, { catalogue: catalogued(QUESTIONS), names: await indexOfNames(names), articles }, MOST);
      });
      if (near.length === 0)
        shell.say(
          lang === "zh" ? "目录里没有接近的问题：zhaotu query 列出全部。" : "nothing in the catalogue is near: zhaotu query lists it all.",
        );
      for (const one of namedIn(near)) shell.say(one);
      const rows = near.map((one) => ({ name: one.name, question: questionOf(one, lang), command: commandOf(one) }));
      // A command is there to be copied: it is never cut to a column.
      const told = () => rows.map(({ question: asked, command }) => `${asked}\n  ${command}\n`).join("\n");
      await shell.print(format === "table" ? told() : formatRows(format, ["name", "question", "command"], rows));
    });
}

function questionOf({ name }: NearEntry, lang: "zh" | "en"): string {
  const entry = QUESTIONS.find((one) => one.name === name);
  return (lang === "zh" ? entry?.questionZh : entry?.questionEn) ?? "";
}

/** The line that runs it. What the question does not say is left to fill in, or as in the entry's example. */
function commandOf({ name, params }: NearEntry): string {
  const entry = QUESTIONS.find((one) => one.name === name);
  const given = (entry ? parametersOf(entry) : []).map(({ name: field, type }) => {
    const isThing = type === "id" || type === "ids";
    const value = params[field] ?? (isThing && field !== "done" && field !== "shown" ? "…" : (entry?.example?.[field] ?? "…"));
    return ` -p ${quoted(`${field}=${textOf(value)}`)}`;
  });
  return `zhaotu query ${name}${given.join("")}`;
}

function textOf(value: GraphValue): string {
  if (Array.isArray(value)) return value.map(String).join(",");
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** In quotation marks where the shell would read it otherwise. */
function quoted(text: string): string {
  return /^[\w=.,:@%+/\p{Script=Han}…-]*$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** Which words of the question stand for which thing, each once. */
function namedIn(near: readonly NearEntry[]): string[] {
  const named = new Map(near.flatMap((one) => one.named.map((thing) => [thing.words, thing])));
  return [...named.values()].map(({ words, id, name, nameEn }) => `${words} → ${id} (${name} · ${nameEn})`);
}
