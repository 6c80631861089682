// Takes the made parser into this process; where nobody has made it yet (`npm ci --ignore-scripts`), another process makes it first.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { compileFunction } from "node:vm";
import type * as Antlr from "antlr4ng";
import { findParser, ROOT } from "./place.ts";

type Parser = Antlr.Parser & { statements(): Antlr.ParserRuleContext };

/** Lexer, parser and the runtime that both use. */
export type Grammar = {
  readonly antlr: typeof Antlr;
  readonly Lexer: new (input: Antlr.CharStream) => Antlr.Lexer;
  readonly Parser: new (input: Antlr.TokenStream) => Parser;
};

type Made = { readonly Cypher25Lexer: Grammar["Lexer"]; readonly Cypher25Parser: Grammar["Parser"] };

const LONGEST = 180_000;
let loaded: Grammar | undefined;

/** The grammar; the first call reads the made parser, and waits until it is made where it is missing. */
export function grammar(): Grammar {
  loaded ??= load(findParser() ?? makeElsewhere());
  return loaded;
}

function load(file: string): Grammar {
  const antlr: typeof Antlr = createRequire(import.meta.url)("antlr4ng");
  const exports: Partial<Made> = {};
  const only = (name: string) => {
    if (name !== "antlr4ng") throw new Error(`the parser asks for ${name}`);
    return antlr;
  };
  compileFunction(readFileSync(file, "utf8"), ["exports", "require"], { filename: file })(exports, only);
  const { Cypher25Lexer, Cypher25Parser } = exports;
  if (Cypher25Lexer === undefined || Cypher25Parser === undefined) throw new Error(`${file} has no parser`);
  return { antlr, Lexer: Cypher25Lexer, Parser: Cypher25Parser };
}

function makeElsewhere(): string {
  const script = join(import.meta.dirname, "make-now.ts");
  const made = spawnSync(process.execPath, ["--import", "tsx", script], { cwd: ROOT, encoding: "utf8", timeout: LONGEST });
  const file = made.stdout.trim().split("\n").at(-1);
  if (made.status !== 0 || file === undefined || file === "") throw new Error(`the parser of Cypher cannot be made: ${made.stderr}`);
  return file;
}
