// One kind over time: each mark is a button that selects its things.
import type { CSSProperties } from "react";
import type { Lane, TimeMark } from "../../state/timeline.ts";
import { spanText } from "../../state/timeline.ts";
import { inYears } from "../../state/measures.ts";
import { useZhaotu } from "../../state/use.ts";
import { chooseThings } from "../../steps/filter-steps.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import { kindWord, nameOf } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";

type Props = { readonly lane: Lane; readonly first: number; readonly span: number };

export function LaneRow({ lane, first, span }: Props) {
  const { lang, w } = useWords();
  const word = kindWord(lane.kind, lang);
  return (
    <div className="lane" role="group" aria-label={w.timeline.lane(word, lane.count)}>
      <span className="lane-name">
        <Glyph kind={lane.kind} size={16} /> {word} <span className="quiet">{lane.count}</span>
      </span>
      <div className="lane-marks" style={{ "--rows": lane.rows, "--years": span } as CSSProperties}>
        {lane.marks.map((mark) => (
          <Mark key={mark.key} mark={mark} first={first} span={span} />
        ))}
      </div>
    </div>
  );
}

function Mark({ mark, first, span }: { readonly mark: TimeMark; readonly first: number; readonly span: number }) {
  const { lang, w } = useWords();
  const [thing] = mark.things;
  const chosen = useZhaotu((state) => mark.things.some(({ id }) => state.view.selected.includes(id)));
  const out = useZhaotu((state) => !mark.things.some((one) => inYears(one, state.view.years)));
  if (!thing) return null;
  const { things, shape, taken } = mark;
  const name = things.length === 1 ? nameOf(thing, lang) : w.timeline.many(nameOf(thing, lang), things.length);
  const basis = w.timeline.basis[thing.when.basis];
  const time = `${shape === "flag" ? `${w.timeline.due} ` : ""}${spanText(mark.first, mark.last)} (${basis})`;
  const style = {
    left: `${((mark.from - first) / span) * 100}%`,
    width: `${((mark.to - mark.from) / span) * 100}%`,
    "--row": mark.row,
  } as CSSProperties;
  return (
    <button
      type="button"
      className="time-mark"
      data-shape={shape}
      data-taken={taken}
      data-out={out}
      aria-pressed={chosen}
      aria-label={w.timeline.mark(time, name)}
      title={w.timeline.mark(time, name)}
      style={style}
      onClick={() => chooseThings(things.map(({ id }) => id))}
    >
      <span>{things.length > 1 ? things.length : shape === "tick" ? "" : nameOf(thing, lang)}</span>
    </button>
  );
}
