// The answer as a graph: what of it can be drawn, by kind and type; what cannot; and the step that draws it.
import { useEffect, useMemo, useState } from "react";
import { drawnIds } from "../../../state/derive.ts";
import type { Brief } from "../../../../contract.ts";
import type { Trouble as Why } from "../../../state/state.ts";
import { useZhaotu } from "../../../state/use.ts";
import { putAlone, putBeside } from "../../../steps/door-canvas.ts";
import { thingsAmong } from "../../../steps/door-names.ts";
import { troubleOf } from "../../../steps/read.ts";
import { Glyph } from "../../../ui/Glyph.tsx";
import { kindWord, relationWord } from "../../../words/words.ts";
import { useWords } from "../../../words/use.ts";
import { Trouble } from "../../Trouble.tsx";
import { isRelationName } from "../../../../../data/model/relations.ts";
import { kindsOf, typesOf, type Returned } from "./graph-of.ts";
import { Sketch } from "./Sketch.tsx";
import type { Sort } from "./values.ts";

export function GraphTab({ returned }: { readonly returned: Returned }) {
  const { lang, w } = useWords();
  const words = w.answered.toPicture;
  const [read, again] = useThings(returned);
  const most = useZhaotu((state) => (state.about.is === "here" ? state.about.value.drawnAtOnce : 1000));
  const shown = useZhaotu(drawnIds);
  const types = useMemo(() => typesOf(returned), [returned]);
  if (returned.things.size + returned.maybe.length === 0)
    return (
      <div className="answer-empty">
        <p>{words.none}</p>
        <NotDrawn returned={returned} />
      </div>
    );
  if (read === null)
    return (
      <p className="answer-empty" role="status">
        {words.reading}
      </p>
    );
  if ("why" in read) return <Trouble why={read.why} onRetry={again} />;
  const things = read.slice(0, most);
  const part = { ids: things.map(({ id }) => id), kinds: [...new Set(things.map(({ kind }) => kind))], types };
  const there = new Set(shown);
  const fresh = part.ids.filter((id) => !there.has(id)).length;
  const unknown = returned.things.size + returned.maybe.length - read.length;
  const derived = returned.links.filter(({ type }) => !isRelationName(type)).length;
  const ofType = (type: string) => returned.links.filter((link) => link.type === type).length;
  return (
    <div className="answer-graph">
      <div className="answer-graph-side">
        <div className="answer-tools">
          <button type="button" className="button primary" disabled={things.length === 0} onClick={() => putAlone(part)}>
            {words.alone(things.length)}
          </button>
          <button type="button" className="button" disabled={things.length === 0} onClick={() => putBeside(part)}>
            {words.beside(fresh)}
          </button>
        </div>
        {read.length > most && <p>{words.first(most, read.length)}</p>}
        <p className="quiet small">
          {words.only} {types.length > 0 && words.typesOnly}
        </p>
        <h3>
          {words.things} {read.length}
        </h3>
        <ul className="answer-kinds">
          {kindsOf(read.map(({ kind }) => kind)).map(([kind, count]) => (
            <li key={kind} data-kind={kind}>
              <Glyph kind={kind} /> {kindWord(kind, lang)} <b>{count}</b>
            </li>
          ))}
        </ul>
        {types.length > 0 && (
          <>
            <h3>
              {words.links} {returned.links.length - derived}
            </h3>
            <ul className="answer-kinds">
              {types.map((type) => (
                <li key={type} data-type={type}>
                  <code>{type}</code> {relationWord({ relation: type }, true, lang)} <b>{ofType(type)}</b>
                </li>
              ))}
            </ul>
          </>
        )}
        <ul className="answer-notes small">
          {returned.paths > 0 && <li>{words.paths(returned.paths)}</li>}
          {derived > 0 && <li>{words.derived(derived)}</li>}
          {unknown > 0 && <li>{words.unknown(unknown)}</li>}
        </ul>
        <NotDrawn returned={returned} />
      </div>
      <Sketch things={read} links={returned.links} />
    </div>
  );
}

function NotDrawn({ returned }: { readonly returned: Returned }) {
  const { w } = useWords();
  const words = w.answered.toPicture;
  const lost = Object.entries(returned.notDrawn) as [Sort, number][];
  if (lost.length === 0) return null;
  return (
    <p className="quiet small" data-lost={lost.length}>
      {words.lost}
      {w.colon}
      {lost.map(([sort, count]) => words.lostOf(words.sorts[sort], count)).join(w.list)}
    </p>
  );
}

type Read = readonly Brief[] | { readonly why: Why };

/** Things of the answer as the server knows them, in its order; null while it looks; and how to look once more. */
function useThings(returned: Returned): readonly [Read | null, () => void] {
  const [read, setRead] = useState<{ readonly of: Returned; readonly things: Read } | null>(null);
  useEffect(() => {
    if (read?.of === returned) return;
    let wanted = true;
    const put = (things: Read) => wanted && setRead({ of: returned, things });
    thingsAmong([...returned.things.keys(), ...returned.maybe]).then(put, (error: unknown) => put({ why: troubleOf(error) }));
    return () => {
      wanted = false;
    };
  }, [returned, read]);
  return [read?.of === returned ? read.things : null, () => setRead(null)];
}
