// Things in rows.
import { useState } from "react";
import type { Brief } from "../../../contract.ts";
import { drawnIds, neighbours } from "../../state/derive.ts";
import { useZhaotu } from "../../state/use.ts";
import { find } from "../../steps/picture-steps.ts";
import { chooseAlso } from "../../steps/looking-steps.ts";
import { LIMITS } from "../../steps/limits.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import { Name } from "../../ui/Name.tsx";
import { kindWord, nameOf, otherLang, yearOf } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import { moveInRows } from "./arrows.ts";
import { Head } from "./Head.tsx";
import { Pages } from "./Pages.tsx";
import { sorted, type Order } from "./sort.ts";

type Column = "name" | "other" | "kind" | "facts" | "drawn" | "articles";

export function ThingRows({ things }: { readonly things: readonly Brief[] }) {
  const { lang, w } = useWords();
  const [order, setOrder] = useState<Order<Column>>({ by: "facts", down: true });
  const [page, setPage] = useState(0);
  const near = useZhaotu(neighbours);
  const drawn = useZhaotu(drawnIds);
  const articles = useZhaotu((state) => state.articles);
  const selected = useZhaotu((state) => state.view.selected);
  const years = (thing: Brief) => thing.articles.map((id) => yearOf(articles[id], id)).join(" · ");
  const valueOf = (thing: Brief, by: Column) =>
    by === "facts"
      ? thing.facts
      : by === "drawn"
        ? (near.get(thing.id)?.size ?? 0)
        : by === "kind"
          ? kindWord(thing.kind, lang)
          : by === "articles"
            ? years(thing)
            : nameOf(thing, by === "name" ? lang : otherLang(lang));
  const rows = sorted(things, order, valueOf).slice(page * LIMITS.tableRows, (page + 1) * LIMITS.tableRows);
  const head = (by: Column, number = false) => <Head by={by} label={w.table[by]} order={order} onOrder={setOrder} number={number} />;
  return (
    <>
      <div className="rows" tabIndex={0} role="region" aria-label={w.table.label} onKeyDown={moveInRows}>
        <table>
          <thead>
            <tr>
              {head("name")}
              {head("other")}
              {head("kind")}
              {head("facts", true)}
              {head("drawn", true)}
              {head("articles")}
            </tr>
          </thead>
          <tbody>
            {rows.map((thing) => (
              <tr key={thing.id} aria-selected={selected.includes(thing.id)} data-id={thing.id}>
                <th scope="row">
                  <button
                    type="button"
                    className="row-name"
                    onClick={(event) => (event.ctrlKey || event.metaKey ? chooseAlso(thing.id) : find(thing.id))}
                  >
                    <Glyph kind={thing.kind} size={16} /> <Name thing={thing} />
                  </button>
                </th>
                <td>
                  <Name thing={thing} other />
                </td>
                <td>{kindWord(thing.kind, lang)}</td>
                <td className="number">{thing.facts}</td>
                <td className="number">{drawn.includes(thing.id) ? (near.get(thing.id)?.size ?? 0) : "–"}</td>
                <td>{years(thing)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Pages page={page} total={things.length} onPage={setPage} />
    </>
  );
}
