// What was found: by kind, the best group first, each with why it matched.
import type { Found } from "../../../contract.ts";
import { drawnIds } from "../../state/derive.ts";
import { useZhaotu } from "../../state/use.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import { Key } from "../../ui/Keys.tsx";
import { kindWord, nameOf, otherLang, tagOf } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import { holds, markedPieces } from "./marks.ts";

type Hit = Found["hits"][number];
type Props = {
  readonly q: string;
  readonly active: number;
  readonly composing: boolean;
  readonly onPick: (hit: Hit | undefined, alone: boolean) => void;
  readonly onPoint: (index: number) => void;
};

/** Hits by kind, in the order in which the kinds first appear. */
export function grouped(hits: readonly Hit[]): { kind: Hit["thing"]["kind"]; hits: readonly Hit[] }[] {
  const kinds = [...new Set(hits.map((hit) => hit.thing.kind))];
  return kinds.map((kind) => ({ kind, hits: hits.filter((hit) => hit.thing.kind === kind) }));
}

function Marked({ text, q }: { readonly text: string; readonly q: string }) {
  return (
    <>
      {markedPieces(text, q).map((piece, index) =>
        piece.marked ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
      )}
    </>
  );
}

export function Results({ q, active, composing, onPick, onPoint }: Props) {
  const { lang, w } = useWords();
  const found = useZhaotu((state) => state.found);
  const drawn = useZhaotu(drawnIds);
  const answer = found?.answer;
  if (!answer || answer.is === "loading")
    return (
      <div className="found float" id="found" role="listbox" aria-label={w.search.label}>
        <p className="found-foot">{composing ? w.search.composing : w.search.busy}</p>
      </div>
    );
  if (answer.is === "failed")
    return (
      <div className="found float" role="alert">
        <p className="found-foot">{w.troubles.codes[answer.why.code] ?? w.troubles.title}</p>
      </div>
    );
  const { hits, total } = answer.value;
  if (hits.length === 0)
    return (
      <div className="found float" role="status">
        <p className="found-none">{w.search.none(q)}</p>
        <p className="found-foot">{w.search.noneHow}</p>
      </div>
    );
  let index = -1;
  const row = (hit: Hit) => {
    index += 1;
    const mine = index;
    const name = nameOf(hit.thing, lang);
    return (
      <div
        key={hit.thing.id}
        id={`found-${mine}`}
        role="option"
        aria-selected={mine === active}
        className="found-row"
        onPointerMove={() => onPoint(mine)}
        onMouseDown={(event) => event.preventDefault()}
        onClick={(event) => onPick(hit, event.shiftKey)}
      >
        <Glyph kind={hit.thing.kind} />
        <span className="found-name" lang={tagOf(lang)}>
          <Marked text={name} q={q} />
        </span>
        {!holds(name, q) && <Why hit={hit} q={q} />}
        <span className="found-count">
          {drawn.includes(hit.thing.id) ? `${w.search.shown} · ` : ""}
          {w.search.facts(hit.thing.facts)}
        </span>
      </div>
    );
  };
  return (
    <div className="found float">
      <div id="found" role="listbox" aria-label={w.search.label} className="found-list">
        {grouped(hits).map((group) => (
          <div key={group.kind} role="group" aria-label={kindWord(group.kind, lang)}>
            <p className="found-kind" aria-hidden="true">
              {kindWord(group.kind, lang)} {group.hits.length}
            </p>
            {group.hits.map(row)}
          </div>
        ))}
        {total > hits.length && (
          <div
            id={`found-${hits.length}`}
            role="option"
            aria-selected={active === hits.length}
            className="found-row found-all"
            onPointerMove={() => onPoint(hits.length)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(undefined, false)}
          >
            {w.search.all(total)}
          </div>
        )}
      </div>
      <p className="found-foot">
        <span>
          <Key>↵</Key> {w.search.enter}
        </span>
        <span>
          <Key>Shift ↵</Key> {w.search.shiftEnter}
        </span>
        <span className="found-total" role="status">
          {w.search.count(hits.length, total)}
        </span>
      </p>
    </div>
  );
}

function Why({ hit, q }: { readonly hit: Hit; readonly q: string }) {
  const { lang, w } = useWords();
  const other = nameOf(hit.thing, otherLang(lang));
  const inOther = holds(other, q);
  return (
    <span className="found-why">
      {inOther ? "" : `${w.search.why[hit.why]} `}
      <span lang={inOther ? tagOf(otherLang(lang)) : undefined}>
        <Marked text={inOther ? other : hit.matched} q={q} />
      </span>
    </span>
  );
}
