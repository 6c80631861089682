// Brings the graph up and keeps trying: opened, its facts compared with the files, loaded where they differ, warmed.
import { setTimeout as wait } from "node:timers/promises";
import { GraphError, type GraphPort } from "../../cypher/port.ts";
import { faultName, type Log } from "./log.ts";
import type { Status } from "./status.ts";
import { faultSentence, type Words } from "./words.ts";

export type Holds = "current" | "older" | "nothing";

/** What bringing up the graph does to the world. */
export type Effects = {
  readonly open: () => Promise<GraphPort>;
  readonly holds: (port: GraphPort) => Promise<Holds>;
  /** Loads the facts in another process; the store must not be held meanwhile. Gives its exit code. */
  readonly load: () => Promise<number | null>;
  readonly warm: (port: GraphPort, signal: AbortSignal) => Promise<void>;
  readonly say: (sentence: string) => void;
};

type Ended = "ready" | "stopped" | "cannot-run" | "nothing-loaded";

const FIRST_WAIT = 1000;
const LONGEST_WAIT = 15_000;

/**
 * Works until the graph is ready, writing to `status` what it waits for. A database that is away, or a store that is
 * in use, is tried again with growing pauses; a refused password is not, since the server counts wrong ones.
 */
export async function keepEngine(effects: Effects, status: Status, words: Words, log: Log, signal: AbortSignal): Promise<Ended> {
  let said = "";
  for (let pause = FIRST_WAIT; !signal.aborted; pause = Math.min(pause * 2, LONGEST_WAIT)) {
    try {
      const port = await bringUp(effects, status, words, signal);
      if (port === "nothing-loaded") return port;
      if (signal.aborted) return (await port.close(), "stopped");
      status.port = port;
      status.trouble = null;
      status.waiting.delete("engine");
      void effects.warm(port, signal).catch((error: unknown) => log.debug({ fault: faultName(error) }, "warming ended early"));
      return "ready";
    } catch (error) {
      if (signal.aborted) return "stopped";
      if (!(error instanceof GraphError)) throw error;
      status.trouble = troubleOf(error);
      status.waiting.delete("loading");
      log.warn({ fault: error.fault }, "engine");
      const sentence = faultSentence(words, error.fault, error.place);
      if (sentence !== said) effects.say((said = sentence));
      if (error.fault === "no-binary") return "cannot-run";
      if (error.fault === "auth" || error.fault === "old-server") return "stopped";
      await wait(pause, undefined, { signal }).catch(() => undefined);
    }
  }
  return "stopped";
}

async function bringUp(effects: Effects, status: Status, words: Words, signal: AbortSignal): Promise<GraphPort | "nothing-loaded"> {
  const port = await effects.open();
  let holds: Holds;
  try {
    holds = await effects.holds(port);
  } catch (error) {
    await port.close();
    throw error;
  }
  if (holds === "current") return port;
  await port.close();
  status.trouble = null;
  status.waiting.add("loading");
  effects.say(words.loading);
  const code = await effects.load();
  status.waiting.delete("loading");
  if (signal.aborted) throw new GraphError("cancelled", "stopped while loading", "");
  if (code === 2) throw new GraphError("engine", "the loader could not run", "loader");
  if (code !== 0 && holds === "nothing") return (effects.say(words.loadFailed), "nothing-loaded");
  if (code !== 0) effects.say(words.loadFailedKept);
  return effects.open();
}

function troubleOf({ fault }: GraphError): Status["trouble"] {
  return fault === "away" || fault === "auth" ? `engine-${fault}` : "engine-fault";
}
