// To which industries and policies a target belongs: by what it is about, and by relations of that.
import type { ThingRow } from "./facts.ts";
import type { Said } from "./known.ts";

/** How many steps of PART_OF are climbed from a subject to what it belongs to. */
const STEPS = 3;

export type Belongs = { readonly industries: readonly string[]; readonly policies: readonly string[] };

/**
 * Reads for each subject: itself, if it is an industry or a policy; what it is part of, up to three steps (a place is no
 * way up); IN_INDUSTRY of any of them; policies that apply to the subject itself. Ids, sorted.
 */
export function belongings(things: ReadonlyMap<string, ThingRow>, links: readonly Said[]): (subjects: readonly string[]) => Belongs {
  const wholes = new Map<string, string[]>();
  const industries = new Map<string, string[]>();
  const policies = new Map<string, string[]>();
  const put = (to: Map<string, string[]>, key: string, id: string) => (to.get(key) ?? to.set(key, []).get(key))?.push(id);
  for (const { from, relation, to } of links) {
    if (relation === "PART_OF" && things.get(to)?.kind !== "Place") put(wholes, from, to);
    if (relation === "IN_INDUSTRY") put(industries, from, to);
    if (relation === "APPLIES_TO" && things.get(from)?.kind === "Policy") put(policies, to, from);
  }
  const kindOf = (id: string) => things.get(id)?.kind;
  return (subjects) => {
    const reached = new Set(subjects);
    let edge = [...subjects];
    for (let step = 0; step < STEPS; step++) {
      edge = edge
        .filter((id) => kindOf(id) !== "Place")
        .flatMap((id) => wholes.get(id) ?? [])
        .filter((id) => !reached.has(id));
      for (const id of edge) reached.add(id);
    }
    const all = [...reached];
    const unique = (ids: readonly string[]) => [...new Set(ids)].toSorted();
    return {
      industries: unique([...all.filter((id) => kindOf(id) === "Industry"), ...all.flatMap((id) => industries.get(id) ?? [])]),
      policies: unique([
        ...all.filter((id) => kindOf(id) === "Policy"),
        ...subjects.filter((id) => kindOf(id) !== "Place").flatMap((id) => policies.get(id) ?? []),
      ]),
    };
  };
}
