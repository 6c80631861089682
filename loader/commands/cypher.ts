// zhaotu cypher: runs a query of one's own and prints its rows as they come. Reading only; with --safe within the console's limits.
import { Option, type Command } from "commander";
import type { Console } from "../../cypher/console/console.ts";
import type { ConsoleLimits } from "../../cypher/console/limits.ts";
import { openConsole } from "../../cypher/console/open.ts";
import { consoleLimits, placeOfConsole } from "../../cypher/console/settings.ts";
import { judge } from "../../cypher/gate/judge.ts";
import { GraphError, type EngineName, type Parameters } from "../../cypher/port.ts";
import { readGraph } from "../graph.ts";
import { queryError } from "../print/query-fault.ts";
import { printerFor, TYPED_FORMATS, type TypedFormat } from "../print/typed-rows.ts";
import { CommandError, type Shell } from "../shell.ts";
import { engineOption, newCommand } from "./options.ts";
import { gatherTyped, wholeNumber } from "./typed-parameters.ts";

const WORDS = {
  zh: "运行自己写的一条 Cypher 查询，只读；不写查询则读标准输入",
  en: "run a Cypher query of your own, reading only; without a query it is read from standard input",
};
const QUERY = { zh: "查询；不写或写 - 则读标准输入", en: "the query; - or none: standard input" };
const PARAMETER = {
  zh: '参数，可写多次：k=v（数、true、false、null 按其类型，其余是文字），k:=JSON 写列表、映射和形似数的文字，如 k:=\'["a","1"]\'',
  en: 'a parameter, may be repeated: k=v (numbers, true, false and null as such, all else is text), k:=JSON for lists, maps and texts that look like numbers, such as k:=\'["a","1"]\'',
};
const SAFE = {
  zh: "先过闸门，再看引擎的计划，守住控制台的时限、行数和字节数",
  en: "through the gate and the check of the engine's plan first, within the console's limits of time, rows and bytes",
};
const ROWS = {
  zh: "最多几行（默认：全部；画成表格和 --safe 时 1,000）",
  en: "at most so many rows (default: all; as a table and with --safe 1,000)",
};
const TIMEOUT = { zh: "最多几秒（默认 300；--safe 时 5）", en: "at most so many seconds (default 300; with --safe 5)" };
const FORMAT = { zh: "结果的格式；csv 和 jsonl 一行一行地出", en: "format of the result; csv and jsonl come row by row" };

type Options = {
  readonly param?: Parameters;
  readonly engine?: EngineName;
  readonly format: TypedFormat;
  readonly safe?: true;
  readonly rows?: number;
  readonly timeout?: number;
};

export function cypherCommand(shell: Shell): Command {
  const { lang } = shell;
  const format = new Option("--format <format>", FORMAT[lang]).choices(TYPED_FORMATS).default("table");
  return newCommand("cypher", WORDS, lang, format)
    .argument("[query]", QUERY[lang])
    .option("-p, --param <name=value>", PARAMETER[lang], gatherTyped)
    .option("--safe", SAFE[lang])
    .option("--rows <n>", ROWS[lang], wholeNumber)
    .option("--timeout <seconds>", TIMEOUT[lang], wholeNumber)
    .addOption(engineOption(lang))
    .action(async (given: string | undefined, options: Options) => {
      const signal = shell.untilStopped?.() ?? new AbortController().signal;
      const text = await queryText(given);
      await readGraph(shell, options.engine, async (port) => {
        const layers = { judge: options.safe ? judge : null, explain: options.safe === true };
        const elsewhere = options.engine === undefined ? placeOfConsole(shell.settings) : null;
        const console = openConsole(port, { layers, limits: limitsFor(options, shell), apart: false, elsewhere });
        try {
          await print(console, text, options, shell, signal);
        } finally {
          await console.close();
        }
      });
    });
}

async function print(console: Console, text: string, { param = {}, format }: Options, shell: Shell, signal: AbortSignal): Promise<void> {
  const printer = printerFor(format, shell);
  try {
    for await (const line of console.run({ text, params: param }, signal)) {
      if ("head" in line) await printer.head(line.head.columns);
      else if ("row" in line) await printer.row(line.row);
      else await printer.end(line.end);
      if (signal.aborted) return;
    }
  } catch (error) {
    if (signal.aborted && error instanceof GraphError && error.fault === "cancelled") return;
    throw queryError(error, text, shell.lang);
  }
}

function limitsFor({ safe, format, rows, timeout }: Options, { settings }: Shell): ConsoleLimits {
  const limits = consoleLimits(settings);
  const timeoutMs = timeout === undefined ? (safe ? limits.timeoutMs : 300_000) : timeout * 1000;
  if (safe) return { ...limits, timeoutMs: Math.min(timeoutMs, limits.timeoutMs), rows: Math.min(rows ?? limits.rows, limits.mostRows) };
  const all = Number.MAX_SAFE_INTEGER;
  return { ...limits, timeoutMs, rows: rows ?? (format === "table" ? limits.rows : all), mostRows: all, bytes: all };
}

async function queryText(given: string | undefined): Promise<string> {
  if (given !== undefined && given !== "-") return given;
  if (process.stdin.isTTY) {
    throw new CommandError(1, {
      zh: "没有写查询：zhaotu cypher 'MATCH …'，或 zhaotu cypher < 文件",
      en: "there is no query: zhaotu cypher 'MATCH …', or zhaotu cypher < file",
    });
  }
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(Buffer.from(piece as Uint8Array));
  return Buffer.concat(pieces).toString("utf8");
}
