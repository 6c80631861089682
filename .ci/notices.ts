// `npm run notices`: writes the third-party notices that the page offers.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { notices } from "./third-party.ts";

const root = join(import.meta.dirname, "..");
const file = join(root, "web/app/public/third-party-notices.txt");
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, notices(JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")), root));
process.stdout.write(`${file}\n`);
