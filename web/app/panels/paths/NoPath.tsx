// No path: how far the nearest is, whether the other way there is one, and how to ask for less.
import { LONGEST_PATH, type Paths } from "../../../contract/paths.ts";
import { turn } from "../../state/path-verbs.ts";
import type { PathAsked } from "../../state/state.ts";
import { changePath } from "../../steps/path-steps.ts";
import { useWords } from "../../words/use.ts";

export function NoPath({ path, answer }: { readonly path: PathAsked; readonly answer: Paths }) {
  const { w } = useWords();
  const { nearest, otherWay, missing, leftOut } = answer;
  const ask = (change: Partial<PathAsked>) => () => changePath((now) => ({ ...now, ...change, pick: 0 }));
  const ways: readonly (readonly [offered: boolean, words: string, act: () => void])[] = [
    [nearest !== null && nearest <= LONGEST_PATH, w.paths.upTo(nearest ?? 0), ask({ longest: nearest ?? LONGEST_PATH })],
    [otherWay !== null, w.paths.turn, () => changePath(turn)],
    [path.needs, w.paths.allRelations, ask({ needs: false })],
    [path.directed && !path.needs, w.paths.anyWay, ask({ directed: false })],
    [!path.places, w.paths.withPlaces, ask({ places: true })],
    [path.avoid.length > 0, w.paths.avoidNone, ask({ avoid: [] })],
  ];
  return (
    <div className="path-none">
      {missing.length > 0 && <p>{w.paths.unknown(missing.join(w.list))}</p>}
      {leftOut.length > 0 && <p>{w.paths.leftOut}</p>}
      {nearest !== null && <p>{w.paths.nearest(nearest)}</p>}
      {otherWay !== null && <p>{w.paths.otherWay(otherWay)}</p>}
      {missing.length + leftOut.length === 0 && (
        <p>
          {ways.map(
            ([offered, words, act]) =>
              offered && (
                <button key={words} type="button" className="button" onClick={act}>
                  {words}
                </button>
              ),
          )}
        </p>
      )}
    </div>
  );
}
