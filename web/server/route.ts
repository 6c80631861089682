// What a route is: an address, what it takes, what it gives, and a function from one to the other.
import type { z } from "zod";
import type { Console } from "../../cypher/console/console.ts";
import type { EngineInfo } from "../../cypher/port.ts";
import type { Query } from "../../cypher/query.ts";
import type { Privacy } from "../contract.ts";
import type { Articles } from "./articles.ts";
import type { Counts } from "./counts.ts";
import type { Model } from "./in-words/model.ts";
import type { KnownPositions } from "./positions.ts";
import type { Desk } from "./review/desk.ts";

/** Asks a query of the catalogue; the time limit and the client's leaving are already tied to it. */
export type Ask = <P, R>(query: Query<P, R>, params: P) => Promise<R[]>;

export type Call<Q, B> = {
  readonly id: string;
  readonly query: Q;
  readonly body: B;
  readonly ask: Ask;
  readonly info: () => Promise<EngineInfo>;
  /** What the whole graph holds. */
  readonly counts: () => Promise<Counts>;
  /** Whether private persons are left out of this answer, by whom, and how much goes with them; `counting` false: that may be left open. */
  readonly privacy: (counting: boolean) => Promise<Privacy>;
  /** Whether this thing is in the graph, but not shown with private persons left out. */
  readonly isLeftOut: (id: string) => boolean;
  /** Works something out once per load and keeps it under this name, apart for a graph without private persons. `read` asks with the patient `ask` that it is given. */
  readonly kept: <T>(name: string, read: (ask: Ask) => Promise<T>) => Promise<T>;
  /** What runs a stranger's query on the graph as this call may see it. */
  readonly openConsole: () => Promise<Console>;
  /** The client has left. */
  readonly left: AbortSignal;
  readonly articles: Articles;
  readonly positions: KnownPositions;
  /** What reads articles in and reviews them. */
  readonly desk: Desk;
  readonly version: string;
  /** Where the client asked, such as `http://127.0.0.1:8420`: the host that it named, which is one of the server's own. */
  readonly origin: string;
  /** The server asks for its token. */
  readonly guarded: boolean;
  /** A language model, where one is configured. */
  readonly model: Model | null;
  /** Longest time for the queries of this call, in milliseconds. */
  readonly queryMs: number;
  /** More things than this are not drawn at once. */
  readonly drawnAtOnce: number;
};

type Checked = z.ZodType;
export type Route = {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodObject;
  readonly answer: Checked;
  /** The answer is a text of this content type; JSON where it is left out. */
  readonly type?: string;
  readonly handle: (call: Call<never, never>) => Promise<unknown>;
  /** The answer is given line by line as it comes; `handle` is not used then. */
  readonly lines?: (call: Call<never, never>) => AsyncGenerator<string>;
  /** It is answered while there is no graph, too. */
  readonly withoutGraph?: boolean;
  /** Its body holds a file, and may be as large as such a one. */
  readonly takesFile?: boolean;
};

/** A route with the types of its parts tied together. */
export function route<A, Q extends z.ZodObject = z.ZodObject, B extends z.ZodObject = z.ZodObject>(parts: {
  method: "GET" | "POST";
  path: string;
  query?: Q;
  body?: B;
  answer: z.ZodType<A>;
  type?: string;
  withoutGraph?: boolean;
  handle: (call: Call<z.infer<Q>, z.infer<B>>) => Promise<A>;
}): Route {
  return parts;
}

/** A route that answers a POST line by line: each a JSON text of the shape `line`. What goes wrong before the first line is an ordinary refusal. */
export function lineRoute<B extends z.ZodObject>(parts: {
  path: string;
  body: B;
  line: z.ZodType;
  type: string;
  withoutGraph?: boolean;
  takesFile?: boolean;
  lines: (call: Call<Record<string, never>, z.infer<B>>) => AsyncGenerator<string>;
}): Route {
  const { line, ...rest } = parts;
  return { method: "POST", ...rest, answer: line, handle: async () => null };
}
