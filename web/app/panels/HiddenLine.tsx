// What filters hide, by which of them, and the way to take them away.
import { filtered, hiddenNow, LINK_FILTERS, THING_FILTERS } from "../state/hidden.ts";
import { useZhaotu } from "../state/use.ts";
import { removeFilters } from "../steps/filter-steps.ts";
import { useWords } from "../words/use.ts";

export function HiddenLine() {
  const { w } = useWords();
  const { things, thingsBy, links, linksBy } = useZhaotu(hiddenNow);
  const on = useZhaotu(filtered);
  const told = <N extends keyof typeof w.filters.by>(names: readonly N[], counts: Readonly<Record<N, number>>) =>
    names
      .filter((name) => counts[name] > 0)
      .map((name) => `${w.filters.by[name]} ${counts[name]}`)
      .join(w.list);
  if (!on && things + links === 0) return null;
  return (
    <p className="honest-hidden">
      {things > 0 && <span className="honest-by">{w.filters.hiddenThings(things, told(THING_FILTERS, thingsBy))}</span>}{" "}
      {links > 0 && <span className="honest-by">{w.filters.hiddenLinks(links, told(LINK_FILTERS, linksBy))}</span>}{" "}
      {on && (
        <button type="button" className="link" onClick={removeFilters}>
          {w.filters.remove}
        </button>
      )}
    </p>
  );
}
