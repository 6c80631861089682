// Makes the parser of Cypher from the grammar: antlr-ng writes TypeScript, Vite makes one script of it. It takes some seconds, once.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { GRAMMARS, grammarFile } from "./place.ts";

/** The only line of the grammar that is Java, and what it says in TypeScript. */
const JAVA = "if (!_modeStack.isEmpty()) popMode();";
const SCRIPT = "if (this.modeStack.length > 0) this.popMode();";

/** The parser's script: it asks for `antlr4ng` by `require` and exports `Cypher25Lexer` and `Cypher25Parser`. */
export async function makeParser(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "zhaotu-grammar-"));
  try {
    for (const name of GRAMMARS) writeFileSync(join(folder, name), readFileSync(grammarFile(name), "utf8").replace(JAVA, SCRIPT));
    for (const name of GRAMMARS) generate(join(folder, name), folder);
    const entry = join(folder, "entry.ts");
    writeFileSync(
      entry,
      'export { Cypher25Lexer } from "./Cypher25Lexer.ts";\nexport { Cypher25Parser } from "./Cypher25Parser.ts";\nexport const made = true;\n',
    );
    return await bundle(entry, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function generate(grammar: string, folder: string): void {
  // What the package exports does not load on Node: its command does.
  const command = fileURLToPath(new URL("../cli/runner.js", import.meta.resolve("antlr-ng")));
  const options = ["-Dlanguage=TypeScript", "--lib", folder, "-o", folder, "--exact-output-dir", "--"];
  execFileSync(process.execPath, [command, ...options, grammar], { stdio: ["ignore", "ignore", "inherit"] });
}

async function bundle(entry: string, folder: string): Promise<string> {
  const made = await build({
    configFile: false,
    root: folder,
    logLevel: "error",
    build: {
      write: false,
      target: "node20",
      lib: { entry, formats: ["cjs"] },
      rollupOptions: { external: ["antlr4ng"] },
    },
  });
  const outputs = Array.isArray(made) ? made : [made];
  for (const one of outputs) if ("output" in one) for (const chunk of one.output) if (chunk.type === "chunk") return chunk.code;
  throw new Error("Vite gave no script of the parser");
}
