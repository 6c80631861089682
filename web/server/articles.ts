// The articles' texts, where the person has given a folder with them: recognised by sha256, never by name.
import { createHash } from "node:crypto";
import { readFile, readdir, stat } from "node:fs/promises";
import { join, parse } from "node:path";
import { decodeText } from "../../data/model/locator.ts";

/** No article is longer; larger files are not read. */
const LARGEST_FILE = 16 * 1024 * 1024;

type Seen = { readonly key: string; readonly sha256: string };
/** An article's text; `wrong` where a file bears the article's id as its name but has other bytes; null where there is none. */
type Found = { readonly text: string } | "wrong" | null;

export interface Articles {
  /** The decoded text of an article. */
  text(article: { id: string; sha256: string }): Promise<Found>;
  /** The hashes of all files at hand. */
  hashes(): Promise<ReadonlySet<string>>;
}

/** The texts in some folders; they are looked at again on every call, but a file is hashed only once per change. Undefined: no texts. */
export function articlesIn(...folders: readonly (string | undefined)[]): Articles {
  let seen = new Map<string, Seen>();

  async function look(): Promise<Map<string, Seen>> {
    const now = new Map<string, Seen>();
    for (const folder of folders.filter((one) => one !== undefined)) {
      const names: string[] = await readdir(folder).catch(() => []);
      for (const name of names.toSorted()) {
        const path = join(folder, name);
        const found = await hashed(path, seen.get(path)).catch(() => null);
        if (found) now.set(path, found);
      }
    }
    return (seen = now);
  }

  async function text({ id, sha256 }: { id: string; sha256: string }): Promise<Found> {
    const files = [...(await look())];
    const match = files.find(([, file]) => file.sha256 === sha256);
    if (match) return { text: decodeText(await readFile(match[0])) };
    return files.some(([path]) => parse(path).name === id) ? "wrong" : null;
  }

  return { text, hashes: async () => new Set([...(await look()).values()].map((file) => file.sha256)) };
}

async function hashed(path: string, before: Seen | undefined): Promise<Seen | null> {
  const { size, mtimeMs, isFile } = await stat(path).then((one) => ({ size: one.size, mtimeMs: one.mtimeMs, isFile: one.isFile() }));
  if (!isFile || size > LARGEST_FILE) return null;
  const key = `${size} ${mtimeMs}`;
  return before?.key === key
    ? before
    : {
        key,
        sha256: createHash("sha256")
          .update(await readFile(path))
          .digest("hex"),
      };
}
