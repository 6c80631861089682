// From the start to ready: what /readyz says meanwhile, what is tried again, and what is not.
import { describe, expect, test } from "vitest";
import { openGraph } from "../../cypher/open.ts";
import { GraphError, type GraphFault, type GraphPort } from "../../cypher/port.ts";
import { problem } from "../../web/contract/problem.ts";
import { keepEngine, type Effects, type Holds } from "../../web/server/keep-engine.ts";
import { openLog } from "../../web/server/log.ts";
import { newStatus, type Status } from "../../web/server/status.ts";
import { wordsIn } from "../../web/server/words.ts";
import { ask, serve } from "./over-http.ts";

const words = wordsIn("en");
const log = openLog("silent");

/** A start whose steps are written down; `opens` are the faults of the first openings, then it opens. */
function start(opens: readonly GraphFault[], holds: Holds, loadCode: number | null = 0) {
  const told: string[] = [];
  const said: string[] = [];
  const faults = [...opens];
  let held: Holds = holds;
  const effects: Effects = {
    open: async () => {
      const fault = faults.shift();
      told.push(fault ? `open ${fault}` : "open");
      if (fault) throw new GraphError(fault, "as the test wants", "bolt://somewhere");
      const port = await openGraph({ engine: "embedded", path: ":memory:" });
      return new Proxy(port, {
        get: (target, name) => (name === "close" ? async () => (told.push("close"), target.close()) : bound(target, name)),
      });
    },
    holds: async () => held,
    load: async () => {
      told.push("load");
      if (loadCode === 0) held = "current";
      return loadCode;
    },
    warm: async () => void told.push("warm"),
    say: (sentence) => said.push(sentence),
  };
  const status = newStatus();
  status.waiting.delete("building");
  const stopped = new AbortController();
  const ended = keepEngine(effects, status, words, log, stopped.signal);
  return { ended, status, told, said, stopped };
}

function bound(port: GraphPort, name: string | symbol): unknown {
  const value: unknown = Reflect.get(port, name);
  return typeof value === "function" ? value.bind(port) : value;
}

async function readyz(status: Status) {
  const served = await serve(null, { status });
  const answer = await ask(`${served.url}/readyz`);
  await served.stop();
  return answer;
}

describe("/readyz", () => {
  test("says what is waited for, and so does the API", async () => {
    const status = newStatus();
    const served = await serve(null, { status });
    const first = await ask(`${served.url}/readyz`);
    expect(first.status).toBe(503);
    expect(first.headers.get("retry-after")).toBe("1");
    expect(problem.parse(first.json)).toMatchObject({ code: "not-ready", waitingFor: ["building", "engine"] });
    status.waiting.delete("building");
    status.waiting.add("loading");
    expect((await ask(`${served.url}/api/graph`)).json).toMatchObject({ code: "not-ready", waitingFor: ["engine", "loading"] });
    expect((await ask(`${served.url}/healthz`)).json).toEqual({ alive: true });
    const shown = await fetch(`${served.url}/explore`);
    expect([shown.status, shown.headers.get("content-type")]).toEqual([503, "text/html; charset=utf-8"]);
    await served.stop();
  });

  test("is 200 once page and graph are there, and 503 again while the graph is away", async () => {
    const { ended, status } = start([], "current");
    expect(await ended).toBe("ready");
    expect(await readyz(status)).toMatchObject({ status: 200, json: { ready: true, engine: "embedded" } });
    await status.port?.close();
    status.port = new Proxy({} as GraphPort, { get: () => () => Promise.reject(new GraphError("away", "gone", "bolt://somewhere")) });
    expect(await readyz(status)).toMatchObject({ status: 503, json: { code: "engine-away" } });
  });
});

describe("bringing up the graph", () => {
  test("current facts are served at once, and warmed afterwards", async () => {
    const { ended, told, status } = start([], "current");
    expect(await ended).toBe("ready");
    expect(told).toEqual(["open", "warm"]);
    await status.port?.close();
  });

  test("older facts are loaded while the store is not held", async () => {
    const { ended, told, said, status } = start([], "older");
    expect(await ended).toBe("ready");
    expect(told).toEqual(["open", "close", "load", "open", "warm"]);
    expect(said).toEqual([words.loading]);
    await status.port?.close();
  });

  test("facts with faults: what is loaded is served and said to be older; nothing loaded ends the start", async () => {
    const older = start([], "older", 1);
    expect(await older.ended).toBe("ready");
    expect(older.said).toEqual([words.loading, words.loadFailedKept]);
    await older.status.port?.close();
    const nothing = start([], "nothing", 1);
    expect(await nothing.ended).toBe("nothing-loaded");
    expect(nothing.said).toEqual([words.loading, words.loadFailed]);
  });

  test("a database that is away is tried again, and said so once", async () => {
    const { ended, told, said, status } = start(["away", "away"], "current");
    await expect.poll(() => status.trouble).toBe("engine-away");
    expect(await readyz(status)).toMatchObject({ status: 503, json: { code: "engine-away", waitingFor: ["engine"] } });
    expect(await ended).toBe("ready");
    expect(told).toEqual(["open away", "open away", "open", "warm"]);
    expect(said).toEqual([words.away("bolt://somewhere")]);
    expect(status.trouble).toBeNull();
    await status.port?.close();
  });

  test("a refused password is not tried again", async () => {
    const { ended, told, said, status } = start(["auth"], "current");
    expect(await ended).toBe("stopped");
    expect([told, said]).toEqual([["open auth"], [words.auth("bolt://somewhere")]]);
    expect(await readyz(status)).toMatchObject({ status: 503, json: { code: "engine-auth" } });
  });

  test("a missing engine binary cannot run; a stop while waiting ends it at once", async () => {
    expect(await start(["no-binary"], "current").ended).toBe("cannot-run");
    const waiting = start(["locked", "locked", "locked"], "current");
    await expect.poll(() => waiting.said.length).toBe(1);
    waiting.stopped.abort();
    expect(await waiting.ended).toBe("stopped");
  });
});
