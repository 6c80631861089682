// The target as its article says it: its claim, its own words, base unit, deadline, who set it, what it belongs to.
import type { ReactNode } from "react";
import type { BoardRow, BoardThing } from "../../../contract/board.ts";
import { Chips } from "../../ui/Chip.tsx";
import { Name } from "../../ui/Name.tsx";
import { inLang } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import { amountSaid, dueShort, inBaseUnit } from "./texts.ts";
import { SaidText } from "./SaidText.tsx";

export function DetailSaid({ row }: { readonly row: BoardRow }) {
  const { lang, w } = useWords();
  const words = w.targets.detail;
  const claim = inLang(row.claimZh, row.claimEn, lang);
  const base = inBaseUnit(row, lang);
  return (
    <section className="target-part">
      <h3>{words.said}</h3>
      {claim !== null && <p>{claim}</p>}
      <Chips evidence={row.evidence} most={4} />
      <dl className="pairs target-pairs">
        <Pair name={w.nav.targets}>
          <SaidText said={amountSaid(row, lang)} />
          {row.value !== null && (
            <span className="quiet">
              {" "}
              {words.asWritten(row.valueText)} {base !== null && words.inBase(base)}
            </span>
          )}
          {row.each && <span className="tag plain">{words.each}</span>}
        </Pair>
        <Pair name={words.due}>
          {dueShort(row, w)} {row.deadlineText !== null && <span className="quiet">{words.dueAsWritten(row.deadlineText)}</span>}
        </Pair>
        <Pair name={words.modality}>{w.targets.modalities[row.modality]}</Pair>
        <Pair name={words.setBy}>{row.setBy.length === 0 ? words.bySelf : <Names things={row.setBy} />}</Pair>
        {row.industries && (
          <Pair name={words.industries}>
            <Names things={row.industries} />
          </Pair>
        )}
        {row.policies && (
          <Pair name={words.policies}>
            <Names things={row.policies} />
          </Pair>
        )}
      </dl>
    </section>
  );
}

function Pair({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Names({ things }: { readonly things: readonly BoardThing[] }) {
  const { w } = useWords();
  return things.map((thing, index) => (
    <span key={thing.id}>
      {index > 0 && w.list}
      <Name thing={thing} />
    </span>
  ));
}
