// Keeps the stage in step with the state: scene, places, mood, camera.
import { sceneOf, type Scene } from "../graph/scene.ts";
import { askForPlaces } from "../graph/layout.ts";
import { neighbours } from "../state/derive.ts";
import { getState, subscribe, update } from "../state/store.ts";
import { look, paint } from "../steps/looking-steps.ts";
import type { Camera, State, View } from "../state/state.ts";
import { roomFor } from "./room.ts";
import { keepPlace, placeKept } from "./places.ts";
import { calm, cameraOf, place, placeOnStage, putScene, setCamera, setLook, spotOnScreen, type Stage } from "./stage.ts";
import { cameraFor } from "./view-fit.ts";

/** How long a rearrangement takes, so that the eye can follow. */
const LAYOUT_MS = 400;
const LOOK_PAUSE_MS = 250;
/** On a canvas as narrow as a phone a chosen thing is shown close, not the whole. */
const NARROW = 500;
/** Above so many lines those out of focus are drawn thin, without dash, dot or arrow. */
const CROWD = 600;

let moving = 0;

/** Ties the stage to the state; returns what unties it. */
export function follow(stage: Stage): () => void {
  let last: State | null = null;
  let saved: Camera | null = null;
  const see = () => {
    const state = getState();
    const before = last;
    last = state;
    if (!before || sceneChanged(before, state)) show(stage, state).catch(notArranged);
    if (!before || before.view.selected !== state.view.selected || before.hovered !== state.hovered || sceneChanged(before, state))
      setLook(stage, { mood: moodOf(state, stage) });
    if (!before || before.view.lang !== state.view.lang || before.view.theme !== state.view.theme)
      setLook(stage, { lang: state.view.lang }, true);
    if (before && state.view.camera !== before.view.camera && state.view.camera !== saved) {
      if (state.view.camera) setCamera(stage, state.view.camera, true);
      else fit(stage);
    }
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const moved = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (stage.scene.nodes.length === 0) return;
      const camera = cameraOf(stage);
      const round = { x: Math.round(camera.x), y: Math.round(camera.y), ratio: Number(camera.ratio.toFixed(3)) };
      saved = round;
      look(round);
    }, LOOK_PAUSE_MS);
  };
  stage.sigma.getCamera().on("updated", moved);
  const system = matchMedia("(prefers-color-scheme: dark)");
  const repaint = () => {
    paint(getState().view.theme);
    setLook(stage, {}, true);
  };
  system.addEventListener("change", repaint);
  const stop = subscribe(see);
  see();
  return () => {
    stop();
    system.removeEventListener("change", repaint);
    stage.sigma.getCamera().off("updated", moved);
  };
}

/** The layout's thread could not be loaded: the picture is not there, and asking again may help. */
function notArranged(error: unknown): void {
  update(() => ({ drawn: { is: "failed", why: { code: "offline", detail: String(error) } } }));
}

/** What of the view the picture is made of; arrangements and paths follow by themselves. */
const OF_THE_PICTURE = [
  ...["hiddenKinds", "hiddenFamilies", "hiddenTypes", "article", "basis", "certain", "sourced", "years", "range"],
  ...["pinned", "layout", "around", "size", "tint", "groups", "marks", "path", "compare"],
] as readonly (keyof View)[];

function sceneChanged(a: State, b: State): boolean {
  return (
    a.drawn !== b.drawn || a.things !== b.things || a.links !== b.links || OF_THE_PICTURE.some((part) => a.view[part] !== b.view[part])
  );
}

function moodOf(state: State, stage: Stage): Stage["mood"] {
  const { hovered } = state;
  const lit = hovered === null ? null : new Set([hovered, ...(neighbours(state).get(hovered) ?? [])]);
  return { ...stage.mood, hovered, selected: new Set(state.view.selected), lit, crowded: stage.scene.edges.length > CROWD };
}

