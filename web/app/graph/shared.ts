// What several things have in common, by the relations in sight: who joins them all, who joins only one.

export type Shared = {
  /** Joined to every one of them. */
  readonly all: readonly string[];
  /** Joined to some, at least two, but not to all. */
  readonly some: readonly { readonly id: string; readonly by: number }[];
  /** For each that has any: what is joined to it alone. */
  readonly alone: readonly { readonly id: string; readonly others: readonly string[] }[];
};

/** Splits the neighbours of `ids` by how many of them they are joined to; the things themselves are left out. */
export function sharedBy(ids: readonly string[], joined: ReadonlyMap<string, ReadonlySet<string>>): Shared {
  const by = new Map<string, string[]>();
  for (const id of ids)
    for (const other of joined.get(id) ?? []) if (!ids.includes(other)) (by.get(other) ?? by.set(other, []).get(other))?.push(id);
  const entries = [...by];
  return {
    all: entries.filter(([, those]) => those.length === ids.length).map(([id]) => id),
    some: entries
      .filter(([, those]) => those.length > 1 && those.length < ids.length)
      .map(([id, those]) => ({ id, by: those.length }))
      .toSorted((a, b) => b.by - a.by),
    alone: ids
      .map((id) => ({ id, others: entries.filter(([, those]) => those.length === 1 && those[0] === id).map(([other]) => other) }))
      .filter(({ others }) => others.length > 0),
  };
}
