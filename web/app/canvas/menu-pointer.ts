// Opens the menu of what is pointed at: by the right button, a long press, or the menu key.
import { membersOf, standIns } from "../graph/groups.ts";
import { getOverlay, openOverlay, type MenuOn } from "../state/overlay.ts";
import { isGroup } from "../steps/gather-steps.ts";
import { getState } from "../state/store.ts";
import { spotOnScreen, type Stage } from "./stage.ts";

/** How long a finger has to rest, in milliseconds, and how far it may stray, in pixels. */
const LONG_PRESS = 500;
const STRAY = 8;

/** Whether a menu is open: the finger that opened it is still to be lifted, and means no tap. */
export const menuIsOpen = (): boolean => getOverlay()?.is === "menu";

/** Ties right button and long press to the stage. */
export function listenForMenu(stage: Stage): void {
  const { sigma, graph, host } = stage;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let from = { x: 0, y: 0 };
  const letGo = () => clearTimeout(timer);
  const right = (on: MenuOn, original: Event) => original instanceof MouseEvent && openAt(on, original.clientX, original.clientY);
  const press = (on: MenuOn, { x, y, original }: { x: number; y: number; original: Event }) => {
    letGo();
    if (!("touches" in original)) return;
    from = { x, y };
    const box = host.getBoundingClientRect();
    timer = setTimeout(() => openAt(on, box.x + x, box.y + y), LONG_PRESS);
  };
  const canvas: MenuOn = { on: "canvas" };
  const line = (edge: string) => onLine(graph.source(edge), graph.target(edge));
  sigma.on("rightClickNode", ({ node, event }) => right(onNode(node), event.original));
  sigma.on("rightClickEdge", ({ edge, event }) => right(line(edge), event.original));
  sigma.on("rightClickStage", ({ event }) => right(canvas, event.original));
  sigma.on("downNode", ({ node, event }) => press(onNode(node), event));
  sigma.on("downEdge", ({ edge, event }) => press(line(edge), event));
  sigma.on("downStage", ({ event }) => press(canvas, event));
  sigma.on("moveBody", ({ event }) => Math.hypot(event.x - from.x, event.y - from.y) > STRAY && letGo());
  for (const over of ["upNode", "upEdge", "upStage", "leaveStage"] as const) sigma.on(over, letGo);
}

/** Opens the menu of the selected thing, or of the canvas, where it stands. */
export function openMenuByKey(stage: Stage): void {
  const { selected, groups, on } = getState().view;
  const [first] = selected;
  const chosen = on ?? (first === undefined ? undefined : (standIns(groups).get(first) ?? first));
  const box = stage.host.getBoundingClientRect();
  if (chosen === undefined || !stage.graph.hasNode(chosen)) return openAt({ on: "canvas" }, box.x + box.width / 3, box.y + box.height / 4);
  const { x, y, r } = spotOnScreen(stage, chosen);
  openAt(onNode(chosen), box.x + x + r, box.y + y);
}

function openAt(on: MenuOn, x: number, y: number): void {
  openOverlay({ is: "menu", on, x: Math.round(x), y: Math.round(y) });
}

/** A thing, with the selection if it belongs to it; a group with all that is in it. */
function onNode(id: string): MenuOn {
  if (isGroup(id)) return { on: "gathered", key: id };
  const state = getState();
  const members = membersOf(state, id);
  const { selected } = state.view;
  return { on: "thing", id, ids: members.every((one) => selected.includes(one)) && selected.length > members.length ? selected : members };
}

function onLine(from: string, to: string): MenuOn {
  const group = [from, to].find(isGroup);
  if (group !== undefined) return { on: "gathered", key: group };
  const { groups } = getState().view;
  if (!groups[from] && !groups[to]) return { on: "line", from, to };
  return { on: "thing", id: from, ids: [from, to].flatMap((end) => membersOf(getState(), end)) };
}
