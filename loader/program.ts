// The command line: its commands, its help, and the exit code of whatever happens.
import { Command, CommanderError } from "commander";
import { GraphError } from "../cypher/port.ts";
import { MissingFolder } from "../data/files/folders.ts";
import { askCommand } from "./commands/ask.ts";
import { calendarCommand } from "./commands/calendar.ts";
import { betweenCommand } from "./commands/between.ts";
import { briefCommand } from "./commands/brief.ts";
import { checkCommand } from "./commands/check.ts";
import { conflictsCommand } from "./commands/conflicts.ts";
import { coverageCommand } from "./commands/coverage.ts";
import { cypherCommand } from "./commands/cypher.ts";
import { exportCommand } from "./commands/export.ts";
import { forgetCommand } from "./commands/forget.ts";
import { gateCommand } from "./commands/gate.ts";
import { loadCommand } from "./commands/load.ts";
import { locateCommand } from "./commands/locate.ts";
import { languageOption, usageFault, withHelpIn } from "./commands/options.ts";
import { mcpCommand } from "./commands/mcp.ts";
import { dependentsCommand, needsCommand } from "./commands/needs.ts";
import { orderCommand } from "./commands/order.ts";
import { queryCommand } from "./commands/query.ts";
import { readCommand } from "./commands/read.ts";
import { resetCommand } from "./commands/reset.ts";
import { reviewCommand } from "./commands/review.ts";
import { statusCommand } from "./commands/status.ts";
import { targetsCommand } from "./commands/targets.ts";
import { whatIfCommand } from "./commands/what-if.ts";
import { whyCommand } from "./commands/why.ts";
import { NewerStore } from "./load/load.ts";
import { commandErrorOf } from "./print/graph-error.ts";
import { CommandError, type Shell } from "./shell.ts";

const WORDS = { zh: "昭图：从文章到图谱", en: "Zhaotu: from articles to a graph" };

/** Runs a command line (without node and script). Gives the exit code: 0, 1 for faults in the input, 2 where it cannot run. */
export async function runProgram(args: readonly string[], shell: Shell): Promise<number> {
  let code = 0;
  const end = (exit: number) => {
    code = exit;
  };
  const program = withHelpIn(new Command("zhaotu"), shell.lang).description(WORDS[shell.lang]).addOption(languageOption(shell.lang));
  program.version(shell.version, "-V, --version", shell.lang === "zh" ? "显示版本" : "show the version");
  const commands = [
    loadCommand(shell),
    checkCommand(shell, end),
    coverageCommand(shell, end),
    readCommand(shell, end),
    reviewCommand(shell),
    forgetCommand(shell),
    exportCommand(shell),
    queryCommand(shell),
    cypherCommand(shell),
    gateCommand(shell, end),
    askCommand(shell),
    needsCommand(shell),
    dependentsCommand(shell),
    whyCommand(shell),
    orderCommand(shell),
    whatIfCommand(shell),
    targetsCommand(shell),
    calendarCommand(shell),
    betweenCommand(shell),
    conflictsCommand(shell),
    briefCommand(shell),
    mcpCommand(shell, end),
    locateCommand(shell),
    statusCommand(shell),
    resetCommand(shell),
  ];
  for (const command of commands) program.addCommand(command);
  let printed = Promise.resolve();
  for (const command of [program, ...program.commands.flatMap((one) => [one, ...one.commands])]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => {
        printed = shell.print(text);
      },
      writeErr: (text) => shell.say(usageFault(text, shell.lang)),
    });
  }
  try {
    await program.parseAsync([...args], { from: "user" });
  } catch (error) {
    code = exitOf(error, shell);
  }
  await printed;
  return code;
}

function exitOf(error: unknown, shell: Shell): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof CommandError) {
    shell.say(error.words[shell.lang]);
    return error.exitCode;
  }
  if (error instanceof GraphError) return exitOf(commandErrorOf(error), shell);
  if (error instanceof NewerStore) {
    shell.say(
      shell.lang === "zh" ? "图由更新的昭图写成：请升级，或换一个库。" : "a newer Zhaotu wrote this graph: upgrade, or use another store.",
    );
    return 2;
  }
  if (error instanceof MissingFolder) {
    shell.say(
      shell.lang === "zh"
        ? `没有文件夹 ${error.folder}（看看 ZHAOTU_DATA 和 ARTICLES_DIR）`
        : `there is no folder ${error.folder} (look at ZHAOTU_DATA and ARTICLES_DIR)`,
    );
    return 2;
  }
  throw error;
}
