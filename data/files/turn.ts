// Writers of one folder take turns: whoever has the file of the turn writes, the others wait.
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";

/** A turn older than this was left by a process that ended in the middle. */
const STALE_MS = 600_000;
const PATIENCE_MS = 60_000;
const WAIT_MS = 40;

/** The other writer did not end in time. */
export class TurnTaken extends Error {
  override readonly name = "TurnTaken";
}

/** Does `work` while nobody else writes in the folder. Throws `TurnTaken`. */
export async function inTurn<T>(folder: string, work: () => T | Promise<T>): Promise<T> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, ".turn");
  const begun = Date.now();
  while (!take(file)) {
    if (isLeft(file)) rmSync(file, { force: true });
    else if (Date.now() - begun > PATIENCE_MS) throw new TurnTaken(file);
    else await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file: string): boolean {
  try {
    const handle = openSync(file, "wx");
    writeSync(handle, String(process.pid));
    closeSync(handle);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

/** Whether its process is gone, or it is too old. */
function isLeft(file: string): boolean {
  try {
    const pid = Number(readFileSync(file, "utf8"));
    if (Date.now() - statSync(file).mtimeMs > STALE_MS) return true;
    if (!Number.isInteger(pid) || pid <= 0) return false;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error instanceof Error && "code" in error && (error.code === "ESRCH" || error.code === "ENOENT");
  }
}
