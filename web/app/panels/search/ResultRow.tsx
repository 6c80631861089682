// One row of what was found: a thing, a fact as a sentence, or the way to more.
import { parseEvidence } from "../../../../data/model/locator.ts";
import type { Brief } from "../../../contract.ts";
import type { SaidFact } from "../../../contract/find.ts";
import { drawnIds } from "../../state/derive.ts";
import { useZhaotu } from "../../state/use.ts";
import { openSource } from "../../steps/looking-steps.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import { Name } from "../../ui/Name.tsx";
import { inLang, nameOf, otherLang, placeWords, relationWord, tagOf } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import { holds, markedPieces } from "./marks.ts";
import type { Hit, Row } from "./rows.ts";

type Props = {
  readonly row: Row;
  readonly index: number;
  readonly active: boolean;
  readonly term: string;
  readonly onPick: (alone: boolean) => void;
  readonly onPoint: () => void;
};

export function ResultRow({ row, index, active, term, onPick, onPoint }: Props) {
  const { w } = useWords();
  const found = useZhaotu((state) => (state.found?.answer.is === "here" ? state.found.answer.value : null));
  const words = () => {
    if (row.is === "all") return found && w.find.all(found.total, found.said.total);
    if (row.is === "draw") return found && w.find.draw(found.total, found.said.total);
    if (row.is === "widen") return w.find.widen(row.term);
    if (row.is === "fact") return <FactWords fact={row.fact} term={term} />;
    return <ThingWords thing={row.is === "hit" ? row.hit.thing : row.thing} hit={row.is === "hit" ? row.hit : null} term={term} />;
  };
  return (
    <div
      id={`found-${index}`}
      role="option"
      aria-selected={active}
      className={`found-row${row.is === "fact" ? " found-fact" : row.is === "all" || row.is === "draw" || row.is === "widen" ? " found-all" : ""}`}
      onPointerMove={onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => onPick(event.shiftKey)}
    >
      {words()}
    </div>
  );
}

function Marked({ text, term }: { readonly text: string; readonly term: string }) {
  return (
    <>
      {markedPieces(text, term).map((piece, index) =>
        piece.marked ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
      )}
    </>
  );
}

function ThingWords({ thing, hit, term }: { readonly thing: Brief; readonly hit: Hit | null; readonly term: string }) {
  const { lang, w } = useWords();
  const drawn = useZhaotu(drawnIds);
  const hidden = useZhaotu((state) => state.view.hiddenKinds.includes(thing.kind));
  const name = nameOf(thing, lang);
  return (
    <>
      <Glyph kind={thing.kind} />
      <span className="found-name" lang={tagOf(lang)}>
        <Marked text={name} term={term} />
      </span>
      {hit && (hit.why === "near" || !holds(name, term)) && <Why hit={hit} name={name} term={term} />}
      <span className="found-count">
        {hidden ? `${w.find.hidden} · ` : drawn.includes(thing.id) ? `${w.search.shown} · ` : ""}
        {w.search.facts(thing.facts)}
      </span>
    </>
  );
}

function Why({ hit, name, term }: { readonly hit: Hit; readonly name: string; readonly term: string }) {
  const { lang, w } = useWords();
  if (hit.why === "near")
    return (
      <span className="found-why">
        {w.search.why.near}
        {hit.matched === name ? "" : ` ${hit.matched}`}
      </span>
    );
  const other = nameOf(hit.thing, otherLang(lang));
  const inOther = holds(other, term);
  return (
    <span className="found-why">
      {inOther ? "" : `${w.search.why[hit.why]} `}
      <span lang={inOther ? tagOf(otherLang(lang)) : undefined}>
        <Marked text={inOther ? other : hit.matched} term={term} />
      </span>
    </span>
  );
}

function FactWords({ fact, term }: { readonly fact: SaidFact; readonly term: string }) {
  const { lang } = useWords();
  const { from, relation, to, evidence } = fact;
  const own = inLang(fact.claimZh, fact.claimEn, lang) ?? "";
  const other = inLang(fact.claimEn, fact.claimZh, lang) ?? "";
  const [word = ""] = term.split(" ");
  const claim = !holds(own, word) && holds(other, word) ? other : own;
  const [first] = evidence;
  return (
    <>
      <Glyph kind={from.kind} />
      <span className="found-sentence">
        <span className="found-who">
          <Name thing={from} />
          {relation && to && (
            <>
              {" "}
              {relationWord({ relation }, true, lang)} <Name thing={to} />
            </>
          )}
        </span>
        <span className="found-claim">
          <Marked text={claim} term={holds(claim, term) ? term : word} />
        </span>
      </span>
      {first !== undefined && <Source evidence={first} />}
    </>
  );
}

/** The chip of a row: a click opens the source; by keyboard the fact's card has it. */
function Source({ evidence }: { readonly evidence: string }) {
  const at = parseEvidence(evidence);
  const article = useZhaotu((state) => (at ? state.articles[at.article] : undefined));
  if (!at) return null;
  const { where, offsets } = placeWords(article, at);
  return (
    <span
      className="chip found-source"
      onClick={(event) => {
        event.stopPropagation();
        openSource(evidence);
      }}
    >
      {where} <span className="offsets">{offsets}</span>
    </span>
  );
}
