// Which way to go: switches, the most steps, relations that are left out.
import { LONGEST_PATH } from "../../../contract/paths.ts";
import { RELATION_NAMES, relationType, type RelationName } from "../../../../data/model/relations.ts";
import type { PathAsked } from "../../state/state.ts";
import { useZhaotu } from "../../state/use.ts";
import { changePath } from "../../steps/path-steps.ts";
import { relationWord } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";

const LENGTHS = Array.from({ length: LONGEST_PATH }, (_, n) => n + 1);
const set = (change: Partial<PathAsked>) => changePath((path) => ({ ...path, pick: 0, ...change }));

export function PathWishes({ path }: { readonly path: PathAsked }) {
  const { w } = useWords();
  return (
    <div className="path-wishes" role="group" aria-label={w.paths.wishes}>
      <Wish label={w.paths.needs} how={w.paths.needsHow} on={path.needs} onTurn={(needs) => set({ needs })} />
      {!path.needs && <Wish label={w.paths.directed} on={path.directed} onTurn={(directed) => set({ directed })} />}
      <Wish label={w.paths.noHubs} how={w.paths.noHubsHow} on={!path.hubs} onTurn={(off) => set({ hubs: !off })} />
      <Wish label={w.paths.noPlaces} on={!path.places} onTurn={(off) => set({ places: !off })} />
      <label className="path-longest">
        {w.paths.longest}{" "}
        <select value={path.longest} onChange={(event) => set({ longest: Number(event.target.value) })}>
          {LENGTHS.map((length) => (
            <option key={length} value={length}>
              {w.paths.steps(length)}
            </option>
          ))}
        </select>
      </label>
      <Avoid avoid={path.avoid} />
    </div>
  );
}

type WishProps = { readonly label: string; readonly how?: string; readonly on: boolean; readonly onTurn: (on: boolean) => void };

function Wish({ label, how, on, onTurn }: WishProps) {
  return (
    <button type="button" className="pill" aria-pressed={on} title={how} onClick={() => onTurn(!on)}>
      {label}
    </button>
  );
}

/** Whether the graph may have relations of a type; the figures' own are not counted among them, sources join nothing. */
function isUsed(name: RelationName, counts: Readonly<Record<string, number>> | null): boolean {
  const { family } = relationType(name);
  return family !== "source" && (counts === null || (counts[name] ?? 0) > 0 || family === "measure" || name === "SETS");
}

/** Relation types that the graph has; a tick leaves one out. */
function Avoid({ avoid }: { readonly avoid: readonly RelationName[] }) {
  const { lang, w } = useWords();
  const counts = useZhaotu((state) => (state.about.is === "here" ? state.about.value.relations : null));
  const names = RELATION_NAMES.filter((name) => avoid.includes(name) || isUsed(name, counts));
  const turn = (name: RelationName, out: boolean) => set({ avoid: out ? [...avoid, name] : avoid.filter((one) => one !== name) });
  return (
    <details className="path-avoid">
      <summary className="pill" data-on={avoid.length > 0}>
        {w.paths.avoid(avoid.length)}
      </summary>
      <div>
        {avoid.length > 0 && (
          <button type="button" className="link" onClick={() => set({ avoid: [] })}>
            {w.paths.avoidNone}
          </button>
        )}
        {names.map((name) => (
          <label key={name} className="tick">
            <input type="checkbox" checked={avoid.includes(name)} onChange={(event) => turn(name, event.target.checked)} />
            {relationWord({ relation: name }, true, lang)} <code>{name}</code>
          </label>
        ))}
      </div>
    </details>
  );
}
