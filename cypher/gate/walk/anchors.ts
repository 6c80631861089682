// What ties a pattern that shares no name with the rest to few nodes: an equality on what names a thing.
import { below, branches, everywhere, has, isBranch, leaves, nameOf, namesIn, type Branch, type Tree } from "../tree.ts";
import type { Scope } from "./scope.ts";
import type { Value } from "./values.ts";

/** Properties that name one thing, or nearly so. */
const NAMING: ReadonlySet<string> = new Set(["id", "name", "nameEn"]);

/**
 * How a pattern is held: `one` row (an equality), `list` (IN a list of so many, or of a given one), `key` (an equality with an
 * unwound item on any property), or `free`. `follows`: what it is held by differs from row to row.
 */
export type Anchor = { readonly kind: "one" | "list" | "key" | "free"; readonly by: Value | null; readonly follows: boolean };

const FREE: Anchor = { kind: "free", by: null, follows: false };
const RANK = { one: 0, list: 1, key: 2, free: 3 } as const;

/** The best anchor of these nodes, from the maps in their brackets and the conditions joined by AND. */
export function anchorOf(nodes: readonly Branch[], conditions: readonly Tree[], scope: Scope): Anchor {
  const names = new Set(nodes.flatMap((node) => below(node, "variable").map(nameOf)));
  const found = [
    ...nodes.flatMap((node) => below(node, "properties").flatMap((map) => mapAnchors(map, scope))),
    ...[...conditions, ...nodes.flatMap(conditionsIn)].flatMap(conjuncts).flatMap((one) => conditionAnchors(one, names, scope)),
  ];
  return found.toSorted((a, b) => RANK[a.kind] - RANK[b.kind] || Number(b.follows) - Number(a.follows))[0] ?? FREE;
}

/** The expression behind WHERE in the brackets of a node. */
function conditionsIn(node: Branch): Tree[] {
  const where = node.kids.findIndex((kid) => !isBranch(kid) && kid.token === "WHERE");
  const condition = where < 0 ? undefined : node.kids[where + 1];
  return condition === undefined ? [] : [condition];
}

/** The parts of a condition that must all hold. */
function conjuncts(tree: Tree): Tree[] {
  if (!isBranch(tree)) return [tree];
  if (tree.rule === "expression10" || tree.rule === "parenthesizedExpression") return branches(tree).flatMap(conjuncts);
  return [tree];
}

function mapAnchors(properties: Branch, scope: Scope): Anchor[] {
  return below(properties, "map").flatMap((map) => {
    const kids = branches(map);
    return kids.flatMap((key, at) => {
      const value = kids[at + 1];
      return key.rule === "propertyKeyName" && value !== undefined ? equality(nameOf(key), value, scope) : [];
    });
  });
}

function conditionAnchors(condition: Tree, names: ReadonlySet<string>, scope: Scope): Anchor[] {
  if (!isBranch(condition)) return [];
  const [left, right] = branches(condition);
  if (left === undefined || right === undefined || condition.kids.length > 3) return [];
  if (condition.rule === "expression8" && has(condition, "EQ")) {
    const [a, b] = [propertyOf(left, names), propertyOf(right, names)];
    return [...(a === null ? [] : equality(a, right, scope)), ...(b === null ? [] : equality(b, left, scope))];
  }
  if (condition.rule === "expression7" && right.rule === "comparisonExpression6" && has(right, "IN")) {
    const property = propertyOf(left, names);
    const list = branches(right)[0];
    if (property === null || list === undefined || !(property === "" || NAMING.has(property))) return [];
    const by = boundValue(list, scope);
    return by === null ? [] : [{ kind: "list", by, follows: by.varies || by.unwound }];
  }
  return [];
}

/** The property of one of these names that an expression is: "" for the name itself and its element id; null for anything else. */
function propertyOf(tree: Tree, names: ReadonlySet<string>): string | null {
  if (!isBranch(tree)) return null;
  if (tree.rule === "variable") return names.has(nameOf(tree)) ? "" : null;
  const [base, ...rest] = branches(tree);
  if (base === undefined) return null;
  if (tree.rule === "functionInvocation")
    return nameOf(base).toLowerCase() === "elementid" && rest.length === 1 && rest[0] !== undefined && propertyOf(rest[0], names) === ""
      ? ""
      : null;
  if (tree.rule === "functionArgument") return propertyOf(base, names);
  if (tree.rule !== "expression2" || base.rule !== "variable" || !names.has(nameOf(base)) || rest.length !== 1) return null;
  const [property] = rest.flatMap((postfix) => below(postfix, "property")).flatMap((one) => below(one, "propertyKeyName"));
  return property === undefined ? null : nameOf(property);
}

function equality(property: string, tree: Tree, scope: Scope): Anchor[] {
  const by = boundValue(tree, scope);
  if (by === null) return [];
  const follows = by.varies || by.unwound;
  if (property === "" || NAMING.has(property)) return [{ kind: "one", by, follows }];
  return by.unwound && isName(tree) ? [{ kind: "key", by, follows: false }] : [];
}

const isName = (tree: Tree): boolean =>
  isBranch(tree) && (tree.rule === "variable" || (tree.rule === "expression2" && leaves(tree).length === 0));

/** The value of an expression made only of what was bound before; null where it speaks of anything else. */
function boundValue(tree: Tree, scope: Scope): Value | null {
  const isBound = namesIn(tree).every((name) => scope.names.has(name)) && everywhere(tree, "nodePattern").length === 0;
  return isBound ? scope.walk.value(tree, scope) : null;
}
