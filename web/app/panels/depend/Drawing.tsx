// The drawing: columns from left to right, what must come first on the left; pan by drag or wheel, zoom by buttons or Ctrl and wheel.
import { Maximize, Minus, Plus } from "lucide-react";
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import type { Depend } from "../../../contract/plan.ts";
import type { ColumnNode, ColumnPicture } from "../../graph/columns/picture.ts";
import { chosenItem, dependThings, whyAnswer } from "../../state/depend.ts";
import { namesLang } from "../../state/prefs.ts";
import { useZhaotu } from "../../state/use.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { useWords } from "../../words/use.ts";
import { DrawnColumns } from "./DrawnColumns.tsx";
import { DrawnLines } from "./DrawnLines.tsx";
import { DrawnNodes } from "./DrawnNodes.tsx";
import { chosenHops, jobFor, nodeName } from "./drawing-of.ts";
import { gapsOf } from "./gaps-of.ts";
import { pictureNow } from "./picture-now.ts";
import { usePlaced } from "./use-placed.tsx";
import { useRoom, useSight } from "./use-room.tsx";
import { nextNode } from "./walk-columns.ts";

const [LEAST, MOST, BY] = [0.25, 2, 1.25];
/** A drawing that does not fit is made no smaller by itself: names could not be read. */
const READABLE = 1;
/** Above so many nodes only those in sight are drawn. */
const MANY = 250;

type Props = { readonly answer: Depend; readonly pick: number; readonly busy: boolean };

export function Drawing(props: Props) {
  const picture = useZhaotu(pictureNow);
  return picture && <Drawn {...props} picture={picture} />;
}

