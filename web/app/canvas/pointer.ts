// What mouse and finger do on the canvas: hover lights, click chooses, double-click expands, drag moves and pins.
import { membersOf } from "../graph/groups.ts";
import { chooseGroup, isGroup, pinGroup, unfoldGroup } from "../steps/gather-steps.ts";
import { choose, hover, pin } from "../steps/looking-steps.ts";
import { chooseMany, chooseNode, openGroup } from "../steps/select-steps.ts";
import { expand } from "../steps/picture-steps.ts";
import { getState, update } from "../state/store.ts";
import { menuIsOpen } from "./menu-pointer.ts";
import { keepPlace } from "./places.ts";
import { place, placeOnStage, setLook, type Stage } from "./stage.ts";

/** Pause before hovering fades the rest, in milliseconds. */
const HOVER_PAUSE = 120;
/** Pixels a pressed pointer moves before it drags. */
const DRAG_FROM = 4;

/** Whoever moves the picture with the button down points at nothing. */
const isPressed = (event: MouseEvent | TouchEvent) => "buttons" in event && event.buttons !== 0;

/** Ties the pointer to the stage. The stage lives as long as the page, and so do these. */
export function listenToPointer(stage: Stage): void {
  const { sigma } = stage;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let drag: { id: string; from: { x: number; y: number }; moved: boolean } | null = null;

  sigma.on("enterNode", ({ node, event }) => {
    if (isPressed(event.original)) return;
    stage.host.dataset.over = "thing";
    clearTimeout(timer);
    timer = setTimeout(() => hover(node), HOVER_PAUSE);
  });
  sigma.on("leaveNode", () => {
    delete stage.host.dataset.over;
    clearTimeout(timer);
    timer = setTimeout(() => hover(null), HOVER_PAUSE / 2);
  });
  sigma.on("enterEdge", ({ edge, event }) => {
    if (stage.mood.plain || isPressed(event.original)) return;
    stage.host.dataset.over = "thing";
    setLook(stage, { mood: { ...stage.mood, hoveredEdge: stage.graph.getEdgeAttribute(edge, "edge").key } });
  });
  sigma.on("leaveEdge", () => {
    delete stage.host.dataset.over;
    if (stage.mood.hoveredEdge !== null) setLook(stage, { mood: { ...stage.mood, hoveredEdge: null } });
  });
  let last: string | null = null;
  const click = (node: string | null, also: boolean) => {
    if (menuIsOpen()) return;
    last = node;
    if (node === null) return choose(null);
    if (isGroup(node)) return chooseGroup(node);
    chooseNode(node, also);
    update((state) => ({ panels: { ...state.panels, inspector: true } }));
  };
  const held = ({ original }: { original: MouseEvent | TouchEvent }) => original.ctrlKey || original.metaKey;
  sigma.on("clickNode", ({ node, event }) => click(node, held(event)));
  sigma.on("clickStage", () => click(null, false));
  sigma.on("clickEdge", ({ edge }) => {
    if (menuIsOpen()) return;
    const [from, to] = [stage.graph.source(edge), stage.graph.target(edge)];
    last = null;
    const group = [from, to].find(isGroup);
    if (group !== undefined) return chooseGroup(group);
    chooseMany([from, to].flatMap((end) => membersOf(getState(), end)));
  });
  // Two quick clicks on different things come as a double click: only two on the same one are meant so.
  sigma.on("doubleClickNode", ({ node, event }) => {
    event.preventSigmaDefault();
    if (last === node && isGroup(node)) unfoldGroup(node);
    else if (last === node && stage.graph.getNodeAttribute(node, "node").members) openGroup(node);
    else if (last === node) void expand(node);
    else click(node, held(event));
  });
  sigma.on("doubleClickStage", ({ event }) => {
    event.preventSigmaDefault();
    click(null, false);
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
      const whole = { x: Math.round(at.x), y: Math.round(at.y) };
      if (isGroup(drag.id)) pinGroup(drag.id, whole);
      else pin(drag.id, whole);
    }
    drag = null;
  };
  sigma.on("upNode", release);
  sigma.on("upStage", release);
  sigma.on("leaveStage", release);
}
