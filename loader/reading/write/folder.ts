// Writes a candidate folder whole or not at all, and tells whether anything changed.
import { randomUUID } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { MARK, parseMark, type Mark } from "./folder-files.ts";

/** A model's answers lie here; they stay when a reading is written again, and are no part of it. */
export const ANSWERS = "model";

export type Written = "new" | "unchanged" | "rewritten";

/** The mark of a candidate folder; null where there is none. */
export function readMark(folder: string): Mark | null {
  const path = join(folder, MARK);
  return existsSync(path) ? parseMark(readFileSync(path, "utf8")) : null;
}

/** Whether something else than a candidate folder lies there. */
export function isOther(folder: string): boolean {
  const there = statSync(folder, { throwIfNoEntry: false });
  if (there === undefined) return false;
  return !there.isDirectory() || (readdirSync(folder).length > 0 && readMark(folder) === null);
}

/** Marks of all candidate folders in a folder, with their names. */
export function readMarks(root: string): Mark[] {
  if (!existsSync(root) || !statSync(root).isDirectory()) return [];
  return readdirSync(root)
    .filter((name) => !name.startsWith("."))
    .toSorted()
    .flatMap((name) => readMark(join(root, name)) ?? []);
}

/** Writes the files beside their place and moves the folder there in one step. Equal files stay as they are. */
export function writeFolder(folder: string, files: ReadonlyMap<string, string>): Written {
  restoreFolder(folder);
  const before = existsSync(folder);
  if (before && holdsJust(folder, files)) return "unchanged";
  mkdirSync(dirname(folder), { recursive: true });
  const at = (which: string) => join(dirname(folder), `.${basename(folder)}.${which}-${process.pid}-${randomUUID()}`);
  const [fresh, old] = [at("new"), at("old")];
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(fresh, path)), { recursive: true });
      writeFileSync(join(fresh, path), text);
    }
    if (existsSync(join(folder, ANSWERS))) cpSync(join(folder, ANSWERS), join(fresh, ANSWERS), { recursive: true });
    if (before) renameSync(folder, old);
    try {
      renameSync(fresh, folder);
    } catch (error) {
      if (before) renameSync(old, folder);
      throw error;
    }
  } finally {
    if (existsSync(folder)) rmSync(old, { recursive: true, force: true });
    rmSync(fresh, { recursive: true, force: true });
  }
  return before ? "rewritten" : "new";
}

/** Puts right what a process left that ended in the middle: the reading it had moved aside comes back, with the answers that were paid for. */
function restoreFolder(folder: string): void {
  const root = dirname(folder);
  const begins = `.${basename(folder)}.`;
  for (const name of existsSync(root) ? readdirSync(root) : []) {
    const [, which, pid] = name.startsWith(begins) ? (/^(new|old)-(\d+)-[0-9a-f-]{36}$/.exec(name.slice(begins.length)) ?? []) : [];
    if (which === undefined || isRunning(Number(pid))) continue;
    if (which === "old" && !existsSync(folder)) renameSync(join(root, name), folder);
    else rmSync(join(root, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && "code" in error && error.code === "ESRCH");
  }
}

function holdsJust(folder: string, files: ReadonlyMap<string, string>): boolean {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => !name.startsWith(`${ANSWERS}/`));
  return (
    names.length === files.size &&
    [...files].every(([path, text]) => names.includes(path) && readFileSync(join(folder, path), "utf8") === text)
  );
}
