// Whether a server answers: RETURN 1 on the named database, since a connection alone also comes about when the database is offline.
import neo4j from "neo4j-driver";
import type { Address } from "./server.ts";

/** Whether this very server (its password is its own) answers on its database. */
export async function answers(address: Address): Promise<boolean> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
    connectionTimeout: 2000,
    connectionAcquisitionTimeout: 2000,
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
  });
  try {
    const { records } = await driver.executeQuery("RETURN 1 AS one", {}, { database: address.database, routing: "READ" });
    return records.length === 1;
  } catch {
    return false;
  } finally {
    await driver.close();
  }
}

/** The version that a server reports, or undefined when it cannot be reached. */
export async function versionOf(address: Omit<Address, "version">): Promise<string | undefined> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), { telemetryDisabled: true });
  try {
    const query = "CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version";
    const { records } = await driver.executeQuery(query, {}, { database: address.database });
    const version: unknown = records[0]?.get("version");
    return typeof version === "string" ? version : undefined;
  } catch {
    return undefined;
  } finally {
    await driver.close();
  }
}
