// The one Sigma instance of the page: holds nodes and lines in step with the scene, draws, and knows the camera.
import { MultiDirectedGraph } from "graphology";
import { Sigma } from "sigma";
import { NO_GUIDES, type Guides } from "../graph/layouts/job.ts";
import type { Scene, SceneNode } from "../graph/scene.ts";
import type { Camera, Lang, Place, Prefs } from "../state/state.ts";
import { RelationProgram } from "./edge-program.ts";
import { drawGuides, drawHeadings, type GuideDrawing } from "./guides.ts";
import { edgeLook, NO_MOOD, nodeLook, type Mood } from "./mood.ts";
import { letter } from "./lettering.ts";
import { forgetMeasures, type Spot } from "./names.ts";
import { tell, tellNow } from "./telling.ts";
import { ThingProgram } from "./node-program.ts";
import { readPalette, type Palette } from "./palette.ts";
import { quietly } from "./quietly.ts";
import { isFanned, linesOf, type EdgeAttributes } from "./strands.ts";

type NodeAttributes = { x: number; y: number; node: SceneNode };
export type Stage = {
  readonly host: HTMLElement;
  readonly sigma: Sigma<NodeAttributes, EdgeAttributes>;
  readonly graph: MultiDirectedGraph<NodeAttributes, EdgeAttributes>;
  scene: Scene;
  guides: Guides;
  mood: Mood;
  lang: Lang;
  density: Prefs["density"];
  palette: Palette;
  /** What Sigma has not been told yet: only that things moved, or that anything may have changed. */
  untold: "nothing" | "moves" | "all";
  /** The nodes that moved since. */
  readonly moved: Set<string>;
  /** How often something was moved. */
  moves: number;
  /** The node that was under the pointer last. */
  under: string | null;
};

/** Units of the picture for one pixel, at most: far enough to see ten thousand things. */
export const FARTHEST = 60;

/** With more lines than this pointing at a thing names it and fades nothing: every line would have to be coloured anew. */
export const LARGE = 5000;

/** One unit of the picture is one pixel where the camera's ratio is 1. */
const unitBox = (host: HTMLElement) => {
  const half = Math.max(1, Math.min(host.offsetWidth, host.offsetHeight)) / 2;
  return { x: [-half, half] as [number, number], y: [-half, half] as [number, number] };
};

let only: Stage | null = null;

/** The stage; made on the first call, the same ever after. */
export function theStage(): Stage {
  return (only ??= makeStage());
}

function makeStage(): Stage {
  const host = document.createElement("div");
  host.className = "stage";
  const graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  const sigma = new Sigma(graph, host, {
    allowInvalidContainer: true,
    renderLabels: false,
    renderEdgeLabels: false,
    enableEdgeEvents: true,
    zIndex: true,
    stagePadding: 0,
    nodeProgramClasses: { thing: ThingProgram as never },
    edgeProgramClasses: { relation: RelationProgram as never },
    defaultNodeType: "thing",
    defaultEdgeType: "relation",
    defaultDrawNodeHover: () => {},
    minCameraRatio: 0.12,
    maxCameraRatio: FARTHEST,
    doubleClickZoomingRatio: 1,
    zoomDuration: calm() ? 0 : 180,
    inertiaDuration: calm() ? 0 : 200,
    nodeReducer: (_key, data) => ({ ...data, ...nodeLook(data.node, stage.mood, stage.palette) }),
    edgeReducer: (_key, data) => ({
      ...data,
      ...edgeLook(data.edge, stage.mood, stage.palette),
      beside: data.strand?.beside ?? 0,
      hidden: data.strand ? !isFanned(data.edge, stage.mood) : data.fans && isFanned(data.edge, stage.mood),
    }),
  });
  const stage: Stage = {
    host,
    sigma,
    graph,
    scene: { nodes: [], edges: [] },
    guides: NO_GUIDES,
    mood: NO_MOOD,
    lang: "zh",
    density: "usual",
    palette: readPalette(),
    untold: "nothing",
    moved: new Set(),
    moves: 0,
    under: null,
  };
  sigma.setCustomBBox(unitBox(host));
  sigma.on("enterNode", ({ node }) => (stage.under = node));
  const guides = sigma.createCanvas("guides", { beforeLayer: "edges" });
  const names = sigma.createCanvas("names", { beforeLayer: "mouse" });
  let drawn = false;
  sigma.on("afterRender", () => {
    drawUnder(stage, guides);
    draw(stage, names);
    // The browser's own clock shows when the first picture stood.
    if (!drawn && graph.order > 0) performance.mark("picture");
    drawn = graph.order > 0;
  });
  return stage;
}

