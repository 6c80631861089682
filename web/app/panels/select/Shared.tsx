// What the selected things share in the picture, and what is joined to only one of them.
import { useMemo } from "react";
import { sharedBy } from "../../graph/shared.ts";
import { neighbours } from "../../state/derive.ts";
import { useZhaotu } from "../../state/use.ts";
import { choose } from "../../steps/looking-steps.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import { Name } from "../../ui/Name.tsx";
import { nameOf } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";

/** Rows of a group; the rest is counted. */
const ROWS = 6;
/** With more things than this, what each has alone says nothing any more. */
const FEW = 6;

export function Shared({ ids }: { readonly ids: readonly string[] }) {
  const { lang, w } = useWords();
  const joined = useZhaotu(neighbours);
  const things = useZhaotu((state) => state.things);
  const { all, some, alone } = useMemo(() => sharedBy(ids, joined), [ids, joined]);
  return (
    <>
      <section className="fact-group" data-shared="all">
        <h3>
          {w.chosen.shared} <span className="count">{all.length}</span>
        </h3>
        {all.length === 0 ? <p className="quiet">{w.chosen.sharedNone}</p> : <Rows rows={all.map((id) => ({ id, mark: null }))} />}
      </section>
      {some.length > 0 && (
        <section className="fact-group" data-shared="some">
          <h3>
            {w.chosen.sharedSome} <span className="count">{some.length}</span>
          </h3>
          <Rows rows={some.map(({ id, by }) => ({ id, mark: w.chosen.by(by, ids.length) }))} />
        </section>
      )}
      {ids.length <= FEW &&
        alone.map(({ id, others }) => {
          const thing = things[id];
          return thing ? (
            <section key={id} className="fact-group" data-shared={id}>
              <h3>
                {w.chosen.alone(nameOf(thing, lang))} <span className="count">{others.length}</span>
              </h3>
              <Rows rows={others.map((other) => ({ id: other, mark: null }))} />
            </section>
          ) : null;
        })}
    </>
  );
}

function Rows({ rows }: { readonly rows: readonly { readonly id: string; readonly mark: string | null }[] }) {
  const { w } = useWords();
  const things = useZhaotu((state) => state.things);
  return (
    <>
      <ul>
        {rows.slice(0, ROWS).map(({ id, mark }) => {
          const thing = things[id];
          return thing ? (
            <li key={id} className="fact fact-line">
              <button type="button" className="fact-name" onClick={() => choose(id)}>
                <Glyph kind={thing.kind} size={17} /> <Name thing={thing} />
              </button>
              {mark !== null && <span className="quiet">{mark}</span>}
            </li>
          ) : null;
        })}
      </ul>
      {rows.length > ROWS && <p className="quiet">{w.chosen.more(rows.length - ROWS)}</p>}
    </>
  );
}
