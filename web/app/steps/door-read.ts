// Reads what the Cypher screen needs to know: the catalogue, and the schema of the loaded graph.
import { askCatalogue, askSchema } from "../api-door.ts";
import { getDoor, updateDoor, type DoorState } from "../state/door-state.ts";
import type { Loaded } from "../state/state.ts";
import { troubleOf } from "./read.ts";

/** Reads the catalogue, once; again after a failure. */
export const readCatalogue = (): Promise<void> => readOnce(getDoor().catalogue, askCatalogue, (catalogue) => ({ catalogue }));

/** Reads the schema, once; again after a failure. */
export const readSchema = (): Promise<void> => readOnce(getDoor().schema, askSchema, (schema) => ({ schema }));

async function readOnce<T>(now: Loaded<T> | null, ask: () => Promise<T>, as: (read: Loaded<T>) => Partial<DoorState>): Promise<void> {
  if (now !== null && now.is !== "failed") return;
  const put = (read: Loaded<T>) => updateDoor((door) => ({ ...door, ...as(read) }));
  put({ is: "loading" });
  put(
    await ask().then(
      (value): Loaded<T> => ({ is: "here", value }),
      (error: unknown): Loaded<T> => ({ is: "failed", why: troubleOf(error) }),
    ),
  );
}
