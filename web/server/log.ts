// The server's log: JSON lines on stderr. Names and numbers only: no query strings, no values, no secrets.
import { pino, type Logger } from "pino";

export type Log = Logger;

/** A log of a level (`silent` to `trace`). Written at once, so that the last line before an end is there. */
export function openLog(level: string): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ fd: 2, sync: true }));
}

type Seen = { method: string; route: string; status: number; ms: number; engineMs?: number; fault?: string };

/**
 * One answered request: the route's pattern stands for the path, so that ids and names stay out. What went well is told
 * at `debug`, and so is waiting for the start; refusals at `info`, own mistakes and those of the engine at `error`.
 */
export function logRequest(log: Log, seen: Seen): void {
  const level = seen.status < 400 || seen.fault === "not-ready" ? "debug" : seen.status < 500 ? "info" : "error";
  log[level](seen, "request");
}

/** What may be said of a failure: its kind, never its text, which can hold what a person asked. */
export function faultName(thrown: unknown): string {
  if (typeof thrown === "object" && thrown !== null && "fault" in thrown && typeof thrown.fault === "string") return thrown.fault;
  return thrown instanceof Error ? thrown.name : typeof thrown;
}
