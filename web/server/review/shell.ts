// Runs a command of the shell beside the server: whatever reads, proves and writes facts is the loader's.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** Where commands run, and with which environment. */
export type ShellPlace = { readonly root: string; readonly cwd: string; readonly env: Readonly<Record<string, string | undefined>> };

export type Ended = {
  readonly code: number | null;
  /** Standard output. */
  readonly out: string;
  /** The last of standard error. */
  readonly said: string;
};
export type More = {
  /** Given on standard input. */
  readonly input?: string;
  readonly signal?: AbortSignal;
  /** Hears each line of standard error as it comes. */
  readonly heard?: (line: string) => void;
};

/** No answer of a command is longer. */
const LONGEST_OUT = 256 * 1024 * 1024;
const LONGEST_SAID = 200;

/** Runs `zhaotu` with these arguments; an abort ends it. Rejects where it cannot be started, or says more than can be. */
export function runShell(args: readonly string[], { root, cwd, env }: ShellPlace, more: More = {}): Promise<Ended> {
  const all = ["--import", import.meta.resolve("tsx"), join(root, "loader", "main.ts"), ...args];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, all, { cwd, env: { ...env }, stdio: ["pipe", "pipe", "pipe"] });
    const out: Buffer[] = [];
    const said: string[] = [];
    let size = 0;
    const end = () => child.kill("SIGTERM");
    if (more.signal?.aborted) end();
    more.signal?.addEventListener("abort", end, { once: true });
    child.stdout.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > LONGEST_OUT) end();
      else out.push(chunk);
    });
    createInterface({ input: child.stderr }).on("line", (line) => {
      said.push(line);
      if (said.length > LONGEST_SAID) said.shift();
      more.heard?.(line);
    });
    child.stdin.on("error", () => undefined);
    child.stdin.end(more.input ?? "");
    child.once("error", reject);
    child.once("close", (code) => {
      more.signal?.removeEventListener("abort", end);
      if (size > LONGEST_OUT) reject(new Error("a command of the shell said too much"));
      else resolve({ code, out: Buffer.concat(out).toString("utf8"), said: said.join("\n") });
    });
  });
}
