// The paths of one length that the page lists, as one chain of so many steps: plain Cypher, which any engine reads alike.
import { KINDS, type Kind } from "../../../data/model/kinds.ts";
import { RELATION_NAMES, relationType } from "../../../data/model/relations.ts";
import type { Paths } from "../../contract/paths.ts";
import type { PathAsked } from "../state/state.ts";
import { list, literal } from "../../../data/model/cypher-text.ts";

const SYMMETRIC = RELATION_NAMES.filter((name) => relationType(name).symmetric === true);

/** All paths of an answer that have so many steps. What an answer calls hubs it leaves out, unless they may be passed. */
export function pathsOfLength(asked: PathAsked, { hubs, over }: Pick<Paths, "hubs" | "over">, steps: number): string {
  const node = (at: number) => (at === 0 ? "a" : at === steps ? "b" : `n${at}`);
  const named = (at: number) => {
    if (at > 0 && at < steps) return `(${node(at)})`;
    return `(${node(at)}:Thing {id: ${literal(at === 0 ? asked.from : asked.to)}})`;
  };
  const numbers = Array.from({ length: steps }, (_, at) => at + 1);
  const between = numbers.slice(0, -1).map(node);
  // Derived dependencies do not say by which relation they came about: where some are avoided the relations themselves are walked.
  const derived = asked.needs && asked.avoid.length === 0;
  const chain = numbers.map((at) => (derived ? `-[r${at}:NEEDS]->` : `-[r${at}]-`) + named(at));
  const never = ["NEEDS", "MENTIONED_IN", ...asked.avoid];
  const picked = (one: string) => (asked.via.length === 0 ? "" : ` OR ${one}.id IN ${list(asked.via)}`);
  const open = (one: string, condition: string) => (picked(one) === "" ? condition : `(${condition}${picked(one)})`);
  const conditions = [
    ...(derived ? [] : numbers.map((at) => `NOT type(r${at}) IN ${list(never)}`)),
    ...(asked.needs && !derived ? numbers.map((at) => needing(`r${at}`, node(at - 1), node(at))) : []),
    ...(asked.directed && !asked.needs
      ? numbers.map((at) => `(startNode(r${at}).id = ${node(at - 1)}.id OR type(r${at}) IN ${list(SYMMETRIC)})`)
      : []),
    ...between.map((one) => open(one, `NOT ${one}.kind IN ${list(asked.places ? ["Article"] : ["Article", "Place"])}`)),
    ...(hubs === "out" ? between.map((one) => open(one, `${one}.facts <= ${over}`)) : []),
    ...asked.via.map((id) => `${literal(id)} IN [${between.map((one) => `${one}.id`).join(", ")}]`),
    ...between.flatMap((one, at) => ["a", ...between.slice(0, at), "b"].map((other) => `${one}.id <> ${other}.id`)),
  ];
  const where = conditions.length > 0 ? [`WHERE ${conditions.join("\n  AND ")}`] : [];
  return [`MATCH p = ${named(0)}${chain.join("")}`, ...where, "RETURN p"].join("\n");
}

/** That `from` needs `to` by this relation, which depends on its type and, for some, on the kinds at its ends. */
function needing(relation: string, from: string, to: string): string {
  const ways = [...clauses("start", relation, from, to), ...clauses("end", relation, to, from)];
  return `(${ways.join("\n    OR ")})`;
}

/** Where a relation that starts at `start` and ends at `end` has this sense. */
function clauses(sense: "start" | "end", relation: string, start: string, end: string): string[] {
  const always: string[] = [];
  const some: string[] = [];
  for (const name of RELATION_NAMES) {
    const ends = new Map<string, { readonly from: Kind[]; readonly to: readonly Kind[] }>();
    for (const from of KINDS) {
      const to = KINDS.filter((kind) => relationType(name).need(from, kind) === sense);
      if (to.length > 0) (ends.get(to.join()) ?? ends.set(to.join(), { from: [], to }).get(to.join()))?.from.push(from);
    }
    for (const { from, to } of ends.values()) {
      if (from.length === KINDS.length && to.length === KINDS.length) always.push(name);
      else some.push(`(type(${relation}) = ${literal(name)} AND ${start}.kind IN ${list(from)} AND ${end}.kind IN ${list(to)})`);
    }
  }
  const all = [...(always.length === 0 ? [] : [`type(${relation}) IN ${list(always)}`]), ...some];
  return [`(startNode(${relation}).id = ${start}.id AND (${all.join(" OR ")}))`];
}
