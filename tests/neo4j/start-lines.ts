// Brings up the Neo4j servers of a test run, once for all test files.
import { Missing } from "../missing.ts";
import type { LineName } from "./editions.ts";
import { sweepLeftovers } from "./home.ts";
import { versionOf } from "./ready.ts";
import { type Address, type Neo4jServer, startNeo4j } from "./server.ts";

/** A server of this run as test files see it. */
export type Line = Address & { line: LineName | "given" };

type Lines = { lines: Line[]; failures: Error[]; remove: () => Promise<void> };

/** Whether this is only the lack of a Java for the newer line, which few machines have yet. */
export function isOptional(failure: Error): boolean {
  return failure instanceof Missing && failure.message.startsWith("A Java for Neo4j 2026");
}

/** Both lines, started side by side, or the server that NEO4J_TEST_URI names. What fails is told in `failures`. */
export async function startLines(env: NodeJS.ProcessEnv): Promise<Lines> {
  if (env.NEO4J_TEST_URI) return await givenLine(env.NEO4J_TEST_URI, env);
  const names: LineName[] = ["5.26", "2026"];
  sweepLeftovers();
  const started = await Promise.allSettled(names.map((name) => startNeo4j(name)));
  const servers: Neo4jServer[] = [];
  const lines: Line[] = [];
  const failures: Error[] = [];
  for (const [at, result] of started.entries()) {
    const name = names[at];
    if (name === undefined) continue;
    if (result.status === "rejected") {
      failures.push(result.reason instanceof Error ? result.reason : new Error(String(result.reason)));
      continue;
    }
    servers.push(result.value);
    const { version, uri, username, password, database } = result.value;
    lines.push({ line: name, version, uri, username, password, database });
  }
  return { lines, failures, remove: async () => void (await Promise.all(servers.map((server) => server.remove()))) };
}

async function givenLine(uri: string, env: NodeJS.ProcessEnv): Promise<Lines> {
  const username = env.NEO4J_TEST_USERNAME || "neo4j";
  const address = { uri, username, password: env.NEO4J_TEST_PASSWORD ?? "", database: env.NEO4J_TEST_DATABASE || "neo4j" };
  const version = await versionOf(address);
  const how =
    "See that it runs and that NEO4J_TEST_USERNAME, NEO4J_TEST_PASSWORD and NEO4J_TEST_DATABASE are right, or unset NEO4J_TEST_URI.";
  if (version === undefined) return { lines: [], failures: [new Missing(`The Neo4j at ${uri}`, how)], remove: async () => {} };
  return { lines: [{ line: "given", version, ...address }], failures: [], remove: async () => {} };
}
