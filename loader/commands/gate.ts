// zhaotu gate: says of each query of a file whether it may run. It needs no database and runs nothing.
import { createReadStream } from "node:fs";
import { Command } from "commander";
import { reasonOf } from "../../cypher/gate/details.ts";
import { judge } from "../../cypher/gate/judge.ts";
import { type GateCode, type QueryPlace, REFUSALS } from "../../data/model/refusals.ts";
import type { Language } from "../read/fault.ts";
import { linesOf } from "../read/stream-lines.ts";
import { CommandError, type Shell } from "../shell.ts";
import { languageOption, withHelpIn } from "./options.ts";

const WORDS = {
  zh: '判断 JSONL 文件里的每条 {"query":"…"} 能不能运行，一行出一行；不连数据库，什么也不运行',
  en: 'judge every {"query":"…"} of a JSONL file, one line out for each line in; no database is needed, nothing is run',
};
const FILE = { zh: "文件；不写或写 - 则读标准输入", en: "the file; - or none: standard input" };

/** Lines gathered before they are printed: one write for many. */
const AT_ONCE = 64;

export function gateCommand(shell: Shell, end: (exit: number) => void): Command {
  const { lang } = shell;
  return withHelpIn(new Command("gate"), lang)
    .description(WORDS[lang])
    .addOption(languageOption(lang))
    .argument("[file]", FILE[lang])
    .action(async (file: string | undefined) => {
      const source = file === undefined || file === "-" ? process.stdin : createReadStream(file);
      let ready: string[] = [];
      const print = () => shell.print(ready.splice(0).join(""));
      try {
        for await (const line of linesOf(source)) {
          const said = saidOf(line, lang);
          if (said.code === "unavailable") end(2);
          ready.push(`${JSON.stringify(said)}\n`);
          if (ready.length >= AT_ONCE) await print();
        }
      } catch (cause) {
        throw cannotRead(file ?? "-", cause);
      }
      if (ready.length > 0) await print();
    });
}

function cannotRead(file: string, cause: unknown): CommandError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new CommandError(2, { zh: `读不了 ${file}：${why}`, en: `cannot read ${file}: ${why}` }, { cause });
}

type Said = {
  readonly accepted: boolean;
  readonly code: GateCode;
  readonly reason: string;
  readonly at?: QueryPlace;
  readonly notes?: readonly { readonly engine: string; readonly code: string; readonly note: string; readonly at: QueryPlace | null }[];
};

function saidOf(line: Buffer, lang: Language): Said {
  const query = queryIn(line);
  if (query === null) return { accepted: false, code: "not-judged", reason: REFUSALS["not-judged"][lang] };
  const { accepted, code, detail, at, notes } = judge(query);
  return {
    accepted,
    code,
    reason: reasonOf(code, detail)[lang],
    ...(at !== null && { at }),
    ...(notes.length > 0 && { notes: notes.map((note) => ({ engine: note.engine, code: note.code, note: note[lang], at: note.at })) }),
  };
}

/** The query of a line; null where the line is not UTF-8, no JSON, or has no text under `query`. */
function queryIn(line: Buffer): string | null {
  try {
    const parsed: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(line));
    return typeof parsed === "object" && parsed !== null && "query" in parsed && typeof parsed.query === "string" ? parsed.query : null;
  } catch {
    return null;
  }
}
