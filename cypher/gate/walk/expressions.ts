// Every kind of expression that a query may have, and what is known of its value. A kind that is not here is refused.
import { below, branches, everywhere, has, isBranch, leaves, nameOf, wordsOf, type Branch, type Tree } from "../tree.ts";
import { callValue } from "./functions.ts";
import { listValue, literalValue, mapValue, projectionValue } from "./literals.ts";
import { refuse } from "./refusal.ts";
import { ONE_ROW, runsOften, withNames, type Scope } from "./scope.ts";
import { COUNTED, either, itemOf, MANY, PARAMETER, PLAIN, PROPERTY, STORED, together, unknownNumber, type Value } from "./values.ts";

/** How many times a value may hold what it is made of. */
const HEAVIEST = 500;
/** How often an expression inside lists may be worked out for one row. */
const MOST_LOOPS = 1_000_000;

type Reading = (tree: Branch, scope: Scope) => Value;

/** What is known of an expression's value; refuses what is not on the list. */
export function value(tree: Tree, scope: Scope): Value {
  if (!isBranch(tree)) return refuse("clause", tree, tree.text);
  const read = READINGS.get(tree.rule);
  if (read === undefined) return refuse("clause", tree, wordsOf(tree).slice(0, 40));
  const found = read(tree, scope);
  if (found.weight > HEAVIEST) refuse("growth", tree);
  return found;
}

const all: Reading = (tree, scope) => together(branches(tree).map((kid) => value(kid, scope)));
/** Yes or no. */
const truth: Reading = (tree, scope) => ({ ...PLAIN, weight: 1, varies: all(tree, scope).varies });
const only: Reading = (tree, scope) => {
  const kids = branches(tree);
  return kids.length === 1 && kids[0] !== undefined ? value(kids[0], scope) : all(tree, scope);
};
const refused =
  (code: "function" | "reduce" | "clause"): Reading =>
  (tree) =>
    refuse(code, tree, code === "reduce" ? "" : wordsOf(tree).slice(0, 40));

function sum(tree: Branch, scope: Scope): Value {
  const values = branches(tree).map((kid) => value(kid, scope));
  const signs = leaves(tree).map((leaf) => leaf.token);
  let [low, high] = [values[0]?.low ?? 0, values[0]?.high ?? 0];
  for (const [at, sign] of signs.entries()) {
    const next = values[at + 1];
    if (next === undefined || sign === "DOUBLEBAR") continue;
    low += sign === "PLUS" ? next.low : -next.high;
    high += sign === "PLUS" ? next.high : -next.low;
  }
  return { ...together(values), low: Number.isNaN(low) ? -Infinity : low, high: Number.isNaN(high) ? Infinity : high };
}

/** Products: the sizes of whole numbers are followed, of anything else nothing is known. */
function product(tree: Branch, scope: Scope): Value {
  const values = branches(tree).map((kid) => value(kid, scope));
  const [a, b] = values;
  const one = has(tree, "TIMES") && values.length === 2 && a !== undefined && b !== undefined;
  const corners = one ? [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high] : [Number.NaN];
  const known = corners.every((corner) => Number.isFinite(corner));
  const [low, high] = known ? [Math.min(...corners), Math.max(...corners)] : [-Infinity, Infinity];
  return { ...PLAIN, weight: 1, varies: values.some((item) => item.varies), low, high };
}

function signed(tree: Branch, scope: Scope): Value {
  const inner = all(tree, scope);
  return has(tree, "MINUS") ? { ...inner, low: -inner.high, high: -inner.low } : inner;
}

function comparison(tree: Branch, scope: Scope): Value {
  if (has(tree, "REGEQ")) refuse("regex", tree);
  for (const kid of branches(tree)) if (!CHECKED_ELSEWHERE.has(kid.rule)) value(kid, scope);
  for (const kid of below(tree, "labelExpression4")) labels(kid, scope);
  return PLAIN;
}
const CHECKED_ELSEWHERE: ReadonlySet<string> = new Set(["type", "normalForm", "labelExpression4"]);

