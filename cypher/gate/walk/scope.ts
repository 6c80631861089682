// What is bound at a place of the query, and how many rows may stand there.
import type { Branch, Tree } from "../tree.ts";
import type { Value } from "./values.ts";

/** What multiplies the rows so far. */
export type Rows = {
  /** As many rows as the graph has, at most one such factor. */
  readonly graph: boolean;
  /** How many given lists (parameters, stored lists) were gone through beside each other. */
  readonly lists: number;
  /** How many rows come from lists and ranges that stand in the query. */
  readonly product: number;
  /** Names bound by UNWIND of a list as long as the graph. */
  readonly unwound: readonly string[];
  /** The steps of variable length walked so far, one after the other. */
  readonly steps: number;
};

export type Scope = {
  readonly names: ReadonlyMap<string, Value>;
  readonly rows: Rows;
  /** What stands around a subquery runs it many times. */
  readonly repeated: boolean;
  /** How often an expression here is worked out for one row. */
  readonly loops: number;
  /** What a first WITH of this subquery may take in, where nothing is taken in before the brace. */
  readonly outer: ReadonlyMap<string, Value> | null;
  readonly walk: Walk;
};

/** The parts of the walk that call each other. */
type Walk = {
  readonly value: (tree: Tree, scope: Scope) => Value;
  readonly query: (query: Branch, scope: Scope) => Outcome;
  readonly match: (patterns: readonly Branch[], where: readonly Tree[], scope: Scope) => Scope;
};

/** What a (sub)query gives: its columns, and the rows it leaves. */
export type Outcome = { readonly columns: ReadonlyMap<string, Value>; readonly rows: Rows; readonly detached: boolean };

export const ONE_ROW: Rows = { graph: false, lists: 0, product: 1, unwound: [], steps: 0 };

/** Whether there may be more than one row. */
export const isMultiplied = ({ graph, lists, product }: Rows): boolean => graph || lists > 0 || product > 1;

/** The scope with these names added. */
export function withNames(scope: Scope, names: Iterable<readonly [string, Value]>): Scope {
  return { ...scope, names: new Map([...scope.names, ...names]) };
}

/** Whether what runs inside this scope runs many times. */
export const runsOften = (scope: Scope): boolean => scope.repeated || scope.loops > 1 || isMultiplied(scope.rows);