/** Whether the reader wants no movement. */
export function calm(): boolean {
  return document.documentElement.dataset.motion === "none" || matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** A canvas as large as the stage, wiped; null where it cannot be drawn on. */
function wiped(stage: Stage, canvas: HTMLCanvasElement): CanvasRenderingContext2D | null {
  const { width, height } = stage.sigma.getDimensions();
  const dense = window.devicePixelRatio || 1;
  if (canvas.width !== Math.round(width * dense) || canvas.height !== Math.round(height * dense)) {
    canvas.width = Math.round(width * dense);
    canvas.height = Math.round(height * dense);
  }
  const pen = canvas.getContext("2d");
  pen?.setTransform(dense, 0, 0, dense, 0, 0);
  pen?.clearRect(0, 0, width, height);
  return pen;
}

function guideDrawing(stage: Stage, pen: CanvasRenderingContext2D): GuideDrawing {
  const { palette, lang, guides, sigma } = stage;
  const onScreen = ({ x, y }: Place) => sigma.graphToViewport({ x, y: -y });
  const scale = 1 / Math.max(1e-6, cameraOf(stage).ratio);
  return { pen, ...sigma.getDimensions(), palette, lang, guides, onScreen, scale };
}

function drawUnder(stage: Stage, canvas: HTMLCanvasElement): void {
  const pen = wiped(stage, canvas);
  if (pen) drawGuides(guideDrawing(stage, pen));
}

function draw(stage: Stage, canvas: HTMLCanvasElement): void {
  const pen = wiped(stage, canvas);
  if (!pen) return;
  const { palette, lang, density, mood, scene, sigma } = stage;
  const spots = new Map<string, Spot>();
  const spotOf = (id: string) => {
    const known = spots.get(id);
    if (known || !stage.graph.hasNode(id)) return known ?? null;
    const spot = spotOnScreen(stage, id);
    spots.set(id, spot);
    return spot;
  };
  const barred = drawHeadings(guideDrawing(stage, pen));
  const drawing = { pen, ...sigma.getDimensions(), barred, palette, lang, density, mood, ...scene, scale: sigma.scaleSize(1), spotOf };
  letter(stage, drawing, stage === only ? () => stage.host.isConnected && draw(stage, canvas) : null);
}

/** Where a node is drawn, in pixels of the canvas. */
export function spotOnScreen(stage: Stage, id: string): Spot {
  const { x, y, node } = stage.graph.getNodeAttributes(id);
  return { ...stage.sigma.graphToViewport({ x, y }), r: stage.sigma.scaleSize(node.radius) };
}

/** Puts a scene on the stage; newcomers stand at `placeOf` or in the middle until they are arranged. */
export function putScene(stage: Stage, scene: Scene, placeOf: (id: string) => Place | undefined): void {
  const { graph, sigma } = stage;
  // So many lines are not pointed at: Sigma would draw them a second time to find the one under the pointer.
  const pointed = scene.edges.length <= LARGE;
  if (sigma.getSetting("enableEdgeEvents") !== pointed) sigma.setSetting("enableEdgeEvents", pointed);
  stage.scene = scene;
  quietly(graph, () => putQuietly(graph, scene, placeOf));
  // Sigma would still look for a node that went from under the pointer.
  if (stage.under !== null && !graph.hasNode(stage.under))
    graph.emit("nodeDropped", { key: stage.under, attributes: { x: 0, y: 0, node: null as never } });
  tell(stage, "all");
}

function putQuietly(graph: Stage["graph"], scene: Scene, placeOf: (id: string) => Place | undefined): void {
  const ids = new Set(scene.nodes.map((node) => node.id));
  const lines = scene.edges.flatMap(linesOf);
  const keys = new Set(lines.map((line) => line.key));
  graph.forEachEdge((key) => keys.has(key) || graph.dropEdge(key));
  graph.forEachNode((id) => ids.has(id) || graph.dropNode(id));
  for (const node of scene.nodes) {
    if (graph.hasNode(node.id)) graph.setNodeAttribute(node.id, "node", node);
    else {
      const at = placeOf(node.id) ?? { x: 0, y: 0 };
      graph.addNode(node.id, { x: at.x, y: -at.y, node });
    }
  }
  for (const { key, from, to, attributes } of lines) {
    if (graph.hasEdge(key) && graph.source(key) === from) {
      if (graph.getEdgeAttribute(key, "edge") !== attributes.edge) graph.replaceEdgeAttributes(key, attributes);
    } else {
      if (graph.hasEdge(key)) graph.dropEdge(key);
      graph.addEdgeWithKey(key, from, to, attributes);
    }
  }
}

/** Moves a node to a place of the picture. */
export function place(stage: Stage, id: string, at: Place): void {
  placeAll(stage, [{ id, at }]);
}

/** Moves nodes to places of the picture. */
export function placeAll(stage: Stage, moves: readonly { readonly id: string; readonly at: Place }[]): void {
  const { graph } = stage;
  quietly(graph, () => {
    for (const { id, at } of moves) {
      if (!graph.hasNode(id)) continue;
      graph.mergeNodeAttributes(id, { x: at.x, y: -at.y });
      stage.moved.add(id);
    }
  });
  stage.moves += 1;
  tell(stage, "moves");
}

/** Where a node stands in the picture. */
export function placeOnStage(stage: Stage, id: string): Place | null {
  if (!stage.graph.hasNode(id)) return null;
  const { x, y } = stage.graph.getNodeAttributes(id);
  return { x, y: -y };
}

/** Takes on a new mood, language or theme and draws. */
export function setLook(stage: Stage, look: Partial<Pick<Stage, "mood" | "lang" | "density">>, repaint = false): void {
  Object.assign(stage, look);
  if (repaint) {
    stage.palette = readPalette();
    forgetMeasures();
  }
  tell(stage, "all");
}

/** Takes on a mood that changes only how these nodes look. */
export function lookAtOne(stage: Stage, mood: Mood, ids: readonly (string | null)[]): void {
  stage.mood = mood;
  // What is told anyway takes the mood along, and newcomers cannot be drawn one by one.
  if (stage.untold === "all") return;
  const nodes = ids.filter((id) => id !== null && stage.graph.hasNode(id)) as string[];
  stage.sigma.refresh({ partialGraph: { nodes }, skipIndexation: true, schedule: true });
}

/** Follows the size of the page; what is in the middle stays there. */
export function resize(stage: Stage): void {
  const camera = cameraOf(stage);
  stage.sigma.setCustomBBox(unitBox(stage.host));
  stage.sigma.resize();
  stage.untold = "all";
  tellNow(stage);
  setCamera(stage, camera, false);
}

/** Where the camera stands. */
export function cameraOf(stage: Stage): Camera {
  const { x, y, ratio } = stage.sigma.getCamera().getState();
  const side = boxSide(stage);
  return { x: (x - 0.5) * side, y: (0.5 - y) * side, ratio };
}

/** Sends the camera somewhere, in 400 ms or at once. */
export function setCamera(stage: Stage, camera: Camera, softly: boolean): void {
  const side = boxSide(stage);
  const state = { x: 0.5 + camera.x / side, y: 0.5 - camera.y / side, ratio: camera.ratio };
  if (softly && !calm()) void stage.sigma.getCamera().animate(state, { duration: 400, easing: "cubicOut" });
  else stage.sigma.getCamera().setState(state);
}

function boxSide(stage: Stage): number {
  const box = stage.sigma.getCustomBBox();
  return box ? box.x[1] - box.x[0] : 1;
}
