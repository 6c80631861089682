// Calls of functions: only those on the list, and what each gives.
import { below, branches, has, isBranch, leaves, wordsOf, type Branch, type Tree } from "../tree.ts";
import { AGGREGATES, FUNCTIONS, GIVES } from "./names.ts";
import { refuse } from "./refusal.ts";
import type { Scope } from "./scope.ts";
import { either, GIVEN, itemOf, MANY, PLAIN, together, unknownNumber, type Value } from "./values.ts";

/** The longest list that `range` may make. */
const LONGEST_RANGE = 10_000;
/** What `replace` is reckoned with where it cannot be seen how long the new text is. */
const REPLACED_BY = 16;

/** The function's name in lower case with its namespace. */
export const functionName = (call: Branch): string =>
  wordsOf(branches(call)[0] ?? call)
    .replaceAll("`", "")
    .toLowerCase();

/** Whether a call gathers rows. */
export const isAggregate = (call: Branch): boolean => AGGREGATES.has(functionName(call));

/** What a call gives. */
export function callValue(call: Branch, scope: Scope): Value {
  const name = functionName(call);
  const kind = FUNCTIONS.get(name);
  if (kind === undefined) refuse("function", call, name);
  const args = below(call, "functionArgument").flatMap(branches);
  const values = args.map((one) => scope.walk.value(one, scope));
  const all = together(values);
  const varies = all.varies;
  const plain = GIVES[kind];
  if (plain !== undefined) return { ...plain, varies };
  switch (kind) {
    case "either":
      return either(values);
    case "first":
      return values[0] === undefined ? PLAIN : itemOf(values[0]);
    case "whole":
      return { ...PLAIN, weight: 1, varies, low: all.given ? -Infinity : all.low, high: all.given ? Infinity : all.high };
    case "collect":
      return { ...all, items: MANY, many: true, low: -Infinity, high: Infinity, element: values[0] ?? null };
    case "range":
      return rangeValue(call, values);
    case "split":
      return { ...unknownNumber(all), items: GIVEN * Math.max(1, values[0]?.weight ?? 1), weight: Math.max(1, values[0]?.weight ?? 1) };
    case "replace":
      return replaceValue(call, args, values);
    default:
      return { ...unknownNumber(all), weight: Math.max(1, ...values.map((value) => value.weight)) };
  }
}

function rangeValue(call: Branch, [from, to, step]: readonly Value[]): Value {
  if (from === undefined || to === undefined) refuse("large-range", call);
  const stride = step === undefined ? 1 : Math.max(1, Math.min(Math.abs(step.low), Math.abs(step.high)));
  const down = step !== undefined && step.high < 0;
  const items = Math.floor((down ? from.high - to.low : to.high - from.low) / (Number.isFinite(stride) ? stride : 1)) + 1;
  if (!(items <= LONGEST_RANGE)) refuse("large-range", call, Number.isFinite(items) ? String(items) : "");
  if (step !== undefined && step.low < 0 && step.high > 0) refuse("large-range", call);
  const [low, high] = [Math.min(from.low, to.low), Math.max(from.high, to.high)];
  const exact = [from, to, step].every((value) => value === undefined || value.low === value.high);
  const varies = from.varies || to.varies;
  const element: Value = { ...PLAIN, low, high, varies };
  return { ...PLAIN, items: Math.max(0, items), weight: 1, range: true, varies, given: !exact, element };
}

function replaceValue(call: Branch, args: readonly Tree[], values: readonly Value[]): Value {
  if (values.some((value) => value.replaced)) refuse("nested-replace", call);
  const [searched, inserted] = [literalLength(args[1]), literalLength(args[2])];
  const times = searched === null || inserted === null ? REPLACED_BY : Math.max(1, Math.ceil(inserted / Math.max(1, searched)));
  const weight = Math.max(1, values[0]?.weight ?? 1) * times;
  return { ...unknownNumber(together(values)), weight, replaced: true };
}

/** The length of a text that stands there; null for anything else. */
function literalLength(tree: Tree | undefined): number | null {
  if (tree === undefined || !isBranch(tree)) return null;
  const [word] = tree.rule === "literal" ? below(tree, "stringLiteral").flatMap(leaves) : [];
  return word === undefined || has(tree, "NULL") ? null : word.text.length - 2;
}
