// Brings the graph up again after facts were written: let go, loaded by the loader, opened.
import { setTimeout as wait } from "node:timers/promises";
import type { Consoles } from "./console/consoles.ts";
import { keepEngine, type Effects } from "./keep-engine.ts";
import type { Log } from "./log.ts";
import type { Renewed, Stage } from "./review/desk.ts";
import type { Status } from "./status.ts";
import type { Words } from "./words.ts";

/** Calls that are being answered may end first; after this time they are told that the graph has gone. */
const PATIENCE_MS = 3000;
const PAUSE_MS = 20;

export type RenewParts = {
  readonly effects: Effects;
  /** The last that the loader said. */
  readonly said: () => string;
  readonly status: Status;
  readonly consoles: Consoles;
  readonly words: Words;
  readonly log: Log;
  readonly signal: AbortSignal;
};

/** Loads what the files say now. Where they cannot be loaded, the graph is shown as it was. Settles when it is open again, or the server stops. */
export async function renewGraph(parts: RenewParts, hear: (stage: Stage) => void): Promise<Renewed> {
  const { effects, said, status, consoles, words, log, signal } = parts;
  const { port } = status;
  hear("loading");
  status.port = null;
  status.waiting.add("engine");
  for (let waited = 0; status.underWay > 0 && waited < PATIENCE_MS; waited += PAUSE_MS) await wait(PAUSE_MS);
  if (port !== null) {
    await consoles.drop(port);
    await port.close();
  }
  let code: number | null = 0;
  const load = async () => {
    code = await effects.load();
    hear("opening");
    // Any failure leaves the graph as it was: it is opened again, and the failure told.
    return code === 2 ? 1 : code;
  };
  const ended = await keepEngine({ ...effects, load }, status, words, log, signal);
  return { loaded: code === 0 && ended === "ready", said: said() };
}
