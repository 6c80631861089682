// The shortest paths that the page lists, as one chain of so many steps: plain Cypher, which any engine reads alike.
import { RELATION_NAMES, relationType } from "../../../data/model/relations.ts";
import type { Paths } from "../../contract/paths.ts";
import type { PathAsked } from "../state/state.ts";
import { list, literal } from "./literal.ts";

const SYMMETRIC = RELATION_NAMES.filter((name) => relationType(name).symmetric === true);

/** All shortest paths of an answer; null where there are none, or the question is more than a chain says. */
export function shortestPaths(asked: PathAsked, { paths, hubs, over }: Paths): string | null {
  const [best] = paths;
  if (!best || asked.via.length > 0 || (asked.needs && asked.avoid.length > 0)) return null;
  const steps = best.things.length - 1;
  const node = (at: number) => (at === 0 ? "a" : at === steps ? "b" : `n${at}`);
  const named = (at: number) => {
    if (at > 0 && at < steps) return `(${node(at)})`;
    return `(${node(at)}:Thing {id: ${literal(at === 0 ? asked.from : asked.to)}})`;
  };
  const numbers = Array.from({ length: steps }, (_, at) => at + 1);
  const chain = numbers.map((at) => (asked.needs ? `-[r${at}:NEEDS]->` : `-[r${at}]-`) + named(at));
  const never = ["NEEDS", "MENTIONED_IN", ...asked.avoid];
  const conditions = [
    ...(asked.needs ? [] : numbers.map((at) => `NOT type(r${at}) IN ${list(never)}`)),
    ...(asked.directed && !asked.needs
      ? numbers.map((at) => `(startNode(r${at}).id = ${node(at - 1)}.id OR type(r${at}) IN ${list(SYMMETRIC)})`)
      : []),
    ...numbers.slice(0, -1).map((at) => `NOT n${at}.kind IN ${list(asked.places ? ["Article"] : ["Article", "Place"])}`),
    ...(hubs === "out" ? numbers.slice(0, -1).map((at) => `n${at}.facts <= ${over}`) : []),
  ];
  const where = conditions.length > 0 ? [`WHERE ${conditions.join("\n  AND ")}`] : [];
  return [`MATCH p = ${named(0)}${chain.join("")}`, ...where, "RETURN p"].join("\n");
}
