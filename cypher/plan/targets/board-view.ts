// Choosing, ordering and grouping rows of the board.
import type { TargetRow } from "../../questions/figures.ts";
import { BOARD_FIELDS, type BoardField, type BoardOrder } from "../../../data/model/planning.ts";
import { STATUSES, type Status } from "../../../data/model/verdicts.ts";
import type { BoardRow } from "./board.ts";

/** Which rows: within a list any one fits, all lists have to. A deadline is a year, or "none". Left out: all. */
export type BoardChoice = {
  readonly status?: readonly Status[];
  readonly subject?: readonly string[];
  readonly industry?: readonly string[];
  readonly policy?: readonly string[];
  readonly indicator?: readonly string[];
  readonly deadline?: readonly string[];
  readonly setter?: readonly string[];
  readonly modality?: readonly TargetRow["modality"][];
};

/** What a row is filed under, by field; empty where it is under nothing. */
function filedUnder(row: BoardRow, field: BoardField): readonly string[] {
  const ids = (things: readonly { readonly id: string }[] | null) => (things ?? []).map(({ id }) => id);
  switch (field) {
    case "status":
      return [row.status];
    case "subject":
      return ids(row.subjects);
    case "industry":
      return ids(row.industries);
    case "policy":
      return ids(row.policies);
    case "indicator":
      return [row.indicator.id];
    case "deadline":
      return [row.deadline === null ? "none" : row.deadline.to.slice(0, 4)];
    case "setter":
      return ids(row.setBy);
    case "modality":
      return [row.modality];
  }
}

/** The rows that fit, in their order. */
export function choose(rows: readonly BoardRow[], choice: BoardChoice): BoardRow[] {
  const asked = BOARD_FIELDS.flatMap((field) => {
    const wanted = choice[field];
    return wanted === undefined ? [] : [[field, new Set<string>(wanted)] as const];
  });
  return rows.filter((row) => asked.every(([field, wanted]) => filedUnder(row, field).some((key) => wanted.has(key))));
}

/** Rows in an order; what has nothing to be ordered by comes last, ties by id. The widest gap (share of the target) first. */
export function sortRows(rows: readonly BoardRow[], by: BoardOrder, lang: "zh" | "en"): BoardRow[] {
  const name = (thing: { readonly name: string; readonly nameEn: string } | undefined) =>
    (lang === "zh" ? thing?.name : thing?.nameEn) ?? null;
  const keyOf: Readonly<Record<BoardOrder, (row: BoardRow) => string | number | null>> = {
    status: (row) => STATUSES.indexOf(row.status),
    deadline: (row) => row.deadline?.to ?? null,
    name: name,
    subject: (row) => name(row.subjects[0]),
    indicator: (row) => name(row.indicator),
    gap: (row) => (row.gap.reason === null && row.base ? -Math.abs(row.gap.gap.base / row.base.value) : null),
  };
  const collator = new Intl.Collator(lang === "zh" ? "zh-Hans" : "en", { numeric: true });
  return rows.toSorted((one, other) => {
    const [x, y] = [keyOf[by](one), keyOf[by](other)];
    const first =
      x === null || y === null
        ? Number(x === null) - Number(y === null)
        : typeof x === "number"
          ? x - Number(y)
          : collator.compare(x, String(y));
    return first || (one.id < other.id ? -1 : 1);
  });
}

/** Rows by what they are filed under, in the order of the rows; one with several subjects stands in several groups, one with none under "". */
export function groupRows(rows: readonly BoardRow[], by: BoardField): Map<string, BoardRow[]> {
  const groups = new Map<string, BoardRow[]>();
  const put = (key: string, row: BoardRow) => (groups.get(key) ?? groups.set(key, []).get(key))?.push(row);
  if (by === "status") for (const status of STATUSES) for (const row of rows) if (row.status === status) put(status, row);
  if (by === "status") return groups;
  for (const row of rows) {
    const keys = filedUnder(row, by);
    for (const key of keys.length === 0 ? [""] : keys) put(key, row);
  }
  return groups;
}

/** How many rows stand under each key of a field. */
export function countsBy(rows: readonly BoardRow[], by: BoardField): Map<string, number> {
  return new Map([...groupRows(rows, by)].map(([key, group]) => [key, group.length]));
}
