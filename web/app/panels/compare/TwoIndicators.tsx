// Two indicators that the reader wants to compare: side by side, or refused with the reason.
import { useId, useState } from "react";
import type { Conflicts, IndicatorsTold } from "../../../contract/conflicts.ts";
import { comparisonOf } from "../../state/compared.ts";
import { indicatorsFound } from "../../state/between.ts";
import { useZhaotu } from "../../state/use.ts";
import { compareIndicators } from "../../steps/between-steps.ts";
import { retryNow } from "../../steps/read.ts";
import { Chips } from "../../ui/Chip.tsx";
import { inLang, nameOf } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import { Trouble } from "../Trouble.tsx";
import { FigureLines } from "./FigureLines.tsx";
import { namesIn } from "./rows.ts";

export function TwoIndicators() {
  const { lang, w } = useWords();
  const chosen = useZhaotu((state) => state.view.indicators);
  const read = useZhaotu(indicatorsFound);
  const comparison = useZhaotu(comparisonOf);
  const title = useId();
  const [halfway, setHalfway] = useState<readonly [string, string]>(chosen ?? ["", ""]);
  const [x, y] = chosen ?? halfway;
  const all = comparison?.is === "here" ? comparison.value : null;
  const ids = new Map(
    [...(all?.targets ?? []), ...(all?.observations ?? [])].map((one) => [
      one.indicatorId,
      { name: one.indicator, nameEn: one.indicatorEn },
    ]),
  );
  const options = [...ids]
    .map(([id, names]) => ({ id, name: nameOf(names, lang) }))
    .toSorted((p, q) => p.name.localeCompare(q.name, "zh-Hans-CN"));
  const put = (pair: readonly [string, string]) => {
    setHalfway(pair);
    compareIndicators(pair[0] !== "" && pair[1] !== "" && pair[0] !== pair[1] ? pair : null);
  };
  const choose = (label: string, value: string, onChoose: (id: string) => void) => (
    <label className="compare-article">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{w.conflicts.two.choose}</option>
        {value !== "" && !ids.has(value) && <option value={value}>{value}</option>}
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <section className="two-indicators" aria-labelledby={title}>
      <h2 id={title}>{w.conflicts.two.title}</h2>
      <p className="quiet">{w.conflicts.two.how}</p>
      <div className="compare-which">
        {choose(w.conflicts.two.first, x, (id) => put([id, y]))}
        {choose(w.conflicts.two.second, y, (id) => put([x, id]))}
        {chosen && (
          <button type="button" className="link" onClick={() => put(["", ""])}>
            {w.conflicts.two.clear}
          </button>
        )}
      </div>
      {!chosen && x !== "" && x === y && <p role="status">{w.conflicts.two.same}</p>}
      {chosen && (!read || read.is === "loading") && <p role="status">{w.between.reading}</p>}
      {chosen && read?.is === "failed" && <Trouble why={read.why} onRetry={retryNow} />}
      {chosen && read?.is === "here" && read.value.indicators && <Told answer={read.value} told={read.value.indicators} />}
    </section>
  );
}

function Told({ answer, told }: { readonly answer: Conflicts; readonly told: IndicatorsTold }) {
  const { lang, w } = useWords();
  const names = namesIn(answer, lang);
  const words = w.conflicts.two;
  const dimensions = told.dimensions.map((all) =>
    all.map((one) => (one === "" ? words.unitless : (w.conflicts.dimensions[one] ?? one))).join(w.list),
  );
  const natures = told.natures.map((all) =>
    all.map((one) => (w.card.natures as Readonly<Record<string, string>>)[one] ?? one).join(w.list),
  );
  const reason =
    told.refused === "told"
      ? `${words.told}${inLang(told.reasonZh, told.reasonEn, lang) ?? ""}`
      : told.refused === "dimension"
        ? words.dimension(dimensions[0] ?? "", dimensions[1] ?? "")
        : told.refused === "nature"
          ? words.nature(natures[0] ?? "", natures[1] ?? "")
          : told.refused === null
            ? words.beside
            : words[told.refused];
  return (
    <>
      <p role="status" data-refused={told.refused ?? "no"}>
        {told.refused !== null && <b className="tag differ">{words.refused}</b>} {reason} <Chips evidence={told.evidence} most={2} />
      </p>
      {told.refused === null && (
        <div className="halves">
          {[told.x, told.y].map((id, index) => (
            <div key={id} className="half">
              <b>{names.name(id)}</b>
              <FigureLines ids={told.figures[index as 0 | 1]} names={names} about />
            </div>
          ))}
        </div>
      )}
    </>
  );
}
