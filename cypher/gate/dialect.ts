// The forms on which the engines differ, one line each: where they stand in a query and what to write instead.
import type { GateNote } from "../../data/model/refusals.ts";
import { below, branches, everywhere, has, isBranch, leaves, nameOf, wordsOf, type Branch, type Tree } from "./tree.ts";
import { functionName, isAggregate } from "./walk/functions.ts";

/** All branches of these rules in the query. */
export type Found = (...rules: readonly string[]) => readonly Branch[];
type Form = Omit<GateNote, "at"> & { readonly find: (all: Found) => readonly Tree[] };

const calls = (all: Found, ...names: readonly string[]): Branch[] =>
  all("functionInvocation").filter((call) => names.includes(functionName(call)));
const holding = (all: Found, rule: string, ...tokens: readonly string[]): Branch[] => all(rule).filter((one) => has(one, ...tokens));
const postfixes = (all: Found): [Branch, Branch][] =>
  all("expression2").flatMap((one) => {
    const [base, ...rest] = branches(one);
    return base === undefined ? [] : rest.map((postfix): [Branch, Branch] => [base, postfix]);
  });
const written = (tree: Tree | undefined, kind: "stringLiteral" | "numberLiteral"): boolean =>
  tree !== undefined && isBranch(tree) && tree.rule === "literal" && below(tree, kind).length > 0;

function labelsOf(all: Found): Branch[] {
  return all("nodePattern")
    .flatMap((node) => below(node, "labelExpression"))
    .filter((one) => everyToken(one, LABEL_SIGNS));
}
const LABEL_SIGNS = ["BAR", "AMPERSAND", "EXCLAMATION_MARK", "PERCENT", "LPAREN"];
const everyToken = (tree: Tree, tokens: readonly string[]): boolean =>
  isBranch(tree) ? tree.kids.some((kid) => everyToken(kid, tokens)) : tokens.includes(tree.token);

function typesOf(all: Found): Branch[] {
  return all("relationshipPattern")
    .flatMap((one) => below(one, "labelExpression"))
    .filter((one) => everyToken(one, LABEL_SIGNS.slice(1)));
}

/** A WHERE that speaks of the path of shortestPath, or of its relationships. */
function afterShortest(all: Found): Tree[] {
  return all("matchClause").flatMap((clause) => {
    const paths = everywhere(clause, "pattern").filter((one) => everywhere(one, "shortestPathPattern").length > 0);
    const names = paths.flatMap((one) => [
      ...below(one, "variable"),
      ...everywhere(one, "relationshipPattern").flatMap((part) => below(part, "variable")),
    ]);
    const spoken = new Set(names.map(nameOf));
    return below(clause, "whereClause").filter((where) => everywhere(where, "variable").some((name) => spoken.has(nameOf(name))));
  });
}

function negativeSlices(all: Found): Tree[] {
  return postfixes(all).flatMap(([, postfix]) =>
    has(postfix, "DOTDOT") && branches(postfix).some((bound) => wordsOf(bound).startsWith("-")) ? [postfix] : [],
  );
}

/** A list that is clearly one, joined by + with what is clearly none. */
function listPlusItem(all: Found): Tree[] {
  return holding(all, "expression6", "PLUS").filter((sum) => {
    const parts = branches(sum);
    return (
      parts.some(isList) &&
      parts.some(
        (part) =>
          part.rule === "literal" ||
          part.rule === "expression2" ||
          (part.rule === "functionInvocation" && /^to(?:upper|lower|string)$/u.test(functionName(part))),
      )
    );
  });
}
const isList = (tree: Branch): boolean =>
  tree.rule === "listLiteral" ||
  tree.rule === "listComprehension" ||
  (tree.rule === "functionInvocation" && functionName(tree) === "collect");

const parts = (all: Found): Branch[] =>
  postfixes(all).flatMap(([base, postfix]) =>
    base.rule === "functionInvocation" && /^(?:local|zoned)?(?:date|time|datetime|duration)/u.test(functionName(base))
      ? below(postfix, "property")
      : [],
  );

const embedded = (code: string, zh: string, en: string, find: Form["find"]): Form => ({ engine: "embedded", code, zh, en, find });
const neo4j = (code: string, zh: string, en: string, find: Form["find"]): Form => ({ engine: "neo4j", code, zh, en, find });

