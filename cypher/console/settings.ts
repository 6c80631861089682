// What the settings say of the console.
import type { Settings } from "../../data/files/settings.ts";
import type { Neo4jPlace } from "../neo4j/neo4j-graph.ts";
import { USUAL_CONSOLE, type ConsoleLimits } from "./limits.ts";

type LimitSettings = Pick<Settings, "ZHAOTU_CYPHER_MS" | "ZHAOTU_CYPHER_ROWS" | "ZHAOTU_CYPHER_MOST_ROWS" | "ZHAOTU_CYPHER_MB">;

/** How much a query may take. */
export function consoleLimits({
  ZHAOTU_CYPHER_MS,
  ZHAOTU_CYPHER_ROWS,
  ZHAOTU_CYPHER_MOST_ROWS,
  ZHAOTU_CYPHER_MB,
}: LimitSettings): ConsoleLimits {
  return {
    ...USUAL_CONSOLE,
    timeoutMs: ZHAOTU_CYPHER_MS,
    rows: Math.min(ZHAOTU_CYPHER_ROWS, ZHAOTU_CYPHER_MOST_ROWS),
    mostRows: ZHAOTU_CYPHER_MOST_ROWS,
    memoryBytes: ZHAOTU_CYPHER_MB * 1024 * 1024,
  };
}

/** The Neo4j for the console alone, or null; what is not said of it is as for the other one. */
export function placeOfConsole(settings: Settings): Neo4jPlace | null {
  const { ZHAOTU_CONSOLE_URI: uri, NEO4J_USERNAME, NEO4J_PASSWORD = "", NEO4J_DATABASE } = settings;
  if (uri === undefined) return null;
  return {
    uri,
    username: settings.ZHAOTU_CONSOLE_USERNAME ?? NEO4J_USERNAME,
    password: settings.ZHAOTU_CONSOLE_PASSWORD ?? NEO4J_PASSWORD,
    database: settings.ZHAOTU_CONSOLE_DATABASE ?? NEO4J_DATABASE,
  };
}
