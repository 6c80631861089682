// The rows of a comparison: groups with counts, filters, order, and the way of what is listed onto the canvas.
import { useState } from "react";
import { KINDS, type Kind } from "../../../../data/model/kinds.ts";
import type { Comparison } from "../../../contract.ts";
import { drawCompared } from "../../steps/compare-steps.ts";
import { kindWord } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import { filtered, MARKS, ordered, type Choice, type CompareRow, type Mark } from "./rows.ts";
import { CompareRows } from "./CompareRows.tsx";
import { MarkSign } from "./MarkSign.tsx";

/** Rows listed at first and with each "next"; things drawn at once at most. */
const STEP = 100;
const MOST_DRAWN = 300;
const ALL: Choice = { mark: null, sort: null, kind: null, text: "", order: "group" };
const SORTS = ["entity", "relation", "figure"] as const;
const ORDERS = ["group", "name", "kind", "most"] as const;

export function CompareList({ comparison, rows }: { readonly comparison: Comparison; readonly rows: readonly CompareRow[] }) {
  const { lang, w } = useWords();
  const [choice, setChoice] = useState(ALL);
  const [most, setMost] = useState(STEP);
  const change = (part: Partial<Choice>) => {
    setChoice({ ...choice, ...part });
    setMost(STEP);
  };
  const passing = filtered(rows, choice);
  const listed = ordered(choice.mark ? passing.filter(({ mark }) => mark === choice.mark) : passing, choice.order);
  const ids = [...new Set(listed.flatMap((row) => row.ids))];
  const drawn = ids.slice(0, MOST_DRAWN);
  const group = (mark: Mark | null) => (
    <button
      key={mark ?? "all"}
      type="button"
      aria-pressed={choice.mark === mark}
      title={mark ? w.compare.marksHow[mark] : undefined}
      onClick={() => change({ mark })}
    >
      {mark && <MarkSign mark={mark} />} {mark ? w.compare.marks[mark] : w.compare.sorts.all}{" "}
      <b>{w.compare.number(mark ? passing.filter((row) => row.mark === mark).length : passing.length)}</b>
    </button>
  );
  return (
    <>
      <div className="compare-groups" role="group" aria-label={w.compare.groups}>
        {group(null)}
        {MARKS.map(group)}
      </div>
      {choice.mark && <p className="quiet">{w.compare.marksHow[choice.mark]}</p>}
      <div className="compare-tools">
        <div className="switch" role="group" aria-label={w.compare.what}>
          <button type="button" aria-pressed={choice.sort === null} onClick={() => change({ sort: null, kind: null })}>
            {w.compare.sorts.all}
          </button>
          {SORTS.map((sort) => (
            <button key={sort} type="button" aria-pressed={choice.sort === sort} onClick={() => change({ sort, kind: null })}>
              {w.compare.sorts[sort]}
            </button>
          ))}
        </div>
        <select
          aria-label={w.compare.kind}
          value={choice.kind ?? ""}
          onChange={(event) => change({ kind: KINDS.find((kind) => kind === event.target.value) ?? null })}
        >
          <option value="">{w.compare.anyKind}</option>
          {KINDS.filter((kind: Kind) => rows.some((row) => row.kind === kind && (!choice.sort || row.sort === choice.sort))).map((kind) => (
            <option key={kind} value={kind}>
              {kindWord(kind, lang)}
            </option>
          ))}
        </select>
        <input
          type="search"
          className="field"
          aria-label={w.compare.filter}
          placeholder={w.compare.filter}
          value={choice.text}
          onChange={(event) => change({ text: event.target.value })}
        />
        <select
          aria-label={w.compare.order}
          value={choice.order}
          onChange={(event) => change({ order: ORDERS.find((one) => one === event.target.value) ?? "group" })}
        >
          {ORDERS.map((order) => (
            <option key={order} value={order}>
              {w.compare.orders[order]}
            </option>
          ))}
        </select>
        <button type="button" className="link" disabled={ids.length === 0} onClick={() => drawCompared(drawn)}>
          {drawn.length === ids.length ? w.compare.draw(ids.length) : w.compare.drawFirst(drawn.length, ids.length)}
        </button>
      </div>
      <p role="status" className="quiet">
        {listed.length === 0 ? w.compare.none : w.compare.count(listed.length, rows.length)}
      </p>
      {listed.length > 0 && <CompareRows comparison={comparison} rows={listed.slice(0, most)} />}
      {listed.length > most && (
        <p className="compare-more">
          <button type="button" className="link" onClick={() => setMost(most + STEP)}>
            {w.compare.next(Math.min(STEP, listed.length - most))}
          </button>
          <button type="button" className="link" onClick={() => setMost(listed.length)}>
            {w.compare.allRows}
          </button>
        </p>
      )}
    </>
  );
}
