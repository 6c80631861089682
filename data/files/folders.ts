// Where fact files lie: Zhaotu's own data folder and the folders that a person adds.
import { existsSync, readdirSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { EXAMPLE_FACTS } from "./example.ts";
import { ownPlaces } from "./own.ts";

/** The data folder of this copy of Zhaotu. */
const OWN_FOLDER = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");

/** A folder that was asked for and is not there. */
export class MissingFolder extends Error {
  override readonly name = "MissingFolder";
  readonly folder: string;
  constructor(folder: string, options?: { cause?: unknown }) {
    super(`no such folder: ${folder}`, options);
    this.folder = folder;
  }
}

/**
 * Zhaotu's own facts, those of further folders (setting `ZHAOTU_DATA`) and, where there are any, those that a user accepted (`own`, setting
 * `ZHAOTU_OWN`), as absolute paths; or the made-up example alone.
 */
export function factFolders(further: readonly string[], example = false, own: string | null = null): string[] {
  if (example) return [EXAMPLE_FACTS];
  const accepted = own === null ? null : ownPlaces(own).facts;
  return [OWN_FOLDER, ...further.map((folder) => resolve(folder)), ...(accepted !== null && existsSync(accepted) ? [accepted] : [])];
}

/** All `*.jsonl` below the folders, each folder's sorted by path; the example's only where it is what was asked for. Throws `MissingFolder`. */
export function findFactFiles(folders: readonly string[]): string[] {
  return folders.flatMap((folder) => {
    if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new MissingFolder(folder);
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
      (name) => name.endsWith(".jsonl") && !name.includes("node_modules"),
    );
    return names
      .map((name) => join(folder, name))
      .filter((path) => statSync(path).isFile() && (folder === EXAMPLE_FACTS || !path.startsWith(EXAMPLE_FACTS + sep)))
      .toSorted();
  });
}

/** A path as messages show it: from the working folder where it lies below it, else whole; always with slashes. */
export function shownPath(path: string, from: string): string {
  const short = relative(from, path);
  return (short === "" || short.startsWith("..") ? path : short).split(sep).join("/");
}
