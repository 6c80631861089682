// Writers of one folder take turns: whoever has the file of the turn writes, the others wait.
import { randomUUID } from "node:crypto";
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, utimesSync, writeSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";

/** A turn that was not touched for so long was left by a process that ended in the middle. */
const STALE_MS = 600_000;
/** So often whoever has the turn touches it. */
const TOUCH_MS = 30_000;
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
  const own = `${process.pid} ${hostname()} ${randomUUID()}`;
  const begun = Date.now();
  while (!take(file, own)) {
    if (isLeft(file)) clear(file);
    else if (Date.now() - begun > PATIENCE_MS) throw new TurnTaken(file);
    else await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
  }
  const touch = setInterval(() => {
    if (heldBy(file) === own) utimesSync(file, new Date(), new Date());
  }, TOUCH_MS).unref();
  try {
    return await work();
  } finally {
    clearInterval(touch);
    // Whoever slept so long that another took the turn leaves it to that one.
    if (heldBy(file) === own) rmSync(file, { force: true });
  }
}

function take(file: string, own: string): boolean {
  let handle: number;
  try {
    handle = openSync(file, "wx");
  } catch (error) {
    if (isCode(error, "EEXIST")) return false;
    throw error;
  }
  try {
    writeSync(handle, own);
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
  return true;
}

/** Takes away a turn that was left. Two who find it at once do so one after the other, or the second would take away the turn of the first. */
function clear(file: string): void {
  const door = `${file}-left`;
  if (!take(door, String(process.pid))) {
    if (isLeft(door)) rmSync(door, { force: true });
    return;
  }
  try {
    if (isLeft(file)) rmSync(file, { force: true });
  } finally {
    rmSync(door, { force: true });
  }
}

/** Whether its process is gone, or has not touched it for long. Of another machine's processes nothing is known here. */
function isLeft(file: string): boolean {
  try {
    const [pid = "", host = hostname()] = readFileSync(file, "utf8").split(" ");
    if (Date.now() - statSync(file).mtimeMs > STALE_MS) return true;
    if (host !== hostname() || !/^[1-9]\d*$/.test(pid)) return false;
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return isCode(error, "ESRCH");
  }
}

function heldBy(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

const isCode = (error: unknown, code: string): boolean => error instanceof Error && "code" in error && error.code === code;
