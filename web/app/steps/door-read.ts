// Reads what the Cypher screen needs to know: the catalogue, and the schema of the loaded graph.
import { askCatalogue, askSchema } from "../api-door.ts";
import { getDoor, updateDoor } from "../state/door-state.ts";
import { troubleOf } from "./read.ts";

/** Reads the catalogue, once; again after a failure. */
export async function readCatalogue(): Promise<void> {
  if (getDoor().catalogue !== null && getDoor().catalogue?.is !== "failed") return;
  updateDoor((door) => ({ ...door, catalogue: { is: "loading" } }));
  const catalogue = await askCatalogue().then(
    (value) => ({ is: "here", value }) as const,
    (error: unknown) => ({ is: "failed", why: troubleOf(error) }) as const,
  );
  updateDoor((door) => ({ ...door, catalogue }));
}

/** Reads the schema, once; again after a failure. */
export async function readSchema(): Promise<void> {
  if (getDoor().schema !== null && getDoor().schema?.is !== "failed") return;
  updateDoor((door) => ({ ...door, schema: { is: "loading" } }));
  const schema = await askSchema().then(
    (value) => ({ is: "here", value }) as const,
    (error: unknown) => ({ is: "failed", why: troubleOf(error) }) as const,
  );
  updateDoor((door) => ({ ...door, schema }));
}
