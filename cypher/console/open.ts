// The console of a graph: on Neo4j a pool of its own, on the embedded engine a copy of the store; or a Neo4j that is named for it.
import { EmbeddedConsole } from "../embedded/embedded-console.ts";
import { EmbeddedGraph } from "../embedded/embedded-graph.ts";
import { ConsoleApart } from "../neo4j/apart/console-apart.ts";
import { Neo4jConsole } from "../neo4j/neo4j-console.ts";
import { Neo4jGraph, type Neo4jPlace } from "../neo4j/neo4j-graph.ts";
import { GraphError, type GraphPort, type WriteStep } from "../port.ts";
import { Console, type Layers } from "./console.ts";
import type { ConsoleLimits } from "./limits.ts";

type Wanted = {
  readonly layers: Layers;
  readonly limits: ConsoleLimits;
  /** A Neo4j for the console alone: its queries go there and nowhere else. */
  readonly elsewhere?: Neo4jPlace | null;
  /**
   * Whether answers of Neo4j are read in a process of their own, so that nobody else in this one waits meanwhile. The
   * embedded engine always has one.
   */
  readonly apart: boolean;
  /** Changes a copy of the store before it is read; on Neo4j nothing can be changed, so it throws. */
  readonly mend?: (() => Promise<readonly WriteStep[]>) | null;
};

/** Opens nothing yet: the first query does. Throws `GraphError` where the graph has no console of this kind. */
export function openConsole(port: GraphPort, { layers, limits, apart, elsewhere = null, mend = null }: Wanted): Console {
  if (elsewhere === null && port instanceof EmbeddedGraph) {
    const engine = new EmbeddedConsole(port, { memoryBytes: limits.memoryBytes, mend });
    return new Console(engine, layers, limits);
  }
  const place = elsewhere ?? (port instanceof Neo4jGraph ? port.where : null);
  if (place === null) throw new GraphError("engine", "this graph has no console", port.engine);
  if (mend !== null) throw new GraphError("engine", "a console on Neo4j shows all that is in its database", place.uri);
  return new Console(apart ? new ConsoleApart(place, limits) : new Neo4jConsole(place, limits.atOnce), layers, limits);
}
