// One relation: who at the other end, what the sentence claims, how it is known, where it stands.
import type { Card } from "../../../contract.ts";
import { useZhaotu } from "../../state/use.ts";
import { find } from "../../steps/picture-steps.ts";
import { Chips } from "../../ui/Chip.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import { Name } from "../../ui/Name.tsx";
import { inLang, yearOf } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";

export function FactRow({ fact: { link, other, voices }, id }: { readonly fact: Card["links"][number]; readonly id: string }) {
  const { lang, w } = useWords();
  const articles = useZhaotu((state) => state.articles);
  const claim = inLang(link.claimZh, link.claimEn, lang);
  const doubt = inLang(link.uncertain, link.uncertainEn, lang);
  const otherNeeded = link.need !== null && (link.need === "start" ? link.to : link.from) === other.id && other.id !== id;
  return (
    <li className="fact" data-fact={`${link.from} ${link.relation} ${link.to}`}>
      <div className="fact-line">
        <button type="button" className="fact-name" onClick={() => find(other.id)}>
          <Glyph kind={other.kind} size={17} /> <Name thing={other} />
        </button>
        <span className="fact-marks">
          {link.need !== null && (
            <span className="needed" data-other={otherNeeded}>
              {otherNeeded ? w.card.needed : w.card.needsIt}
            </span>
          )}
          {link.basis === "implied" && <span className="tag plain">{w.card.implied}</span>}
          {link.anyOf !== null && <span className="tag plain">{w.card.anyOf}</span>}
        </span>
        <Chips evidence={link.evidence} most={1} />
      </div>
      {voices.length === 0 && claim !== null && <p className="claim">{claim}</p>}
      {voices.map(({ article, claimZh, claimEn }) => (
        <p key={article} className="claim">
          <b>{yearOf(articles[article], article)}</b> {inLang(claimZh, claimEn, lang)}
        </p>
      ))}
      {doubt !== null && (
        <p className="claim">
          <b>{w.card.uncertain}</b> {doubt}
        </p>
      )}
    </li>
  );
}
