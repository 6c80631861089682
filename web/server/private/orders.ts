// The orders that the catalogue promises, for rows whose numbers were mended.
type Thing = { readonly id: string; readonly name: string; readonly facts: number };

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Kinds with most first, then by name. */
export const byCount = (a: { readonly kind: string; readonly n: number }, b: { readonly kind: string; readonly n: number }): number =>
  b.n - a.n || compare(a.kind, b.kind);
/** Most facts first, then by id. */
export const byFacts = (a: Thing, b: Thing): number => b.facts - a.facts || compare(a.id, b.id);
/** Most facts first, then by name. */
export const byName = (a: Thing, b: Thing): number => b.facts - a.facts || compare(a.name, b.name) || compare(a.id, b.id);
/** Best matches first, then short names, then most facts. */
export const byRank = (a: Thing & { readonly rank: number }, b: Thing & { readonly rank: number }): number =>
  a.rank - b.rank || a.name.length - b.name.length || byFacts(a, b);
/** Nearest first, then most facts. */
export const byDepth = (a: Thing & { readonly depth: number }, b: Thing & { readonly depth: number }): number =>
  a.depth - b.depth || byFacts(a, b);
