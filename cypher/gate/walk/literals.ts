// What stands written out in a query: numbers, texts, lists, maps, none of them large.
import { below, branches, everywhere, has, isBranch, leaves, wordsOf, type Branch, type Tree } from "../tree.ts";
import { refuse } from "./refusal.ts";
import type { Scope } from "./scope.ts";
import { wholeNumber } from "./steps.ts";
import { either, numberValue, PLAIN, PROPERTY, together, type Value } from "./values.ts";

const MOST_ITEMS = 200;
const LONGEST_TEXT = 1000;
const LONGEST_NUMBER = 24;

export function literalValue(literal: Branch, scope: Scope): Value {
  const [kid] = branches(literal);
  if (kid === undefined) return PLAIN;
  if (kid.rule === "map") return mapValue(kid, scope);
  if (kid.rule === "stringLiteral") {
    if (wordsOf(kid).length > LONGEST_TEXT + 2) refuse("large-literal", kid);
    return { ...PLAIN, weight: 1 };
  }
  if (kid.rule === "numberLiteral") return writtenNumber(kid);
  return refuse("clause", literal, wordsOf(literal).slice(0, 40));
}

function writtenNumber(literal: Branch): Value {
  const text = wordsOf(literal);
  if (text.length > LONGEST_NUMBER) refuse("large-literal", literal, text.slice(0, LONGEST_NUMBER));
  const [word] = leaves(literal).filter(({ token }) => token === "UNSIGNED_DECIMAL_INTEGER");
  const number = word === undefined ? Number(text.replaceAll("_", "")) : wholeNumber(word) * (has(literal, "MINUS") ? -1 : 1);
  return Number.isFinite(number) ? numberValue(number) : PLAIN;
}

/** A list that stands there: what is written out in it weighs nothing, what it takes from elsewhere does. */
export function listValue(list: Branch, scope: Scope): Value {
  const items = branches(list);
  if (items.length > MOST_ITEMS) refuse("large-literal", list, String(items.length));
  const values = items.map((item) => scope.walk.value(item, scope));
  const all = together(values);
  return { ...all, items: items.length, weight: weightOf(items, values), element: items.length === 0 ? null : either(values) };
}

/** A map that stands there. */
export function mapValue(map: Branch, scope: Scope): Value {
  const items = branches(map).filter(({ rule }) => rule !== "propertyKeyName");
  if (items.length > MOST_ITEMS) refuse("large-literal", map, String(items.length));
  return gathered(items, scope);
}

/** `thing {.id, n: 1}`. */
export function projectionValue(projection: Branch, scope: Scope): Value {
  const [name] = below(projection, "variable");
  const base = name === undefined ? PLAIN : scope.walk.value(name, scope);
  const elements = below(projection, "mapProjectionElement");
  if (elements.length > MOST_ITEMS) refuse("large-literal", projection, String(elements.length));
  const own = gathered(
    elements.flatMap(branches).filter(({ rule }) => rule !== "propertyKeyName" && rule !== "property"),
    scope,
  );
  return { ...own, varies: own.varies || base.varies, weight: own.weight + 1 };
}

function gathered(items: readonly Tree[], scope: Scope): Value {
  const values = items.map((item) => scope.walk.value(item, scope));
  const all = together(values);
  return {
    ...all,
    items: 1,
    weight: weightOf(items, values),
    pattern: false,
    element: values.length === 0 ? null : either([...values, PROPERTY]),
  };
}

const weightOf = (items: readonly Tree[], values: readonly Value[]): number =>
  1 + values.reduce((sum, value, at) => sum + (isWritten(items[at]) ? 0 : value.weight), 0);

const isWritten = (tree: Tree | undefined): boolean =>
  tree !== undefined && isBranch(tree) && everywhere(tree, "variable", "parameter", "functionInvocation").length === 0;
