// What Depend asks, as plain Cypher with its values in the text. The page works it out over derived NEEDS; so do these.
import type { DependAsked, WhyAsked } from "../../contract/plan.ts";
import { list, literal } from "../../../data/model/cypher-text.ts";

/** Steps that one text walks where all are wanted: a walk of any length is not bounded, or slow. */
export const MOST_STEPS = 8;
const DOERS = ["Place", "Organization", "Person"];

/** What these need and what needs them, step by step: one row a thing, with its side and step. */
export function dependText({ of, way, depth, doers, without }: Omit<DependAsked, "contains" | "statedOnly">): string {
  const steps = Math.min(depth ?? MOST_STEPS, MOST_STEPS);
  const sides = way === "both" ? ["needs", "needed"] : [way];
  const ids = list(of);
  const step = (number: number) => {
    const before = Array.from({ length: number - 1 }, (_, at) => `d${at + 1}`);
    const through = number === 1 || doers ? [] : [`  AND NOT x.kind IN ${list(DOERS)}`];
    return [
      "OPTIONAL MATCH (x:Thing)-[n:NEEDS]-(y:Thing)",
      `WHERE x.id IN ${number === 1 ? ids : `d${number - 1}`} AND NOT y.id IN ${ids}`,
      ...(before.length > 0 ? [`  AND NOT y.id IN (${before.join(" + ")})`] : []),
      ...through,
      "  AND (side = 'needs' AND startNode(n) = x OR side = 'needed' AND endNode(n) = x)",
      ...(without.length > 0 ? [`  AND size([one IN n.via WHERE NOT one IN ${list(without)}]) > 0`] : []),
      `WITH side, ${[...before, ""].join(", ")}collect(DISTINCT y.id) AS d${number}`,
    ];
  };
  const numbers = Array.from({ length: steps }, (_, at) => at + 1);
  return [
    `UNWIND ${list(sides)} AS side`,
    ...numbers.flatMap(step),
    `WITH side, [${numbers.map((number) => `d${number}`).join(", ")}] AS steps`,
    `UNWIND range(1, ${steps}) AS step`,
    "WITH side, step, steps[step - 1] AS ids",
    "MATCH (t:Thing)",
    "WHERE t.id IN ids",
    "RETURN side, step, t",
    "ORDER BY side, step, t.facts DESC, t.id",
  ].join("\n");
}

/** All chains of at most six needs from `a` to `b`, shortest first. */
export function whyText({ a, b, doers, without }: Omit<WhyAsked, "contains" | "statedOnly">): string {
  const ends = `t.id <> ${literal(a)} AND t.id <> ${literal(b)}`;
  return [
    `MATCH (a:Thing {id: ${literal(a)}})`,
    `MATCH (b:Thing {id: ${literal(b)}})`,
    "MATCH p = (a)-[:NEEDS*1..6]->(b)",
    "WITH nodes(p) AS things, relationships(p) AS needs, length(p) AS steps",
    "WITH things, needs, steps, [t IN things | t.id] AS ids",
    "WHERE size([t IN things WHERE size([other IN ids WHERE other = t.id]) > 1]) = 0",
    ...(doers ? [] : [`  AND size([t IN things WHERE ${ends} AND t.kind IN ${list(DOERS)}]) = 0`]),
    ...(without.length > 0 ? [`  AND size([n IN needs WHERE size([one IN n.via WHERE NOT one IN ${list(without)}]) = 0]) = 0`] : []),
    "RETURN steps, ids, [t IN things | t.name] AS names, [n IN needs | n.via] AS via, [n IN needs | n.evidence] AS evidence",
    "ORDER BY steps, ids",
    "LIMIT 50",
  ].join("\n");
}
