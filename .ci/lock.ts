// `npm run lock`: after a change of dependencies, lists the platform packages again that npm left out of package-lock.json.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { missingPlatforms, withPlatforms } from "./platforms.ts";

const file = join(import.meta.dirname, "../package-lock.json");
const lock = JSON.parse(readFileSync(file, "utf8"));
const added = Object.keys(missingPlatforms(lock));
if (added.length > 0) writeFileSync(file, `${JSON.stringify(withPlatforms(lock), null, 2)}\n`);
process.stdout.write(`${added.length} platform packages added to package-lock.json\n`);
