// Remarks on dialect: forms that one of the engines lacks or reads otherwise, with what to write instead. They never refuse.
import type { GateNote } from "../../data/model/refusals.ts";
import { DIALECT, type Found } from "./dialect.ts";
import { placeOf } from "./place.ts";
import { byRule, type Branch } from "./tree.ts";

/** Every remark on a query that may pass, in the order of the text; of one kind the first. */
export function notesOn(text: string, tree: Branch): readonly GateNote[] {
  const rules = byRule(tree);
  const all: Found = (...names) => names.flatMap((name) => rules.get(name) ?? []);
  return DIALECT.flatMap(({ engine, code, zh, en, find }): GateNote[] => {
    const [first] = find(all).toSorted((a, b) => a.start - b.start);
    return first === undefined ? [] : [{ engine, code, zh, en, at: placeOf(text, first.start, first.end) }];
  }).toSorted((a, b) => (a.at?.start ?? 0) - (b.at?.start ?? 0));
}
