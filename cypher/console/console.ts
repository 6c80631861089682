// Runs a stranger's query: judged, then planned, then run within limits of time, rows and bytes. Each layer can be switched off alone.
import type { PlanStep } from "../../data/model/cypher-value.ts";
import type { Verdict } from "../../data/model/refusals.ts";
import { GraphError } from "../port.ts";
import { TOO_LARGE, type Asked, type ConsoleEngine, type ConsoleInfo, type ConsoleSession } from "./engine.ts";
import type { ConsoleLimits } from "./limits.ts";
import { refusalOfPlan } from "./plan-check.ts";
import { Queue } from "./queue.ts";

/** The gate: what it says of a text. */
type Judge = (text: string) => Verdict;

/** Layers before the engine runs anything; null and false switch them off. */
export type Layers = { readonly judge: Judge | null; readonly explain: boolean };

/** The gate or the plan refuses the query; nothing was run. */
export class QueryRefused extends Error {
  override readonly name = "QueryRefused";
  readonly verdict: Verdict;
  constructor(verdict: Verdict) {
    super(verdict.code);
    this.verdict = verdict;
  }
}

/** Why rows stop before all have come: the number asked for, or the bytes that an answer may have. */
export type Cut = { readonly by: "rows" | "bytes"; readonly at: number };
export type ConsoleLine =
  | { readonly head: ConsoleInfo & { readonly columns: readonly string[] } }
  /** A row, as the JSON text of a list of `CypherValue`. */
  | { readonly row: string }
  | { readonly end: { readonly rows: number; readonly ms: number; readonly cut: Cut | null } };
export type QueryPlan = ConsoleInfo & { readonly plan: PlanStep; readonly asWritten: string };

export class Console {
  readonly #engine: ConsoleEngine;
  readonly #layers: Layers;
  readonly #queue: Queue;
  readonly #closing = new AbortController();
  readonly limits: ConsoleLimits;

  constructor(engine: ConsoleEngine, layers: Layers, limits: ConsoleLimits) {
    this.#engine = engine;
    this.#layers = layers;
    this.limits = limits;
    this.#queue = new Queue(engine.atOnce, limits.waiting, limits.waitMs);
  }

  /** Whether it is being closed: queries under way are cancelled by that. */
  get closing(): boolean {
    return this.#closing.signal.aborted;
  }

  /** How the engine would run it; the gate has to pass it, the plan's own limits do not hold. */
  async plan(asked: Asked, signal: AbortSignal): Promise<QueryPlan> {
    this.#judge(asked.text);
    const until = this.#until(signal);
    const leave = await this.#queue.enter(until);
    try {
      const session = await this.#engine.enter({ timeoutMs: this.limits.timeoutMs, signal: until });
      try {
        const { plan, asWritten } = await session.explain(asked);
        return { ...session.info, plan, asWritten };
      } finally {
        await session.leave();
      }
    } finally {
      leave();
    }
  }

  /**
   * Runs a query and gives the head, its rows as they come, and the end. Leaving the loop, or the signal, stops it on the
   * engine at once. Throws `QueryRefused`, `Busy`, `QueryFault` or `GraphError`; never tries again.
   * @param rows at most so many, the usual number where it is left out
   */
  async *run(asked: Asked, signal: AbortSignal, rows: number = this.limits.rows): AsyncGenerator<ConsoleLine> {
    this.#judge(asked.text);
    const until = this.#until(signal);
    const leave = await this.#queue.enter(until);
    let session: ConsoleSession | null = null;
    try {
      session = await this.#engine.enter({ timeoutMs: this.limits.timeoutMs, signal: until });
      if (this.#layers.explain) await this.#explained(session, asked);
      yield* this.#rows(session, asked, Math.min(rows, this.limits.mostRows));
    } finally {
      try {
        await session?.leave();
      } finally {
        leave();
      }
    }
  }

  /** Stops what runs, ends what waits, and lets the engine go. */
  async close(): Promise<void> {
    this.#closing.abort(new GraphError("cancelled", "the console is closed", "console"));
    await this.#engine.close();
  }

  async *#rows(session: ConsoleSession, asked: Asked, most: number): AsyncGenerator<ConsoleLine> {
    const begun = performance.now();
    const { columns, rows } = await session.run(asked, this.limits.rowBytes);
    yield { head: { ...session.info, columns } };
    let [given, bytes] = [0, 0];
    let cut: Cut | null = null;
    for await (const row of rows) {
      if (given === most) cut = { by: "rows", at: given };
      else if (row === TOO_LARGE || (bytes += Buffer.byteLength(row)) > this.limits.bytes) cut = { by: "bytes", at: given };
      if (cut !== null || row === TOO_LARGE) break;
      given++;
      yield { row };
    }
    yield { end: { rows: given, ms: Math.round((performance.now() - begun) * 10) / 10, cut } };
  }

  #judge(text: string): void {
    const verdict = this.#layers.judge?.(text);
    if (verdict && !verdict.accepted) throw new QueryRefused(verdict);
  }

  async #explained(session: ConsoleSession, asked: Asked): Promise<void> {
    const refused = refusalOfPlan(await session.explain(asked), this.limits);
    if (refused) throw new QueryRefused({ ...refused, accepted: false, at: null, notes: [] });
  }

  #until(signal: AbortSignal): AbortSignal {
    return AbortSignal.any([signal, this.#closing.signal]);
  }
}
