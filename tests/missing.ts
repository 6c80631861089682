// What the tests need and this machine lacks: said in one sentence with the way out, and fetched from Debian's packages where that is possible.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Thrown when a part that the tests need cannot be had; the message says what and how to get it. */
export class Missing extends Error {
  override name = "Missing";
  /** @param what the part, e.g. "Neo4j 5.26" @param how what the person can do, as a sentence */
  constructor(what: string, how: string, options?: ErrorOptions) {
    super(`${what} is not here. ${how}`, options);
  }
}

/** Whether packages can be installed here: Debian or a child of it, as root. */
export function canInstall(): boolean {
  return process.platform === "linux" && existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;
}

let queue: Promise<unknown> = Promise.resolve();
let listsAreFresh = false;

/** Installs Debian packages, one call after the other, since apt-get holds a lock. */
export async function installPackages(...names: string[]): Promise<void> {
  const turn = queue.then(() => install(names));
  queue = turn.catch(() => undefined);
  await turn;
}

async function install(names: string[]): Promise<void> {
  const options = { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" }, maxBuffer: 1e8 };
  const lock = ["-o", "DPkg::Lock::Timeout=300"];
  if (!listsAreFresh) await run("apt-get", [...lock, "update"], options);
  listsAreFresh = true;
  process.stderr.write(`Installing ${names.join(" ")} from Debian's packages …\n`);
  await run("apt-get", [...lock, "install", "-y", "--no-install-recommends", ...names], options);
}
