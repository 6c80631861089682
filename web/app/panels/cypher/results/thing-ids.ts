// Which texts of an answer are ids of things: by the name of their column and by their form.
import { isId } from "../../../../../data/model/ids.ts";
import { isList } from "../../../../../data/model/cypher-plain.ts";
import { KINDS } from "../../../../../data/model/kinds.ts";
import type { CypherValue } from "../../../../contract/cypher.ts";
import { isNode } from "./values.ts";

/** Columns that hold ids although their name does not end in one, as the catalogue writes them. */
const OTHERS = "from to start end source about subject setter via thing things entity entities a b x y need needs of by on at whole part";
const NAMED: ReadonlySet<string> = new Set([...KINDS.map((kind) => kind.toLowerCase()), ...OTHERS.split(" ")]);
const ENDS_IN_ID = /(?:^|[._\s])ids?\)?$|[a-z]Ids?$/u;

/** Whether texts in a column of this name may be ids: `id`, `t.id`, `companyId`, `ids`, `project`, `from`. */
export function isIdColumn(column: string): boolean {
  const plain = column.trim();
  return (
    ENDS_IN_ID.test(plain) ||
    ENDS_IN_ID.test(plain.toLowerCase()) ||
    NAMED.has(plain.toLowerCase().replace(/s$/u, "")) ||
    NAMED.has(plain.toLowerCase())
  );
}

/** Texts of a value that may be ids of things. */
export function idsOfText(value: CypherValue): readonly string[] {
  if (typeof value === "string") return isId(value) ? [value] : [];
  return isList(value) ? value.flatMap(idsOfText) : [];
}

/** Ids in a cell: of things that came whole, and of texts where the column holds ids. */
export function idsOfCell(column: string, value: CypherValue): readonly string[] {
  if (isNode(value)) return value.id === null ? [] : [value.id];
  return isIdColumn(column) ? idsOfText(value) : [];
}
