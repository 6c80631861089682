// Why the gate refuses a Cypher text: one code a reason, the same in page, API, shell and MCP, with its sentence in both languages.

type Sentence = { readonly zh: string; readonly en: string };

/** Every code, with what it means for whoever wrote the query. `ok` stands for a query that may pass. */
export const REFUSALS = {
  ok: { zh: "可以运行", en: "may run" },
  empty: { zh: "没有写查询", en: "there is no query" },
  "too-long": { zh: "查询太长", en: "the query is too long" },
  "too-many-words": { zh: "查询的词太多", en: "the query has too many words" },
  "too-deep": { zh: "括号套得太深", en: "brackets are nested too deep" },
  escape: { zh: "不能写 \\u 转义：直接写那个字", en: "\\u escapes are refused: write the character itself" },
  character: {
    zh: "有看不见的控制字符、行分隔符或改变方向的字符",
    en: "there are control characters, line separators or characters that change direction",
  },
  "look-alike": { zh: "字符串之外有形似字符：改成普通字符", en: "there are look-alike characters outside strings: write the plain ones" },
  syntax: { zh: "语法有误", en: "the syntax is wrong" },
  "several-statements": { zh: "一次只能运行一条查询", en: "one statement at a time" },
  prefix: { zh: "不能以 EXPLAIN、PROFILE、CYPHER 开头", en: "EXPLAIN, PROFILE and CYPHER prefixes are refused" },
  write: { zh: "只能读，不能改图", en: "only reading is allowed, not changing the graph" },
  schema: { zh: "不能改索引和约束", en: "indexes and constraints must not be changed" },
  admin: { zh: "不能管理数据库、用户和权限", en: "databases, users and rights must not be administered" },
  show: { zh: "不能用 SHOW", en: "SHOW is refused" },
  terminate: { zh: "不能用 TERMINATE", en: "TERMINATE is refused" },
  use: { zh: "不能用 USE 换数据库", en: "USE is refused: the database is fixed" },
  files: { zh: "不能读文件和网址", en: "files and addresses must not be read" },
  procedure: { zh: "这个过程不在许可之列", en: "the procedure is not on the list" },
  function: { zh: "这个函数不在许可之列", en: "the function is not on the list" },
  transactions: { zh: "不能自己开事务", en: "transactions of its own are refused" },
  clause: { zh: "这种子句不在许可之列", en: "the clause is not on the list" },
  cartesian: { zh: "几个模式互不相连，会两两相乘", en: "patterns are not connected and would multiply each other" },
  unbounded: { zh: "变长关系要写上限", en: "a variable length needs an upper bound" },
  "too-many-steps": { zh: "变长关系的上限太大", en: "the upper bound of a variable length is too large" },
  regex: { zh: "不能用正则 =~：用 CONTAINS、STARTS WITH、ENDS WITH", en: "=~ is refused: use CONTAINS, STARTS WITH, ENDS WITH" },
  reduce: { zh: "不能用 reduce", en: "reduce is refused" },
  "range-comprehension": { zh: "列表推导不能建立在 range 上", en: "list comprehensions over range are refused" },
  "nested-replace": { zh: "replace 不能套 replace", en: "nested replace is refused" },
  "large-range": { zh: "range 太大", en: "the range is too large" },
  "large-literal": { zh: "字面值太大", en: "the literal is too large" },
  growth: { zh: "文字或列表会越拼越大", en: "texts or lists would grow without measure" },
  unavailable: { zh: "现在判断不了这条查询", en: "the query cannot be judged now" },
  "not-judged": { zh: "这一行不是带 query 的 JSON", en: "the line is no JSON with a query" },
  "estimated-rows": { zh: "引擎估计要经过的行太多：把问题问小些", en: "the engine expects too many rows: ask for less" },
} as const satisfies Readonly<Record<string, Sentence>>;

export type GateCode = keyof typeof REFUSALS;
export const GATE_CODES = Object.keys(REFUSALS) as [GateCode, ...GateCode[]];

/** A place in the query: UTF-16 offsets, the end not included; line and column count from 1. */
export type QueryPlace = { readonly start: number; readonly end: number; readonly line: number; readonly column: number };

/** A remark on dialect: the query passes, but one of the engines reads it otherwise or not at all. */
export type GateNote = {
  readonly engine: "neo4j" | "embedded";
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly at: QueryPlace | null;
};

/** What the gate says of a query. `detail` names what was found (a procedure, a function, what the grammar wanted), or is "". */
export type Verdict = {
  readonly accepted: boolean;
  readonly code: GateCode;
  readonly detail: Sentence;
  readonly at: QueryPlace | null;
  readonly notes: readonly GateNote[];
};
