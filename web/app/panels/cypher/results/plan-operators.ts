// What the usual steps of a plan do, in plain words. Both engines' names are here; what is not says nothing but its name.
import type { Lang } from "../../../state/state.ts";

type Told = { readonly zh: string; readonly en: string };
const told = (zh: string, en: string): Told => ({ zh, en });

const SCAN_KIND = told("逐个读这一标签的全部节点", "reads every node of this label");
const SCAN_ALL = told("逐个读全库的节点，没有标签可循", "reads every node there is, for want of a label");
const SEEK = told("用索引直接找到节点", "goes straight to nodes by an index");
const SEEK_ONE = told("用唯一索引找到一个节点", "goes straight to the one node by a unique index");
const EXPAND = told("从已有的节点沿关系走到邻居", "walks from the nodes so far along relations to their neighbours");
const EXPAND_INTO = told("看两个已有的节点之间有没有这种关系", "looks whether two nodes so far are related so");
const EXPAND_MANY = told("沿关系走若干步", "walks several relations on");
const FILTER = told("只留合条件的行", "keeps rows that fit the condition");
const PROJECT = told("算出要返回的各列", "works out the columns");
const LIMIT = told("只留前几行", "keeps the first rows");
const SKIP = told("跳过前几行", "leaves out the first rows");
const SORT = told("把全部行排好顺序", "puts all rows in order");
const TOP = told("排好顺序，只留最前的几行", "puts rows in order and keeps the first");
const DISTINCT = told("去掉重复的行", "leaves out rows that were there before");
const GATHER = told("把行归拢起来计数、求和或收成列表", "gathers rows: counts, sums or lists");
const CROSS = told("两边的行两两相配：行数相乘", "pairs every row of one side with every row of the other: they multiply");
const APPLY = told("对左边的每一行做一遍右边的事", "does the right side once for each row of the left");
const JOIN = told("按相同的值把两边的行接起来", "joins rows of both sides that agree");
const OPTIONAL = told("找不到时也留一行空的", "keeps an empty row where nothing is found");
const UNWIND = told("把列表拆成一行一项", "makes a row of each item of a list");
const UNION = told("把两边的行接在一起", "puts the rows of both sides one after the other");
const SHORTEST = told("找最短的路", "looks for the shortest path");
const RESULT = told("把行交出来", "hands the rows over");
const ARGUMENT = told("用外面这一行的值", "takes the values of the row outside");
const TEXT = told("用全文索引找", "looks in the full-text index");
const COUNT = told("不读节点，直接取现成的计数", "takes a count that is kept, and reads nothing");
const HAS = told("只留右边找得到的行", "keeps rows for which the right side finds something");
const HAS_NOT = told("只留右边找不到的行", "keeps rows for which the right side finds nothing");

