// `npm run golden`: writes the counts of the facts as they are into the golden file that a test compares them with.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { factFolders } from "../data/files/folders.ts";
import { readFacts } from "../loader/read/facts.ts";
import { goldenCounts } from "./golden-counts.ts";

const root = join(import.meta.dirname, "..");
const file = join(root, "tests", "loader", "golden-counts.json");
writeFileSync(file, `${JSON.stringify(goldenCounts(readFacts(factFolders([]), root).facts), null, 2)}\n`);
process.stdout.write(`${file}\n`);
