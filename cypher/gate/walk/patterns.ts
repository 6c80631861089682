// Patterns: every part known, every walk bounded, and each connected with what is there already or held by what names a thing.
import { below, branches, everywhere, isBranch, nameOf, wordsOf, type Branch, type Tree } from "../tree.ts";
import { anchorOf, type Anchor } from "./anchors.ts";
import { refuse } from "./refusal.ts";
import { isMultiplied, withNames, type Rows, type Scope } from "./scope.ts";
import { isShortest, LONGEST_CHAIN, stepsOf } from "./steps.ts";
import { PLAIN, STEPS, type Value } from "./values.ts";

/** Steps of variable length that may follow each other before rows are gathered. */
const MOST_STEPS = 36;
/** How many rows lists and ranges in a query may make, taken together. */
export const MOST_PRODUCT = 10_000;
/** How many given lists may stand beside each other. */
export const MOST_LISTS = 2;

/** Patterns that share names: one part of a MATCH. */
type Part = {
  readonly patterns: readonly Branch[];
  readonly nodes: readonly Branch[];
  readonly names: ReadonlySet<string>;
  readonly walks: boolean;
};

/** What a MATCH binds and what it does to the rows; refuses what is not bounded and connected. */
export function match(patterns: readonly Branch[], where: readonly Tree[], scope: Scope): Scope {
  const walks = patterns.map((pattern) => stepsOf(pattern, isShortest(pattern)));
  const steps = scope.rows.steps + walks.reduce((sum, walk) => sum + walk.variable, 0);
  const hops = walks.reduce((sum, walk) => sum + walk.fixed + walk.variable, 0);
  const [at] = patterns;
  if (at !== undefined && (steps > MOST_STEPS || hops > LONGEST_CHAIN)) refuse("too-many-steps", at, String(Math.max(steps, hops)));
  const parts = partsOf(patterns);
  const loose = parts.filter((part) => ![...part.names].some((name) => scope.names.has(name)));
  let rows: Rows = { ...scope.rows, steps };
  const still = new Set<string>();
  for (const part of parts) if (!loose.includes(part) && part.walks) rows = { ...rows, graph: true };
  const anchors = loose.map((part) => [part, anchorOf(part.nodes, where, scope)] as const);
  for (const [part, anchor] of anchors.toSorted(([a], [b]) => Number(a.walks) - Number(b.walks))) {
    const single = anchors.every(([other, held]) => other === part || (held.kind === "one" && !other.walks));
    const alone = anchors.length === 1 ? "only" : single ? "beside-single" : "beside-many";
    rows = joined(part, anchor, alone, rows, scope);
    if (anchor.kind === "one" && !part.walks && !anchor.follows) for (const name of part.names) still.add(name);
  }
  const bound = withNames({ ...scope, rows }, boundBy(patterns, still));
  for (const pattern of patterns) for (const inner of insideOf(pattern)) scope.walk.value(inner, bound);
  for (const condition of where) scope.walk.value(condition, bound);
  return bound;
}

/** The rows after a part that shares no name with what is bound: refused where it would multiply them. */
function joined(part: Part, anchor: Anchor, alone: "only" | "beside-single" | "beside-many", rows: Rows, scope: Scope): Rows {
  const at = part.patterns[0] ?? refuse("clause", { token: "", text: "", start: 0, end: 0 });
  const often = scope.repeated || isMultiplied(rows);
  if (anchor.follows && anchor.kind !== "free") return part.walks || anchor.kind === "list" ? { ...rows, graph: true } : rows;
  if (anchor.kind === "one") {
    if (!part.walks) return rows;
    if (often || alone === "beside-many") refuse("cartesian", at, wordsOf(at).slice(0, 60));
    return { ...rows, graph: true };
  }
  const bound = [...scope.names.values()].some((value) => value.pattern);
  if (anchor.kind === "list" && anchor.by !== null && !part.walks && !rows.graph && !scope.repeated) {
    if (anchor.by.many) return bound ? refuse("cartesian", at, wordsOf(at).slice(0, 60)) : { ...rows, graph: true };
    return listed(at, anchor.by, rows, MOST_LISTS);
  }
  const first = alone === "only" && !rows.graph && !scope.repeated && !bound;
  if (anchor.kind === "list" && first && rows.lists === 0) return { ...rows, graph: true };
  if (anchor.kind === "key" && first) return { ...rows, graph: true };
  if (often || !first) refuse("cartesian", at, wordsOf(at).slice(0, 60));
  return { ...rows, graph: true };
}