const OPERATORS: Readonly<Record<string, Told>> = {
  NodeByLabelScan: SCAN_KIND,
  IntersectionNodeByLabelsScan: told("读同时有这几个标签的节点", "reads nodes that have all these labels"),
  UnionNodeByLabelsScan: told("读有其中任一标签的节点", "reads nodes that have any of these labels"),
  PartitionedNodeByLabelScan: SCAN_KIND,
  AllNodesScan: SCAN_ALL,
  NodeScan: SCAN_KIND,
  NodeIndexSeek: SEEK,
  NodeIndexScan: told("按索引读全部有这个属性的节点", "reads all nodes that have the property, by an index"),
  NodeIndexContainsScan: told("在索引里逐个看是否含这段字", "looks through an index for the letters"),
  NodeUniqueIndexSeek: SEEK_ONE,
  NodeByIdSeek: SEEK,
  NodeByElementIdSeek: SEEK,
  DirectedRelationshipTypeScan: told("读全部这种关系", "reads every relation of the type"),
  UndirectedRelationshipTypeScan: told("读全部这种关系，两个方向都算", "reads every relation of the type, both ways round"),
  DirectedAllRelationshipsScan: told("读全库的关系", "reads every relation there is"),
  UndirectedAllRelationshipsScan: told("读全库的关系，两个方向都算", "reads every relation there is, both ways round"),
  "Expand(All)": EXPAND,
  Expand: EXPAND,
  "Expand(Into)": EXPAND_INTO,
  "OptionalExpand(All)": told("沿关系走到邻居；没有也留一行", "walks to neighbours, and keeps the row where there are none"),
  "OptionalExpand(Into)": told("看有没有这种关系；没有也留一行", "looks for such a relation, and keeps the row where there is none"),
  "VarLengthExpand(All)": EXPAND_MANY,
  "VarLengthExpand(Into)": EXPAND_MANY,
  "VarLengthExpand(Pruning)": told("沿关系走若干步，走过的节点不再走", "walks several relations on, no node twice"),
  "VarLengthExpand(Pruning,BFS,All)": told("一层一层往外走，走过的节点不再走", "walks outwards level by level, no node twice"),
  VariableLengthExpand: EXPAND_MANY,
  ShortestPath: SHORTEST,
  StatefulShortestPath: SHORTEST,
  "StatefulShortestPath(All)": SHORTEST,
  "StatefulShortestPath(Into)": SHORTEST,
  Filter: FILTER,
  Selection: FILTER,
  CacheProperties: told("先把属性读好备用", "reads properties ahead"),
  Projection: PROJECT,
  Project: PROJECT,
  Return: PROJECT,
  Limit: LIMIT,
  ExhaustiveLimit: LIMIT,
  Skip: SKIP,
  Sort: SORT,
  PartialSort: told("在已有的顺序上再排", "orders rows within an order that holds already"),
  Top: TOP,
  PartialTop: TOP,
  TopN: TOP,
  Distinct: DISTINCT,
  OrderedDistinct: DISTINCT,
  EagerAggregation: GATHER,
  OrderedAggregation: GATHER,
  Aggregate: GATHER,
  Aggregation: GATHER,
  NodeCountFromCountStore: COUNT,
  RelationshipCountFromCountStore: COUNT,
  CartesianProduct: CROSS,
  CrossJoin: CROSS,
  Apply: APPLY,
  NodeHashJoin: JOIN,
  ValueHashJoin: JOIN,
  HashJoin: JOIN,
  Join: JOIN,
  LeftOuterHashJoin: told("接起来；左边接不上的也留下", "joins rows, and keeps those of the left that find no partner"),
  LeftJoin: OPTIONAL,
  Optional: OPTIONAL,
  SemiApply: HAS,
  AntiSemiApply: HAS_NOT,
  SelectOrSemiApply: HAS,
  SelectOrAntiSemiApply: HAS_NOT,
  LetSemiApply: told("记下右边找不找得到", "notes whether the right side finds something"),
  RollUpApply: told("把右边的行收成一个列表", "makes one list of the rows of the right side"),
  AssertSameNode: told("核对是同一个节点", "makes sure that it is the same node"),
  Unwind: UNWIND,
  Union: UNION,
  Eager: told("等前面全部做完再往下", "waits until all before it is done"),
  Argument: ARGUMENT,
  SingleRow: told("从一行空的开始", "begins with one empty row"),
  Empty: told("从一行空的开始", "begins with one empty row"),
  EmptyResult: told("不交出行", "hands no rows over"),
  ProduceResults: RESULT,
  ProduceResult: RESULT,
  ProcedureCall: told("调用过程", "calls a procedure"),
  TextScan: TEXT,
  TextSearch: TEXT,
};

/** What a step does; null where this page does not know it. */
export function operatorWords(name: string, lang: Lang): string | null {
  return OPERATORS[name]?.[lang] ?? OPERATORS[name.replace(/\(.*$/u, "")]?.[lang] ?? null;
}
