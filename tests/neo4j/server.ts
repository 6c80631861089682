// Starts a Neo4j Community server for tests: its own process, home, port and random password, so that nobody else can answer for it.
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { openSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { EDITIONS, type LineName, OPENS } from "./editions.ts";
import { lastWords, makeHome, notePid, writeSettings } from "./home.ts";
import { needJars } from "./jars.ts";
import { needJava } from "./java.ts";
import { answers } from "./ready.ts";

const run = promisify(execFile);
const READY_WITHIN = 90_000;
const STOP_WITHIN = 30_000;

/** How to reach a server; plain values, so that they can be handed to a test worker. */
export type Address = { version: string; uri: string; username: string; password: string; database: string };

/** A server of one's own. The address stays the same over `restart()`. */
export interface Neo4jServer extends Address {
  /** Ends it at once, as `kill -9` does. */
  kill(): Promise<void>;
  /** Ends it in good order; at once if that takes longer than 30 s. */
  stop(): Promise<void>;
  /** Starts it again on the same home and port, with other settings where they are given, and waits until it answers. */
  restart(more?: Readonly<Record<string, string>>): Promise<void>;
  /** Ends it at once and removes its home. */
  remove(): Promise<void>;
}

/** Gets (once) and starts a server of this line, with more settings where they are given; resolves when its database answers. */
export async function startNeo4j(line: LineName, more: Readonly<Record<string, string>> = {}): Promise<Neo4jServer> {
  const { version, javas, main, flags } = EDITIONS[line];
  const [java, jars] = await Promise.all([needJava(line, javas), needJars(version)]);
  const port = await freePort();
  const home = makeHome(port, more);
  const address: Address = {
    version,
    uri: `bolt://127.0.0.1:${port}`,
    username: "neo4j",
    password: randomBytes(12).toString("hex"),
    database: "neo4j",
  };
  const classes = ["-cp", join(jars, "*")];
  const where = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, "conf") };
  await run(java, [...OPENS, ...classes, "org.neo4j.cli.AdminTool", "dbms", "set-initial-password", address.password], { env: where });
  const heap = [
    "-Xms256m",
    "-Xmx1g",
    "-XX:+UseG1GC",
    "-Dio.netty.tryReflectionSetAccessible=true",
    "-Dlog4j2.disable.jmx=true",
    "-Dfile.encoding=UTF-8",
  ];
  const rest = [...classes, main, `--home-dir=${home}`, `--config-dir=${join(home, "conf")}`, "--console-mode"];
  let child: ChildProcess | undefined;

  const end = async (signal: NodeJS.Signals) => {
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, "exit");
    child.kill(signal);
    const late = new AbortController();
    const hard = wait(STOP_WITHIN, undefined, { signal: late.signal }).then(
      () => child?.kill("SIGKILL"),
      () => undefined,
    );
    await gone;
    late.abort();
    await hard;
  };
  const start = async () => {
    const log = openSync(join(home, "logs/console.log"), "a");
    child = spawn(java, [...heap, ...flags, ...OPENS, ...rest], { stdio: ["ignore", log, log] });
    if (child.pid !== undefined) notePid(home, child.pid);
    const until = Date.now() + READY_WITHIN;
    while (!(await answers(address))) {
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`Neo4j ${version} ended while starting:\n${lastWords(home)}`);
      if (Date.now() > until) throw new Error(`Neo4j ${version} did not answer within 90 s:\n${lastWords(home)}`);
      await wait(300);
    }
  };
  const restart = async (again: Readonly<Record<string, string>> = more) => {
    writeSettings(home, port, again);
    await start();
  };
  const remove = async () => {
    await end("SIGKILL");
    process.off("exit", atExit);
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  const atExit = () => {
    child?.kill("SIGKILL");
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  process.on("exit", atExit);
  try {
    await start();
  } catch (error) {
    await remove();
    throw error;
  }
  return { ...address, kill: () => end("SIGKILL"), stop: () => end("SIGTERM"), restart, remove };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("No free port.");
  return address.port;
}