function Drawn({ answer, pick, busy, picture }: Props & { readonly picture: ColumnPicture }) {
  const { w } = useWords();
  const lang = useZhaotu(namesLang);
  const things = useZhaotu(dependThings);
  const chosen = useZhaotu(chosenItem);
  const why = useZhaotu(whyAnswer);
  const scroller = useRef<HTMLDivElement>(null);
  const room = useRoom(scroller);
  const [asked, setAsked] = useState<number | null>(null);

  const gaps = useMemo(() => gapsOf(answer, picture), [answer, picture]);
  const job = useMemo(
    () =>
      jobFor(
        picture,
        (node) => nodeName(node, things, lang, w),
        (node) => gaps.under(node) + (isDated(node, things) ? 1 : 0),
        room ?? { width: 1000, height: 700 },
      ),
    // Names of things that come later do not change what was placed.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [picture, gaps, lang, room],
  );
  const placed = usePlaced(job);
  const chain = why?.is === "here" ? (why.value.chains[pick] ?? null) : null;
  const chosenKeys = useMemo(() => chosenHops(answer, chosen, chain), [answer, chosen, chain]);
  const side = chosen?.item.side ?? null;
  const zoom = asked ?? READABLE;
  const sight = useSight(scroller, zoom);

  useEffect(() => {
    const at = scroller.current;
    const start = placed?.at[picture.columns.find((column) => column.side === null)?.nodes[0]?.key ?? ""];
    if (!at || !start) return;
    at.scrollLeft = start[0] * zoom - at.clientWidth / 2;
    at.scrollTop = start[1] * zoom - at.clientHeight / 2;
    // Only when something else is drawn: not on every zoom.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [placed]);
  useEffect(() => {
    const at = scroller.current;
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      setAsked((now) => within((now ?? 1) * (event.deltaY < 0 ? 1.1 : 1 / 1.1)));
    };
    at?.addEventListener("wheel", wheel, { passive: false });
    return () => at?.removeEventListener("wheel", wheel);
  }, []);

  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    const at = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>("[data-node]")?.dataset["node"] : undefined;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "+" || event.key === "=") setAsked(within(zoom * BY));
    else if (event.key === "-") setAsked(within(zoom / BY));
    else if (event.code === "KeyF") setAsked(whole());
    else if (at === undefined || !placed) return;
    else {
      const next = nextNode(picture, placed, at, event.key, chosenKeys, answer);
      if (next === null) return;
      const node = scroller.current?.querySelector<HTMLElement>(`[data-node="${CSS.escape(next)}"]`);
      node?.focus();
      node?.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const whole = () => (placed && room ? within(Math.min(1, room.width / placed.width, room.height / placed.height)) : 1);
  const drag = useDrag();
  const nodes = [...picture.nodes.values()];
  const inSight =
    nodes.length <= MANY || !placed
      ? null
      : new Set(
          nodes.filter(({ key }) => (placed.at[key]?.[1] ?? 0) >= sight[0] && (placed.at[key]?.[1] ?? 0) <= sight[1]).map(({ key }) => key),
        );
  return (
    <div className="depend-drawing">
      <div
        ref={scroller}
        className="depend-scroll"
        id="canvas"
        role="group"
        tabIndex={-1}
        aria-label={w.depend.drawing}
        aria-describedby="depend-help"
        aria-busy={busy || !placed}
        onKeyDown={press}
        {...drag}
      >
        <p id="depend-help" className="unseen">
          {w.depend.drawingHelp}
        </p>
        {placed ? (
          <div className="depend-whole" style={{ width: placed.width * zoom, height: placed.height * zoom }}>
            <DrawnColumns picture={picture} placed={placed} zoom={zoom} />
            <div className="depend-world" style={{ width: placed.width, height: placed.height, transform: `scale(${zoom})` }}>
              <DrawnLines answer={answer} picture={picture} placed={placed} gaps={gaps} chosen={chosenKeys} side={side} inSight={inSight} />
              <DrawnNodes answer={answer} picture={picture} placed={placed} gaps={gaps} chosen={chosenKeys} side={side} inSight={inSight} />
            </div>
          </div>
        ) : (
          <p className="depend-wait" role="status">
            {w.depend.drawingWait}
          </p>
        )}
      </div>
      <Legend />
      <div className="depend-zoom float">
        <IconButton label={w.depend.zoomOut} keys="−" onClick={() => setAsked(within(zoom / BY))} disabled={zoom <= LEAST}>
          <Minus />
        </IconButton>
        <button type="button" className="depend-percent" title={w.depend.usual} onClick={() => setAsked(1)}>
          {Math.round(zoom * 100)}%
        </button>
        <IconButton label={w.depend.zoomIn} keys="+" onClick={() => setAsked(within(zoom * BY))} disabled={zoom >= MOST}>
          <Plus />
        </IconButton>
        <IconButton label={w.depend.fit} keys="F" onClick={() => setAsked(whole())}>
          <Maximize />
        </IconButton>
      </div>
    </div>
  );
}

const within = (zoom: number) => Math.min(MOST, Math.max(LEAST, zoom));
const isDated = (node: ColumnNode, things: Readonly<Record<string, { readonly kind: string; readonly when: unknown }>>) => {
  const thing = things[node.ids[0] ?? ""];
  return node.group === null && thing?.kind === "Target" && thing.when !== null;
};

/** Dragging the ground pans. */
function useDrag() {
  const from = useRef<{ x: number; y: number } | null>(null);
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const onButton = event.target instanceof Element && event.target.closest("button") !== null;
      if (event.button !== 0 || event.pointerType !== "mouse" || onButton) return;
      from.current = { x: event.clientX, y: event.clientY };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (!from.current) return;
      event.currentTarget.scrollBy(from.current.x - event.clientX, from.current.y - event.clientY);
      from.current = { x: event.clientX, y: event.clientY };
    },
    onPointerUp: () => {
      from.current = null;
    },
    onPointerCancel: () => {
      from.current = null;
    },
  };
}

function Legend() {
  const { w } = useWords();
  return (
    <p className="depend-legend float">
      <b>{w.depend.legend}</b>
      <span data-line="need">{w.depend.legendNeed}</span>
      <span data-line="implied">{w.depend.legendImplied}</span>
      <span data-line="part">{w.depend.legendPart}</span>
      <span data-line="chosen">{w.depend.legendChain}</span>
    </p>
  );
}
