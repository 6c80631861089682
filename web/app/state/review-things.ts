// Things that a correction may name: entities that this article was read to have, by what is typed. Pure.
import type { Kind } from "../../../data/model/kinds.ts";
import type { ShownRoom } from "./review-shown.ts";

export type Thing = { readonly id: string; readonly kind: Kind; readonly name: string; readonly nameEn: string };

/** So many are offered of the article itself. */
const MOST = 6;

/** Entities of the article whose names or id hold what is typed; what was rejected or merged is none. */
export function thingsLike(room: ShownRoom | null, typed: string, only: Kind | null, but: readonly string[]): Thing[] {
  const asked = typed.trim().toLowerCase();
  if (asked === "" || room === null) return [];
  const things = room.candidates.flatMap(({ fact, state }): Thing[] =>
    "entity" in fact && state !== "rejected" && state !== "merged"
      ? [{ id: fact.entity, kind: fact.kind, name: fact.name, nameEn: fact.nameEn }]
      : [],
  );
  const aliases = new Map(room.candidates.flatMap(({ fact }) => ("entity" in fact ? [[fact.entity, fact.aliases ?? []] as const] : [])));
  const holds = ({ id, name, nameEn }: Thing) =>
    [id, name, nameEn, ...(aliases.get(id) ?? [])].some((one) => one.toLowerCase().includes(asked));
  const starts = ({ name }: Thing) => (name.toLowerCase().startsWith(asked) ? 0 : 1);
  return things
    .filter((thing) => (only === null || thing.kind === only) && !but.includes(thing.id) && holds(thing))
    .toSorted((a, b) => starts(a) - starts(b) || a.name.length - b.name.length)
    .slice(0, MOST);
}
