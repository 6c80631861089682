// Opens the graph on the engine that the settings name.
import { EmbeddedGraph } from "./embedded/embedded-graph.ts";
import { Neo4jGraph, type Neo4jPlace } from "./neo4j/neo4j-graph.ts";
import type { GraphPort } from "./port.ts";

/**
 * Where the graph lies. `path` is the store's file, or `:memory:` for one that is gone when the port is closed.
 * With `readOnly` many processes may read one store together; it must exist, and nobody can load meanwhile.
 */
export type GraphPlace =
  | ({ readonly engine: "neo4j" } & Neo4jPlace)
  | { readonly engine: "embedded"; readonly path: string; readonly readOnly?: boolean };

/** Opens the graph and proves that it answers. Rejects with a `GraphError`; nothing stays open then. */
export async function openGraph(where: GraphPlace): Promise<GraphPort> {
  const graph = where.engine === "neo4j" ? new Neo4jGraph(where) : new EmbeddedGraph(where.path, where.readOnly ?? false);
  try {
    await graph.info();
    return graph;
  } catch (error) {
    await graph.close();
    throw error;
  }
}
