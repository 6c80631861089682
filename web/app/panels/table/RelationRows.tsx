// Relations in rows, each a sentence with its sources.
import { useState } from "react";
import type { Link } from "../../../contract.ts";
import { linkKey } from "../../state/state.ts";
import { useZhaotu } from "../../state/use.ts";
import { find } from "../../steps/picture-steps.ts";
import { LIMITS } from "../../steps/limits.ts";
import { Chips } from "../../ui/Chip.tsx";
import { Name } from "../../ui/Name.tsx";
import { inLang, nameOf, relationWord } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import { moveInRows } from "./arrows.ts";
import { Head } from "./Head.tsx";
import { Pages } from "./Pages.tsx";
import { sorted, type Order } from "./sort.ts";

type Column = "sentence" | "basis";

export function RelationRows({ links }: { readonly links: readonly Link[] }) {
  const { lang, w } = useWords();
  const [order, setOrder] = useState<Order<Column>>({ by: "sentence", down: false });
  const [page, setPage] = useState(0);
  const things = useZhaotu((state) => state.things);
  const named = (id: string) => things[id] ?? { name: id, nameEn: id };
  const valueOf = (link: Link, by: Column) =>
    by === "basis" ? link.basis : `${nameOf(named(link.from), lang)} ${relationWord(link, true, lang)} ${nameOf(named(link.to), lang)}`;
  const rows = sorted(links, order, valueOf).slice(page * LIMITS.tableRows, (page + 1) * LIMITS.tableRows);
  return (
    <>
      <div className="rows" tabIndex={0} role="region" aria-label={w.table.label} onKeyDown={moveInRows}>
        <table>
          <thead>
            <tr>
              <Head by="sentence" label={w.table.sentence} order={order} onOrder={setOrder} />
              <Head by="basis" label={w.table.basis} order={order} onOrder={setOrder} />
              <th scope="col">{w.table.sources}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((link) => (
              <tr key={linkKey(link)}>
                <th scope="row" className="row-sentence">
                  <button type="button" className="row-name link" onClick={() => find(link.from)}>
                    <Name thing={named(link.from)} />
                  </button>{" "}
                  {relationWord(link, true, lang)}{" "}
                  <button type="button" className="link" onClick={() => find(link.to)}>
                    <Name thing={named(link.to)} />
                  </button>
                  {inLang(link.claimZh, link.claimEn, lang) !== null && (
                    <span className="quiet"> · {inLang(link.claimZh, link.claimEn, lang)}</span>
                  )}
                </th>
                <td>{link.basis === "stated" ? w.card.stated : w.card.implied}</td>
                <td>
                  <Chips evidence={link.evidence} most={2} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Pages page={page} total={links.length} onPage={setPage} />
    </>
  );
}
