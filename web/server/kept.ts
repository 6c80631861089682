// What is worked out once per load and kept: the ledger's revision says whether it is still the same graph.
import { QUERIES } from "../../cypher/catalogue.ts";
import type { Ask } from "./route.ts";

/** The last value and the load that it belongs to; `coming`: one that is being worked out. */
export type Kept<T> = {
  last: { readonly revision: string; readonly value: T } | null;
  coming?: { readonly revision: string; readonly value: Promise<T> } | null;
};

/** Keepers by name, made when first asked for. */
export type Keepers = Map<string, Kept<unknown>>;

/** The keeper of this name; whoever asks for it knows what it keeps. */
export function keeperOf<T>(keepers: Keepers, name: string): Kept<T> {
  const keeper = keepers.get(name) ?? { last: null };
  keepers.set(name, keeper);
  return keeper as Kept<T>;
}

/** What `read` gave for the graph as it is loaded now; it is called where something was loaded since, once for all who wait for it. */
export async function keptPerLoad<T>(ask: Ask, keeper: Kept<T>, read: () => Promise<T>): Promise<T> {
  const rows = await ask(QUERIES.ledger, {});
  const loaded = rows.find((row) => row.id === "zhaotu");
  const revision = loaded ? `${loaded.revision} ${loaded.derived}` : null;
  if (keeper.last && keeper.last.revision === revision) return keeper.last.value;
  if (revision === null) return read();
  if (keeper.coming?.revision === revision) return keeper.coming.value;
  const coming = { revision, value: read() };
  keeper.coming = coming;
  try {
    const value = await coming.value;
    keeper.last = { revision, value };
    return value;
  } finally {
    if (keeper.coming === coming) keeper.coming = null;
  }
}
