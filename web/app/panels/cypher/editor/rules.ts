// Rules of the language that a query may break, by what its analysis says of them; the parts in brackets are words of the query.

const RULES = {
  declared: /^Variable `(.+?)` already declared/u,
  conflict: /^Type mismatch: (.+?) defined with conflicting type (.+?) \(expected (.+?)\)/u,
  mapKey: /^Type mismatch: map key must be given as String/u,
  few: /^Insufficient parameters for function '(.+?)'/u,
  many: /^Too many parameters for function '(.+?)'/u,
  gathers: /^Invalid use of aggregating function (.+?)\(/u,
  gathersTwice: /^Can't use aggregate functions inside of aggregate functions/u,
  grouping: /^Aggregation column contains implicit grouping expressions/u,
  outOfReach: /^In a WITH\/RETURN with DISTINCT or an aggregation, .+: (.+)$/u,
  unionColumns: /^All sub queries in an UNION must have the same return column names/u,
  unionMixed: /^Invalid combination of UNION and UNION ALL/u,
  alias: /^Expression in (.+?) must be aliased/u,
  sameColumns: /^Multiple result columns with the same name/u,
  oneColumn: /^A Collect Expression must end with a single return column/u,
  nothingToReturn: /^RETURN \* is not allowed when there are no variables/u,
  returnLast: /^RETURN can only be used at the end of the query/u,
  order: /`ORDER BY`, `SKIP` and `LIMIT` can only be used in this order/u,
  pattern: /^A pattern expression should only be used in order to test/u,
  patternVariable: /^PatternExpressions are not allowed to introduce new variables: '(.+?)'/u,
  count: /^Invalid input\. '(.*?)' is not a valid value\. Must be a (?:non-negative|positive) integer/u,
  constant: /^It is not allowed to refer to variables in (\w+)/u,
  labelSigns: /^Mixing label expression symbols .+ expressed as (.+)\.$/u,
  typeSigns: /^Relationship types in a relationship type expressions may not be combined|^The semantics of using colon in the separation/u,
  oneType: /^Relationship type expression cannot possibly be satisfied/u,
  mapParameter: /^Parameter maps cannot be used in/u,
  exists: /^The property existence syntax|^Argument to exists\(\.\.\.\) is not a pattern/u,
  unequal: /^Unknown operation '!='/u,
  tooLarge: /^(?:floating point number|integer) is too large/u,
  noNumber: /^invalid literal number/u,
  shortest: /^(?:shortestPath|allShortestPaths)\(\.\.\.\) requires a pattern containing a single relationship/u,
  bounds: /^A quantifier for a path pattern must not have a lower bound which exceeds/u,
  sameRelation:
    /^A relationship is referenced more than once .+`(.+?)`|^A variable-length relationship variable is bound more than once.+: (.+?)\)$/u,
  callScope: /^CALL subquery without a variable scope clause is deprecated\. Use (CALL \(.*?\)) /u,
  shadows: /^Variable in subquery is shadowing .+: (.+?)\)$/u,
} as const satisfies Readonly<Record<string, RegExp>>;

type Rule = keyof typeof RULES;
export type BrokenRule = { readonly is: "rule"; readonly rule: Rule; readonly said: readonly string[] };

/** The rule that a message speaks of; null for one that is not known here. */
export function ruleIn(message: string): BrokenRule | null {
  for (const [rule, pattern] of Object.entries(RULES) as [Rule, RegExp][]) {
    const found = pattern.exec(message);
    if (found) return { is: "rule", rule, said: found.slice(1).filter((part) => part !== undefined) };
  }
  return null;
}
