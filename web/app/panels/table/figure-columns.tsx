// Columns of the tables of targets and observations: indicator, value as written and in its base unit, time, subject, setter, sources.
import type { Observation, Target } from "../../../contract.ts";
import type { Lang } from "../../state/state.ts";
import { find } from "../../steps/picture-steps.ts";
import { Chips } from "../../ui/Chip.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import { Name } from "../../ui/Name.tsx";
import { dueText, figureText, periodText } from "../../words/figures.ts";
import { inLang, nameOf } from "../../words/words.ts";
import type { Words } from "../../words/zh.ts";
import type { Column } from "./column.tsx";
import { Things } from "./Things.tsx";

export type Figure = Target | Observation;
export type FigureTable = "targets" | "observations";
type At = { readonly id: FigureTable; readonly lang: Lang; readonly names: Lang; readonly w: Words };

const isTarget = (figure: Figure): figure is Target => "modality" in figure;

/** Columns for targets, or for observations. */
export function figureColumns({ id, lang, names, w }: At): readonly Column<Figure>[] {
  const indicatorOf = (figure: Figure) => ({ name: figure.indicator, nameEn: figure.indicatorEn });
  const listed = (things: readonly { name: string; nameEn: string }[]) => things.map((thing) => nameOf(thing, names)).join(w.list);
  const natureOf = (figure: Figure) =>
    isTarget(figure)
      ? w.card[figure.modality]
      : [w.card.natures[figure.nature], ...(figure.direction ? [w.card[figure.direction]] : []), w.card[figure.actual]].join(" · ");
  return [
    {
      id: "indicator",
      label: w.grid.indicator,
      text: (figure) => nameOf(indicatorOf(figure), names),
      cell: (figure) => (
        <button type="button" className="row-name" onClick={() => find(figure.id)}>
          <Glyph kind={isTarget(figure) ? "Target" : "Observation"} size={16} /> <Name thing={indicatorOf(figure)} />
        </button>
      ),
    },
    {
      id: "value",
      label: w.grid.value,
      text: (figure) => figure.valueText,
      cell: (figure) => <span title={figureText(figure, lang)}>{figure.valueText}</span>,
    },
    {
      id: "base",
      label: w.grid.base,
      number: true,
      text: (figure) => (figure.valueBase === null ? "" : String(figure.valueBase)),
      value: (figure) => figure.valueBase ?? figure.value,
      cell: (figure) =>
        (figure.valueBase ?? figure.value)?.toLocaleString(lang === "zh" ? "zh-Hans-CN" : "en-GB", { maximumFractionDigits: 6 }) ?? "–",
    },
    { id: "unit", label: w.grid.unit, text: (figure) => figure.unitBase ?? figure.unit ?? "" },
    {
      id: "time",
      label: id === "targets" ? w.card.due : w.card.period,
      text: (figure) => (isTarget(figure) ? dueText(figure, w) : periodText(figure, w)),
    },
    { id: "about", label: w.card.about, text: (figure) => listed(figure.about), cell: (figure) => <Things things={figure.about} /> },
    ...(id === "targets"
      ? [
          {
            id: "setBy",
            label: w.card.setBy,
            text: (figure: Figure) => (isTarget(figure) ? listed(figure.setBy) : ""),
            cell: (figure: Figure) => (isTarget(figure) ? <Things things={figure.setBy} /> : null),
          },
        ]
      : []),
    { id: "nature", label: w.grid.nature, text: natureOf },
    { id: "sign", label: w.grid.sign, extra: true, text: (figure) => figure.comparator ?? "" },
    { id: "claim", label: w.grid.claim, extra: true, text: (figure) => inLang(figure.claimZh, figure.claimEn, lang) ?? "" },
    { id: "note", label: w.card.note, extra: true, text: (figure) => inLang(figure.note, figure.noteEn, lang) ?? "" },
    { id: "id", label: "id", extra: true, text: (figure) => figure.id },
    {
      id: "sources",
      label: w.table.sources,
      text: (figure) => figure.evidence.join(" "),
      cell: (figure) => <Chips evidence={figure.evidence} most={2} />,
    },
  ];
}
