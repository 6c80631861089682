// Keeps the stage in step with the state: scene, places, mood, camera.
import { membersOf, standIns, withOwn } from "../graph/groups.ts";
import { sceneOf as bareScene, type Scene } from "../graph/scene.ts";
import { askForPlaces } from "../graph/layout.ts";
import { NO_GUIDES, type Answer } from "../graph/layouts/job.ts";
import { neighbours } from "../state/derive.ts";
import { namesLang } from "../state/prefs.ts";
import { getState, subscribe, update } from "../state/store.ts";
import { look, paint } from "../steps/looking-steps.ts";
import { litByPath } from "../state/paths.ts";
import { linkKey, type Camera, type Layout, type State, type View } from "../state/state.ts";
import { placeGroups } from "./group-places.ts";
import { tooManyLines } from "./crowd.ts";
import { extentsOf } from "./guides.ts";
import { jobOf } from "./job.ts";
import { bringPathIntoView } from "./path-in-view.ts";
import { keepPlace, layoutNow, placeIn, placeKept, turnTo } from "./places.ts";
import { calm, cameraOf, place, placeOnStage, putScene, setCamera, setLook, spotOnScreen, type Stage } from "./stage.ts";
import { cameraFor } from "./view-fit.ts";

/** How long a rearrangement takes, so that the eye can follow. */
const LAYOUT_MS = 400;
/** Room of the note beside a map. */
const NOTE = 34;
const LOOK_PAUSE_MS = 250;
/** On a canvas as narrow as a phone a chosen thing is shown close, not the whole. */
const NARROW = 500;
/** Above so many lines those out of focus are drawn thin. */
const CROWD = 600;

let moving = 0;

const sceneOf = (state: State) => withOwn(bareScene(state), state);

/** Ties the stage to the state; returns what unties it. */
export function follow(stage: Stage): () => void {
  let last: State | null = null;
  let saved: Camera | null = null;
  const see = () => {
    const state = getState();
    const before = last;
    last = state;
    if (!before || sceneChanged(before, state))
      show(stage, state)
        .then(() => before && litByPath(before) !== litByPath(state) && bringPathIntoView(stage))
        .catch(notArranged);
    if (
      !before ||
      before.view.selected !== state.view.selected ||
      before.hovered !== state.hovered ||
      before.plainLines !== state.plainLines ||
      sceneChanged(before, state)
    )
      setLook(stage, { mood: moodOf(state, stage) });
    if (!before || before.view.lang !== state.view.lang || before.view.theme !== state.view.theme || before.prefs !== state.prefs)
      setLook(stage, { lang: namesLang(state), density: state.prefs.density }, true);
    if (before && state.view.camera !== before.view.camera && state.view.camera !== saved) {
      if (state.view.camera) setCamera(stage, state.view.camera, true);
      else if (state.view.layout === before.view.layout) fit(stage);
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
      watchCrowd(stage);
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
    a.drawn !== b.drawn ||
    a.positions !== b.positions ||
    a.compared !== b.compared ||
    a.notes !== b.notes ||
    a.reckoned !== b.reckoned ||
    a.things !== b.things ||
    a.links !== b.links ||
    OF_THE_PICTURE.some((part) => a.view[part] !== b.view[part])
  );
}

function moodOf(state: State, stage: Stage): Stage["mood"] {
  const { hovered } = state;
  const standing = standIns(state.view.groups);
  const drawnAs = (id: string) => standing.get(id) ?? id;
  const joined = neighbours(state);
  const near = hovered === null ? [] : membersOf(state, hovered).flatMap((id) => [...(joined.get(id) ?? [])]);
  const lit = hovered === null ? null : new Set([hovered, ...near.map(drawnAs)]);
  const onPath = litByPath(state);
  const lines = stage.scene.edges.filter((edge) => edge.links.some((link) => onPath?.links.has(linkKey(link))));
  const path = onPath && { nodes: new Set(onPath.things.map(drawnAs)), lines: new Set(lines.map((edge) => edge.key)) };
  return {
    ...stage.mood,
    path,
    hovered,
    selected: new Set(state.view.selected.map(drawnAs)),
    lit,
    crowded: stage.scene.edges.length > CROWD,
    plain: state.plainLines > 0,
  };
}

async function show(stage: Stage, state: State): Promise<void> {
  const { layout, lang } = state.view;
  if (layout === "map" && (state.positions === null || state.positions.is === "loading")) return;
  const scene = sceneOf(state);
  const first = stage.graph.order === 0;
  const turned = layoutNow() !== layout;
  const standing = new Set(stage.graph.nodes());
  if (!turned) placeGroups(scene, standing, lang);
  const homeless = scene.nodes.some((node) => !node.pinned && (turned || !standing.has(node.id)) && placeIn(layout, node.id) === undefined);
  const answer: Answer | null =
    layout === "force" && !homeless
      ? { places: placesKeptFor(scene, layout), guides: NO_GUIDES }
      : await askForPlaces(jobOf(stage, state, scene));
  const now = getState();
  if (!answer || now.view.layout !== layout) return;
  const fresh = sceneOf(now);
  turnTo(layout);
  const mapped = (stage.guides.map === null) !== (answer.guides.map === null);
  stage.guides = answer.guides;
  for (const [id, [x, y]] of Object.entries(answer.places)) keepPlace(id, { x, y });
  for (const node of fresh.nodes) if (node.pinned) keepPlace(node.id, node.pinned);
  const came = fresh.nodes.some((node) => !standing.has(node.id));
  putScene(stage, fresh, placeKept);
  setLook(stage, { mood: moodOf(now, stage) });
  glide(
    stage,
    fresh.nodes.flatMap(({ id, pinned }) => {
      const [from, to] = [placeOnStage(stage, id), pinned ?? placeKept(id)];
      return from && to && (from.x !== to.x || from.y !== to.y) ? [{ id, from, to }] : [];
    }),
  );
  watchCrowd(stage);
  const again = turned || mapped || (layout !== "force" && came);
  if (again && !first && (!turned || state.view.camera === null)) fit(stage);
  else reveal(stage, now, fresh, standing, first);
}

function placesKeptFor(scene: Scene, layout: Layout): Answer["places"] {
  return Object.fromEntries(
    scene.nodes.flatMap(({ id, pinned }) => {
      const at = pinned ?? placeIn(layout, id);
      return at ? [[id, [at.x, at.y] as const]] : [];
    }),
  );
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
  if (first || state.view.camera === null) return fit(stage, [], !first);
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

/** Says how many lines are in view where they are too many to be drawn in full. */
function watchCrowd(stage: Stage): void {
  const plainLines = tooManyLines(stage);
  if (plainLines !== getState().plainLines) update(() => ({ plainLines }));
}

/** Shows these things, or everything where none of them is drawn. */
export function fit(stage: Stage, ids: readonly string[] = [], softly = true): void {
  const { width, height } = stage.sigma.getDimensions();
  const standing = standIns(getState().view.groups);
  const wanted = new Set(ids.map((id) => standing.get(id) ?? id));
  const chosen = stage.scene.nodes.filter((node) => wanted.has(node.id));
  const things = (chosen.length > 0 ? chosen : stage.scene.nodes).map(({ id, radius }) => ({
    at: placeKept(id) ?? { x: 0, y: 0 },
    radius,
  }));
  const extents = chosen.length > 0 ? things : [...things, ...extentsOf(stage.guides)];
  setCamera(stage, cameraFor(extents, width, height, 0.9, stage.guides.map ? NOTE : 0), softly);
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
