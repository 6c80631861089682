// Runs the builder and the loader as processes of their own, so that the server keeps answering meanwhile.
import { spawn } from "node:child_process";

export type Outcome = { readonly code: number | null; readonly output: string };

/**
 * Runs Node with arguments in a folder; both output streams are kept (their last 4,000 characters) and,
 * where `pass` is given, passed on line by line as they come. An abort ends the process by SIGTERM.
 */
export function runNode(
  args: readonly string[],
  where: { cwd: string; env: Readonly<Record<string, string | undefined>>; signal: AbortSignal; pass?: (text: string) => void },
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    let output = "";
    const keep = (chunk: Buffer) => {
      const text = chunk.toString();
      output = (output + text).slice(-4000);
      where.pass?.(text);
    };
    const child = spawn(process.execPath, args, { cwd: where.cwd, env: { ...where.env }, stdio: ["ignore", "pipe", "pipe"] });
    const end = () => child.kill("SIGTERM");
    if (where.signal.aborted) end();
    where.signal.addEventListener("abort", end, { once: true });
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.once("error", reject);
    child.once("close", (code) => {
      where.signal.removeEventListener("abort", end);
      resolve({ code, output });
    });
  });
}
