// `npm run readme`: writes the table of settings into the README.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withSettings } from "./settings-table.ts";

const file = join(import.meta.dirname, "..", "README.md");
writeFileSync(file, withSettings(readFileSync(file, "utf8")));
process.stdout.write(`${file}\n`);
