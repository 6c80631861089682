// Where nothing can be drawn: nothing to start from, nothing that depends, ids that are gone.
import { SearchX, Undo2, Waypoints } from "lucide-react";
import type { Depend } from "../../../contract/plan.ts";
import { dependThings } from "../../state/depend.ts";
import { memo } from "../../state/derive.ts";
import { useZhaotu } from "../../state/use.ts";
import { alsoFrom, aroundStarts, dependHow } from "../../steps/depend-steps.ts";
import { dependOn } from "../../steps/room-steps.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import { Name } from "../../ui/Name.tsx";
import { nameOf } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import { PickThing } from "../paths/PickThing.tsx";
import { ShowPrivate } from "../ShowPrivate.tsx";

const OFFERS = 6;
/** Kinds that usually need something and are needed. */
const OFFERED: ReadonlySet<string> = new Set(["Project", "Park", "Infrastructure", "Policy"]);

const offers = memo(
  (state) => [state.things],
  ({ things }) =>
    Object.values(things)
      .filter(({ kind }) => OFFERED.has(kind))
      .toSorted((a, b) => b.facts - a.facts || (a.id < b.id ? -1 : 1))
      .slice(0, OFFERS),
);
const selected = memo(
  (state) => [state.things, state.view.selected],
  ({ things, view }) => view.selected.flatMap((id) => things[id] ?? []),
);

/** Nothing to start from yet. `gone`: nothing any more; what is chosen takes the place of what is gone. */
export function NoStart({ gone = false }: { readonly gone?: boolean }) {
  const { w } = useWords();
  const walked = useZhaotu((state) => state.steps.length > 0);
  const chosen = useZhaotu(selected);
  const some = useZhaotu(offers);
  return (
    <div className="depend-empty" id="canvas" tabIndex={-1}>
      <h2>{w.depend.how}</h2>
      <PickThing label={w.depend.from} id="" first onPick={gone ? (id) => dependOn([id]) : alsoFrom} />
      {gone && walked && (
        <button type="button" className="button" onClick={() => history.back()}>
          <Undo2 aria-hidden="true" /> {w.depend.back}
        </button>
      )}
      {chosen.length > 0 && (
        <>
          <h3>{w.depend.chosenInPicture}</h3>
          <p className="depend-offers">
            <button type="button" className="button" onClick={() => dependOn(chosen.map(({ id }) => id))}>
              {chosen.slice(0, 3).map((thing) => (
                <span key={thing.id}>
                  <Glyph kind={thing.kind} /> <Name thing={thing} />
                </span>
              ))}
              {chosen.length > 3 && `+${chosen.length - 3}`}
            </button>
          </p>
        </>
      )}
      {some.length > 0 && <h3>{w.depend.offers}</h3>}
      <p className="depend-offers">
        {some.map((thing) => (
          <button key={thing.id} type="button" className="button" onClick={() => dependOn([thing.id])}>
            <Glyph kind={thing.kind} /> <Name thing={thing} />
          </button>
        ))}
      </p>
    </div>
  );
}

/** Ids that nothing has, or that are not shown. */
export function Gone({ answer: { missing, leftOut } }: { readonly answer: Depend }) {
  const { w } = useWords();
  return (
    <div className="depend-gone" role="alert">
      {missing.length > 0 && (
        <p>
          <SearchX aria-hidden="true" /> {w.depend.gone(missing.join(w.list))}
        </p>
      )}
      {leftOut.length > 0 && (
        <p>
          {w.depend.leftOut(leftOut.join(w.list))} <ShowPrivate />
        </p>
      )}
    </div>
  );
}

/** Nothing depends either way: said, and the neighbourhood offered. */
export function NothingDepends({ answer }: { readonly answer: Depend }) {
  const { lang, w } = useWords();
  const things = useZhaotu(dependThings);
  const view = useZhaotu((state) => state.view);
  const names = answer.starts.map((id) => (things[id] ? nameOf(things[id], lang) : id)).join(w.list);
  const filtered = view.statedOnly || view.without.length > 0;
  const other = view.way === "needs" ? answer.counts.needed : answer.counts.needs;
  const oneSide = view.way !== "both" && other.all + other.contained > 0;
  return (
    <div className="depend-empty" id="canvas" tabIndex={-1}>
      <h2>{view.way !== "both" && oneSide ? w.depend.noneOne(view.way, names) : w.depend.none(names)}</h2>
      {oneSide && (
        <p>
          <button type="button" className="button" onClick={() => dependHow({ way: "both" })}>
            {w.depend.ways.both} {other.all + other.contained}
          </button>
        </p>
      )}
      {filtered && (
        <p>
          {w.depend.noneFiltered}{" "}
          <button type="button" className="link" onClick={() => dependHow({ statedOnly: false, without: [] })}>
            {w.depend.unfilter}
          </button>
        </p>
      )}
      {answer.neighbours > 0 && (
        <>
          <p className="quiet">{w.depend.noneHow}</p>
          <p>
            <button type="button" className="button primary" onClick={() => void aroundStarts()}>
              <Waypoints aria-hidden="true" /> {w.depend.around(answer.neighbours)}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