/** Labels and types: names may be any, what works one out is an expression like others. */
function labels(tree: Branch, scope: Scope): Value {
  for (const worked of everywhere(tree, "dynamicAnyAllExpression", "dynamicExpression"))
    for (const kid of branches(worked)) value(kid, scope);
  return PLAIN;
}

function named(tree: Branch, scope: Scope): Value {
  // A name that nothing binds is the engine's to refuse: it stands for nothing.
  return scope.names.get(nameOf(tree)) ?? { ...PROPERTY, varies: true };
}

function postfixed(tree: Branch, scope: Scope): Value {
  const [base, ...rest] = branches(tree);
  let found = base === undefined ? PLAIN : value(base, scope);
  for (const postfix of rest) {
    const { varies, pattern } = found;
    if (below(postfix, "property").length > 0) found = propertyOf(found);
    else if (has(postfix, "DOTDOT")) found = sliced(postfix, found, scope);
    else {
      const index = branches(postfix).map((kid) => value(kid, scope));
      found = pattern ? { ...PROPERTY, varies } : { ...itemOf(found), varies: varies || index.some((one) => one.varies) };
    }
  }
  return found;
}

/** A stored property, a value of a map, or of what nothing is known: a date's milliseconds are a large number. */
function propertyOf(base: Value): Value {
  const { varies, given, weight } = base;
  if (base.pattern) return { ...PROPERTY, varies };
  const held = base.element ?? { ...unknownNumber(PROPERTY), weight: Math.max(1, weight), given };
  return { ...either([held, unknownNumber(PROPERTY)]), varies, pattern: held.pattern };
}

function sliced(postfix: Branch, list: Value, scope: Scope): Value {
  const bounds = branches(postfix).map((kid) => value(kid, scope));
  const last = branches(postfix).at(-1);
  const to = last !== undefined && postfix.kids.at(-2) === last ? bounds.at(-1) : undefined;
  if (to === undefined || !(to.low >= 0) || to.high > STORED) return list;
  return { ...list, items: Math.min(list.items, to.high), many: false };
}

/** A list gone through item by item, with what is worked out for each. */
function overList(tree: Branch, scope: Scope): Value {
  const [name, source, ...rest] = branches(tree);
  if (name === undefined || source === undefined) return refuse("clause", tree);
  const list = value(source, scope);
  if (list.range) refuse("range-comprehension", tree);
  const loops = scope.loops * Math.max(1, list.items);
  if (loops > MOST_LOOPS) refuse("growth", tree);
  const inner = { ...withNames(scope, [[nameOf(name), itemOf(list)]]), loops };
  const values = rest.map((kid) => value(kid, inner));
  if (tree.rule !== "listComprehension") return { ...PLAIN, varies: list.varies || values.some((one) => one.varies) };
  const item = has(tree, "BAR") ? (values.at(-1) ?? itemOf(list)) : itemOf(list);
  const varies = list.varies || values.some((one) => one.varies);
  return {
    ...list,
    weight: Math.max(1, list.weight) * Math.max(1, ratio(item.weight, itemOf(list).weight)),
    replaced: item.replaced,
    varies,
    element: item,
  };
}

const ratio = (made: number, from: number): number => made / Math.max(1, from);

function patternList(tree: Branch, scope: Scope): Value {
  const kids = branches(tree);
  const [first] = kids;
  const path = first?.rule === "variable" ? [first] : [];
  const [pattern] = below(tree, "pathPatternNonEmpty");
  if (pattern === undefined) return refuse("clause", tree);
  const where = has(tree, "WHERE") ? kids.slice(-2, -1) : [];
  const inner = scope.walk.match([pattern], where, manyTimes(tree, scope));
  const bound = withNames(
    inner,
    path.map((name) => [nameOf(name), { ...PLAIN, weight: 1, pattern: true }] as const),
  );
  const item = kids.at(-1);
  const found = item === undefined ? PLAIN : value(item, bound);
  return { ...found, items: STORED, varies: true, pattern: false, element: found };
}

