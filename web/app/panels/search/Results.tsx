// What was found: by kind, the best group first, each with why it matched; then what is said.
import { useZhaotu } from "../../state/use.ts";
import { leftOutNow } from "../../state/derive.ts";
import { Key } from "../../ui/Keys.tsx";
import { kindWord } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import { ShowPrivate } from "../ShowPrivate.tsx";
import { ResultRow } from "./ResultRow.tsx";
import { rowsIn, type Row, type Section } from "./rows.ts";

type Props = {
  readonly sections: readonly Section[];
  readonly active: number;
  readonly composing: boolean;
  readonly onPick: (row: Row, alone: boolean) => void;
  readonly onPoint: (index: number) => void;
};

export function Results({ sections, active, composing, onPick, onPoint }: Props) {
  const { lang, w } = useWords();
  const answer = useZhaotu((state) => state.found?.answer);
  if (!answer || answer.is === "loading")
    return (
      <div className="found float" id="found" role="listbox" aria-label={w.search.label}>
        <p className="found-foot">{composing ? w.search.composing : w.search.busy}</p>
      </div>
    );
  if (answer.is === "failed")
    return (
      <div className="found float" role="alert">
        <p className="found-foot">{w.troubles.codes[answer.why.code] ?? w.troubles.title}</p>
      </div>
    );
  const { term, total, said, hits, reading } = answer.value;
  const nothing = total + said.total === 0;
  const headOf = ({ of, rows, total: all }: Section) => {
    if (of === null) return null;
    if (of === "nearest") return w.find.nearest;
    return `${of === "said" ? w.find.said : kindWord(of, lang)} ${w.find.listed(rows.length, all)}`;
  };
  const before = sections.map((_, at) => rowsIn(sections.slice(0, at)).length);
  return (
    <div className="found float">
      {reading && (
        <p className="found-foot" role="status">
          {w.find.reading}
        </p>
      )}
      {nothing && !reading && <Nothing />}
      {sections.length > 0 && (
        <div id="found" role="listbox" aria-label={w.search.label} className="found-list">
          {sections.map((section, at) => {
            const head = headOf(section);
            return (
              <div key={section.of ?? "more"} role="group" aria-label={head ?? undefined} data-section={section.of}>
                {head !== null && (
                  <p className="found-kind" aria-hidden="true">
                    {head}
                  </p>
                )}
                {section.rows.map((row, place) => {
                  const mine = (before[at] ?? 0) + place;
                  return (
                    <ResultRow
                      key={mine}
                      row={row}
                      index={mine}
                      active={mine === active}
                      term={term}
                      onPick={(alone) => onPick(row, alone)}
                      onPoint={() => onPoint(mine)}
                    />
                  );
                })}
              </div>
            );
          })}
        </div>
      )}
      {!nothing && (
        <p className="found-foot">
          <span>
            <Key>↵</Key> {hits.length === 0 ? w.find.fact : w.search.enter}
          </span>
          <span>
            <Key>Shift ↵</Key> {w.search.shiftEnter} <Key>Alt ↵</Key> {w.ways.depend}
          </span>
          {total + said.total > 1 && (
            <span>
              <Key>Ctrl ↵</Key> {w.find.drawAll}
            </span>
          )}
          <span className="found-total" role="status">
            {w.find.count(total, said.total)}
          </span>
        </p>
      )}
    </div>
  );
}

/** Says that there is nothing, what was searched, and what narrowed it. */
function Nothing() {
  const { lang, w } = useWords();
  const answer = useZhaotu((state) => state.found?.answer);
  const leftOut = useZhaotu((state) => leftOutNow(state) !== null);
  if (answer?.is !== "here") return null;
  const { term, of } = answer.value;
  return (
    <div role="status">
      <p className="found-none">{w.search.none(term)}</p>
      <p className="found-how">
        {of !== null && <b>{w.find.only(of === "said" ? w.find.said : kindWord(of, lang))} </b>}
        {of !== "said" && w.search.noneHow}
        {of === null && `${w.space}${w.find.alsoSaid}`}
        {leftOut && (
          <>
            {" "}
            {w.privacy.active}. <ShowPrivate />
          </>
        )}
      </p>
    </div>
  );
}
