// The board as the page is told it: chosen, ordered and grouped rows, and what can be chosen with how many rows stand behind it.
import { QUERIES } from "../../../cypher/catalogue.ts";
import type { Board as Worked, BoardRow, Named } from "../../../cypher/plan/targets/board.ts";
import { choose, countsBy, groupRows, sortRows, type BoardChoice } from "../../../cypher/plan/targets/board-view.ts";
import { BOARD_FIELDS, type BoardField } from "../../../data/model/planning.ts";
import { MODALITIES } from "../../../data/model/quantity.ts";
import { STATUSES, type Status } from "../../../data/model/verdicts.ts";
import type { Board, BoardKey } from "../../contract/board.ts";
import type { BoardAsked } from "../../contract/plan-asked.ts";

type Lang = "zh" | "en";
type Names = ReadonlyMap<string, { readonly kind: Named["kind"] | null; readonly name: string; readonly nameEn: string }>;

/** The rows that are asked for, in their order. */
export function chosenRows({ rows }: Worked, { choice, order }: Pick<BoardAsked, "choice" | "order">, lang: Lang): BoardRow[] {
  return sortRows(choose(rows, choice as BoardChoice), order, lang);
}

/** The answer to one question. */
export function boardAnswer(worked: Worked, asked: BoardAsked, lang: Lang): Board {
  const rows = chosenRows(worked, asked, lang);
  const filed = filedIn(worked);
  return {
    asKnown: worked.asKnown,
    total: worked.rows.length,
    withoutNumber: worked.rows.filter(({ value }) => value === null).length,
    counts: { ...worked.counts },
    chosen: countsOf(rows),
    fields: Object.fromEntries(
      BOARD_FIELDS.map((field) => [field, boardKeys(worked.rows, asked.choice, field, filed[field], lang)]),
    ) as Board["fields"],
    rows: rows as Board["rows"],
    groups: groupsOf(rows, asked.grouped, filed[asked.grouped].names, lang),
    cypher: QUERIES["targets-with-figures"].text,
  };
}

function countsOf(rows: readonly BoardRow[]): Record<Status, number> {
  const counts = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
  for (const { status } of rows) counts[status]++;
  return counts;
}

function namesOf(rows: readonly BoardRow[], field: BoardField): Names {
  const things = rows.flatMap((row): readonly (Omit<Named, "kind"> & { readonly kind?: Named["kind"] })[] => {
    if (field === "subject") return row.subjects;
    if (field === "industry") return row.industries ?? [];
    if (field === "policy") return row.policies ?? [];
    if (field === "setter") return row.setBy;
    return field === "indicator" ? [{ ...row.indicator, kind: "Indicator" }] : [];
  });
  return new Map(things.map(({ id, kind = null, name, nameEn }) => [id, { kind, name, nameEn }]));
}

type Filed = { readonly names: Names; readonly counts: ReadonlyMap<string, number> };
const filedOf = new WeakMap<Worked, Readonly<Record<BoardField, Filed>>>();

/** Names of all keys and how many rows have them, worked out once for a board: they do not hang on what is chosen. */
function filedIn(worked: Worked): Readonly<Record<BoardField, Filed>> {
  const known = filedOf.get(worked);
  if (known) return known;
  const { rows } = worked;
  const filed = Object.fromEntries(
    BOARD_FIELDS.map((field): [BoardField, Filed] => [field, { names: namesOf(rows, field), counts: countsBy(rows, field) }]),
  ) as Record<BoardField, Filed>;
  filedOf.set(worked, filed);
  return filed;
}

/** Keys with a row, also where the other fields leave none of them. Words of a closed list in its order, years by time, names by how many. */
function boardKeys(
  rows: readonly BoardRow[],
  choice: BoardAsked["choice"],
  field: BoardField,
  { names, counts }: Filed,
  lang: Lang,
): BoardKey[] {
  const others = Object.fromEntries(Object.entries(choice).filter(([name]) => name !== field));
  const now = Object.keys(others).length === 0 ? counts : countsBy(choose(rows, others), field);
  const keys = [...counts].flatMap(([key, all]) => (key === "" ? [] : [{ ...thingOf(key, names), count: now.get(key) ?? 0, all }]));
  const order = orderOf(field, lang);
  return keys.toSorted((a, b) => order(a, b, b.all - a.all));
}

function groupsOf(rows: readonly BoardRow[], field: BoardField, names: Names, lang: Lang): Board["groups"] {
  const groups = [...groupRows(rows, field)].map(([key, group]) => ({ ...thingOf(key, names), ids: group.map(({ id }) => id) }));
  const order = orderOf(field, lang);
  return groups.toSorted((a, b) => order(a, b, b.ids.length - a.ids.length));
}

const thingOf = (key: string, names: Names) => ({ key, ...(names.get(key) ?? { kind: null, name: null, nameEn: null }) });

type Keyed = { readonly key: string; readonly name: string | null; readonly nameEn: string | null };

/** How keys of a field stand: what is under nothing comes last. `more`: how the two stand by their number of rows. */
function orderOf(field: BoardField, lang: Lang): (a: Keyed, b: Keyed, more: number) => number {
  const listed: readonly string[] = field === "status" ? STATUSES : field === "modality" ? MODALITIES : [];
  const collator = new Intl.Collator(lang === "zh" ? "zh-Hans" : "en", { numeric: true });
  const nameOf = (one: Keyed) => (lang === "zh" ? one.name : one.nameEn || one.name) ?? one.key;
  const isLast = ({ key }: Keyed) => Number(key === "" || (field === "deadline" && key === "none"));
  return (a, b, more) => {
    if (isLast(a) !== isLast(b)) return isLast(a) - isLast(b);
    if (listed.length > 0) return listed.indexOf(a.key) - listed.indexOf(b.key);
    if (field === "deadline") return a.key < b.key ? -1 : 1;
    return more || collator.compare(nameOf(a), nameOf(b));
  };
}
