// What the gate knows of a value without running anything: how many items a list may have, how far text and lists have been multiplied,
// between which numbers a number lies, and whether it differs from row to row.

export type Value = {
  /** How many items at most, where something goes through it. */
  readonly items: number;
  /** How many times what is stored or given it holds: `a + a` counts twice. */
  readonly weight: number;
  /** As many as the graph has, as from `collect`. */
  readonly many: boolean;
  /** Made by `range`, or from such a list. */
  readonly range: boolean;
  /** `replace` has been at it. */
  readonly replaced: boolean;
  /** It differs between rows that the graph or a given list made. */
  readonly varies: boolean;
  /** A node, relationship or path that a pattern bound. */
  readonly pattern: boolean;
  /** An item of a list that was unwound. */
  readonly unwound: boolean;
  /** It comes from a parameter. */
  readonly given: boolean;
  readonly low: number;
  readonly high: number;
  /** What an item of the list, or a value of the map, is; null where that is not known. */
  readonly element: Value | null;
};

/** How many items are reckoned with where nothing says how many. */
export const MANY = 10_000;
export const GIVEN = 1000;
export const STORED = 50;
const ON_A_PATH = 16;

/** A plain value that a query writes out. */
export const PLAIN: Value = {
  items: 1,
  weight: 0,
  many: false,
  range: false,
  replaced: false,
  varies: false,
  pattern: false,
  unwound: false,
  given: false,
  low: -Infinity,
  high: Infinity,
  element: null,
};

/** A property of something stored: a text, a number (years are the largest that range is made of), or a short list. */
export const PROPERTY: Value = { ...PLAIN, items: STORED, weight: 1, low: 0, high: 3000 };
/** A parameter: nothing is known of it but that it has been sent. */
export const PARAMETER: Value = { ...PLAIN, items: GIVEN, weight: 4, given: true };
/** A count or size. */
export const COUNTED: Value = { ...PLAIN, weight: 1, low: 0, high: 1000 };
/** Nodes or relationships of a path. */
export const STEPS: Value = { ...PLAIN, items: ON_A_PATH, weight: 1 };

/** A number that stands there. */
export const numberValue = (number: number): Value => ({ ...PLAIN, low: number, high: number });

/** Either of these: as in CASE and coalesce. */
export function either(values: readonly Value[]): Value {
  return values.reduce((a, b) => merge(a, b, Math.max(a.weight, b.weight), Math.max(a.items, b.items)), EMPTY);
}

/** All of these in one: as in `+`, a list, a map. */
export function together(values: readonly Value[]): Value {
  return values.reduce((a, b) => merge(a, b, a.weight + b.weight, a.items + b.items), { ...EMPTY, items: 0 });
}

const EMPTY: Value = { ...PLAIN, items: 0, low: Infinity, high: -Infinity };

function merge(a: Value, b: Value, weight: number, items: number): Value {
  return {
    items,
    weight,
    many: a.many || b.many,
    range: a.range || b.range,
    replaced: a.replaced || b.replaced,
    varies: a.varies || b.varies,
    pattern: false,
    unwound: false,
    given: a.given || b.given,
    low: Math.min(a.low, b.low),
    high: Math.max(a.high, b.high),
    element: a.element !== null && b.element !== null ? either2(a.element, b.element) : (a.element ?? b.element),
  };
}

const either2 = (a: Value, b: Value): Value => merge(a, b, Math.max(a.weight, b.weight), Math.max(a.items, b.items));

/** An item of this list. */
export function itemOf(list: Value): Value {
  const { low, high, varies, range, replaced, given, weight } = list;
  if (list.element !== null) return { ...list.element, varies: varies || list.element.varies, replaced: replaced || list.element.replaced };
  return { ...PLAIN, items: STORED, weight, varies, replaced, given, ...(range || !given ? { low, high } : {}) };
}

/** The same value, of which no number is known any more. */
export const unknownNumber = (value: Value): Value => ({ ...value, low: -Infinity, high: Infinity });
