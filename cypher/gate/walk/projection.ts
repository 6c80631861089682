// WITH and RETURN: which names go on, and whether rows are gathered.
import { below, branches, everywhere, has, isBranch, leaves, nameOf, type Branch, type Tree } from "../tree.ts";
import { isAggregate } from "./functions.ts";
import { refuse } from "./refusal.ts";
import { ONE_ROW, withNames, type Rows, type Scope } from "./scope.ts";
import type { Value } from "./values.ts";

/** `inner`: what ORDER BY sees; `after`: what the next clause sees. */
export function projected(body: Branch, scope: Scope): { inner: Scope; after: Scope } {
  if (below(body, "groupBy").length > 0) return refuse("clause", body, "GROUP BY");
  const [items] = below(body, "returnItems");
  if (items === undefined) return refuse("clause", body);
  const given = below(items, "returnItem").map((item) => itemOf(item, scope));
  const rest = has(items, "TIMES") ? [...scope.names].map(([name, value]) => ({ name, value, gathers: false })) : [];
  const all = [...rest, ...given];
  const gathers = has(body, "DISTINCT") || all.some((item) => item.gathers);
  const rows = gathers
    ? gathered(
        all.filter((item) => !item.gathers).map((item) => item.value),
        scope.rows,
      )
    : scope.rows;
  const single = holdsOneRow(body);
  const after = single ? { ...ONE_ROW, steps: rows.steps } : rows;
  const names = new Map(all.map(({ name, value, gathers: own }) => [name, changed(value, own, after, gathers || single)]));
  const inner = withNames({ ...scope, rows: after }, names);
  for (const order of below(body, "orderBy"))
    for (const item of below(order, "orderItem")) for (const one of branches(item).slice(0, 1)) scope.walk.value(one, inner);
  for (const bound of below(body, "skip", "limit")) for (const one of branches(bound)) scope.walk.value(one, inner);
  return { inner, after: { ...scope, names, rows: after } };
}

type Item = { readonly name: string; readonly value: Value; readonly gathers: boolean };

function itemOf(item: Branch, scope: Scope): Item {
  const [expression, alias] = branches(item);
  if (expression === undefined) return refuse("clause", item);
  const value = scope.walk.value(expression, scope);
  return { name: nameOf(alias ?? expression), value, gathers: gathersRows(expression) };
}

const OWN_ROWS: ReadonlySet<string> = new Set(["existsExpression", "countExpression", "collectExpression"]);

/** Whether an expression gathers rows; what stands in a subquery gathers its own. */
function gathersRows(tree: Tree): boolean {
  if (!isBranch(tree) || OWN_ROWS.has(tree.rule)) return false;
  if (tree.rule === "countStar" || (tree.rule === "functionInvocation" && isAggregate(tree))) return true;
  return tree.kids.some(gathersRows);
}

/** The rows after gathering by these keys: one for each that differs. */
function gathered(keys: readonly Value[], rows: Rows): Rows {
  if (keys.some((key) => key.varies)) return { ...rows, unwound: [] };
  return keys.some((key) => key.unwound) ? { ...ONE_ROW, product: rows.product } : ONE_ROW;
}

function changed(value: Value, gathers: boolean, rows: Rows, collapsed: boolean): Value {
  const many = rows.graph || rows.lists > 0;
  return collapsed ? { ...value, varies: many && (gathers || value.varies), pattern: value.pattern && !gathers } : value;
}

function holdsOneRow(body: Branch): boolean {
  const [limit] = below(body, "limit");
  const [word] = limit === undefined ? [] : everywhere(limit, "numberLiteral").flatMap(leaves);
  return limit !== undefined && branches(limit)[0]?.rule === "literal" && (word?.text === "1" || word?.text === "0");
}
