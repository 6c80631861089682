// One process of a console on Neo4j, with one query at a time.
import { OUT_OF_MEMORY } from "../../apart/memory-watch.ts";
import { ProcessApart, ProcessGone } from "../../apart/process-apart.ts";
import { QueryFault } from "../../console/query-fault.ts";
import { GraphError } from "../../port.ts";
import { placeOf } from "../faults.ts";
import type { Neo4jPlace } from "../neo4j-graph.ts";
import type { Answers, Failure, Request } from "./messages.ts";

const CHILD = new URL("./child.ts", import.meta.url);

export class Neo4jProcess {
  readonly #place: string;
  readonly #process: ProcessApart<Answers[keyof Answers], Failure>;

  constructor(place: string) {
    this.#place = place;
    this.#process = new ProcessApart(CHILD, { yields: true, failed: errorOf });
  }

  /** A process that has the address and the name, and watches its memory. */
  static async open(place: Neo4jPlace, bytes: number): Promise<Neo4jProcess> {
    const opened = new Neo4jProcess(placeOf(place));
    try {
      await opened.ask({ do: "open", place, bytes });
      return opened;
    } catch (error) {
      await opened.kill();
      throw error;
    }
  }

  /** Whether it has ended. */
  get gone(): boolean {
    return this.#process.gone;
  }

  /** Process id, for tests. */
  get pid(): number | undefined {
    return this.#process.pid;
  }

  /** Rejects with `QueryFault` or `GraphError`. */
  async ask<R extends Request>(request: R): Promise<Answers[R["do"]]> {
    try {
      return (await this.#process.ask((id) => [{ id, request }])) as Answers[R["do"]];
    } catch (error) {
      throw error instanceof ProcessGone ? this.#goneError(error) : error;
    }
  }

  /** Ends it at once; its connections break, and the server stops what they ran. */
  kill(): Promise<void> {
    return this.#process.kill();
  }

  #goneError(error: ProcessGone): Error {
    if (error.message.includes(OUT_OF_MEMORY)) return new QueryFault("memory", "", { cause: error });
    return new GraphError(error.meant ? "cancelled" : "engine", error.message, this.#place, { cause: error });
  }
}

function errorOf(failure: Failure): Error {
  if (failure.of === "graph") return new GraphError(failure.fault, failure.detail, failure.place);
  const { kind, about, at, detail } = failure;
  return new QueryFault(kind, detail, { about, at });
}
