// What follows if things are late, cancelled or done, with the chain from each to the supposition behind it.
import { laterSpan } from "../../../cypher/plan/shift.ts";
import { whatIf } from "../../../cypher/plan/what-if.ts";
import type { WhatIfAnswer, WhatIfAsked } from "../../contract/plan.ts";
import { Refusal, type FieldFault } from "../problem.ts";
import type { PlanStock } from "./stock.ts";
import { MOST_LISTED, Telling } from "./telling.ts";

/** Hops of one chain that are told, from the thing on; its steps say how many there are. */
const MOST_HOPS = 30;

/**
 * The answer, with ids that nothing has. A thing is as late as the latest of what it needs, and of alternatives the
 * soonest counts. Dates move only where a number of months decides: where the deciding delay has none, nothing is guessed. Marked in two ways is a contradiction and is named.
 * @throws Refusal for months without a delay, or of two lengths for the same thing
 */
export function whatIfOf(
  stock: PlanStock,
  { suppose, ...asked }: WhatIfAsked,
): Omit<WhatIfAnswer, "missing" | "leftOut"> & { readonly gone: readonly string[] } {
  const months = monthsOf(suppose);
  const { net } = stock.woven(asked);
  const marks = suppose.map(({ id, mark }) => [id, mark] as const);
  const found = whatIf(net, marks, { doers: asked.doers, months });
  const telling = new Telling(stock, net);
  telling.things(marks.flatMap(([id]) => net.at.get(id) ?? []));
  const listed = found.touched.slice(0, MOST_LISTED);
  return {
    touched: listed.map(({ at, hit, step, months: late }) => {
      const { when } = stock.thing(at);
      const hops = telling.needs(found.chain(at, MOST_HOPS));
      return { id: telling.thing(at), hit, step, hops, shifted: late === null || when === null ? null : laterSpan(when, late) };
    }),
    otherWays: found.otherWays.map(({ at, lost, by }) => ({ id: telling.thing(at), lost: telling.needs(lost), by: telling.needs(by) })),
    targets: telling.things(listed.flatMap(({ at }) => (net.things[at]?.kind === "Target" ? at : []))),
    contradictions: found.contradictions.map((one) =>
      one.kind === "twice"
        ? { kind: one.kind, id: one.id, marks: [...one.marks] }
        : { kind: one.kind, id: one.id, hit: one.hit, hops: telling.needs(one.edges) },
    ),
    untouched: found.untouched,
    unlisted: found.touched.length - listed.length,
    ...telling.told(),
    gone: found.missing,
  };
}

/** How late each is, by id, where that is said. */
function monthsOf(suppose: WhatIfAsked["suppose"]): Map<string, number> {
  const late = new Map<string, number | null>();
  const faults: FieldFault[] = [];
  for (const [nth, { id, mark, months }] of suppose.entries()) {
    const field = `suppose.${nth}.months`;
    if (mark !== "delayed") {
      if (months !== null) faults.push({ field, fault: 'only with "delayed"' });
    } else if (late.has(id) && late.get(id) !== months) faults.push({ field, fault: "other months for the same thing" });
    else late.set(id, months);
  }
  if (faults.length > 0) throw new Refusal("bad-request", { fields: faults });
  return new Map([...late].flatMap(([id, months]) => (months === null ? [] : [[id, months] as const])));
}
