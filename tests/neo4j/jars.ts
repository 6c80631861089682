// Gets the jars of a Neo4j Community server from Maven Central into a cache outside the repository.
import { execFile, execFileSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { canInstall, installPackages, Missing } from "../missing.ts";

const run = promisify(execFile);
const MVN = process.platform === "win32" ? "mvn.cmd" : "mvn";

/** Where things that took long to fetch are kept: ZHAOTU_CACHE, else zhaotu/ in the user's cache folder. */
function cacheFolder(): string {
  return process.env.ZHAOTU_CACHE || join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "zhaotu");
}

function hasMaven(): boolean {
  try {
    execFileSync(MVN, ["--version"], { stdio: "ignore", shell: process.platform === "win32" });
    return true;
  } catch {
    return false;
  }
}

/** The folder with the jars of this exact version; fetched once, and there only when complete. */
export async function needJars(version: string): Promise<string> {
  const folder = join(cacheFolder(), "neo4j", version);
  if (existsSync(folder)) return folder;
  if (!hasMaven() && canInstall()) await installPackages("maven");
  const how = "Install Maven (mvn) and see that Maven Central can be reached, or set NEO4J_TEST_URI to a Neo4j that may be emptied.";
  if (!hasMaven()) throw new Missing(`Neo4j ${version}`, how);
  const partial = `${folder}.part-${process.pid}`;
  mkdirSync(dirname(folder), { recursive: true });
  process.stderr.write(`Fetching Neo4j ${version} from Maven Central into ${folder} …\n`);
  const pom = join(import.meta.dirname, "pom.xml");
  const goal = ["dependency:copy-dependencies", `-DoutputDirectory=${partial}`, `-Dneo4j.version=${version}`];
  try {
    await run(MVN, ["-q", "-B", "-f", pom, ...goal], { maxBuffer: 1e8, shell: process.platform === "win32" });
    if (!existsSync(folder)) renameSync(partial, folder);
  } catch (cause) {
    if (!existsSync(folder)) throw new Missing(`Neo4j ${version}`, how, { cause });
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  return folder;
}
