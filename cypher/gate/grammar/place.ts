// Where the made parser lies: a file named by what it was made from, so that a changed grammar or generator never meets an old parser.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const require = createRequire(import.meta.url);

/** The project's folder. */
export const ROOT = resolve(import.meta.dirname, "../../..");

/** The grammar as the makers of Neo4j's own editor publish it. */
export const GRAMMARS = ["Cypher25Lexer.g4", "Cypher25Parser.g4"] as const;

/** The path of a grammar file in its package. */
export const grammarFile = (name: (typeof GRAMMARS)[number]): string => require.resolve(`@neo4j-cypher/language-support/grammar/${name}`);

/** The file's name: of grammar, generator, runtime and of how we make it. */
export function parserName(): string {
  const hash = createHash("sha256");
  for (const name of GRAMMARS) hash.update(readFileSync(grammarFile(name)));
  hash.update(readFileSync(join(ROOT, "node_modules/antlr-ng/package.json")));
  hash.update(readFileSync(join(ROOT, "node_modules/antlr4ng/package.json")));
  hash.update(readFileSync(join(import.meta.dirname, "make.ts")));
  return `cypher-parser-${hash.digest("hex").slice(0, 16)}.cjs`;
}

const FOLDERS = [join(ROOT, "node_modules/.cache/zhaotu"), join(ROOT, ".zhaotu/parser")];

/** The made parser, or undefined where there is none for this grammar. */
export function findParser(): string | undefined {
  const name = parserName();
  return FOLDERS.map((folder) => join(folder, name)).find((file) => existsSync(file));
}

/** Puts it into the first folder that can be written to, else into a new private one. Whole or not at all; gives the path. */
export function keepParser(code: string): string {
  const name = parserName();
  for (const folder of FOLDERS) {
    try {
      mkdirSync(folder, { recursive: true });
      return writeWhole(join(folder, name), code);
    } catch {
      continue;
    }
  }
  return writeWhole(join(mkdtempSync(join(tmpdir(), "zhaotu-parser-")), name), code);
}

function writeWhole(file: string, code: string): string {
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, code);
  renameSync(partial, file);
  return file;
}
