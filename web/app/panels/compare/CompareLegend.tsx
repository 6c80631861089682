// Over the canvas while two articles are compared: which two, what the signs mean, how many of each are drawn.
import { List, X } from "lucide-react";
import type { Compared } from "../../../contract.ts";
import { marksOnCanvas } from "../../state/compared.ts";
import { memo, visibleThings } from "../../state/derive.ts";
import { useZhaotu } from "../../state/use.ts";
import { markDifferences } from "../../steps/compare-steps.ts";
import { go } from "../../steps/looking-steps.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { yearOf } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import { MarkSign } from "./MarkSign.tsx";

const SHOWN: readonly Compared[] = ["new", "differs", "apart", "silent", "same"];

const drawnMarks = memo(
  (state) => [marksOnCanvas(state), visibleThings(state)],
  (state): Readonly<Record<Compared, number>> | null => {
    const marks = marksOnCanvas(state);
    if (!marks) return null;
    const counts = { new: 0, differs: 0, apart: 0, silent: 0, same: 0 };
    for (const { id } of visibleThings(state)) {
      const mark = marks.get(id);
      if (mark) counts[mark] += 1;
    }
    return counts;
  },
);

export function CompareLegend() {
  const { w } = useWords();
  const pair = useZhaotu((state) => state.view.compare);
  const counts = useZhaotu(drawnMarks);
  const articles = useZhaotu((state) => state.articles);
  if (!pair) return null;
  const [a, b] = pair;
  return (
    <section className="compare-legend float" aria-label={w.compare.legendLabel} title={w.comparing.how}>
      <b>{w.compare.legend(yearOf(articles[a], a), yearOf(articles[b], b))}</b>
      {counts ? (
        SHOWN.filter((mark) => mark !== "apart" || counts.apart > 0).map((mark) => (
          <span key={mark} data-count={mark}>
            <MarkSign mark={mark} onCanvas /> <span className="word">{w.compare.marks[mark]}</span> <b>{counts[mark]}</b>
          </span>
        ))
      ) : (
        <span role="status">{w.compare.reading}</span>
      )}
      <IconButton label={w.comparing.toList} onClick={() => go("compare")}>
        <List />
      </IconButton>
      <IconButton label={w.compare.offCanvas} onClick={() => markDifferences(false)}>
        <X />
      </IconButton>
    </section>
  );
}
