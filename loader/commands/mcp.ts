// zhaotu mcp: the graph for an assistant, over standard input and output.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import type { EngineName } from "../../cypher/port.ts";
import type { Shell } from "../shell.ts";
import { engineOption, languageOption, withHelpIn } from "./options.ts";

const WORDS = {
  zh: "给助手用：在标准输入输出上的 MCP 服务，工具和资源都带出处（助手自己来启动它）",
  en: "for an assistant: an MCP server over standard input and output, tools and resources with evidence (the assistant starts it)",
};
/** The server is started, not imported: the command line knows nothing of it but its file. */
const SERVER = fileURLToPath(new URL("../../web/server/main.ts", import.meta.url));
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

export function mcpCommand(shell: Shell, end: (code: number) => void): Command {
  return withHelpIn(new Command("mcp"), shell.lang)
    .description(WORDS[shell.lang])
    .addOption(engineOption(shell.lang))
    .addOption(languageOption(shell.lang))
    .action(async ({ engine }: { readonly engine?: EngineName }) => {
      end(await runServer(["--mcp", "--lang", shell.lang, ...(engine === undefined ? [] : ["--engine", engine])]));
    });
}

/** Runs the server on this process's own lines; gives its exit code. */
function runServer(args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), SERVER, ...args], { stdio: "inherit" });
    const pass = (signal: NodeJS.Signals) => void child.kill(signal);
    for (const signal of SIGNALS) process.on(signal, pass);
    child.once("error", reject);
    child.once("close", (code) => {
      for (const signal of SIGNALS) process.off(signal, pass);
      resolve(code ?? 2);
    });
  });
}
