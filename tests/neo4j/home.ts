// The temporary home of a test server: made fresh, written with its settings, swept up when whoever made it is gone.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { settings } from "./editions.ts";

const PREFIX = "zhaotu-neo4j-";

/** A fresh home with its folders and settings; its name holds the id of this process. */
export function makeHome(port: number, more: Readonly<Record<string, string>> = {}): string {
  const home = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  for (const name of ["conf", "data", "import", "logs", "plugins", "run"]) mkdirSync(join(home, name));
  writeSettings(home, port, more);
  return home;
}

/** Writes the settings of a home anew; they hold from the next start. */
export function writeSettings(home: string, port: number, more: Readonly<Record<string, string>>): void {
  writeFileSync(join(home, "conf/neo4j.conf"), settings(port, more));
}

/** Notes which process serves this home. */
export function notePid(home: string, pid: number): void {
  writeFileSync(join(home, "run/server.pid"), String(pid));
}

/** The last lines that the server wrote, for an error message. */
export function lastWords(home: string): string {
  const log = join(home, "logs/console.log");
  return existsSync(log) ? readFileSync(log, "utf8").trim().split("\n").slice(-15).join("\n") : "(it wrote nothing)";
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function serves(pid: number, home: string): boolean {
  const command = `/proc/${pid}/cmdline`;
  return existsSync(command) && readFileSync(command, "utf8").includes(home);
}

/** Ends servers and removes homes whose maker was killed before it could do so. */
export function sweepLeftovers(): void {
  for (const name of readdirSync(tmpdir())) {
    const maker = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1];
    if (maker === undefined || lives(Number(maker))) continue;
    const home = join(tmpdir(), name);
    const note = join(home, "run/server.pid");
    const pid = existsSync(note) ? Number(readFileSync(note, "utf8")) : 0;
    if (pid > 0 && serves(pid, home)) process.kill(pid, "SIGKILL");
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
