// How often one client may ask: far more than a quick hand on the page, far less than a flood.
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { Refusal } from "../problem.ts";
import { turnsFor } from "./turns.ts";

type Allowed = { readonly times: number; readonly seconds: number };
export type RateLimits = {
  /** Everything, files of the page included. */
  readonly requests: Allowed;
  readonly calls: Allowed;
  /** Queries that a person or a model wrote. */
  readonly queries: Allowed;
  /** Wrong tokens. */
  readonly guesses: Allowed;
  /** Calls of one client that are under way at the same time. */
  readonly atOnce: number;
};

/** What a server shown to others keeps to. Typing, expanding and undoing as fast as hands go stays under a tenth of it. */
export const USUAL_RATES: RateLimits = {
  requests: { times: 3000, seconds: 10 },
  calls: { times: 400, seconds: 10 },
  queries: { times: 40, seconds: 10 },
  guesses: { times: 10, seconds: 600 },
  atOnce: 32,
};
/** Calls of all clients that are worked on at the same time, those that wait for their turn, and for how long; on every server. */
const ALL_AT_ONCE = 24;
const WAITING = 232;
const LONGEST_WAIT_MS = 10_000;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 4000;

export type Rates = {
  /** Counts a request. Throws `too-often`. */
  readonly request: (client: string) => Promise<void>;
  /** Counts a call of the API until the function that it gives is called. Throws `too-often` or `busy`. */
  readonly call: (client: string | null, path: string) => Promise<() => void>;
  /** Throws `too-often` where a client has guessed too often. */
  readonly mayGuess: (client: string) => Promise<void>;
  /** Counts a wrong token; gives how long its answer should wait, in milliseconds. */
  readonly wrong: (client: string) => Promise<number>;
  readonly forgive: (client: string) => Promise<void>;
};

/** Counts what clients ask, in this process. `limits` null: only the sum of what is under way has a limit. */
export function countedBy(limits: RateLimits | null): Rates {
  const { requests, calls, queries, guesses, atOnce } = limits ?? USUAL_RATES;
  const [all, called, queried, guessed] = [requests, calls, queries, guesses].map(limiter) as Four;
  const underWay = new Map<string, number>();
  const turns = turnsFor(ALL_AT_ONCE, WAITING, LONGEST_WAIT_MS);
  const leave = (client: string) => {
    const left = (underWay.get(client) ?? 1) - 1;
    if (left > 0) underWay.set(client, left);
    else underWay.delete(client);
  };
  return {
    request: async (client) => {
      if (limits) await take(all, client);
    },
    call: async (client, path) => {
      if (client === null || !limits) return turns.take();
      await take(called, client);
      if (isQuery(path)) await take(queried, client);
      if ((underWay.get(client) ?? 0) >= atOnce) throw new Refusal("too-often", { detail: "too many at the same time", retryAfter: 1 });
      underWay.set(client, (underWay.get(client) ?? 0) + 1);
      try {
        const giveBack = await turns.take();
        return once(() => {
          giveBack();
          leave(client);
        });
      } catch (busy) {
        leave(client);
        throw busy;
      }
    },
    mayGuess: async (client) => {
      const seen = await guessed.get(client);
      if (seen && seen.consumedPoints >= guesses.times) throw tooOften(seen);
    },
    wrong: async (client) => {
      const { consumedPoints } = await guessed.penalty(client);
      return Math.min(FIRST_PAUSE_MS * 2 ** (consumedPoints - 1), LONGEST_PAUSE_MS);
    },
    forgive: async (client) => void (await guessed.delete(client)),
  };
}

function once(run: () => void): () => void {
  let done = false;
  return () => {
    if (!done) run();
    done = true;
  };
}

type Four = [RateLimiterMemory, RateLimiterMemory, RateLimiterMemory, RateLimiterMemory];
const limiter = ({ times, seconds }: Allowed) => new RateLimiterMemory({ points: times, duration: seconds });

/** Judging is cheap; planning and running are not, nor is asking a model. */
const QUERIES: ReadonlySet<string> = new Set(["/api/cypher", "/api/cypher/plan", "/api/in-words", "/api/in-words/answer"]);

function isQuery(path: string): boolean {
  return QUERIES.has(path);
}

async function take(from: RateLimiterMemory, client: string): Promise<void> {
  try {
    await from.consume(client);
  } catch (thrown) {
    throw thrown instanceof RateLimiterRes ? tooOften(thrown) : thrown;
  }
}

function tooOften({ msBeforeNext }: RateLimiterRes): Refusal {
  return new Refusal("too-often", { retryAfter: Math.max(1, Math.ceil(msBeforeNext / 1000)) });
}