/** The scope inside a pattern or subquery that stands in an expression: what is in it is worked out for each of its rows. */
function manyTimes(tree: Branch, scope: Scope): Scope {
  const loops = scope.loops * STORED;
  if (loops > MOST_LOOPS) refuse("growth", tree);
  return { ...scope, loops, repeated: runsOften(scope) };
}

function existing(tree: Branch, scope: Scope): Value {
  scope.walk.match([tree], [], { ...scope, repeated: runsOften(scope) });
  return { ...PLAIN, varies: true };
}

/** EXISTS, COUNT and COLLECT with a query or a pattern in braces. */
function subquery(tree: Branch, scope: Scope): Value {
  const [query] = below(tree, "queryWithLocalDefinitions");
  const inner = manyTimes(tree, scope);
  const varies = scope.repeated || runsOften(scope);
  if (query === undefined) {
    if (below(tree, "matchMode").length > 0) refuse("clause", tree, wordsOf(tree).slice(0, 40));
    scope.walk.match(below(tree, "patternList").flatMap(branches), below(tree, "whereClause").flatMap(branches), inner);
    return tree.rule === "countExpression" ? { ...COUNTED, varies } : { ...PLAIN, varies };
  }
  const { columns } = scope.walk.query(query, { ...inner, rows: { ...ONE_ROW, steps: scope.rows.steps } });
  if (tree.rule === "existsExpression") return { ...PLAIN, varies };
  if (tree.rule === "countExpression") return { ...COUNTED, varies };
  const element = either([...columns.values()]);
  return { ...element, items: MANY, many: true, varies, element };
}

function cases(tree: Branch, scope: Scope): Value {
  const alternatives = branches(tree).filter(({ rule }) => rule === "caseAlternative" || rule === "extendedCaseAlternative");
  const rest = branches(tree).filter((kid) => !alternatives.includes(kid));
  const tests = alternatives.flatMap((one) => branches(one).slice(0, -1)).map((kid) => value(kid, scope));
  const chosen = [...alternatives.flatMap((one) => branches(one).slice(-1)), ...rest].map((kid) => value(kid, scope));
  return { ...either(chosen), varies: [...tests, ...chosen].some((one) => one.varies) };
}

const READINGS: ReadonlyMap<string, Reading> = new Map<string, Reading>([
  ["expression", truth],
  ["expression11", truth],
  ["expression10", truth],
  ["expression9", truth],
  ["expression8", truth],
  ["expression7", truth],
  ["comparisonExpression6", comparison],
  ["expression6", sum],
  ["expression5", product],
  ["expression4", product],
  ["expression3", signed],
  ["expression2", postfixed],
  ["literal", literalValue],
  ["parameter", () => PARAMETER],
  ["caseExpression", cases],
  ["extendedCaseExpression", cases],
  ["extendedWhen", comparison],
  ["countStar", () => COUNTED],
  ["existsExpression", subquery],
  ["countExpression", subquery],
  ["collectExpression", subquery],
  ["map", mapValue],
  ["mapProjection", projectionValue],
  ["listComprehension", overList],
  ["listItemsPredicate", overList],
  ["listLiteral", listValue],
  ["patternComprehension", patternList],
  ["patternExpression", existing],
  ["shortestPathExpression", existing],
  ["reduceExpression", refused("reduce")],
  ["allReduceExpression", refused("reduce")],
  ["vectorFunction", refused("function")],
  ["vectorDistanceFunction", refused("function")],
  ["vectorNormFunction", refused("function")],
  ["normalizeFunction", (tree, scope) => all({ ...tree, kids: branches(tree).filter(({ rule }) => rule !== "normalForm") }, scope)],
  ["trimFunction", all],
  ["propertyExistsPredicate", () => PLAIN],
  ["parenthesizedExpression", only],
  ["functionInvocation", callValue],
  ["variable", named],
  ["labelExpression", labels],
]);
