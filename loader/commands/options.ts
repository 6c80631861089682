// Options that several commands share, and how their texts come in the reader's language.
import { Command, InvalidArgumentError, Option } from "commander";
import { FORMATS, type Format } from "../print/rows.ts";
import type { Language, Words } from "../read/fault.ts";
import { CommandError } from "../shell.ts";

/** A command with its description, `--format` (as for rows, if not given) and `--lang`. */
export function newCommand(name: string, words: Words, lang: Language, format: Option = rowsFormat(lang)): Command {
  return withHelpIn(new Command(name), lang).description(words[lang]).addOption(format).addOption(languageOption(lang));
}

function rowsFormat(lang: Language): Option {
  return new Option("--format <format>", lang === "zh" ? "结果的格式" : "format of the result").choices(FORMATS).default("table");
}

/** `--engine`, for commands that read or write the graph. */
export function engineOption(lang: Language): Option {
  const text =
    lang === "zh"
      ? "用哪个引擎（不写：设了 NEO4J_URI 用 Neo4j，否则内嵌）"
      : "which engine (default: Neo4j if NEO4J_URI is set, else embedded)";
  return new Option("--engine <engine>", text).choices(["neo4j", "embedded"]);
}

/** `--lang`; read before the commands are made, declared so that it is known and shown. */
export function languageOption(lang: Language): Option {
  return new Option("--lang <lang>", lang === "zh" ? "说明和消息的语言" : "language of help and messages")
    .choices(["zh", "en"])
    .default(lang);
}

/** What is said of a date that is none. */
export const notADate = (text: string): CommandError =>
  new CommandError(1, {
    zh: `“${text}”不是日期：写作 2026、2026-01 或 2026-01-31。`,
    en: `"${text}" is no date: write 2026, 2026-01 or 2026-01-31.`,
  });

/** Help's own words in the reader's language. */
export function withHelpIn(command: Command, lang: Language): Command {
  command.helpOption("-h, --help", lang === "zh" ? "显示说明" : "show help").helpCommand(false);
  if (lang === "zh") command.configureHelp({ styleTitle: (title) => TITLES[title] ?? title });
  return command;
}

const USAGE_FAULTS: readonly (readonly [RegExp, string])[] = [
  [/^error: unknown command '(.+?)'.*/s, "没有命令“$1”：zhaotu --help 列出全部命令"],
  [/^error: unknown option '(.+?)'.*/s, "没有选项“$1”：加 --help 看有哪些选项"],
  [/^error: required option '(.+?)' not specified.*/s, "缺少选项 $1"],
  [/^error: missing required argument '(.+?)'.*/s, "缺少参数 $1"],
  [/^error: too many arguments.*/s, "参数太多：带空格的要加引号"],
  [/^error: option '(.+?)' argument missing.*/s, "选项 $1 缺少值"],
  [/^error: option '(.+?)' argument '(.*?)' is invalid\. Allowed choices are (.+?)\..*/s, "选项 $1 的值“$2”不对：可用 $3"],
  [/^error: option '(.+?)' argument '(.*?)' is invalid.*/s, "选项 $1 的值“$2”不对：写作 name=value"],
];

/** What is wrong with a command line, in the reader's language. */
export function usageFault(text: string, lang: Language): string {
  const known = lang === "zh" ? USAGE_FAULTS.find(([sign]) => sign.test(text)) : undefined;
  return known ? text.replace(known[0], known[1]) : text.trimEnd();
}

const TITLES: Readonly<Record<string, string>> = { "Usage:": "用法:", "Options:": "选项:", "Commands:": "命令:", "Arguments:": "参数:" };

/** Gathers `-p name=value` into an object of texts. */
export function gatherParameter(text: string, gathered: Readonly<Record<string, string>> = {}): Record<string, string> {
  const cut = text.indexOf("=");
  if (cut < 1) throw new InvalidArgumentError("name=value");
  return { ...gathered, [text.slice(0, cut)]: text.slice(cut + 1) };
}

export type { Format };
