// Keeps the stage in step with the state: scene, places, mood, camera.
import { withGathered } from "../graph/gathered.ts";
import { membersOf, standIns, withOwn } from "../graph/groups.ts";
import { sceneOf as bareScene, type Scene } from "../graph/scene.ts";
import { askForPlaces } from "../graph/layout.ts";
import { FEW, NO_GUIDES, type Answer } from "../graph/layouts/job.ts";
import { drawnLinks, drawnThings, neighbours } from "../state/derive.ts";
import { besideGathered } from "../state/gathered.ts";
import { namesLang } from "../state/prefs.ts";
import { getState, subscribe, update } from "../state/store.ts";
import { look, paint } from "../steps/looking-steps.ts";
import { litByPath } from "../state/paths.ts";
import { linkKey, type Camera, type State, type View } from "../state/state.ts";
import { placeGroups } from "./group-places.ts";
import { tooManyLines } from "./crowd.ts";
import { glideHome } from "./glide.ts";
import { extentsOf } from "./guides.ts";
import { jobOf } from "./job.ts";
import { bringPathIntoView } from "./path-in-view.ts";
import { arrangementNow, arrangementOf, growInto, keepPlaces, placeIn, placeKept, turnTo, type Arrangement } from "./places.ts";
import { cameraOf, placeOnStage, putScene, setCamera, setLook, LARGE, lookAtOne, spotOnScreen, type Stage } from "./stage.ts";
import { cameraFor } from "./view-fit.ts";

/** Room of the note beside a map. */
const NOTE = 34;
const LOOK_PAUSE_MS = 250;
/** On a canvas as narrow as a phone a chosen thing among more than these is shown close, not the whole. */
const NARROW = 500;
const AMONG = 12;
/** As close as a picture of few things is shown. */
const CLOSEST = 0.75;
/** Above so many lines those out of focus are drawn thin. */
const CROWD = 600;
/** More neighbours in focus than this have their lines drawn calmly. */
const MANY = 18;

const isLarge = (stage: Stage) => stage.scene.edges.length > LARGE;

let last: { readonly state: State; readonly scene: Scene } | null = null;

/** The scene of a state; asked for twice it is worked out once. */
function sceneOf(state: State): Scene {
  if (last?.state !== state) last = { state, scene: withGathered(withOwn(bareScene(state), state), state) };
  return last.scene;
}

/** Ties the stage to the state; returns what unties it. */
export function follow(stage: Stage): () => void {
  let seen: State | null = null;
  let drawn: readonly unknown[] = [];
  let saved: Camera | null = null;
  const see = () => {
    const state = getState();
    const before = seen;
    const shown = [drawnThings(state), drawnLinks(state)];
    const changed = !before || sceneChanged(before, state) || shown.some((list, index) => list !== drawn[index]);
    [seen, drawn] = [state, shown];
    if (changed)
      show(stage, state)
        .then(() => before && litByPath(before) !== litByPath(state) && bringPathIntoView(stage))
        .catch(notArranged);
    if (
      changed ||
      before.view.selected !== state.view.selected ||
      before.view.on !== state.view.on ||
      (before.hovered !== state.hovered && !isLarge(stage)) ||
      before.plainLines > 0 !== state.plainLines > 0
    )
      setLook(stage, { mood: moodOf(state, stage) });
    else if (before.hovered !== state.hovered) lookAtOne(stage, moodOf(state, stage), [before.hovered, state.hovered]);
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
    a.gathered !== b.gathered ||
    a.positions !== b.positions ||
    a.compared !== b.compared ||
    a.notes !== b.notes ||
    a.reckoned !== b.reckoned ||
    OF_THE_PICTURE.some((part) => a.view[part] !== b.view[part])
  );
}

function moodOf(state: State, stage: Stage): Stage["mood"] {
  const { hovered } = state;
  const standing = standIns(state.view.groups);
  const drawnAs = (id: string) => standing.get(id) ?? id;
  const joined = neighbours(state);
  const near = hovered === null ? [] : membersOf(state, hovered).flatMap((id) => [...(joined.get(id) ?? []), ...besideGathered(state, id)]);
  const lit = hovered === null || isLarge(stage) ? null : new Set([hovered, ...near.map(drawnAs)]);
  const [only, ...others] = state.view.selected;
  const beside =
    only === undefined || others.length > 0
      ? null
      : new Set(membersOf(state, only).flatMap((id) => [...(joined.get(id) ?? [])].map(drawnAs)));
  const onPath = litByPath(state);
  const path = onPath && {
    nodes: new Set(onPath.things.map(drawnAs)),
    lines: new Set(stage.scene.edges.filter((edge) => edge.links.some((link) => onPath.links.has(linkKey(link)))).map((edge) => edge.key)),
  };
  return {
    ...stage.mood,
    path,
    hovered,
    selected: new Set([...state.view.selected.map(drawnAs), ...(state.view.on === null ? [] : [state.view.on])]),
    lit,
    near: beside,
    many: ((hovered === null ? beside : lit)?.size ?? 0) > MANY,
    crowded: stage.scene.edges.length > CROWD,
    plain: state.plainLines > 0,
  };
}

