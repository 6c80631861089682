// Wires the server together: the app, the line it listens on, the page's builder, the graph and its loader.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { EngineName } from "../../cypher/port.ts";
import { storeFile } from "../../cypher/embedded/store-file.ts";
import { consoleLimits, placeOfConsole } from "../../cypher/console/settings.ts";
import { judge } from "../../cypher/gate/judge.ts";
import { openGraph, type GraphPlace } from "../../cypher/open.ts";
import { factFolders } from "../../data/files/folders.ts";
import { ownPlaces } from "../../data/files/own.ts";
import type { Settings } from "../../data/files/settings.ts";
import { USUAL_LIMITS } from "./answer.ts";
import { createApp } from "./app.ts";
import { isOneOf } from "./door/client.ts";
import { USUAL_RATES } from "./door/rates.ts";
import { articlesIn } from "./articles.ts";
import { builtPage, runBuilder } from "./build.ts";
import { runNode } from "./child.ts";
import { Consoles } from "./console/consoles.ts";
import { hashesOfFacts, whatItHolds } from "./facts.ts";
import type { Flags } from "./flags.ts";
import { Model } from "./in-words/model.ts";
import { isLoopback } from "./host.ts";
import { keepEngine, type Effects } from "./keep-engine.ts";
import { faultName, openLog } from "./log.ts";
import { listen, urlOf, type Listening } from "./serve.ts";
import { renewGraph } from "./renew.ts";
import { closedWhy } from "./review/closed.ts";
import { Desk } from "./review/desk.ts";
import { positionsIn } from "./positions.ts";
import { newStatus } from "./status.ts";
import { isLarge, warmAnswers, warmCatalogue } from "./warm.ts";
import type { Words } from "./words.ts";

/** The server cannot start as it was asked to; the message is a sentence for the person. */
export class CannotStart extends Error {
  override readonly name = "CannotStart";
}

