// Whether the built page is that of the sources: their hash is kept in dist/.stamp.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, readdir, stat, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";

const SOURCES = ["web/app", "web/contract.ts", "web/contract", "data/model", "package-lock.json", "vite.config.ts"];
const STAMP = ".stamp";

async function filesUnder(path: string): Promise<string[]> {
  if (!existsSync(path)) return [];
  if ((await stat(path)).isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** SHA-256 over names and bytes of everything the page is made from, under the project's `root`. */
export async function hashOfSources(root: string): Promise<string> {
  const files = (await Promise.all(SOURCES.map((source) => filesUnder(join(root, source))))).flat().toSorted();
  const parts = await Promise.all(files.map(async (file) => [relative(root, file).split(sep).join("/"), await readFile(file)] as const));
  const hash = createHash("sha256");
  for (const [name, bytes] of parts) hash.update(`${name}\0${bytes.byteLength}\0`).update(bytes);
  return hash.digest("hex");
}

/** Whether dist/ was built from sources of this hash. */
export async function isBuilt(dist: string, hash: string): Promise<boolean> {
  if (!existsSync(join(dist, "index.html"))) return false;
  return (await readFile(join(dist, STAMP), "utf8").catch(() => "")).trim() === hash;
}

/** Notes in dist/ which sources it was built from. */
export async function stampBuild(dist: string, hash: string): Promise<void> {
  await writeFile(join(dist, STAMP), `${hash}\n`);
}
