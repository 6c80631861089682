// A relation told in full: both readings, its type, who needs whom, how it is known, its sources.
import { relationType } from "../../../../data/model/relations.ts";
import type { Link } from "../../../contract.ts";
import { useZhaotu } from "../../state/use.ts";
import { Chips } from "../../ui/Chip.tsx";
import { Name } from "../../ui/Name.tsx";
import { inLang, relationWord } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";

export function Sentence({ link }: { readonly link: Link }) {
  const { lang, w } = useWords();
  const from = useZhaotu((state) => state.things[link.from]);
  const to = useZhaotu((state) => state.things[link.to]);
  if (!from || !to) return null;
  const claim = inLang(link.claimZh, link.claimEn, lang);
  const needed = link.need === "start" ? to : link.need === "end" ? from : null;
  return (
    <div className="sentence" data-fact={`${link.from} ${link.relation} ${link.to}`}>
      <p className="sentence-words">
        <b>
          <Name thing={from} />
        </b>{" "}
        {relationWord(link, true, lang)}{" "}
        <b>
          <Name thing={to} />
        </b>
      </p>
      {relationType(link.relation).symmetric !== true && (
        <p className="quiet">
          <Name thing={to} /> {relationWord(link, false, lang)} <Name thing={from} />
        </p>
      )}
      {claim !== null && <p className="claim">{claim}</p>}
      <p className="sentence-marks">
        <code>{link.relation}</code>
        <span>{link.basis === "stated" ? w.card.stated : w.card.implied}</span>
        {needed && (
          <span className="needed" data-other="true">
            <Name thing={needed} /> {w.card.needed}
          </span>
        )}
        {link.anyOf !== null && <span className="tag plain">{w.card.anyOf}</span>}
      </p>
      <Chips evidence={link.evidence} most={4} />
    </div>
  );
}
