// Statements side by side as a reader filters them: purely.
import { CONFLICT_KINDS, type ConflictKind, type ConflictSort } from "../../../../data/model/verdicts.ts";
import type { Conflicts, StatementsTold } from "../../../contract/conflicts.ts";
import { judgedOf, type Judgement } from "../../state/judged.ts";
import type { Lang } from "../../state/state.ts";
import { inLang } from "../../words/words.ts";
import { figureWords, type Names } from "./rows.ts";

/** The order of the sections; what cannot be compared is closed below. */
export const SECTIONS = ["contradicts", "perhaps", "updates", "corroborates"] as const satisfies readonly ConflictSort[];
export type Sift = {
  readonly text: string;
  readonly kind: ConflictKind | "any";
  readonly judged: "all" | "yes" | "no";
};
export const KINDS = ["any", ...CONFLICT_KINDS] as const;
export const JUDGED_OR_NOT = ["all", "yes", "no"] as const;
export const NO_SIFT: Sift = { text: "", kind: "any", judged: "all" };

/** A statement in words: of an indicator its name. */
export function statementText(id: string, names: Names, lang: Lang): string {
  const figure = names.figures.get(id);
  return figure ? figureWords(figure, lang) : names.name(id);
}

/** Whether a pair passes: its words, in what it differs, and whether it was judged. */
export function passes(pair: StatementsTold, sift: Sift, names: Names, judgements: readonly Judgement[], lang: Lang): boolean {
  const words = sift.text.trim().toLowerCase();
  const parts = [pair.a, pair.b].flatMap((id) => {
    const figure = names.figures.get(id);
    const about = figure?.about.map((thing) => names.name(thing.id)) ?? [];
    return [statementText(id, names, lang), figure?.indicator ?? "", figure?.indicatorEn ?? "", ...about];
  });
  const holds =
    words === "" || [...parts, inLang(pair.reasonZh, pair.reasonEn, lang) ?? ""].some((part) => part.toLowerCase().includes(words));
  const isJudged = judgedOf(judgements, pair.a, pair.b).length > 0;
  return (
    holds && (sift.kind === "any" || pair.kinds.includes(sift.kind)) && (sift.judged === "all" || isJudged === (sift.judged === "yes"))
  );
}

export type Block = { readonly key: string; readonly members: readonly string[]; readonly pairs: readonly StatementsTold[] };

/** What a section lists: each pair for itself, statements that agree as groups. */
export function blocksOf({ pairs, agreeing }: Conflicts, sort: ConflictSort, passing: (pair: StatementsTold) => boolean): readonly Block[] {
  if (sort !== "corroborates")
    return pairs
      .filter((pair) => pair.sort === sort && passing(pair))
      .map((pair) => ({ key: `${pair.a} ${pair.b}`, members: [pair.a, pair.b], pairs: [pair] }));
  return agreeing
    .map((group) => ({ members: group.members, pairs: group.pairs.flatMap((at) => pairs[at] ?? []) }))
    .filter((group) => group.pairs.some(passing))
    .map((group) => ({ key: group.members.join(" "), ...group }));
}

/** How many blocks the sections have, closed ones left out. */
export function listedIn(found: Conflicts): number {
  return SECTIONS.reduce((sum, sort) => sum + blocksOf(found, sort, () => true).length, 0);
}