async function show(stage: Stage, state: State): Promise<void> {
  const { layout, lang } = state.view;
  if (layout === "map" && (state.positions === null || state.positions.is === "loading")) return;
  const scene = sceneOf(state);
  const first = stage.graph.order === 0;
  const standing = new Set(stage.graph.nodes());
  const arrangement = arrangementOf(layout, scene.nodes.length);
  growInto(arrangement, standing.size, scene.nodes.length, () => placesOnStage(stage));
  const turned = arrangementNow() !== arrangement;
  if (!turned) placeGroups(scene, standing, lang);
  const homeless = scene.nodes.some(
    (node) => !node.pinned && (turned || !standing.has(node.id)) && placeIn(arrangement, node.id) === undefined,
  );
  const put = (answer: Answer) => putArranged(stage, state, { answer, arrangement, first, turned, standing });
  if (layout === "force" && !homeless) return put({ places: placesKeptFor(scene, arrangement), guides: NO_GUIDES });
  let early: Camera | null = null;
  const answer = await askForPlaces(jobOf(stage, state, scene, arrangement), (soon) => {
    put(soon);
    early = cameraOf(stage);
  });
  if (answer && early) settle(stage, answer, arrangement, early);
  else if (answer) put(answer);
}

type Arranged = {
  readonly answer: Answer;
  readonly arrangement: Arrangement;
  readonly first: boolean;
  readonly turned: boolean;
  readonly standing: ReadonlySet<string>;
};

/** Puts the picture as it is now on the stage, arranged as the answer to `state` has it. */
function putArranged(stage: Stage, state: State, { answer, arrangement, first, turned, standing }: Arranged): void {
  const { layout } = state.view;
  const now = getState();
  if (now.view.layout !== layout) return;
  const fresh = sceneOf(now);
  turnTo(arrangement);
  const mapped = (stage.guides.map === null) !== (answer.guides.map === null);
  stage.guides = answer.guides;
  keepPlaces(Object.entries(answer.places).map(([id, [x, y]]) => [id, { x, y }]));
  keepPlaces(fresh.nodes.flatMap(({ id, pinned }) => (pinned ? [[id, pinned] as const] : [])));
  const came = fresh.nodes.some((node) => !standing.has(node.id));
  putScene(stage, fresh, placeKept);
  setLook(stage, { mood: moodOf(now, stage) });
  glideHome(stage);
  watchCrowd(stage);
  const again = turned || mapped || (came && (layout !== "force" || standing.size <= FEW));
  if (again && !first && (!turned || state.view.camera === null)) fit(stage);
  else reveal(stage, now, fresh, standing, first);
}

/** Brings a picture that was shown before it was settled to where it belongs, and all of it into view unless the reader looks elsewhere by now. */
function settle(stage: Stage, { places }: Answer, arrangement: Arrangement, seen: Camera): void {
  if (arrangementNow() !== arrangement) return;
  keepPlaces(Object.entries(places).map(([id, [x, y]]) => [id, { x, y }]));
  keepPlaces(stage.scene.nodes.flatMap(({ id, pinned }) => (pinned ? [[id, pinned] as const] : [])));
  glideHome(stage);
  const { x, y, ratio } = cameraOf(stage);
  if (x === seen.x && y === seen.y && ratio === seen.ratio) fit(stage);
  performance.mark("settled");
}

const placesOnStage = (stage: Stage) =>
  stage.graph.nodes().flatMap((id) => {
    const at = placeOnStage(stage, id);
    return at ? [[id, at] as const] : [];
  });

function placesKeptFor(scene: Scene, arrangement: Arrangement): Answer["places"] {
  return Object.fromEntries(
    scene.nodes.flatMap(({ id, pinned }) => {
      const at = pinned ?? placeIn(arrangement, id);
      return at ? [[id, [at.x, at.y] as const]] : [];
    }),
  );
}

/** Shows what came: the whole picture the first time or after a fresh start, newcomers that fell outside, else nothing moves. */
function reveal(stage: Stage, state: State, scene: Scene, standing: ReadonlySet<string>, first: boolean): void {
  if (first && state.view.camera) return setCamera(stage, state.view.camera, false);
  const [chosen] = state.view.selected;
  if (first && chosen !== undefined && scene.nodes.length > AMONG && stage.sigma.getDimensions().width < NARROW)
    return flyTo(stage, chosen);
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
  setCamera(stage, cameraFor(extents, width, height, CLOSEST, stage.guides.map ? NOTE : 0), softly);
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
