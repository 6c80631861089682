// zhaotu export: writes every fact of the graph, as JSON lines, as tables, or for programs that draw graphs.
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Command, InvalidArgumentError, Option } from "commander";
import { exportFiles, type ExportFile } from "../../cypher/export/files.ts";
import { allBut, rowsOf } from "../../cypher/export/source.ts";
import { readPrivate, type LeftOut } from "../../cypher/private.ts";
import type { EngineName, GraphPort } from "../../cypher/port.ts";
import { ask } from "../../cypher/query.ts";
import { EXPORT_FORMATS, EXPORT_PARTS, type ExportFormat, type ExportPart } from "../../data/model/export-formats.ts";
import { inChunks, writeFiles, type Destination } from "../export/write.ts";
import { readGraph } from "../graph.ts";
import { CommandError, type Shell } from "../shell.ts";
import { engineOption, newCommand } from "./options.ts";

const WORDS = {
  zh: "导出图里的全部事实（从数据库读，次序固定）：jsonl 每行一条事实；csv 为节点、关系两张表；graphml、gexf 给 Gephi 等程序",
  en: "write all facts of the graph (read from the database, in a fixed order): jsonl, one fact a line; csv, a table of nodes and one of edges; graphml and gexf, for Gephi and the like",
};
const OUT = {
  zh: "写到这里：csv 为文件夹，其余为文件或已有的文件夹；不写则打印",
  en: "write there: a folder for csv, else a file or a folder that exists; default: print",
};
const PART = { zh: "csv 只要其中一张表", en: "of csv only this table" };
const FORCE = { zh: "覆盖不是昭图导出的文件", en: "overwrite files that are not exports of Zhaotu" };
const WITHOUT_PRIVATE = {
  zh: "略去标为 private 的人物和说到他们的一切",
  en: "leave out persons marked private, and all that speaks of them",
};

type Options = {
  readonly format: ExportFormat;
  readonly out?: string;
  readonly part?: ExportPart;
  readonly force?: true;
  readonly withoutPrivate?: true;
  readonly engine?: EngineName;
};

export function exportCommand(shell: Shell): Command {
  const { lang } = shell;
  return newCommand("export", WORDS, lang, formatOption(lang))
    .option("-o, --out <path>", OUT[lang])
    .addOption(new Option("--part <part>", PART[lang]).choices(EXPORT_PARTS))
    .option("--force", FORCE[lang])
    .option("--without-private", WITHOUT_PRIVATE[lang])
    .addOption(engineOption(lang))
    .action(async (options: Options) => {
      refuseUnclear(options);
      await readGraph(shell, options.engine, (port) => writeExport(port, options, shell));
    });
}

/** `json` is another word for `jsonl`. */
function formatOption(lang: Shell["lang"]): Option {
  return new Option("--format <format>", lang === "zh" ? "导出的格式" : "format of the export")
    .choices(EXPORT_FORMATS)
    .default("jsonl")
    .argParser((text) => {
      const format = EXPORT_FORMATS.find((one) => one === text.replace(/^json$/, "jsonl"));
      if (format === undefined) throw new InvalidArgumentError(`Allowed choices are ${EXPORT_FORMATS.join(", ")}.`);
      return format;
    });
}

function refuseUnclear({ format, out, part }: Options): void {
  if (format !== "csv" && part !== undefined)
    throw new CommandError(2, { zh: "--part 只用于 --format csv。", en: "--part goes with --format csv only." });
  if (format !== "csv") return;
  if (out === undefined && part === undefined)
    throw new CommandError(2, {
      zh: "csv 是两个文件：用 --out 给出文件夹，或用 --part nodes、--part edges 打印其中一个。",
      en: "csv is two files: name a folder by --out, or print one of them by --part nodes or --part edges.",
    });
  if (out !== undefined && /\.csv$/i.test(out))
    throw new CommandError(2, {
      zh: "csv 是两个文件：--out 要给文件夹，不是文件。",
      en: "csv is two files: --out wants a folder, not a file.",
    });
}

async function writeExport(port: GraphPort, { format, out, part, force, withoutPrivate }: Options, shell: Shell): Promise<void> {
  const leftOut = withoutPrivate ? await readPrivate(async (query, params) => (await ask(port, query, params)).rows) : null;
  const files = await exportFiles(rowsOf(port), format, part === undefined ? EXPORT_PARTS : [part], allBut(leftOut));
  if (leftOut) sayLeftOut(leftOut, shell);
  if (out === undefined) {
    for (const { text } of files) for await (const chunk of inChunks(text)) await shell.print(chunk);
    return;
  }
  const destinations = files.map((file): Destination => ({ path: placeOf(out, file, format), file }));
  await writeFiles(destinations, force === true);
  for (const { path } of destinations) shell.say(shell.lang === "zh" ? `已写入 ${path}` : `wrote ${path}`);
}

function placeOf(out: string, { name }: ExportFile, format: ExportFormat): string {
  const isFolder = format === "csv" || /[/\\]$/.test(out) || existsSync(`${out}/`);
  return isFolder ? join(resolve(out), name) : resolve(out);
}

function sayLeftOut({ count: { persons, entities, facts } }: LeftOut, { say, lang }: Shell): void {
  say(
    lang === "zh"
      ? `（已略去：${persons} 位个人，随之略去 ${entities} 个实体、${facts} 条事实）`
      : `(left out: private persons: ${persons}, entities that go with them: ${entities}, facts: ${facts})`,
  );
}
