// zhaotu check: proves the fact files, with the articles' texts where they are at hand.
import type { Command } from "commander";
import { checkFacts } from "../check/check.ts";
import { formatReport } from "../print/faults.ts";
import type { Shell } from "../shell.ts";
import { readAll } from "./facts-at-hand.ts";
import { newCommand, type Format } from "./options.ts";

const WORDS = {
  zh: "检查事实文件：一次列出所有错误（文件、行、错在哪、该怎样）和提醒，数出说明；有错误时退出码为 1",
  en: "check the fact files: all faults at once (file, line, what is wrong, what would be right), warnings, and how many notes; exits 1 on faults",
};

const NOTES = { zh: "逐条列出说明：没有错，但读的人应当知道", en: "list the notes: nothing wrong, but good to know" };

export function checkCommand(shell: Shell, end: (code: number) => void): Command {
  return newCommand("check", WORDS, shell.lang)
    .option("--notes", NOTES[shell.lang])
    .action(async ({ format, notes }: { format: Format; notes?: true }) => {
      const { reading, texts } = readAll(shell);
      const report = checkFacts(reading, texts);
      await shell.print(formatReport(report, format, shell.lang, notes));
      end(report.faults.length > 0 ? 1 : 0);
    });
}
