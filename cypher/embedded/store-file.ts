// Where the store's file lies when a setting names a folder, and what belongs to it.
import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";

const NAME = "store";
/** What the engine keeps beside the file of a store, and the note about who uses it. */
const ENDINGS = ["", ".wal", ".owner"];
/** An older engine kept its store in a folder with this in it. */
const OLD = "wal";

/**
 * The file of the store: the path itself, or `store` in a folder that is empty or holds nothing but a store. Null where
 * the path is a folder with other things in it: they are somebody's.
 */
export function storeFile(path: string): string | null {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return path;
  const inside = readdirSync(path);
  if (inside.every((name) => ENDINGS.some((ending) => name === NAME + ending))) return join(path, NAME);
  return inside.includes(OLD) ? path : null;
}

/** The file of a store and what is kept beside it, as far as they are there. */
export function filesOfStore(file: string): string[] {
  return ENDINGS.map((ending) => join(dirname(file), basename(file) + ending)).filter((path) => existsSync(path));
}
