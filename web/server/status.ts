// What the server is doing until it is ready, as one plain object that the start writes and the routes read.
import type { GraphPort } from "../../cypher/port.ts";
import type { Problem } from "../contract/problem.ts";
import type { Page } from "./page.ts";
import { Refusal } from "./problem.ts";

type Waiting = NonNullable<Problem["waitingFor"]>[number];

export type Status = {
  /** What is still to come, in this order. Warming is not among it. */
  readonly waiting: Set<Waiting>;
  /** The built page, once it is there. */
  page: Page | null;
  /** The graph, once its facts are loaded. */
  port: GraphPort | null;
  /** Calls that are being answered. */
  underWay: number;
  /** Why there is no graph: what happened last. */
  trouble: "engine-away" | "engine-auth" | "engine-fault" | null;
};

/** A server that has just begun. */
export function newStatus(): Status {
  return { waiting: new Set(["building", "engine"]), page: null, port: null, underWay: 0, trouble: null };
}

/** The graph to ask, or the refusal that says what is being waited for. */
export function readyPort(status: Status): GraphPort {
  if (status.port) return status.port;
  throw notReady(status);
}

/** Says what is missing: the trouble with the engine if there is any, else what is still going on. */
export function notReady(status: Status): Refusal {
  const waitingFor = [...status.waiting];
  return new Refusal(status.trouble ?? "not-ready", { detail: `waiting for: ${waitingFor.join(", ")}`, waitingFor });
}
