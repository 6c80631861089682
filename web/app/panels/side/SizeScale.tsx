// What the size of a thing says.
import { LARGEST_RADIUS, SIZE_STEPS, SMALLEST_RADIUS } from "../../graph/looks.ts";
import { extentOf } from "../../state/bins.ts";
import { sizeValues, valueUnit } from "../../state/measured.ts";
import { keptThings } from "../../state/derive.ts";
import type { Measure } from "../../state/state.ts";
import { useZhaotu } from "../../state/use.ts";
import { amountText } from "../../words/amounts.ts";
import { useWords } from "../../words/use.ts";

/** Half the size of the canvas. */
const SMALLER = 0.5;

export function SizeScale({ size }: { readonly size: Measure }) {
  const { lang, w } = useWords();
  const values = useZhaotu(sizeValues);
  const unit = useZhaotu(valueUnit);
  const without = useZhaotu((state) => keptThings(state).length) - values.size;
  const extent = extentOf(values.values());
  const waiting = useZhaotu((state) => (size === "betweenness" || size === "pagerank") && !state.reckoned[size]);
  const stepped = size === "facts" || size === "links" || size === "mentions";
  const say = (value: number) => amountText(size, value, unit, lang);
  const steps: readonly (readonly [radius: number, word: string])[] = stepped
    ? SIZE_STEPS
    : extent
      ? [
          [SMALLEST_RADIUS, say(extent.low)],
          [LARGEST_RADIUS, say(extent.high)],
        ]
      : [];
  return (
    <div className="scale" data-scale="size">
      <p className="quiet small">{size === "value" ? w.rules.how.value(unit ?? w.rules.noUnit) : w.rules.how[size]}</p>
      {steps.length === 0 && <p className="quiet small">{waiting ? w.filters.reckoning : w.filters.noNumbers}</p>}
      <p className="size-steps">
        {steps.map(([radius, word]) => (
          <span key={word}>
            <svg width={radius * 2 * SMALLER} height={radius * 2 * SMALLER} aria-hidden="true" focusable="false">
              <circle cx="50%" cy="50%" r={radius * SMALLER} />
            </svg>
            {word}
          </span>
        ))}
      </p>
      {without > 0 && !waiting && <p className="quiet small">{w.rules.smallest(without)}</p>}
    </div>
  );
}