type World = {
  readonly root: string;
  /** The working folder: relative paths in the settings start there. */
  readonly cwd: string;
  readonly settings: Settings;
  readonly flags: Flags;
  /** The environment that builder and loader inherit. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly words: Words;
  readonly say: (sentence: string) => void;
  readonly print: (line: string) => void;
  readonly end: (code: number) => void;
};

/** How long requests under way may take once the server is asked to stop. */
const GRACE_MS = 5000;

/** A server for an assistant listens nowhere: it is asked in this process. */
const NO_LINE: Listening = { host: "127.0.0.1", port: 0, stop: async () => undefined };

type Running = {
  readonly stop: () => Promise<void>;
  readonly fetch: (request: Request) => Response | Promise<Response>;
  readonly version: string;
};

/** Starts the server; resolves once it listens. Throws `CannotStart`, `MissingFolder`. */
export async function start(world: World): Promise<Running> {
  const { root, settings, flags, words, say } = world;
  const begun = performance.now();
  const shown = !isLoopback(settings.HOST) || settings.ZHAOTU_TOKEN !== undefined;
  const open = shown && settings.ZHAOTU_TOKEN === undefined;
  if (open && !flags.allowAnyone) throw new CannotStart(words.openHost(settings.HOST));
  // A folder that is missing is said before anything is begun; what lies in it is read anew whenever the graph is brought up.
  const files = () => hashesOfFacts(factFolders(settings.ZHAOTU_DATA, settings.ZHAOTU_EXAMPLE, settings.ZHAOTU_OWN));
  files();
  const where = placeOfGraph(settings, flags.engine, words);
  const log = openLog(settings.ZHAOTU_LOG_LEVEL);
  const status = newStatus();
  const stopped = new AbortController();
  const { signal } = stopped;
  const consoles = new Consoles({
    layers: { judge, explain: true },
    limits: consoleLimits(settings),
    elsewhere: placeOfConsole(settings),
  });
  const desk = new Desk({
    own: ownPlaces(resolve(world.cwd, settings.ZHAOTU_OWN)),
    tellsPlace: !shown,
    closed: closedWhy(settings, open),
    megabytes: settings.ZHAOTU_READ_MB,
    model: settings.ZHAOTU_LLM_URL === undefined ? null : (settings.ZHAOTU_LLM_MODEL ?? null),
    place: { root, cwd: world.cwd, env: world.env },
    renew: (hear) => renewGraph({ effects, said: () => loaderSaid, status, consoles, words, log, signal }, hear),
  });
  const app = createApp({
    status,
    log,
    articles: articlesIn(settings.ARTICLES_DIR, ...(settings.ZHAOTU_EXAMPLE ? [] : [ownPlaces(settings.ZHAOTU_OWN).texts])),
    positions: positionsIn(factFolders(settings.ZHAOTU_DATA, settings.ZHAOTU_EXAMPLE, settings.ZHAOTU_OWN)),
    desk,
    counts: { last: null },
    without: { last: null },
    kept: new Map(),
    consoles,
    withoutPrivate: settings.ZHAOTU_WITHOUT_PRIVATE,
    version: versionIn(root),
    host: settings.HOST,
    allowHosts: settings.ZHAOTU_ALLOW_HOSTS,
    token: settings.ZHAOTU_TOKEN ?? null,
    proxies: settings.ZHAOTU_PROXIES,
    rates: shown ? USUAL_RATES : null,
    model: modelOf(settings),
    limits: { ...USUAL_LIMITS, drawnAtOnce: settings.ZHAOTU_DRAWN_AT_ONCE },
  });
  const isProxy = isOneOf(settings.ZHAOTU_PROXIES);
  const mayHaveMany = (address: string) => !shown || isProxy(address);
  const line = flags.mcp
    ? NO_LINE
    : await listen(app.fetch, settings.HOST, settings.PORT, { mayHaveMany }).catch((error: unknown) => {
        throw cannotListen(error, settings, words);
      });
  const url = urlOf(line);
  if (!flags.mcp) world.print(words.serving(url));
  if (settings.ZHAOTU_TOKEN !== undefined) world.print(words.withToken(url));
  if (open) say(words.anyone(settings.HOST));
  if (settings.ZHAOTU_EXAMPLE) say(words.example);

  const end = (code: number) => void stopAll(line, stopped, up, status, consoles, desk).then(() => world.end(code));
  const buildPage = () =>
    builtPage(root, (into) => runBuilder(root, into, world.env, signal), {
      building: () => say(words.building),
      failed: (output) => !signal.aborted && say(`${output.trim()}\n${words.buildFailed}`),
    }).then((built) => {
      status.page = built;
      if (built) status.waiting.delete("building");
      else if (!signal.aborted) end(2);
    });
  if (flags.mcp) status.waiting.delete("building");
  const page = flags.mcp ? Promise.resolve() : buildPage();
  let loaderSaid = "";
  const effects: Effects = {
    open: () => openGraph(forReading(where)),
    holds: (port) => whatItHolds(port, files()),
    load: async () => {
      const pass = (text: string) => void process.stderr.write(text);
      const { code, output } = await runNode(loaderArguments(root, where.engine), { cwd: world.cwd, env: world.env, signal, pass });
      loaderSaid = output;
      return code;
    },
    warm: async (port, ended) => {
      // In a large graph warming would keep whoever comes first waiting.
      if (await isLarge(port, ended, settings.ZHAOTU_DRAWN_AT_ONCE)) return;
      await warmAnswers(app.fetch, settings.ZHAOTU_TOKEN ?? null, ended);
      await warmCatalogue(port, ended);
    },
    say,
  };
  const graph = keepEngine(effects, status, words, log, signal);
  const up = Promise.all([page, graph]).then(([, ended]) => {
    if (ended === "cannot-run") end(2);
    if (ended === "nothing-loaded") end(1);
    if (ended !== "ready" || signal.aborted) return;
    say(words.ready(((performance.now() - begun) / 1000).toFixed(1)));
    if (flags.open) openBrowser(url);
  });
  up.catch((error: unknown) => {
    log.fatal({ fault: faultName(error) }, "start");
    say(words.unknown(error instanceof Error ? error.message : String(error)));
    end(2);
  });
  return {
    stop: () => stopAll(line, stopped, up, status, consoles, desk),
    fetch: (request) => app.fetch(request),
    version: versionIn(root),
  };
}

async function stopAll(
  line: Listening,
  stopped: AbortController,
  up: Promise<void>,
  status: { port: { close(): Promise<void> } | null },
  consoles: Consoles,
  desk: Desk,
): Promise<void> {
  stopped.abort();
  // Queries of the console are not waited for: their readers are told.
  await consoles.close();
  await line.stop(GRACE_MS);
  await up.catch(() => undefined);
  await desk.close();
  await status.port?.close();
}

function placeOfGraph(settings: Settings, asked: EngineName | null, words: Words): GraphPlace {
  const { NEO4J_URI: uri, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE } = settings;
  const engine = asked ?? (uri === undefined || settings.ZHAOTU_EXAMPLE ? "embedded" : "neo4j");
  if (engine === "embedded") {
    const path = storeFile(resolve(settings.ZHAOTU_STORE));
    if (path === null) throw new CannotStart(words.storeIsFolder(settings.ZHAOTU_STORE));
    return { engine, path };
  }
  if (uri === undefined) throw new CannotStart(words.noUri);
  return { engine, uri, username: NEO4J_USERNAME, password: NEO4J_PASSWORD ?? "", database: NEO4J_DATABASE };
}

/** The server only reads: a store that exists is opened so, and the shell's commands can read it at the same time. */
function forReading(where: GraphPlace): GraphPlace {
  return where.engine === "embedded" && existsSync(where.path) ? { ...where, readOnly: true } : where;
}

function loaderArguments(root: string, engine: EngineName): string[] {
  return ["--import", import.meta.resolve("tsx"), join(root, "loader", "main.ts"), "load", "--engine", engine];
}

function modelOf({ ZHAOTU_LLM_URL: url, ZHAOTU_LLM_KEY: key, ZHAOTU_LLM_MODEL: name }: Settings): Model | null {
  return url === undefined || name === undefined ? null : new Model({ url, key: key ?? null, name });
}

function versionIn(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  return version;
}

function cannotListen(error: unknown, { HOST, PORT }: Settings, words: Words): unknown {
  const code = error instanceof Error && "code" in error ? error.code : "";
  if (code === "EADDRINUSE") return new CannotStart(words.portTaken(HOST, PORT));
  if (code === "EADDRNOTAVAIL" || code === "EACCES" || code === "ENOTFOUND") return new CannotStart(words.portRefused(HOST, PORT));
  return error;
}

function openBrowser(url: string): void {
  const [command, ...args] =
    process.platform === "darwin" ? ["open", url] : process.platform === "win32" ? ["cmd", "/c", "start", "", url] : ["xdg-open", url];
  if (command === undefined) return;
  spawn(command, args, { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}
