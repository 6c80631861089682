// Hops told: each relation as a sentence with our claim, its sources, how it is known.
import type { Link } from "../../../contract.ts";
import type { Hop } from "../../../contract/plan.ts";
import { dependThings } from "../../state/depend.ts";
import { useZhaotu } from "../../state/use.ts";
import { Chips } from "../../ui/Chip.tsx";
import { Name } from "../../ui/Name.tsx";
import { inLang, relationWord } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";

type Props = { readonly hops: readonly Hop[]; readonly links: readonly Link[]; readonly weakest?: number; readonly numbered?: boolean };

export function HopRows({ hops, links, weakest, numbered = true }: Props) {
  const { w } = useWords();
  return (
    <ol className="hops">
      {hops.map((hop, at) => (
        <li key={`${hop.from} ${hop.to} ${hop.part ? 1 : 0}`} className="hop" data-part={hop.part} data-weakest={at === weakest}>
          {numbered && <span className="hop-number">{at + 1}</span>}
          <div>
            {at === weakest && <b className="tag plain">{w.depend.weakest}</b>}
            {hop.links
              .flatMap((one) => links[one] ?? [])
              .map((link) => (
                <HopSentence key={`${link.from} ${link.relation} ${link.to}`} link={link} part={hop.part} />
              ))}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** One relation as a sentence. */
function HopSentence({ link, part }: { readonly link: Link; readonly part: boolean }) {
  const { lang, w } = useWords();
  const things = useZhaotu(dependThings);
  const [from, to] = [things[link.from], things[link.to]];
  const claim = inLang(link.claimZh, link.claimEn, lang);
  const doubt = inLang(link.uncertain, link.uncertainEn, lang);
  return (
    <div className="hop-sentence" data-fact={`${link.from} ${link.relation} ${link.to}`}>
      <p>
        <b>{from ? <Name thing={from} /> : link.from}</b> <span className="hop-word">{relationWord(link, true, lang)}</span>{" "}
        <b>{to ? <Name thing={to} /> : link.to}</b>
      </p>
      {claim !== null && <p className="claim">{claim}</p>}
      {doubt !== null && (
        <p className="claim">
          <b>{w.card.uncertain}</b> {doubt}
        </p>
      )}
      <div className="sentence-marks">
        <Chips evidence={link.evidence} most={2} />
        {part ? (
          <span>{w.depend.partStep}</span>
        ) : (
          <span className={link.basis === "implied" ? "late-word" : undefined}>
            {link.basis === "stated" ? w.card.stated : w.card.implied}
          </span>
        )}
        {link.anyOf !== null && <span className="tag plain">{w.card.anyOf}</span>}
      </div>
    </div>
  );
}