/** The rows after going through a list that stands in the query or is given. */
export function listed(at: Tree, list: Value, rows: Rows, most: number): Rows {
  const next = list.given ? { ...rows, lists: rows.lists + 1 } : { ...rows, product: rows.product * Math.max(1, list.items) };
  if (next.lists > most || next.product > MOST_PRODUCT) refuse("cartesian", at, wordsOf(at).slice(0, 60));
  return next;
}

/** Patterns grouped by the names that they share. */
function partsOf(patterns: readonly Branch[]): Part[] {
  const parts: Part[] = [];
  for (const pattern of patterns) {
    const names = new Set(everywhere(pattern, "nodePattern", "relationshipPattern").flatMap((one) => below(one, "variable").map(nameOf)));
    const shared = parts.filter((part) => [...names].some((name) => part.names.has(name)));
    const own: Part = {
      patterns: [pattern],
      nodes: outerNodes(pattern),
      names,
      walks: everywhere(pattern, "relationshipPattern", "parenthesizedPath").length > 0,
    };
    const whole = [...shared, own].reduce((a, b) => ({
      patterns: [...a.patterns, ...b.patterns],
      nodes: [...a.nodes, ...b.nodes],
      names: new Set([...a.names, ...b.names]),
      walks: a.walks || b.walks,
    }));
    for (const part of shared) parts.splice(parts.indexOf(part), 1);
    parts.push(whole);
  }
  return parts;
}

const INNER: ReadonlySet<string> = new Set(["properties", "labelExpression", "parenthesizedPath"]);

/** The nodes of a pattern that are bound as one node, not those inside a repeated part. */
function outerNodes(tree: Branch): Branch[] {
  return branches(tree).flatMap((kid) => (kid.rule === "nodePattern" ? [kid] : INNER.has(kid.rule) ? [] : outerNodes(kid)));
}

function boundBy(patterns: readonly Branch[], still: ReadonlySet<string>): (readonly [string, Value])[] {
  const element: Value = { ...PLAIN, weight: 1, pattern: true };
  return patterns.flatMap((pattern) => {
    const paths = everywhere(pattern, "pattern").flatMap((one) => below(one, "variable"));
    const nodes = everywhere(pattern, "nodePattern").flatMap((one) => below(one, "variable"));
    const relationships = everywhere(pattern, "relationshipPattern").flatMap((one) => below(one, "variable"));
    return [
      ...[...nodes, ...relationships].map((name) => [nameOf(name), { ...element, varies: !still.has(nameOf(name)) }] as const),
      ...paths.map((name) => [nameOf(name), { ...STEPS, pattern: true, varies: true }] as const),
    ];
  });
}

const KNOWN: ReadonlySet<string> = new Set([
  "pattern",
  "anonymousPattern",
  "shortestPathPattern",
  "patternElement",
  "pathPatternNonEmpty",
  "patternExpression",
  "shortestPathExpression",
  "nodePattern",
  "relationshipPattern",
  "parenthesizedPath",
]);
const BARE: ReadonlySet<string> = new Set(["variable", "leftArrow", "rightArrow", "arrowLine", "pathLength", "quantifier"]);

/** The expressions inside a pattern; refuses a part of it that is not known. */
function insideOf(tree: Branch): Tree[] {
  return branches(tree).flatMap((kid): Tree[] => {
    if (KNOWN.has(kid.rule)) return insideOf(kid);
    if (BARE.has(kid.rule)) return [];
    if (kid.rule === "properties") return branches(kid);
    if (kid.rule === "labelExpression") return [kid];
    if (kid.rule === "pathPatternPrefix") return prefix(kid);
    return tree.rule === "nodePattern" || tree.rule === "relationshipPattern" || tree.rule === "parenthesizedPath"
      ? [kid]
      : refuse("clause", kid, wordsOf(kid).slice(0, 40));
  });
}

function prefix(tree: Branch): Tree[] {
  if (everywhere(tree, "pathMode").length > 0) refuse("clause", tree, wordsOf(tree));
  for (const number of below(tree, "nonNegativeIntegerSpecification")) {
    const [word] = number.kids;
    if (word !== undefined && !isBranch(word) && !(Number(word.text) <= 1000)) refuse("too-many-steps", number, word.text);
  }
  return [];
}
