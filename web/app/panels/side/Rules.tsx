// What size and colour follow, and what they mean then.
import { MEASURES, TINTS, type Measure, type Tint } from "../../state/state.ts";
import { useZhaotu } from "../../state/use.ts";
import { sizeBy, tintBy } from "../../steps/filter-steps.ts";
import { useWords } from "../../words/use.ts";
import { SizeScale } from "./SizeScale.tsx";
import { TintScale } from "./TintScale.tsx";

export function Rules() {
  const { w } = useWords();
  const size = useZhaotu((state) => state.view.size);
  const tint = useZhaotu((state) => state.view.tint);
  const chooseSize = (text: string) => sizeBy(MEASURES.find((one: Measure) => one === text) ?? "facts");
  const chooseTint = (text: string) => tintBy(TINTS.find((one: Tint) => one === text) ?? "kind");
  return (
    <div className="legend rules" role="group" aria-label={w.rules.title}>
      <label className="rule">
        <span>{w.rules.size}</span>
        <select value={size} data-rule="size" onChange={(event) => chooseSize(event.target.value)}>
          {MEASURES.map((one) => (
            <option key={one} value={one}>
              {w.rules.by[one]}
            </option>
          ))}
        </select>
      </label>
      {size !== "facts" && <SizeScale size={size} />}
      <label className="rule">
        <span>{w.rules.tint}</span>
        <select value={tint} data-rule="tint" onChange={(event) => chooseTint(event.target.value)}>
          {TINTS.map((one) => (
            <option key={one} value={one}>
              {w.rules.by[one]}
            </option>
          ))}
        </select>
      </label>
      {tint !== "kind" && <TintScale tint={tint} />}
    </div>
  );
}
