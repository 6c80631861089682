// `npm run readme`: writes the tables of settings and of the vocabulary into the guides.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withSettings } from "./settings-table.ts";
import { withVocabulary } from "./vocabulary-table.ts";

const root = join(import.meta.dirname, "..");
for (const [name, written] of [
  ["README.md", withSettings],
  ["data/README.md", withVocabulary],
] as const) {
  const file = join(root, name);
  writeFileSync(file, written(readFileSync(file, "utf8")));
  process.stdout.write(`${file}\n`);
}
