// Opens the graph that a command reads or writes, by its settings and --engine.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { storeFile } from "../cypher/embedded/store-file.ts";
import { openGraph, type GraphPlace } from "../cypher/open.ts";
import { GraphError, type EngineName, type GraphPort } from "../cypher/port.ts";
import { hashFacts, isCurrent, STORE_FORMAT } from "../data/files/hashes.ts";
import type { Settings } from "../data/files/settings.ts";
import { checkFacts } from "./check/check.ts";
import { readAll } from "./commands/facts-at-hand.ts";
import { readLedger } from "./load/ledger.ts";
import { loadFacts } from "./load/load.ts";
import { faultLines } from "./print/faults.ts";
import { CommandError, type Shell } from "./shell.ts";

/** Where the graph lies: on the engine asked for, else on Neo4j if it is set (not for the example), else in the embedded store. */
export function graphPlace(settings: Settings, engine: EngineName | undefined): GraphPlace {
  const uri = settings.NEO4J_URI;
  if ((engine ?? (uri === undefined || settings.ZHAOTU_EXAMPLE ? "embedded" : "neo4j")) === "embedded")
    return { engine: "embedded", path: storeOf(settings) };
  if (uri === undefined) {
    throw new CommandError(2, {
      zh: "没有设 NEO4J_URI：设上它（如 bolt://127.0.0.1:7687），或用 --engine embedded。",
      en: "NEO4J_URI is not set: set it (such as bolt://127.0.0.1:7687), or use --engine embedded.",
    });
  }
  return {
    engine: "neo4j",
    uri,
    username: settings.NEO4J_USERNAME,
    password: settings.NEO4J_PASSWORD ?? "",
    database: settings.NEO4J_DATABASE,
  };
}

function storeOf({ ZHAOTU_STORE }: Settings): string {
  const path = storeFile(resolve(ZHAOTU_STORE));
  if (path !== null) return path;
  throw new CommandError(2, {
    zh: `${ZHAOTU_STORE} 是放着别的东西的文件夹：让 ZHAOTU_STORE 指向一个文件，或一个空文件夹。`,
    en: `${ZHAOTU_STORE} is a folder with other things in it: let ZHAOTU_STORE name a file, or an empty folder.`,
  });
}

/**
 * Opens the graph for reading, does `work` with it and closes it. A store that is in use, or was not built yet, is
 * answered for by one in memory, loaded from the fact files; standard error says so, and when what is loaded is stale.
 */
export async function readGraph<T>(shell: Shell, engine: EngineName | undefined, work: (port: GraphPort) => Promise<T>): Promise<T> {
  const port = await openForReading(shell, graphPlace(shell.settings, engine));
  try {
    return await work(port);
  } finally {
    await port.close();
  }
}

async function openForReading(shell: Shell, place: GraphPlace): Promise<GraphPort> {
  if (place.engine === "neo4j") return sayIfStale(shell, await openGraph(place));
  if (!existsSync(place.path)) {
    shell.say(
      shell.lang === "zh"
        ? "（库还没有建：由事实文件在内存里作答；zhaotu load 会建好它）"
        : "(the store is not built yet: answering from the fact files, in memory; zhaotu load builds it)",
    );
    return openInMemory(shell);
  }
  try {
    return await sayIfStale(shell, await openGraph({ ...place, readOnly: true }));
  } catch (error) {
    if (!(error instanceof GraphError) || error.fault !== "locked") throw error;
    const pid = /process (\d+)/.exec(error.message)?.[1];
    shell.say(
      shell.lang === "zh"
        ? `（库正被${pid === undefined ? "另一个进程" : `进程 ${pid}`}使用：由事实文件在内存里作答）`
        : `(the store is in use by ${pid === undefined ? "another process" : `process ${pid}`}: answering from the fact files, in memory)`,
    );
    return openInMemory(shell);
  }
}

async function sayIfStale(shell: Shell, port: GraphPort): Promise<GraphPort> {
  try {
    const { loaded, derived, format } = await readLedger(port);
    const { zh, en } =
      format === null
        ? { zh: "（图是空的：先运行 zhaotu load）", en: "(nothing is loaded: run zhaotu load first)" }
        : {
            zh: "（事实文件在载入之后有变：zhaotu load 会更新图）",
            en: "(the fact files have changed since they were loaded: zhaotu load brings the graph up to date)",
          };
    if (format !== STORE_FORMAT || !isCurrent(hashFacts(readAll(shell).reading.files), loaded, derived))
      shell.say(shell.lang === "zh" ? zh : en);
    return port;
  } catch (error) {
    await port.close();
    throw error;
  }
}

async function openInMemory(shell: Shell): Promise<GraphPort> {
  const { reading, texts } = readAll(shell);
  const report = checkFacts(reading, texts);
  if (report.faults.length > 0) throw faultsError(report.faults);
  const port = await openGraph({ engine: "embedded", path: ":memory:" });
  try {
    await loadFacts(port, reading);
    return port;
  } catch (error) {
    await port.close();
    throw error;
  }
}

/** The end of a command that needs facts without fault. */
export function faultsError(faults: Parameters<typeof faultLines>[0]): CommandError {
  const words = (lang: "zh" | "en", end: string) => `${faultLines(faults, lang)}${end}`;
  return new CommandError(1, {
    zh: words("zh", `${faults.length} 处错误，什么也没有写入。`),
    en: words("en", `${faults.length} faults, nothing was written.`),
  });
}
