// The real server as a process of its own, the way `npm start` runs it.
import { spawn, type ChildProcess } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { SETTINGS } from "../../data/files/settings.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");

export type Started = {
  readonly child: ChildProcess;
  readonly url: string;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** Resolves with the exit code. */
  readonly ended: Promise<number | null>;
  /** SIGTERM, then the exit code. */
  readonly stop: () => Promise<number | null>;
};

type Spawned = Omit<Started, "url">;

const running = new Set<ChildProcess>();

/** Ends every server that still runs: after a test that failed half-way. */
export function endServers(): void {
  for (const child of running) child.kill("SIGKILL");
}
process.on("exit", endServers);

/** Runs the server's main with these settings only; does not wait for it to listen. */
export function spawnServer(env: Record<string, string>, args: readonly string[] = []): Spawned {
  const { PATH = "", HOME = "", TMPDIR } = process.env;
  const unset = Object.fromEntries(SETTINGS.map(({ name }) => [name, ""]));
  const own = {
    ...unset,
    PATH,
    HOME,
    ...(TMPDIR !== undefined && { TMPDIR }),
    LANG: "C.UTF-8",
    ZHAOTU_OWN: "coverage/no-own",
    PORT: "0",
    ...env,
  };
  const child = spawn(process.execPath, ["--import", "tsx", "web/server/main.ts", ...args], {
    cwd: ROOT,
    env: own,
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  child.once("close", () => running.delete(child));
  let [out, err] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const stop = async () => {
    child.kill("SIGTERM");
    return ended;
  };
  return { child, stdout: () => out, stderr: () => err, ended, stop };
}

/** Runs the server and waits until it has printed where it listens. */
export async function startServer(env: Record<string, string>, args: readonly string[] = []): Promise<Started> {
  const spawned = spawnServer(env, args);
  const gone = spawned.ended.then((code) => {
    throw new Error(`the server ended with ${code}:\n${spawned.stderr()}`);
  });
  gone.catch(() => undefined);
  const printed = async () => {
    for (;;) {
      const url = /(http:\/\/\S+?:\d+)/.exec(spawned.stdout())?.[1];
      if (url) return url;
      await wait(20);
    }
  };
  const url = await Promise.race([printed(), gone]);
  return { ...spawned, url };
}

/** Waits until `/readyz` answers 200; gives the milliseconds it took. */
export async function untilReady({ url, ended, stderr }: Started, limitMs = 90_000): Promise<number> {
  const begun = performance.now();
  let last = "";
  let over: number | null | undefined;
  void ended.then((code) => (over = code));
  while (performance.now() - begun < limitMs) {
    if (over !== undefined) throw new Error(`the server ended with ${over}:\n${stderr()}`);
    const response = await fetch(`${url}/readyz`).catch(() => null);
    last = response ? await response.text() : "no answer";
    if (response?.status === 200) return performance.now() - begun;
    await wait(50);
  }
  throw new Error(`not ready after ${limitMs} ms: ${last}\n${stderr()}`);
}
