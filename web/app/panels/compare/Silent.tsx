// Targets of the earlier article of which the later one says nothing, and what is known of them. Silence is no verdict.
import { useState } from "react";
import type { Between } from "../../../contract/between.ts";
import { useZhaotu } from "../../state/use.ts";
import { yearOf } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import { FigureLines } from "./FigureLines.tsx";
import { Stands } from "./LineRows.tsx";
import { Groups, Portions, Tools } from "./Listing.tsx";
import { RowActions } from "./RowActions.tsx";
import { namesIn, type Names } from "./rows.ts";
import { arranged, ORDERS, silentRows, type SilentRow } from "./then-rows.ts";

/** Whether the later article names any of its subjects. */
const isNamed = ({ named }: SilentRow) => named.length > 0;

export function Silent({ between }: { readonly between: Between }) {
  const { lang, w } = useWords();
  const [group, setGroup] = useState("all");
  const [text, setText] = useState("");
  const [order, setOrder] = useState<(typeof ORDERS)[number]>("usual");
  const names = namesIn(between, lang);
  const rows = silentRows(between, names, lang);
  if (rows.length === 0) return <p>{between.promises.length === 0 ? w.between.noPromises : w.between.silentNone}</p>;
  const passing = arranged(rows, text, order, ({ key }) => names.figures.get(key)?.valueText ?? "");
  const groups = [
    { id: "all", label: w.between.any, count: passing.length },
    { id: "named", label: w.between.subjectNamed, count: passing.filter(isNamed).length },
    { id: "unnamed", label: w.between.subjectUnnamed, count: passing.filter((row) => !isNamed(row)).length },
  ];
  const shown = group === "all" ? passing : passing.filter((row) => isNamed(row) === (group === "named"));
  return (
    <>
      <p className="quiet">{w.between.silentHow}</p>
      <Groups label={w.compare.groups} groups={groups} chosen={group} onChoose={setGroup} />
      <Tools text={text} onText={setText} order={order} orders={ORDERS} words={w.between.orders} onOrder={setOrder} />
      <Portions rows={shown} all={rows.length}>
        {(some) => (
          <table className="compare-table silent-table">
            <thead>
              <tr>
                <th scope="col">{w.between.columns.promise}</th>
                <th scope="col">{w.between.columns.known}</th>
              </tr>
            </thead>
            <tbody>
              {some.map((row) => (
                <Row key={row.key} row={row} names={names} />
              ))}
            </tbody>
          </table>
        )}
      </Portions>
    </>
  );
}

function Row({ row, names }: { readonly row: SilentRow; readonly names: Names }) {
  const { w } = useWords();
  const articles = useZhaotu((state) => state.articles);
  const { since } = row.promise;
  const where = [...new Set(since.by.flatMap((id) => (names.figures.get(id)?.evidence ?? []).map((place) => place.split("#")[0] ?? "")))];
  return (
    <tr data-silent={row.key}>
      <th scope="row">
        <span className="row-title">{row.title}</span>
        {row.about !== "" && <p className="claim">{w.compare.about(row.about)}</p>}
        <FigureLines ids={[row.key]} names={names} />
        <RowActions
          name={row.title}
          ids={[row.key, ...(names.figures.get(row.key)?.about.map(({ id }) => id) ?? [])]}
          target={row.key}
          depend={row.key}
        />
      </th>
      <td data-year={w.between.columns.known}>
        <p>
          <b className="tag plain" data-trace="none">
            {w.between.traces.none}
          </b>
        </p>
        {row.named.length + row.unnamed.length === 0 && <p>{w.between.noSubject}</p>}
        {row.named.length > 0 && <p>{w.between.named(row.named.join(w.list))}</p>}
        {row.unnamed.length > 0 && <p>{w.between.notNamed(row.unnamed.join(w.list))}</p>}
        <Stands promise={row.promise} />
        {since.trace !== "none" && <p>{w.between.since(where.map((id) => yearOf(articles[id], id)).join(w.list))}</p>}
      </td>
    </tr>
  );
}
