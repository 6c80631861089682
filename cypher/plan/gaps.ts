// What is not written about a thing that planning would want to know.
import type { Kind } from "../../data/model/kinds.ts";
import { DOERS } from "../../data/model/kinds.ts";
import type { Gap } from "../../data/model/planning.ts";
import type { RelationName } from "../../data/model/relations.ts";
import type { PlanNet } from "./net.ts";

/** Relations whose start is answerable for the end: it builds or runs it, carries it out, leads it, or has issued it; it sets a target. Whoever merely supports something does not carry it out. */
const CARRYING: ReadonlySet<RelationName> = new Set<RelationName>(["DEVELOPS", "IMPLEMENTS", "LEADS", "ISSUES", "SETS"]);
/** What somebody has to carry out. */
const CARRIED: ReadonlySet<Kind> = new Set<Kind>([
  "Project",
  "Park",
  "Infrastructure",
  "Site",
  "Policy",
  "Industry",
  "Product",
  "Event",
  "Target",
]);
/** What a target can be about so that it hangs on it: the kinds of the vocabulary's ABOUT. */
const AIMED_AT: ReadonlySet<Kind> = new Set<Kind>(["Project", "Park", "Infrastructure", "Site", "Policy", "Product", "Industry"]);

/**
 * The gaps of every thing, by its number; things without one are left out.
 * - no-carrier: of the kinds that are carried out, where no doer and no company stands behind it by one of the relations
 *   above. A target that only its article sets has no carrier.
 * - no-target: where a target could be about it, and none is.
 * - no-deadline: a target, or what a target could be about, without a date of its own, and without a target that has one.
 * - implied-only: it needs something or is needed, and no relation behind any of these needs is stated.
 * All relations count that the net was given, whichever of them are needs.
 */
export function gapsOf(net: PlanNet): ReadonlyMap<number, readonly Gap[]> {
  const n = net.ids.length;
  const [carried, aimed, dated, stated, joined] = [
    new Uint8Array(n),
    new Uint8Array(n),
    new Uint8Array(n),
    new Uint8Array(n),
    new Uint8Array(n),
  ];
  for (const { from, relation, to } of net.relations) {
    const [start, end] = [net.at.get(from), net.at.get(to)];
    if (start === undefined || end === undefined) continue;
    const kind = net.things[start]?.kind ?? "Article";
    if (CARRYING.has(relation) && (DOERS.has(kind) || kind === "Company")) carried[end] = 1;
    if (relation !== "ABOUT" || kind !== "Target") continue;
    aimed[end] = 1;
    if (net.things[start]?.when) dated[end] = 1;
  }
  for (const need of net.edges)
    for (const end of [need.from, need.to]) {
      joined[end] = 1;
      if (need.stated) stated[end] = 1;
    }
  const found = new Map<number, Gap[]>();
  for (const [at, { kind, when }] of net.things.entries()) {
    const gaps: Gap[] = [];
    if (CARRIED.has(kind) && carried[at] === 0) gaps.push("no-carrier");
    if (AIMED_AT.has(kind) && aimed[at] === 0) gaps.push("no-target");
    if ((AIMED_AT.has(kind) || kind === "Target") && when === null && dated[at] === 0) gaps.push("no-deadline");
    if (joined[at] === 1 && stated[at] === 0) gaps.push("implied-only");
    if (gaps.length > 0) found.set(at, gaps);
  }
  return found;
}
