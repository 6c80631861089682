// In the legend: mark what two articles do not say alike, and the way to the list.
import { pairOf } from "../../state/compared.ts";
import { useZhaotu } from "../../state/use.ts";
import { markDifferences } from "../../steps/compare-steps.ts";
import { go } from "../../steps/looking-steps.ts";
import { useWords } from "../../words/use.ts";

export function CompareSwitch() {
  const { w } = useWords();
  const on = useZhaotu((state) => state.view.compare !== null);
  const possible = useZhaotu((state) => pairOf(state) !== null);
  if (!possible) return null;
  return (
    <div className="legend-group" role="group" aria-label={w.comparing.title}>
      <h3>{w.comparing.title}</h3>
      <label className="tick">
        <input type="checkbox" checked={on} onChange={(event) => markDifferences(event.target.checked)} /> {w.comparing.onCanvas}
      </label>
      {on && <p className="quiet small">{w.comparing.how}</p>}
      <button type="button" className="link" onClick={() => go("compare")}>
        {w.comparing.toList}
      </button>
    </div>
  );
}
