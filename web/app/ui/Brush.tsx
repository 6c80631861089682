// A histogram with two handles: drag one, drag a new stretch, or move a handle by the arrow keys.
import { useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import type { Bin } from "../state/bins.ts";

type Stretch = readonly [first: number, last: number];
type Props = {
  readonly bins: readonly Bin[];
  readonly chosen: Stretch;
  /** What the handles are called: of the first and of the last group. */
  readonly labels: readonly [string, string];
  /** A group's bound in words. */
  readonly say: (bin: Bin, end: "from" | "to") => string;
  readonly onChoose: (first: number, last: number) => void;
};

const FAR = 3;
const KEYS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -FAR,
  PageUp: FAR,
  Home: -Infinity,
  End: Infinity,
};

/** Where the dragging began, and which end follows: none for a new stretch. */
type Drag = { readonly end: 0 | 1 | null; readonly from: number };

export function Brush({ bins, chosen, labels, say, onChoose }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const drag = useRef<Drag | null>(null);
  const [draft, setDraft] = useState<Stretch | null>(null);
  const stretch = draft ?? chosen;
  const last = bins.length - 1;
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const within = (place: number) => Math.min(last, Math.max(0, place));
  const partOf = (x: number) => {
    const { left, width } = box.current?.getBoundingClientRect() ?? { left: 0, width: 1 };
    return ((x - left) / width) * bins.length;
  };
  const placeAt = (x: number) => within(Math.floor(partOf(x)));
  const press = (event: PointerEvent<HTMLElement>, end: 0 | 1 | null) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    const at = placeAt(event.clientX);
    drag.current = { end, from: at };
    setDraft(end === null ? [at, at] : chosen);
  };
  const reached = ({ end, from }: Drag, x: number): Stretch => {
    const at = end === null ? placeAt(x) : within(Math.round(partOf(x)) - end);
    const fixed = end === null ? from : chosen[end === 0 ? 1 : 0];
    return [Math.min(at, fixed), Math.max(at, fixed)];
  };
  const move = (event: PointerEvent<HTMLElement>) => {
    if (drag.current) setDraft(reached(drag.current, event.clientX));
  };
  const letGo = () => {
    drag.current = null;
    setDraft(null);
  };
  const release = (event: PointerEvent<HTMLElement>) => {
    if (!drag.current) return;
    event.stopPropagation();
    const [first, final] = reached(drag.current, event.clientX);
    letGo();
    onChoose(first, final);
  };
  const key = (event: KeyboardEvent<HTMLElement>, end: 0 | 1) => {
    const by = KEYS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const [first, final] = chosen;
    if (end === 0) onChoose(Math.min(final, Math.max(0, first + by)), final);
    else onChoose(first, Math.max(first, Math.min(last, final + by)));
  };
  const share = (place: number) => `${(place / bins.length) * 100}%`;
  const follow = { onPointerMove: move, onPointerUp: release, onPointerCancel: letGo };
  return (
    <div className="brush" ref={box} onPointerDown={(event) => press(event, null)} {...follow}>
      <div className="brush-bars" aria-hidden="true">
        {bins.map((bin, place) => (
          <span
            key={bin.from}
            title={`${say(bin, "from")}${bin.to === bin.from ? "" : `–${say(bin, "to")}`}: ${bin.count}`}
            data-in={place >= stretch[0] && place <= stretch[1]}
            style={{ height: bin.count === 0 ? 0 : `${Math.max(8, (bin.count / most) * 100)}%` }}
          />
        ))}
      </div>
      {([0, 1] as const).map((end) => {
        const bin = bins[stretch[end]];
        return (
          <button
            key={end}
            type="button"
            role="slider"
            className="brush-handle"
            data-end={end}
            aria-label={labels[end]}
            aria-valuemin={0}
            aria-valuemax={last}
            aria-valuenow={stretch[end]}
            aria-valuetext={bin ? say(bin, end === 0 ? "from" : "to") : ""}
            style={{ left: share(stretch[end] + end) }}
            onPointerDown={(event) => press(event, end)}
            onKeyDown={(event) => key(event, end)}
            {...follow}
          />
        );
      })}
    </div>
  );
}
