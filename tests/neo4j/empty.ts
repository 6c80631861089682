// Empties a test database: data, constraints and indexes.
import neo4j from "neo4j-driver";
import type { Address } from "./server.ts";

const quoted = (name: unknown) => `\`${String(name).replaceAll("`", "``")}\``;

/** Removes all nodes, relationships, constraints and indexes (but not Neo4j's own token lookup indexes). */
export async function emptyDatabase(address: Omit<Address, "version">): Promise<void> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), { telemetryDisabled: true });
  const session = driver.session({ database: address.database });
  try {
    await session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS");
    const constraints = await session.run("SHOW CONSTRAINTS YIELD name");
    for (const row of constraints.records) await session.run(`DROP CONSTRAINT ${quoted(row.get("name"))} IF EXISTS`);
    const indexes = await session.run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'");
    for (const row of indexes.records) await session.run(`DROP INDEX ${quoted(row.get("name"))} IF EXISTS`);
  } finally {
    await session.close();
    await driver.close();
  }
}
