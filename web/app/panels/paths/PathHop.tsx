// One step of a path as a sentence: the relation read from where one stands, the claim, how it is known, its sources.
import { Ban } from "lucide-react";
import type { Link } from "../../../contract.ts";
import { useZhaotu } from "../../state/use.ts";
import { changePath } from "../../steps/path-steps.ts";
import { Chips } from "../../ui/Chip.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Name } from "../../ui/Name.tsx";
import { inLang, relationWord } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";

export function PathHop({ link, from }: { readonly link: Link; readonly from: string }) {
  const { lang, w } = useWords();
  const [here, there] = link.from === from ? [link.from, link.to] : [link.to, link.from];
  const start = useZhaotu((state) => state.things[here]);
  const end = useZhaotu((state) => state.things[there]);
  if (!start || !end) return null;
  const word = relationWord(link, link.from === from, lang);
  const claim = inLang(link.claimZh, link.claimEn, lang);
  const doubt = inLang(link.uncertain, link.uncertainEn, lang);
  const needed = link.need === null ? null : (link.need === "start" ? link.to : link.from) === here ? start : end;
  const avoid = () => changePath((path) => ({ ...path, pick: 0, avoid: [...new Set([...path.avoid, link.relation])] }));
  return (
    <div className="path-hop" data-fact={`${link.from} ${link.relation} ${link.to}`}>
      <p className="path-sentence">
        <span>
          <Name thing={start} /> <b>{word}</b> <Name thing={end} />
        </span>
        <IconButton label={w.paths.avoidThis(word)} onClick={avoid}>
          <Ban />
        </IconButton>
      </p>
      {claim !== null && <p className="claim">{claim}</p>}
      {doubt !== null && (
        <p className="claim">
          <b>{w.card.uncertain}</b> {doubt}
        </p>
      )}
      <div className="sentence-marks">
        <span>{link.basis === "stated" ? w.card.stated : w.card.implied}</span>
        {needed && (
          <span className="needed" data-other="true">
            <Name thing={needed} /> {w.card.needed}
          </span>
        )}
        {link.anyOf !== null && <span className="tag plain">{w.card.anyOf}</span>}
        <Chips evidence={link.evidence} most={2} />
      </div>
    </div>
  );
}
