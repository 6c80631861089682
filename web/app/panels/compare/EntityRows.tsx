// Per entity: what the earlier article planned and said of it, and what the later one does.
import { useState } from "react";
import type { Between, EntityTold } from "../../../contract/between.ts";
import { useZhaotu } from "../../state/use.ts";
import { showCompared } from "../../steps/compare-steps.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import { yearOf } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import { FigureLines } from "./FigureLines.tsx";
import { Portions, Tools } from "./Listing.tsx";
import { RowActions } from "./RowActions.tsx";
import { namesIn, type Names } from "./rows.ts";
import { splitNow } from "./then-rows.ts";

const ORDERS = ["usual", "name"] as const;

export function EntityRows({ between }: { readonly between: Between }) {
  const { lang, w } = useWords();
  const [text, setText] = useState("");
  const [order, setOrder] = useState<(typeof ORDERS)[number]>("usual");
  const articles = useZhaotu((state) => state.articles);
  const names = namesIn(between, lang);
  const { a, b, entities } = between;
  if (entities.length === 0) return <p>{w.between.thenNone}</p>;
  const words = text.trim().toLowerCase();
  const passing = entities.filter(({ id }) => names.name(id).toLowerCase().includes(words));
  const rows = order === "name" ? passing.toSorted((x, y) => names.name(x.id).localeCompare(names.name(y.id), "zh-Hans-CN")) : passing;
  return (
    <>
      <Tools text={text} onText={setText} order={order} orders={ORDERS} words={w.between.orders} onOrder={setOrder} />
      <Portions rows={rows} all={entities.length}>
        {(some) => (
          <table className="compare-table entity-table">
            <thead>
              <tr>
                <th scope="col">{w.between.columns.entity}</th>
                <th scope="col">{yearOf(articles[a], a)}</th>
                <th scope="col">{yearOf(articles[b], b)}</th>
              </tr>
            </thead>
            <tbody>
              {some.map((row) => (
                <Row key={row.id} row={row} names={names} then={yearOf(articles[a], a)} now={yearOf(articles[b], b)} />
              ))}
            </tbody>
          </table>
        )}
      </Portions>
    </>
  );
}

function Row({ row, names, then, now }: { readonly row: EntityTold; readonly names: Names; readonly then: string; readonly now: string }) {
  const { w } = useWords();
  const { same, others } = splitNow(row, names);
  const kind = names.things.get(row.id)?.kind ?? "Event";
  return (
    <tr data-entity={row.id}>
      <th scope="row">
        <button type="button" className="row-name link" onClick={() => showCompared([row.id])}>
          <Glyph kind={kind} size={16} /> {names.name(row.id)}
        </button>
        <RowActions name={names.name(row.id)} ids={[row.id, ...row.planned]} target={row.planned[0]} depend={row.id} />
      </th>
      <td data-year={then}>
        <FigureLines ids={[...row.planned, ...row.reportedThen]} names={names} named />
      </td>
      <td data-year={now}>
        {same.length > 0 && <FigureLines ids={same} names={names} named />}
        {same.length + others.length === 0 && <span className="quiet">{row.named ? w.between.noneNamed : w.between.noneSilent}</span>}
        {others.length > 0 && (
          <details>
            <summary>{w.between.others(others.length)}</summary>
            <FigureLines ids={others} names={names} named />
          </details>
        )}
      </td>
    </tr>
  );
}
