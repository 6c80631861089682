// What mouse and finger do on the canvas: hover lights, click chooses, double-click expands, drag moves and pins.
import { choose, chooseAlso, hover, pin } from "../steps/looking-steps.ts";
import { expand } from "../steps/picture-steps.ts";
import { update, take } from "../state/store.ts";
import { select } from "../state/verbs.ts";
import { keepPlace } from "./places.ts";
import { place, placeOnStage, setLook, type Stage } from "./stage.ts";

/** Pause before hovering fades the rest, in milliseconds. */
const HOVER_PAUSE = 120;
/** Pixels a pressed pointer moves before it drags. */
const DRAG_FROM = 4;

/** Ties the pointer to the stage. The stage lives as long as the page, and so do these. */
export function listenToPointer(stage: Stage): void {
  const { sigma } = stage;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let drag: { id: string; from: { x: number; y: number }; moved: boolean } | null = null;

  sigma.on("enterNode", ({ node }) => {
    stage.host.dataset.over = "thing";
    clearTimeout(timer);
    timer = setTimeout(() => hover(node), HOVER_PAUSE);
  });
  sigma.on("leaveNode", () => {
    delete stage.host.dataset.over;
    clearTimeout(timer);
    timer = setTimeout(() => hover(null), HOVER_PAUSE / 2);
  });
  sigma.on("enterEdge", ({ edge }) => {
    stage.host.dataset.over = "thing";
    setLook(stage, { mood: { ...stage.mood, hoveredEdge: edge } });
  });
  sigma.on("leaveEdge", () => {
    delete stage.host.dataset.over;
    setLook(stage, { mood: { ...stage.mood, hoveredEdge: null } });
  });
  sigma.on("clickNode", ({ node, event }) => {
    const { original } = event;
    if (original.ctrlKey || original.metaKey) chooseAlso(node);
    else choose(node);
    update((state) => ({ panels: { ...state.panels, inspector: true } }));
  });
  sigma.on("clickEdge", ({ edge }) => {
    const [from, to] = [stage.graph.source(edge), stage.graph.target(edge)];
    take({ verb: "select", id: from }, (view) => select(view, [from, to]));
    update((state) => ({ panels: { ...state.panels, inspector: true } }));
  });
  sigma.on("clickStage", () => choose(null));
  sigma.on("doubleClickNode", ({ node, event }) => {
    event.preventSigmaDefault();
    void expand(node);
  });
  sigma.on("downNode", ({ node, event }) => {
    drag = { id: node, from: { x: event.x, y: event.y }, moved: false };
  });
  sigma.on("moveBody", ({ event }) => {
    if (!drag) return;
    if (!drag.moved && Math.hypot(event.x - drag.from.x, event.y - drag.from.y) < DRAG_FROM) return;
    drag.moved = true;
    const at = sigma.viewportToGraph({ x: event.x, y: event.y });
    place(stage, drag.id, { x: at.x, y: -at.y });
    event.preventSigmaDefault();
    event.original.preventDefault();
    event.original.stopPropagation();
  });
  const release = () => {
    const at = drag?.moved === true ? placeOnStage(stage, drag.id) : null;
    if (drag && at) {
      keepPlace(drag.id, at);
      pin(drag.id, { x: Math.round(at.x), y: Math.round(at.y) });
    }
    drag = null;
  };
  sigma.on("upNode", release);
  sigma.on("upStage", release);
  sigma.on("leaveStage", release);
}
