// What rests on these characters: the facts, each a way to its thing, and their claims in our own words.
import { printEvidence, type Evidence } from "../../../../data/model/locator.ts";
import { useMemo } from "react";
import { linkKey } from "../../state/state.ts";
import { useZhaotu } from "../../state/use.ts";
import { find } from "../../steps/picture-steps.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import { Name } from "../../ui/Name.tsx";
import { inLang, relationWord } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import type { SourcedSpan } from "./segments.ts";

export function Claims({ at, facts }: { readonly at: Evidence; readonly facts: SourcedSpan["facts"] }) {
  const { lang, w } = useWords();
  const links = useZhaotu((state) => state.links);
  const things = useZhaotu((state) => state.things);
  const here = printEvidence(at.article, at);
  const said = useMemo(() => Object.values(links).filter((link) => link.evidence.includes(here)), [links, here]);
  const named = [...new Map(facts.map((fact) => [fact.id, fact])).values()];
  if (named.length + said.length === 0) return null;
  return (
    <div className="claims">
      <h2>{w.source.factsHere}</h2>
      <ul className="claim-things">
        {named.map((fact) => (
          <li key={fact.id}>
            <button type="button" className="fact-name" onClick={() => find(fact.id)}>
              <Glyph kind={fact.kind} size={16} /> <Name thing={fact} />
            </button>
          </li>
        ))}
      </ul>
      {said.map((link) => {
        const [from, to] = [things[link.from], things[link.to]];
        const claim = inLang(link.claimZh, link.claimEn, lang);
        return from && to ? (
          <p key={linkKey(link)}>
            <Name thing={from} /> <b>{relationWord(link, true, lang)}</b> <Name thing={to} />
            {claim !== null && <span className="quiet"> · {claim}</span>}
          </p>
        ) : null;
      })}
    </div>
  );
}