async function show(stage: Stage, state: State): Promise<void> {
  const scene = sceneOf(state);
  const first = stage.graph.order === 0;
  const standing = new Set(stage.graph.nodes());
  for (const node of scene.nodes) if (node.pinned) keepPlace(node.id, node.pinned);
  const homeless = scene.nodes.filter((node) => !standing.has(node.id) && placeKept(node.id) === undefined);
  const fromPlaces = homeless.length === 0;
  if (fromPlaces) {
    putScene(stage, scene, placeKept);
    for (const node of scene.nodes) if (node.pinned) place(stage, node.id, node.pinned);
    setLook(stage, { mood: moodOf(state, stage) });
    return reveal(stage, state, scene, standing, first);
  }
  const { width, height } = stage.sigma.getDimensions();
  const places = await askForPlaces({
    nodes: scene.nodes.map((node) => ({
      id: node.id,
      at: placeOnStage(stage, node.id) ?? placeKept(node.id) ?? null,
      pinned: node.pinned !== null,
      radius: node.radius,
      ...roomFor(node, state.view.lang),
    })),
    edges: scene.edges.map(({ from, to }) => ({ a: from, b: to })),
    shape: Math.min(2, Math.max(0.6, (width - 140) / Math.max(100, height - 150))),
  });
  if (!places) return;
  const now = getState();
  const fresh = sceneOf(now);
  for (const [id, [x, y]] of Object.entries(places)) keepPlace(id, { x, y });
  putScene(stage, fresh, placeKept);
  setLook(stage, { mood: moodOf(now, stage) });
  const moves = Object.entries(places).flatMap(([id, [x, y]]) => {
    const at = placeOnStage(stage, id);
    return at && (at.x !== x || at.y !== y) ? [{ id, from: at, to: { x, y } }] : [];
  });
  glide(stage, moves);
  reveal(stage, now, fresh, standing, first);
}

function glide(stage: Stage, moves: readonly { id: string; from: { x: number; y: number }; to: { x: number; y: number } }[]): void {
  const mine = ++moving;
  const begun = performance.now();
  const frame = () => {
    if (mine !== moving) return;
    const share = calm() ? 1 : Math.min(1, (performance.now() - begun) / LAYOUT_MS);
    const eased = 1 - (1 - share) ** 3;
    for (const { id, from, to } of moves) place(stage, id, { x: from.x + (to.x - from.x) * eased, y: from.y + (to.y - from.y) * eased });
    stage.sigma.refresh();
    if (share < 1) requestAnimationFrame(frame);
  };
  if (moves.length > 0) frame();
}

/** Shows what came: the whole picture the first time or after a fresh start, newcomers that fell outside, else nothing moves. */
function reveal(stage: Stage, state: State, scene: Scene, standing: ReadonlySet<string>, first: boolean): void {
  if (first && state.view.camera) return setCamera(stage, state.view.camera, false);
  const [chosen] = state.view.selected;
  if (first && chosen !== undefined && stage.sigma.getDimensions().width < NARROW) return flyTo(stage, chosen);
  if (first || state.view.camera === null) return fit(stage, !first);
  const newcomers = scene.nodes.filter((node) => !standing.has(node.id));
  if (newcomers.length === 0) return;
  const { width, height } = stage.sigma.getDimensions();
  const outside = newcomers.some((node) => {
    const at = placeKept(node.id);
    if (!at) return false;
    const { x, y } = stage.sigma.graphToViewport({ x: at.x, y: -at.y });
    return x < 40 || y < 40 || x > width - 40 || y > height - 60;
  });
  if (!outside) return;
  if (newcomers.length === 1 && chosen !== undefined) return flyTo(stage, chosen);
  fit(stage);
}

/** Shows everything. */
export function fit(stage: Stage, softly = true): void {
  const { width, height } = stage.sigma.getDimensions();
  const extents = stage.scene.nodes.map((node) => ({ at: placeKept(node.id) ?? { x: 0, y: 0 }, radius: node.radius }));
  setCamera(stage, cameraFor(extents, width, height), softly);
}

/** Brings a thing into the middle, close enough to read its neighbours. */
function flyTo(stage: Stage, id: string): void {
  const at = placeKept(id);
  if (at) setCamera(stage, { ...at, ratio: Math.min(1, cameraOf(stage).ratio) }, true);
}

/** Brings a thing into view if it lies outside. */
export function keepInView(stage: Stage, id: string): void {
  if (!stage.graph.hasNode(id)) return;
  const { x, y } = spotOnScreen(stage, id);
  const { width, height } = stage.sigma.getDimensions();
  if (x < 40 || y < 60 || x > width - 40 || y > height - 80) flyTo(stage, id);
}
