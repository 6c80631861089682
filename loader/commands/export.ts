// zhaotu export: writes every fact of the graph as a line of JSON.
import type { Command } from "commander";
import type { EngineName, Row } from "../../cypher/port.ts";
import { EXPORT_COLUMNS, exportLines } from "../export/lines.ts";
import { readGraph } from "../graph.ts";
import { formatRows } from "../print/rows.ts";
import type { Shell } from "../shell.ts";
import { engineOption, newCommand, type Format } from "./options.ts";

const WORDS = {
  zh: "把图里的全部事实导出为 JSON 行（从数据库读，次序固定）；--format csv 或 table 为同样的内容",
  en: "write all facts of the graph as JSON lines (read from the database, in a fixed order); --format csv or table: the same in columns",
};
/** Characters gathered before they are printed. */
const CHUNK = 65_536;

export function exportCommand(shell: Shell): Command {
  const command = newCommand("export", WORDS, shell.lang, "json").addOption(engineOption(shell.lang));
  return command.action(async ({ engine, format }: { engine?: EngineName; format: Format }) => {
    await readGraph(shell, engine, async (port) => {
      if (format !== "json") {
        const rows: Row[] = [];
        for await (const line of exportLines(port)) rows.push(line);
        return shell.print(formatRows(format, EXPORT_COLUMNS, rows));
      }
      let chunk = "";
      for await (const line of exportLines(port)) {
        chunk += `${JSON.stringify(line)}\n`;
        if (chunk.length < CHUNK) continue;
        await shell.print(chunk);
        chunk = "";
      }
      return shell.print(chunk);
    });
  });
}
