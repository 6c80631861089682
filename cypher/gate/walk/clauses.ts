// The clauses that a query may have, in order, and what each does to names and rows. A clause that is not here is refused.
import type { GateCode } from "../../../data/model/refusals.ts";
import {
  below,
  branches,
  everywhere,
  has,
  isBranch,
  leaves,
  nameOf,
  namesIn,
  wordsOf,
  type Branch,
  type Leaf,
  type Tree,
} from "../tree.ts";
import { listed, MOST_LISTS, MOST_PRODUCT } from "./patterns.ts";
import { projected } from "./projection.ts";
import { refuse } from "./refusal.ts";
import { isMultiplied, ONE_ROW, runsOften, withNames, type Outcome, type Scope } from "./scope.ts";
import { itemOf, type Value } from "./values.ts";

/** Parts of a UNION, and clauses one after the other: the longest questions of the catalogue have some sixty. */
const MOST_UNIONS = 20;
const MOST_CLAUSES = 150;
/** Relationships in the MATCH clauses between two WITH: a hundred took a server's planner 14 s, before any limit of its own holds. */
const MOST_RELATIONSHIPS = 30;
/** How many rows lists in the query may make of each row of the graph. */
const MOST_FOR_EACH = 200;

type Step = { readonly scope: Scope; readonly columns: ReadonlyMap<string, Value> | null };
type Reading = (clause: Branch, scope: Scope, within: Scope) => Step;

/** A query or subquery: `within` is what stands around it, of which it may use everything that `start` has. */
export function query(tree: Branch, start: Scope): Outcome {
  if (tree.rule !== "queryWithLocalDefinitions" || below(tree, "localDefinition").length > 0 || has(tree, "DEFINE"))
    return refuse("clause", tree, "DEFINE");
  const [next] = below(tree, "nextStatement");
  const regular = next === undefined ? [] : below(next, "regularQuery");
  if (regular.length !== 1 || regular[0] === undefined) return refuse("clause", tree, "NEXT");
  const [union] = below(regular[0], "union");
  if (union === undefined) return refuse("clause", regular[0], "WHEN");
  if (below(union, "singleQuery").length > MOST_UNIONS) return refuse("too-many-words", union, "UNION");
  const branchesOf = below(union, "singleQuery").map((single) => singleQuery(single, start));
  const [first] = branchesOf;
  if (first === undefined) return refuse("clause", union);
  return {
    columns: first.columns,
    rows: {
      graph: branchesOf.some(({ rows }) => rows.graph),
      lists: Math.max(...branchesOf.map(({ rows }) => rows.lists)),
      product: Math.max(...branchesOf.map(({ rows }) => rows.product)),
      unwound: branchesOf.flatMap(({ rows }) => rows.unwound),
      steps: Math.max(...branchesOf.map(({ rows }) => rows.steps)),
    },
    detached: branchesOf.some(({ detached }) => detached),
  };
}

function singleQuery(tree: Branch, start: Scope): Outcome {
  if (below(tree, "useClause").length > 0) return refuse("use", tree, "USE");
  const clauses = below(tree, "clause");
  if (clauses.length === 0 || clauses.length !== tree.kids.length) return refuse("clause", tree, wordsOf(tree).slice(0, 40));
  if (clauses.length > MOST_CLAUSES) return refuse("too-many-words", tree, "");
  const [opening] = below(clauses[0] ?? tree, "withClause");
  let scope: Scope = { ...start, outer: null, names: opening !== undefined && start.outer !== null ? start.outer : start.names };
  let columns: ReadonlyMap<string, Value> = new Map();
  let relationships = 0;
  for (const [at, one] of clauses.entries()) {
    const [clause] = branches(one);
    if (clause?.rule === "withClause") relationships = 0;
    else if (clause?.rule === "matchClause") relationships += everywhere(clause, "relationshipPattern").length;
    if (relationships > MOST_RELATIONSHIPS) return refuse("too-many-steps", one, String(relationships));
    if (at > 0 && below(clauses[at - 1] ?? one, "returnClause", "finishClause").length > 0)
      return refuse("syntax", one, leavesOf(one)[0]?.text ?? "");
    if (clause === undefined) return refuse("clause", one);
    const read = READINGS.get(clause.rule);
    if (read === undefined) return refuse(codeOf(clause), clause, leaves(clause)[0]?.text ?? "");
    const step = read(clause, scope, start);
    scope = step.scope;
    columns = step.columns ?? columns;
  }
  return { columns, rows: scope.rows, detached: scope.rows.graph };
}

const leavesOf = (tree: Tree): Leaf[] => (isBranch(tree) ? tree.kids.flatMap(leavesOf) : [tree]);

const go = (scope: Scope): Step => ({ scope, columns: null });

const matchClause: Reading = (clause, scope) => {
  if (below(clause, "matchMode", "searchClause").length > 0) return refuse("clause", clause, "");
  const where = below(clause, "whereClause").flatMap(branches);
  return go(scope.walk.match(below(clause, "patternList").flatMap(branches), where, scope));
};

const withClause: Reading = (clause, scope) => {
  const [body] = below(clause, "returnBody");
  if (body === undefined) return refuse("clause", clause);
  const { inner, after } = projected(body, scope);
  const seen = withNames(inner, after.names);
  for (const where of below(clause, "whereClause").flatMap(branches)) scope.walk.value(where, seen);
  return go(after);
};

const returnClause: Reading = (clause, scope) => {
  const [body] = below(clause, "returnBody");
  if (body === undefined) return refuse("clause", clause);
  const { after } = projected(body, scope);
  return { scope: after, columns: after.names };
};