/** In this order where several stand at one place. */
export const DIALECT: readonly Form[] = [
  embedded(
    "labels",
    "内嵌引擎不认节点标签里的 | & !：写 WHERE n:A OR n:B",
    "the embedded engine knows no | & ! in a node's labels: write WHERE n:A OR n:B",
    labelsOf,
  ),
  embedded(
    "types",
    "内嵌引擎不认关系类型里的 & ! %：写 WHERE type(r) IN […]",
    "the embedded engine knows no & ! % in a relationship's types: write WHERE type(r) IN […]",
    typesOf,
  ),
  embedded(
    "where-in-node",
    "内嵌引擎不认括号里的 WHERE：把条件写到 MATCH 后面",
    "the embedded engine knows no WHERE inside a node: write the condition after MATCH",
    (all) => holding(all, "nodePattern", "WHERE"),
  ),
  embedded(
    "quantified",
    "内嵌引擎不认 {1,3} 这样的量词：写 -[:类型*1..3]->",
    "the embedded engine knows no quantifiers such as {1,3}: write -[:TYPE*1..3]->",
    (all) => all("quantifier"),
  ),
  embedded(
    "shortest",
    "内嵌引擎不认 SHORTEST、ANY：写 shortestPath((a)-[*..6]-(b))",
    "the embedded engine knows no SHORTEST or ANY: write shortestPath((a)-[*..6]-(b))",
    (all) => all("pathPatternPrefix"),
  ),
  embedded(
    "collect",
    "内嵌引擎不认 COLLECT {}：写 OPTIONAL MATCH，再用 collect()",
    "the embedded engine knows no COLLECT {}: write OPTIONAL MATCH and collect()",
    (all) => all("collectExpression"),
  ),
  embedded(
    "dynamic",
    "内嵌引擎不认算出来的标签和类型：写 type(r) IN $types",
    "the embedded engine knows no labels or types that are worked out: write type(r) IN $types",
    (all) => all("dynamicAnyAllExpression", "dynamicExpression"),
  ),
  embedded(
    "exists-return",
    "内嵌引擎的 EXISTS {} 里不能有 RETURN：去掉它",
    "the embedded engine takes no RETURN inside EXISTS {}: leave it out",
    (all) => all("existsExpression").filter((one) => everywhere(one, "returnClause").length > 0),
  ),
  embedded(
    "optional-call",
    "内嵌引擎不认 OPTIONAL CALL：在子查询里写 OPTIONAL MATCH",
    "the embedded engine knows no OPTIONAL CALL: write OPTIONAL MATCH inside",
    (all) => holding(all, "subqueryClause", "OPTIONAL"),
  ),
  embedded(
    "case-forms",
    "内嵌引擎的 WHEN 后面要写完整的条件：CASE WHEN x < 10 THEN …",
    "in the embedded engine a full condition follows WHEN: CASE WHEN x < 10 THEN …",
    (all) =>
      all("extendedWhen").filter((one) => branches(one).some(({ rule }) => rule === "comparisonExpression6") || leaves(one).length > 0),
  ),
  embedded(
    "aggregate-inside",
    "内嵌引擎里聚合要单独成列：先在 WITH 里写 collect(x) AS xs，再取片段",
    "in the embedded engine an aggregate stands alone: write WITH collect(x) AS xs first, then slice",
    (all) => postfixes(all).flatMap(([base]) => (base.rule === "functionInvocation" && isAggregate(base) ? [base] : [])),
  ),
  embedded(
    "slice",
    "两个引擎对负数片段的理解不同：写 x[0..size(x) - 1]",
    "the engines read slices with a negative bound differently: write x[0..size(x) - 1]",
    negativeSlices,
  ),
  embedded(
    "where-after-shortest",
    "shortestPath 后面的 WHERE 在两个引擎里意思不同：在关系里写类型，或用 [*1..6] 和 min(length(p))",
    "a WHERE on the path after shortestPath means different things: name types in the relationship, or use [*1..6] with min(length(p))",
    afterShortest,
  ),
  embedded(
    "list-plus-item",
    "内嵌引擎里列表加一个值得到 null：写 list + [x]",
    "in the embedded engine a list plus one value is null: write list + [x]",
    listPlusItem,
  ),
  embedded(
    "text-and-number",
    "内嵌引擎里 '1' = 1 为真：比较前先用 toInteger 或 toString",
    "in the embedded engine '1' = 1 is true: use toInteger or toString before comparing",
    (all) =>
      all("expression8").filter(
        (one) => branches(one).some((kid) => written(kid, "stringLiteral")) && branches(one).some((kid) => written(kid, "numberLiteral")),
      ),
  ),
  embedded(
    "any-all",
    "列表里有 null 时，两个引擎的 any、all、none、single 结果不同：写 size([x IN xs WHERE …]) > 0",
    "any, all, none and single differ between the engines where a list has nulls: write size([x IN xs WHERE …]) > 0",
    (all) => all("listItemsPredicate"),
  ),
  embedded(
    "number-as-text",
    "两个引擎写出的小数不同：toString(1.0)",
    "the engines write numbers with a point differently: toString(1.0)",
    (all) => calls(all, "tostring", "tostringornull").filter((call) => /\.\d/u.test(wordsOf(call))),
  ),
  embedded(
    "dates",
    "内嵌引擎里不是日期的 date() 得到 null，不报错",
    "in the embedded engine a date() that is no date gives null instead of an error",
    (all) => calls(all, "date", "datetime", "localdatetime", "time", "localtime", "duration"),
  ),
  embedded(
    "parts-of-dates",
    "内嵌引擎读不了 date().year 这样的部分：写 toInteger(substring(x, 0, 4))",
    "the embedded engine reads no parts such as date().year: write toInteger(substring(x, 0, 4))",
    parts,
  ),
  embedded("functions", "内嵌引擎没有这个函数", "the embedded engine lacks this function", (all) =>
    all("functionInvocation").filter((call) => LACKING.test(functionName(call))),
  ),
  embedded(
    "round",
    "内嵌引擎的 round 只有一个参数：写 round(x * 100) / 100.0",
    "round has one argument in the embedded engine: write round(x * 100) / 100.0",
    (all) => calls(all, "round").filter((call) => below(call, "functionArgument").length > 1),
  ),
  embedded("trim", "内嵌引擎的 trim 只去空白：写 trim(x)", "trim takes blanks only in the embedded engine: write trim(x)", (all) =>
    holding(all, "trimFunction", "FROM"),
  ),
  embedded("joining", "内嵌引擎不认 ||：写 +", "the embedded engine knows no ||: write +", (all) =>
    holding(all, "expression6", "DOUBLEBAR"),
  ),
  embedded("type-test", "内嵌引擎不认 IS :: 类型", "the embedded engine knows no IS :: TYPE", (all) =>
    all("comparisonExpression6").filter((one) => below(one, "type").length > 0),
  ),
  embedded("is-label", "内嵌引擎不认 IS 标签：写 n:标签", "the embedded engine knows no IS with a label: write n:Label", (all) =>
    all("comparisonExpression6").filter((one) => has(one, "IS") && below(one, "labelExpression4").length > 0),
  ),
  embedded("limit", "LIMIT 和 SKIP 后面只写整数或参数", "write only a whole number or a parameter after LIMIT and SKIP", (all) =>
    all("limit", "skip").filter((one) => !["literal", "parameter"].includes(branches(one)[0]?.rule ?? "")),
  ),
  embedded("offset", "内嵌引擎不认 OFFSET：写 SKIP", "the embedded engine knows no OFFSET: write SKIP", (all) =>
    all("skip").filter((one) => wordsOf(one).toUpperCase().startsWith("OFFSET")),
  ),
  embedded("hint", "内嵌引擎不认 USING：去掉它", "the embedded engine knows no USING: leave it out", (all) => all("hint")),
  embedded(
    "number-form",
    "内嵌引擎不认数字里的下划线：写 1000000",
    "the embedded engine knows no underscores in numbers: write 1000000",
    (all) => all("numberLiteral").filter((one) => wordsOf(one).includes("_")),
  ),
  embedded(
    "keyword-name",
    "内嵌引擎里关键字作名称要加反引号：`set`",
    "in the embedded engine a keyword as a name stands in back-quotes: `set`",
    (all) => all("variable").filter((one) => KEYWORD.test(wordsOf(one))),
  ),
  embedded(
    "clauses",
    "内嵌引擎不认 LET、FILTER、FOR、FINISH：写 WITH … WHERE、UNWIND",
    "the embedded engine knows no LET, FILTER, FOR or FINISH: write WITH … WHERE, UNWIND",
    (all) => all("letClause", "filterClause", "forListClause", "finishClause"),
  ),
  neo4j(
    "cypher-25",
    "这是 Cypher 25 的写法，Neo4j 默认的 Cypher 5 不认：写 WITH … WHERE、UNWIND",
    "this is Cypher 25, which Neo4j does not speak by default: write WITH … WHERE, UNWIND",
    (all) => all("letClause", "filterClause", "forListClause"),
  ),
  neo4j(
    "same-ends",
    "Neo4j 里 shortestPath 的两端是同一个节点会报错：先写 WHERE a.id <> b.id",
    "in Neo4j shortestPath from a node to itself is an error: write WHERE a.id <> b.id before",
    (all) => (all("expression8").some((one) => has(one, "NEQ")) ? [] : all("shortestPathPattern")),
  ),
];

const LACKING =
  /^(?:isempty|tointegerornull|tofloatornull|tobooleanornull|tostringornull|valuetype|randomuuid|point\..*|.*\.(?:truncate|transaction|statement|realtime|fromepoch|fromepochmillis|between|indays|inmonths|inseconds))$/u;
const KEYWORD =
  /^(?:and|as|case|create|delete|detach|distinct|else|false|in|is|match|merge|not|null|optional|or|remove|return|set|then|true|union|unwind|when|where|with|xor)$/iu;
