// `npm start`: reads flags and settings, listens at once, brings up page and graph, stops gracefully.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { MissingFolder } from "../../data/files/folders.ts";
import { SettingsError, readSettings } from "../../data/files/settings.ts";
import { FlagError, readFlags } from "./flags.ts";
import { CannotStart, start } from "./start.ts";
import { langOf, wordsIn } from "./words.ts";

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

async function main(): Promise<void> {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const lang = langAsked(process.argv.slice(2)) ?? langOf(process.env);
  const words = wordsIn(lang);
  const say = (sentence: string) => process.stderr.write(`${sentence}\n`);
  const end = (code: number, sentence?: string): never => {
    if (sentence) say(sentence);
    process.exit(code);
  };
  try {
    const flags = readFlags(process.argv.slice(2));
    if (flags.help) return void process.stdout.write(`${words.help}\n`);
    const env = { ...process.env, ...flags.over };
    const read = readSettings(env);
    // An assistant asks in this process: nobody else can, so there is nothing to ask a token for.
    const settings = flags.mcp ? { ...read, HOST: "127.0.0.1", ZHAOTU_TOKEN: undefined } : read;
    const print = (line: string) => process.stdout.write(`${line}\n`);
    const running = await start({ root, cwd: process.cwd(), settings, flags, env, words, say, print, end });
    let asked = false;
    const stop = () => {
      if (asked) process.exit(1);
      asked = true;
      say(words.stopping);
      void running.stop().then(() => process.exit(0));
    };
    process.on("SIGTERM", stop);
    process.on("SIGINT", stop);
    if (flags.mcp) {
      const { serveAssistant } = await import("./mcp/stdio.ts");
      await serveAssistant({ ...running, lang }, process.stdin, process.stdout);
      stop();
    }
  } catch (error) {
    if (error instanceof SettingsError) end(2, error.faults.map((fault) => fault[lang]).join("\n"));
    if (error instanceof CannotStart) end(2, error.message);
    if (error instanceof MissingFolder) end(2, words.noFolder(resolve(error.folder)));
    if (error instanceof FlagError) end(2, `${error.message}\n\n${words.help}`);
    throw error;
  }
}

/** The language asked for, read before the flags are: what is wrong with them is said in it. */
function langAsked(args: readonly string[]): "zh" | "en" | null {
  const at = args.indexOf("--lang");
  const asked = at >= 0 ? args[at + 1] : args.find((arg) => arg.startsWith("--lang="))?.slice("--lang=".length);
  return asked === "zh" || asked === "en" ? asked : null;
}

await main();
