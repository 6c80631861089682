// What tables and graph files hold of nodes and edges: names and order of their columns are fixed. Others build on it: add, never change.

/** What a column holds; a list is written as one text, its items joined by `LIST_MARK`. */
export type ColumnType = "text" | "number" | "whole" | "flag" | "list";
export type Column = { readonly name: string; readonly type: ColumnType };

/** Stands between the items of a list; within an item the full-width one takes its place. */
export const LIST_MARK = "|";

const columns = (type: ColumnType, names: string): Column[] => names.split(" ").map((name) => ({ name, type }));

/** Columns of nodes, named as the properties in the graph, after id, name and kind. */
export const NODE_COLUMNS: readonly Column[] = [
  ...columns("text", "nameEn pinyin initials"),
  ...columns("list", "aliases"),
  ...columns("flag", "group private"),
  ...columns("whole", "count"),
  ...columns("number", "value"),
  ...columns("text", "valueText unit"),
  ...columns("number", "valueBase"),
  ...columns("text", "unitBase comparator nature direction actual modality due dueText dueBasis"),
  ...columns("whole", "dueYear"),
  ...columns("text", "period periodText periodBasis"),
  ...columns("whole", "periodYear"),
  ...columns("text", "from to"),
  ...columns("flag", "each"),
  ...columns("text", "anyOf claimZh claimEn uncertain uncertainEn note noteEn"),
  ...columns("list", "evidence articles"),
  ...columns("text", "publisher publisherEn date dateBasis dateNote dateNoteEn sha256"),
  ...columns("whole", "length"),
  ...columns("list", "pieceStarts piecesZh piecesEn"),
];

/** Properties of nodes that are not written: derived after a load, said by another column, or an article's own text. */
export const NODES_WITHOUT: readonly string[] = [
  "id",
  "kind",
  "name",
  "facts",
  "differs",
  "mentioned",
  "whenBasis",
  "search",
  "title",
  "titleEn",
  "text",
];

/** Columns of edges, named as the properties in the graph, after id, ends, relation and wording. The lists go along with `articles`. */
export const EDGE_COLUMNS: readonly Column[] = [
  ...columns("text", "basis"),
  ...columns("list", "evidence articles"),
  ...columns("text", "claimZh claimEn uncertain uncertainEn anyOf"),
  ...columns("list", "bases claimsZh claimsEn doubts doubtsEn groups"),
];
