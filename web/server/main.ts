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
  const lang = langOf(process.env);
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
    const settings = readSettings(env);
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
  } catch (error) {
    if (error instanceof SettingsError) end(2, error.faults.map((fault) => fault[lang]).join("\n"));
    if (error instanceof CannotStart) end(2, error.message);
    if (error instanceof MissingFolder) end(2, words.noFolder(resolve(error.folder)));
    if (error instanceof FlagError) end(2, `${error.message}\n\n${words.help}`);
    throw error;
  }
}

await main();
