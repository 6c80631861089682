// The functions that the editor offers: those of reading, with what they take and give, in both languages.

export type CypherFunction = {
  readonly name: string;
  readonly takes: readonly string[];
  readonly gives: string;
  readonly zh: string;
  readonly en: string;
  readonly gathers: boolean;
};

const plain = (name: string, takes: string, gives: string, zh: string, en: string): CypherFunction => ({
  name,
  takes: takes === "" ? [] : takes.split(", "),
  gives,
  zh,
  en,
  gathers: false,
});
const gathering = (name: string, takes: string, gives: string, zh: string, en: string): CypherFunction => ({
  ...plain(name, takes, gives, zh, en),
  gathers: true,
});

/** Every function, those that gather rows first. */
export const FUNCTIONS: readonly CypherFunction[] = [
  gathering("count", "value", "INTEGER", "有几个（空值不算）", "how many, nulls left out"),
  gathering(
    "collect",
    "value",
    "LIST",
    "收成一个列表；次序由前面的 ORDER BY 定",
    "gathers into a list, in the order of an ORDER BY before it",
  ),
  gathering("sum", "number", "NUMBER", "总和", "the sum"),
  gathering("avg", "number", "FLOAT", "平均", "the mean"),
  gathering("min", "value", "ANY", "最小", "the least"),
  gathering("max", "value", "ANY", "最大", "the greatest"),
  gathering("percentileCont", "number, share", "FLOAT", "分位数（插值）", "a percentile, interpolated"),
  gathering("percentileDisc", "number, share", "NUMBER", "分位数（取现有的值）", "a percentile that is one of the values"),
  gathering("stDev", "number", "FLOAT", "样本标准差", "standard deviation of a sample"),
  gathering("stDevP", "number", "FLOAT", "总体标准差", "standard deviation of all"),
  plain("coalesce", "first, …", "ANY", "第一个不空的值", "the first value that is not null"),
  plain("size", "list or text", "INTEGER", "列表有几项，或文字有几个字", "how many items or letters"),
  plain("head", "list", "ANY", "第一项", "the first item"),
  plain("last", "list", "ANY", "最后一项", "the last item"),
  plain("tail", "list", "LIST", "去掉第一项", "all but the first item"),
  plain("reverse", "list or text", "LIST", "倒过来", "the other way round"),
  plain("range", "from, to, step", "LIST", "整数列表，两头都算", "whole numbers, both ends included"),
  plain("keys", "node, relationship or map", "LIST", "属性名", "names of properties"),
  plain("properties", "node, relationship or map", "MAP", "全部属性", "all properties"),
  plain("labels", "node", "LIST", "标签；种类要从 kind 读", "labels; read the kind from `kind`"),
  plain("type", "relationship", "STRING", "关系类型", "the relationship's type"),
  plain("startNode", "relationship", "NODE", "关系从哪里起", "where the relationship starts"),
  plain("endNode", "relationship", "NODE", "关系到哪里止", "where the relationship ends"),
  plain("nodes", "path", "LIST", "路径上的节点", "the nodes of a path"),
  plain("relationships", "path", "LIST", "路径上的关系", "the relationships of a path"),
  plain("length", "path", "INTEGER", "路径有几步", "how many steps a path has"),
  plain("toLower", "text", "STRING", "改成小写", "in lower case"),
  plain("toUpper", "text", "STRING", "改成大写", "in upper case"),
  plain("trim", "text", "STRING", "去掉两头的空白", "without blanks at both ends"),
  plain("lTrim", "text", "STRING", "去掉开头的空白", "without blanks at the start"),
  plain("rTrim", "text", "STRING", "去掉末尾的空白", "without blanks at the end"),
  plain("left", "text, count", "STRING", "开头几个字", "the first letters"),
  plain("right", "text, count", "STRING", "末尾几个字", "the last letters"),
  plain("substring", "text, start, count", "STRING", "从某处起的几个字，从 0 数起", "some letters from a place, counted from 0"),
  plain("replace", "text, search, instead", "STRING", "换掉每一处", "replaces every occurrence"),
  plain("split", "text, between", "LIST", "按分隔符拆开", "cuts into pieces"),
  plain("toString", "value", "STRING", "写成文字", "as text"),
  plain("toInteger", "value", "INTEGER", "读成整数，读不出是空", "as a whole number, null where it is none"),
  plain("toFloat", "value", "FLOAT", "读成小数，读不出是空", "as a number, null where it is none"),
  plain("toBoolean", "value", "BOOLEAN", "读成真假，读不出是空", "as true or false, null where it is neither"),
  plain("abs", "number", "NUMBER", "绝对值", "without its sign"),
  plain("sign", "number", "INTEGER", "正负号", "the sign"),
  plain("ceil", "number", "FLOAT", "往上取整", "rounded up"),
  plain("floor", "number", "FLOAT", "往下取整", "rounded down"),
  plain("round", "number, digits", "FLOAT", "四舍五入；内嵌引擎只收一个参数", "rounded; the embedded engine takes one argument"),
  plain("sqrt", "number", "FLOAT", "平方根", "the square root"),
  plain("exp", "number", "FLOAT", "e 的幂", "a power of e"),
  plain("log", "number", "FLOAT", "自然对数", "the natural logarithm"),
  plain("log10", "number", "FLOAT", "常用对数", "the logarithm to base 10"),
  plain("date", "text", "DATE", "日期", "a date"),
  plain("duration", "text", "DURATION", "时段", "a span of time"),
];

/** A function by its name, whatever the case of its letters. */
export const functionNamed = (name: string): CypherFunction | null =>
  FUNCTIONS.find((one) => one.name.toLowerCase() === name.toLowerCase()) ?? null;

/** A function's head, as it is written: `substring(text, start, count) → STRING`. */
export const headOf = ({ name, takes, gives }: CypherFunction): string => `${name}(${takes.join(", ")}) → ${gives}`;
