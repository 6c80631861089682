// Drawing a region on the canvas: Shift+drag is a box, the lasso a free line. What stands inside is selected.
import { membersOf } from "../graph/groups.ts";
import { boxOf, inside, type Point } from "../graph/region.ts";
import { getState } from "../state/store.ts";
import { chooseMany, chooseNode, lasso } from "../steps/select-steps.ts";
import { spotOnScreen, type Stage } from "./stage.ts";

/** Pixels before a press becomes a region, and between two points of a free line. */
const FROM = 4;
const APART = 3;
/** While a region is drawn the picture under it hears nothing of the pointer. */
const HUSHED = ["mousedown", "mousemove", "click", "dblclick", "touchstart", "touchmove", "touchend"] as const;

type Drawn = { readonly free: boolean; readonly also: boolean; readonly pointer: number; readonly line: Point[] };

/** Ties the drawing of regions to the stage. The stage lives as long as the page, and so does this. */
export function listenForRegions(stage: Stage): void {
  const { host } = stage;
  const sheet = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  sheet.classList.add("region");
  const shape = sheet.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "path"));
  let drawn: Drawn | null = null;
  let justDrew = false;
  const at = (event: PointerEvent): Point => {
    const box = host.getBoundingClientRect();
    return { x: event.clientX - box.x, y: event.clientY - box.y };
  };
  const outline = ({ free, line }: Drawn): readonly Point[] => {
    const [first, last] = [line[0], line.at(-1)];
    return free || !first || !last ? line : boxOf(first, last);
  };
  const end = () => {
    drawn = null;
    sheet.remove();
  };
  const down = (event: PointerEvent) => {
    const free = getState().desk === "lasso";
    justDrew = false;
    if (drawn || event.button !== 0 || (!free && !(event.shiftKey && event.pointerType === "mouse"))) return;
    drawn = { free, also: event.ctrlKey || event.metaKey || (free && event.shiftKey), pointer: event.pointerId, line: [at(event)] };
    host.setPointerCapture(event.pointerId);
    host.closest<HTMLElement>("#canvas")?.focus({ preventScroll: true });
    event.preventDefault();
  };
  const move = (event: PointerEvent) => {
    if (drawn?.pointer !== event.pointerId) return;
    const point = at(event);
    const before = drawn.line.at(-1);
    const far = before ? Math.hypot(point.x - before.x, point.y - before.y) : APART;
    if (drawn.free && far < APART) return;
    if (drawn.free || drawn.line.length < 2) {
      if (!drawn.free && far < FROM) return;
      drawn.line.push(point);
    } else drawn.line[1] = point;
    if (!sheet.isConnected) host.append(sheet);
    shape.setAttribute(
      "d",
      `M${outline(drawn)
        .map(({ x, y }) => `${x} ${y}`)
        .join("L")}Z`,
    );
  };
  const up = (event: PointerEvent) => {
    if (drawn?.pointer !== event.pointerId) return;
    const done = drawn;
    end();
    justDrew = true;
    setTimeout(() => (justDrew = false), 0);
    const line = outline(done);
    if (line.length > 2) choose(stage, line, done.also);
    else tap(stage, done.line[0]);
    if (done.free && line.length > 2) lasso(false);
  };
  host.addEventListener("pointerdown", down, true);
  host.addEventListener("pointermove", move, true);
  host.addEventListener("pointerup", up, true);
  host.addEventListener("pointercancel", end, true);
  for (const kind of HUSHED)
    host.addEventListener(
      kind,
      (event) => {
        if (!drawn && !justDrew) return;
        event.stopPropagation();
        event.preventDefault();
      },
      { capture: true, passive: false },
    );
}

function choose(stage: Stage, line: readonly Point[], also: boolean): void {
  const state = getState();
  const nodes = stage.scene.nodes.filter((node) => stage.graph.hasNode(node.id) && inside(line, spotOnScreen(stage, node.id)));
  chooseMany(
    nodes.flatMap((node) => membersOf(state, node.id)),
    also,
  );
}

/** A press that drew nothing: on a thing it adds it to the selection. */
function tap(stage: Stage, point: Point | undefined): void {
  if (!point) return;
  const node = stage.scene.nodes.find(({ id }) => {
    const spot = stage.graph.hasNode(id) ? spotOnScreen(stage, id) : null;
    return spot !== null && Math.hypot(spot.x - point.x, spot.y - point.y) <= spot.r + 2;
  });
  if (node) chooseNode(node.id, true);
}
