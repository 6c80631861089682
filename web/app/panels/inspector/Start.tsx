// Nothing selected: one line and real names to start from.
import { drawnThings } from "../../state/derive.ts";
import { useZhaotu } from "../../state/use.ts";
import { find } from "../../steps/picture-steps.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import { Name } from "../../ui/Name.tsx";
import { useWords } from "../../words/use.ts";

const KINDS_TO_START = ["Company", "Project", "Park", "Place", "Industry", "Policy"] as const;

export function Start() {
  const { w } = useWords();
  const things = useZhaotu(drawnThings);
  const names = KINDS_TO_START.flatMap((kind) =>
    things
      .filter((thing) => thing.kind === kind)
      .toSorted((a, b) => b.facts - a.facts)
      .slice(0, 1),
  );
  return (
    <div className="card-start" data-card tabIndex={-1}>
      <p>{w.card.empty}</p>
      <ul>
        {names.map((thing) => (
          <li key={thing.id}>
            <button type="button" className="start-name" onClick={() => find(thing.id)}>
              <Glyph kind={thing.kind} /> <Name thing={thing} /> <span className="quiet">{w.search.facts(thing.facts)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