const unwindClause: Reading = (clause, scope) => {
  const kids = branches(clause);
  const name = clause.rule === "forListClause" ? kids[0] : kids.at(-1);
  const source = clause.rule === "forListClause" ? kids.at(-1) : kids[0];
  if (name === undefined || source === undefined) return refuse("clause", clause);
  const value = scope.walk.value(source, scope);
  return go(unwound(clause, nameOf(name), source, value, scope));
};

function unwound(clause: Branch, name: string, source: Tree, list: Value, scope: Scope): Scope {
  const { rows } = scope;
  const item = { ...itemOf(list), unwound: true };
  const follows = namesIn(source).some((one) => rows.unwound.includes(one));
  if (list.many || (list.range && list.given)) {
    if ((rows.graph && !list.varies) || (rows.unwound.length > 0 && !follows) || (scope.repeated && !list.varies))
      return refuse("cartesian", clause, wordsOf(source).slice(0, 60));
    return withNames({ ...scope, rows: { ...rows, graph: true, unwound: [...rows.unwound, name] } }, [[name, { ...item, varies: true }]]);
  }
  if (list.varies) return withNames(scope, [[name, { ...item, varies: true }]]);
  const next = listed(clause, list, rows, 1);
  if ((rows.graph || scope.repeated) && next.product > MOST_FOR_EACH) return refuse("cartesian", clause, wordsOf(source).slice(0, 60));
  return withNames({ ...scope, rows: next }, [[name, { ...item, varies: next.lists > rows.lists }]]);
}

const filterClause: Reading = (clause, scope) => {
  for (const kid of branches(clause)) scope.walk.value(kid, scope);
  return go(scope);
};

const letClause: Reading = (clause, scope) => {
  const made = below(clause, "letItem").map((item) => {
    const [name, ...rest] = branches(item);
    const value = rest[0] === undefined ? refuse("clause", item) : scope.walk.value(rest[0], scope);
    return [name === undefined ? "" : nameOf(name), value] as const;
  });
  return go(withNames(scope, made));
};

const orderClause: Reading = (clause, scope) => {
  for (const part of branches(clause))
    for (const kid of branches(part))
      for (const one of part.rule === "orderBy" ? branches(kid).slice(0, 1) : [kid]) scope.walk.value(one, scope);
  return go(scope);
};

/** CALL { … }: sees what it takes in, gives its columns. */
const subqueryClause: Reading = (clause, scope) => {
  if (below(clause, "subqueryInTransactionsParameters").length > 0) return refuse("transactions", clause, "IN TRANSACTIONS");
  const [inner] = below(clause, "queryWithLocalDefinitions");
  if (inner === undefined) return refuse("clause", clause);
  const [taken] = below(clause, "subqueryScope");
  const wanted = new Set(taken === undefined ? [] : below(taken, "variable").map(nameOf));
  const names = new Map([...scope.names].filter(([name]) => wanted.has(name) || (taken !== undefined && has(taken, "TIMES"))));
  const rowsInside = { ...ONE_ROW, steps: scope.rows.steps };
  const outer = taken === undefined ? scope.names : null;
  const start: Scope = { ...scope, names, outer, repeated: runsOften(scope), rows: rowsInside };
  const outcome = scope.walk.query(inner, start);
  const own = isMultiplied(outcome.rows);
  const bound = [...scope.names.values()].some((value) => value.pattern);
  if (own && bound && !takesIn(inner, names)) return refuse("cartesian", clause, "");
  const rows = {
    graph: scope.rows.graph || outcome.rows.graph,
    lists: scope.rows.lists + outcome.rows.lists,
    product: scope.rows.product * outcome.rows.product,
    unwound: [...scope.rows.unwound, ...outcome.rows.unwound],
    steps: outcome.rows.steps,
  };
  if (rows.lists > MOST_LISTS || rows.product > MOST_PRODUCT) return refuse("cartesian", clause, "");
  return go(withNames({ ...scope, rows }, outcome.columns));
};

/** Whether a subquery starts from what stands around it. */
const takesIn = (inner: Branch, names: ReadonlyMap<string, Value>): boolean =>
  names.size > 0 || everywhere(inner, "singleQuery").some((one) => below(below(one, "clause")[0] ?? one, "withClause").length > 0);

const READINGS: ReadonlyMap<string, Reading> = new Map<string, Reading>([
  ["matchClause", matchClause],
  ["withClause", withClause],
  ["returnClause", returnClause],
  ["finishClause", (_clause, scope) => go(scope)],
  ["unwindClause", unwindClause],
  ["forListClause", unwindClause],
  ["filterClause", filterClause],
  ["letClause", letClause],
  ["orderBySkipLimitClause", orderClause],
  ["subqueryClause", subqueryClause],
]);

const CODES: Readonly<Record<string, GateCode>> = {
  useClause: "use",
  createClause: "write",
  insertClause: "write",
  deleteClause: "write",
  setClause: "write",
  removeClause: "write",
  mergeClause: "write",
  foreachClause: "write",
  loadCSVClause: "files",
  callClause: "procedure",
};

/** The code of a clause that is refused. */
function codeOf(clause: Branch): GateCode {
  const own = CODES[clause.rule];
  if (own !== undefined) return own;
  if (clause.rule !== "composableCommandClauses") return "clause";
  return branches(clause).some(({ rule }) => rule === "terminateCommand") ? "terminate" : "show";
}
