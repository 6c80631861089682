// The shell's entry: wires the process to the command line.
import { existsSync, readFileSync } from "node:fs";
import { readSettings, SettingsError } from "../data/files/settings.ts";
import { runProgram } from "./program.ts";
import type { Language } from "./read/fault.ts";

const args = process.argv.slice(2);

function languageOf(env: NodeJS.ProcessEnv): Language {
  const at = args.indexOf("--lang");
  const asked = at >= 0 ? args[at + 1] : args.find((arg) => arg.startsWith("--lang="))?.slice("--lang=".length);
  return asked === "zh" || asked === "en" ? asked : /^zh/i.test(env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "") ? "zh" : "en";
}

function versionOf(): string {
  const parsed: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  return typeof parsed === "object" && parsed !== null && "version" in parsed ? String(parsed.version) : "0";
}

/** Settles too where nobody reads any more. */
function print(text: string): Promise<void> {
  return new Promise((resolve) => {
    if (process.stdout.writable && !process.stdout.write(text)) process.stdout.once("drain", resolve).once("close", resolve);
    else resolve();
  });
}

const stopping = new AbortController();
/** The exit code of a process that was stopped: by Ctrl-C, or by a reader who has enough. */
let stopped: number | null = null;
let waitsForCommand = false;

function stop(code: number): void {
  if (!waitsForCommand || stopped !== null) process.exit(code);
  stopped = code;
  stopping.abort();
}

function untilStopped(): AbortSignal {
  if (!waitsForCommand) {
    waitsForCommand = true;
    process.on("SIGINT", () => stop(130));
    process.on("SIGTERM", () => stop(143));
  }
  return stopping.signal;
}

async function main(): Promise<number> {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const lang = languageOf(process.env);
  try {
    const settings = readSettings(process.env);
    return await runProgram(args, {
      settings,
      lang,
      cwd: process.cwd(),
      version: versionOf(),
      progress: process.stderr.isTTY,
      print,
      say: (text) => void process.stderr.write(`${text}\n`),
      draw: (text) => void process.stderr.write(text),
      untilStopped,
    });
  } catch (error) {
    const text =
      error instanceof SettingsError
        ? error.faults.map((fault) => fault[lang]).join("\n")
        : error instanceof Error
          ? (error.stack ?? error.message)
          : String(error);
    process.stderr.write(`${text}\n`);
    return 2;
  }
}

// Whoever reads may stop reading (`| head`): then there is nothing left to do.
process.stdout.on("error", (error: NodeJS.ErrnoException) => stop(error.code === "EPIPE" ? 0 : 2));
const code = await main();
process.exitCode = stopped ?? code;
