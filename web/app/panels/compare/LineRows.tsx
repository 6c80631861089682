// Per indicator and subject: what was planned and said then, what is planned and reported now, and how they stand.
import { useState } from "react";
import type { Between, PromiseTold } from "../../../contract/between.ts";
import { useZhaotu } from "../../state/use.ts";
import { yearOf } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import { FigureLines } from "./FigureLines.tsx";
import { Groups, Portions, Tools } from "./Listing.tsx";
import { PairLines } from "./PairLines.tsx";
import { RowActions } from "./RowActions.tsx";
import { namesIn, type Names } from "./rows.ts";
import { arranged, BECAME, lineRows, ORDERS, type Became, type LineRow } from "./then-rows.ts";

export function LineRows({ between }: { readonly between: Between }) {
  const { lang, w } = useWords();
  const [became, setBecame] = useState("all");
  const [text, setText] = useState("");
  const [order, setOrder] = useState<(typeof ORDERS)[number]>("usual");
  const names = namesIn(between, lang);
  const rows = lineRows(between, names, lang);
  if (rows.length === 0) return <p>{w.between.thenNone}</p>;
  const passing = arranged(rows, text, order, (row) =>
    [...row.line.planned, ...row.line.plannedNow, ...row.line.reported].map((id) => names.figures.get(id)?.valueText ?? "").join(" "),
  );
  const words = (one: Became) => (one === "figures" ? w.between.figuresOnly : w.between.traces[one]);
  const groups = BECAME.map((id) => ({ id, label: words(id), count: passing.filter((row) => row.became === id).length }));
  const rank = ({ became: one }: LineRow) => BECAME.indexOf(one);
  const shown = became === "all" ? passing : passing.filter((row) => row.became === became);
  return (
    <>
      <Groups
        label={w.compare.groups}
        groups={[
          { id: "all", label: w.between.any, count: passing.length },
          ...groups.filter(({ id, count }) => count > 0 || id === became),
        ]}
        chosen={became}
        onChoose={setBecame}
      />
      <Tools text={text} onText={setText} order={order} orders={ORDERS} words={w.between.orders} onOrder={setOrder} />
      <Portions rows={order === "usual" ? shown.toSorted((a, b) => rank(a) - rank(b)) : shown} all={rows.length}>
        {(some) => <Table rows={some} names={names} between={between} />}
      </Portions>
    </>
  );
}

function Table({ rows, names, between }: { readonly rows: readonly LineRow[]; readonly names: Names; readonly between: Between }) {
  const { w } = useWords();
  const articles = useZhaotu((state) => state.articles);
  const [then, now] = [yearOf(articles[between.a], between.a), yearOf(articles[between.b], between.b)];
  return (
    <table className="compare-table then-table">
      <thead>
        <tr>
          <th scope="col">{w.between.columns.line}</th>
          <th scope="col">{then}</th>
          <th scope="col">{now}</th>
          <th scope="col">{w.between.columns.verdict}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.key} row={row} names={names} then={then} now={now} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, names, then, now }: { readonly row: LineRow; readonly names: Names; readonly then: string; readonly now: string }) {
  const { w } = useWords();
  const { line } = row;
  const own = [...line.plannedNow, ...line.reported];
  return (
    <tr data-line={row.key} data-became={row.became}>
      <th scope="row">
        <span className="row-title">{row.title}</span>
        {row.about !== "" && <p className="claim">{w.compare.about(row.about)}</p>}
        <RowActions
          name={row.title}
          ids={[...new Set([...line.planned, ...line.reportedThen, ...own, ...line.others])]}
          target={line.planned[0] ?? line.plannedNow[0]}
          depend={line.planned[0] ?? line.subjects[0]}
        />
      </th>
      <td data-year={then}>
        <FigureLines ids={[...line.planned, ...line.reportedThen]} names={names} />
      </td>
      <td data-year={now}>
        {own.length + line.others.length === 0 && <span className="quiet">{w.between.none}</span>}
        <FigureLines ids={own} names={names} />
        {line.others.length > 0 && <FigureLines ids={line.others} names={names} named about />}
      </td>
      <td data-cell="verdict">
        {row.promises.map((promise) => (
          <Stands key={promise.target} promise={promise} />
        ))}
        <PairLines pairs={line.pairs} names={names} />
      </td>
    </tr>
  );
}

/** How a promise stood when the later article had appeared, by rule. */
export function Stands({ promise: { standing } }: { readonly promise: PromiseTold }) {
  const { lang, w } = useWords();
  if (!standing) return null;
  return (
    <p>
      <b className="tag plain" data-status={standing.status}>
        {w.between.statuses[standing.status]}
      </b>{" "}
      {standing[lang]}
    </p>
  );
}
