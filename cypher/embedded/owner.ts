// A small file beside the store that says which process uses it: only for the sentence that names it.
import { readFileSync, rmSync, writeFileSync } from "node:fs";

const fileOf = (path: string) => `${path}.owner`;

/** Notes the process that uses the store; a folder that cannot be written is no reason to fail. */
export function writeOwner(path: string, pid: number): void {
  try {
    writeFileSync(fileOf(path), `${pid}\n`);
  } catch {
    // Read-only folders are fine: the note is a courtesy.
  }
}

/** The process that uses the store, if it was noted and still lives; else null. */
export function liveOwner(path: string): number | null {
  try {
    const pid = Number(readFileSync(fileOf(path), "utf8").trim());
    if (!Number.isInteger(pid) || pid <= 0) return null;
    process.kill(pid, 0);
    return pid;
  } catch {
    return null;
  }
}

/** Takes the note away, if it is this process's. */
export function leaveOwner(path: string, pid: number): void {
  try {
    if (Number(readFileSync(fileOf(path), "utf8").trim()) === pid) rmSync(fileOf(path), { force: true });
  } catch {
    // No note, nothing to take away.
  }
}
