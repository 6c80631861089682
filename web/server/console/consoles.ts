// The consoles of a server: one for the whole graph, and one for a copy without private persons where that is wanted. Made when first asked for.
import type { Console, Layers } from "../../../cypher/console/console.ts";
import type { ConsoleLimits } from "../../../cypher/console/limits.ts";
import { openConsole } from "../../../cypher/console/open.ts";
import type { Neo4jPlace } from "../../../cypher/neo4j/neo4j-graph.ts";
import type { GraphPort, WriteStep } from "../../../cypher/port.ts";
import { Refusal } from "../problem.ts";

export type ConsoleParts = {
  /** The gate and the plan; tests switch them off. */
  readonly layers: Layers;
  readonly limits: ConsoleLimits;
  /** A Neo4j for the console alone. */
  readonly elsewhere: Neo4jPlace | null;
};

const CLOSED = {
  zh: "不显示个人时，Neo4j 上的控制台关着：在那里查询能读到全部数据。用内嵌引擎，或显示个人。",
  en: "With private persons left out the console on Neo4j is closed: a query there can read everything. Use the embedded engine, or show private persons.",
};

export class Consoles {
  readonly #parts: ConsoleParts;
  readonly #whole = new Map<GraphPort, Console>();
  readonly #without = new Map<GraphPort, Console>();

  constructor(parts: ConsoleParts) {
    this.#parts = parts;
  }

  /**
   * The console on a graph.
   * @param mend null for the whole graph; else how a copy of the store loses what goes with private persons
   */
  of(port: GraphPort, mend: (() => Promise<readonly WriteStep[]>) | null): Console {
    const { layers, limits, elsewhere } = this.#parts;
    if (mend !== null && (elsewhere !== null || port.engine === "neo4j"))
      throw new Refusal("no-console", { said: CLOSED, detail: CLOSED.en });
    const known = mend === null ? this.#whole : this.#without;
    const console = known.get(port) ?? openConsole(port, { layers, limits, apart: true, elsewhere, mend });
    known.set(port, console);
    return console;
  }

  /** Forgets the consoles of a graph that is let go, stopping their queries. */
  async drop(port: GraphPort): Promise<void> {
    const gone = [this.#whole, this.#without].flatMap((known) => known.get(port) ?? []);
    for (const known of [this.#whole, this.#without]) known.delete(port);
    await Promise.all(gone.map((console) => console.close()));
  }

  /** Stops every query with a word on why, and lets the engines go. */
  async close(): Promise<void> {
    await Promise.all([...this.#whole.values(), ...this.#without.values()].map((console) => console.close()));
  }
}
