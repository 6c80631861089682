// Runs the command line as a person does: a process of its own, with its own environment.
import { spawn, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";

/** A folder that is not there: what whoever runs the tests has accepted does not count. */
const NO_OWN = fileURLToPath(new URL("../../coverage/no-own", import.meta.url));
const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export type Ended = { readonly code: number | null; readonly signal: NodeJS.Signals | null; readonly out: string; readonly err: string };
export type Running = { readonly child: ChildProcess; readonly ended: Promise<Ended> };

/** Starts `zhaotu <args>` with these settings and nothing else of the surrounding ones; `input` goes to its standard input. */
export function startZhaotu(args: readonly string[], env: Readonly<Record<string, string>>, input?: string | Buffer): Running {
  const { PATH = "", HOME = "", TMPDIR } = process.env;
  const child = spawn(process.execPath, ["--import", "tsx", "loader/main.ts", ...args], {
    cwd: ROOT,
    env: { PATH, HOME, ...(TMPDIR !== undefined && { TMPDIR }), LANG: "C.UTF-8", ZHAOTU_OWN: NO_OWN, ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  // Whoever ends before it has read all has had enough.
  child.stdin.on("error", () => undefined).end(input);
  let [out, err] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  const ended = new Promise<Ended>((resolve) => {
    child.once("close", (code, signal) => resolve({ code, signal, out, err }));
  });
  return { child, ended };
}

/** Runs it to its end. */
export function zhaotu(args: readonly string[], env: Readonly<Record<string, string>>, input?: string | Buffer): Promise<Ended> {
  return startZhaotu(args, env, input).ended;
}
