// Reads what goes when private persons go, and how much is left.
import { QUERIES } from "../../../cypher/catalogue.ts";
import { linkKey, readPrivate, type LeftOut } from "../../../cypher/private.ts";
import { countsOf, type Counts } from "../counts.ts";
import type { Ask } from "../route.ts";
import { askWithout } from "./ask.ts";
import type { Gone } from "./gone.ts";

/** The graph without private persons: what goes, and how much is left. */
export type Without = { readonly gone: Gone; readonly counts: Counts };

/** Reads it all; as expensive as a look at every relation, so it is kept. */
export async function readWithout(ask: Ask): Promise<Without> {
  const leftOut = await readPrivate(ask);
  const lost = new Map<string, number>();
  const spans = new Map<string, Set<string>>();
  for (const { from, relation, to, fromKind, toKind, evidence } of leftOut.links.values()) {
    for (const [id, kind] of new Map([
      [from, fromKind],
      [to, toKind],
    ])) {
      if (leftOut.things.has(id)) continue;
      if (relation !== "MENTIONED_IN") lost.set(id, (lost.get(id) ?? 0) + 1);
      if (kind === "Article") continue;
      const known = spans.get(id) ?? new Set();
      for (const span of evidence) known.add(span);
      spans.set(id, known);
    }
  }
  const agreed = new Set<string>();
  const unsaid = new Set<string>();
  for (const [id, places] of spans) {
    const { differs, said } = await whatStays(ask, id, leftOut);
    if (!differs) agreed.add(id);
    for (const span of places) if (!said.has(span)) unsaid.add(`${span} ${id}`);
  }
  const gone = { ...leftOut, lost, agreed, unsaid };
  return { gone, counts: await countsOf(askWithout(ask, gone)) };
}

/** Whether articles still differ about a thing, and the places that still speak of it. */
async function whatStays(ask: Ask, id: string, { links }: LeftOut): Promise<{ differs: boolean; said: Set<string> }> {
  const [rows, [thing]] = await Promise.all([ask(QUERIES["links-of"], { id }), ask(QUERIES.thing, { id })]);
  const staying = rows.filter((row) => !links.has(linkKey(row)));
  return {
    differs: staying.some(({ relation }) => relation === "CONTRADICTS"),
    said: new Set([...staying.flatMap(({ evidence }) => evidence), ...(thing?.mentions ?? []), ...(thing?.evidence ?? [])]),
  };
}
