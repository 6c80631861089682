// The selected thing, where it is neither end: by one click it becomes one.
import { MOST_VIAS } from "../../../contract/paths.ts";
import type { PathAsked } from "../../state/state.ts";
import { useZhaotu } from "../../state/use.ts";
import { pathBy, pathFrom, pathTo, showCard } from "../../steps/path-steps.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import { Name } from "../../ui/Name.tsx";
import { useWords } from "../../words/use.ts";

export function ChosenThing({ path }: { readonly path: PathAsked }) {
  const { w } = useWords();
  const id = useZhaotu((state) => (state.view.selected.length === 1 ? state.view.selected[0] : undefined));
  const thing = useZhaotu((state) => (id === undefined ? undefined : state.things[id]));
  if (!thing) return null;
  const taken = [path.from, path.to, ...path.via].includes(thing.id);
  return (
    <div className="path-chosen" role="group" aria-label={w.paths.chosen}>
      <p>
        <span className="quiet">{w.paths.chosen}</span> <Glyph kind={thing.kind} size={17} /> <Name thing={thing} />
      </p>
      {!taken && (
        <>
          <button type="button" className="button" onClick={() => pathFrom(thing.id)}>
            {w.paths.asFrom}
          </button>
          <button type="button" className="button" onClick={() => pathTo(thing.id)}>
            {w.paths.asTo}
          </button>
          <button type="button" className="button" disabled={path.via.length >= MOST_VIAS} onClick={() => pathBy(thing.id)}>
            {w.paths.asVia}
          </button>
        </>
      )}
      <button type="button" className="link" onClick={() => showCard(true)}>
        {w.paths.card}
      </button>
    </div>
  );
}
