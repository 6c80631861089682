// The one Sigma instance of the page: holds nodes and lines in step with the scene, draws, and knows the camera.
import { DirectedGraph } from "graphology";
import { Sigma } from "sigma";
import type { Scene, SceneEdge, SceneNode } from "../graph/scene.ts";
import type { Camera, Lang, Place } from "../state/state.ts";
import { RelationProgram } from "./edge-program.ts";
import { edgeLook, nodeLook, type Mood } from "./mood.ts";
import { drawNames, forgetMeasures, type Spot } from "./names.ts";
import { ThingProgram } from "./node-program.ts";
import { readPalette, type Palette } from "./palette.ts";

type NodeAttributes = { x: number; y: number; node: SceneNode };
type EdgeAttributes = { edge: SceneEdge };
export type Stage = {
  readonly host: HTMLElement;
  readonly sigma: Sigma<NodeAttributes, EdgeAttributes>;
  readonly graph: DirectedGraph<NodeAttributes, EdgeAttributes>;
  scene: Scene;
  mood: Mood;
  lang: Lang;
  palette: Palette;
};

const NO_MOOD: Mood = { hovered: null, hoveredEdge: null, selected: new Set(), lit: null, crowded: false };
/** One unit of the picture is one pixel where the camera's ratio is 1. */
const unitBox = (host: HTMLElement) => {
  const half = Math.max(1, Math.min(host.offsetWidth, host.offsetHeight)) / 2;
  return { x: [-half, half] as [number, number], y: [-half, half] as [number, number] };
};

let only: Stage | null = null;

/** The stage; made on the first call, the same ever after. */
export function theStage(): Stage {
  return (only ??= make());
}

function make(): Stage {
  const host = document.createElement("div");
  host.className = "stage";
  const graph = new DirectedGraph<NodeAttributes, EdgeAttributes>();
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
    maxCameraRatio: 12,
    doubleClickZoomingRatio: 1,
    zoomDuration: calm() ? 0 : 180,
    inertiaDuration: calm() ? 0 : 200,
    nodeReducer: (_key, data) => ({ ...data, ...nodeLook(data.node, stage.mood, stage.palette) }),
    edgeReducer: (_key, data) => ({ ...data, ...edgeLook(data.edge, stage.mood, stage.palette) }),
  });
  const stage: Stage = { host, sigma, graph, scene: { nodes: [], edges: [] }, mood: NO_MOOD, lang: "zh", palette: readPalette() };
  sigma.setCustomBBox(unitBox(host));
  const names = sigma.createCanvas("names", { beforeLayer: "mouse" });
  sigma.on("afterRender", () => draw(stage, names));
  return stage;
}

/** Whether the reader wants no movement. */
export function calm(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

function draw(stage: Stage, canvas: HTMLCanvasElement): void {
  const { width, height } = stage.sigma.getDimensions();
  const dense = window.devicePixelRatio || 1;
  if (canvas.width !== Math.round(width * dense) || canvas.height !== Math.round(height * dense)) {
    canvas.width = Math.round(width * dense);
    canvas.height = Math.round(height * dense);
  }
  const pen = canvas.getContext("2d");
  if (!pen) return;
  pen.setTransform(dense, 0, 0, dense, 0, 0);
  pen.clearRect(0, 0, width, height);
  const spots = new Map<string, Spot>();
  const spotOf = (id: string) => {
    const known = spots.get(id);
    if (known || !stage.graph.hasNode(id)) return known ?? null;
    const spot = spotOnScreen(stage, id);
    spots.set(id, spot);
    return spot;
  };
  const { palette, lang, mood } = stage;
  drawNames({ pen, width, height, palette, lang, mood, nodes: stage.scene.nodes, edges: stage.scene.edges, spotOf });
}

/** Where a node is drawn, in pixels of the canvas. */
export function spotOnScreen(stage: Stage, id: string): Spot {
  const { x, y, node } = stage.graph.getNodeAttributes(id);
  return { ...stage.sigma.graphToViewport({ x, y }), r: stage.sigma.scaleSize(node.radius) };
}

/** Puts a scene on the stage; newcomers stand at `placeOf` or in the middle until they are arranged. */
export function putScene(stage: Stage, scene: Scene, placeOf: (id: string) => Place | undefined): void {
  const { graph } = stage;
  const ids = new Set(scene.nodes.map((node) => node.id));
  const keys = new Set(scene.edges.map((edge) => edge.key));
  stage.scene = scene;
  graph.forEachEdge((key) => keys.has(key) || graph.dropEdge(key));
  graph.forEachNode((id) => ids.has(id) || graph.dropNode(id));
  for (const node of scene.nodes) {
    if (graph.hasNode(node.id)) graph.setNodeAttribute(node.id, "node", node);
    else {
      const at = placeOf(node.id) ?? { x: 0, y: 0 };
      graph.addNode(node.id, { x: at.x, y: -at.y, node });
    }
  }
  for (const edge of scene.edges) {
    if (graph.hasEdge(edge.key) && graph.source(edge.key) === edge.from) graph.setEdgeAttribute(edge.key, "edge", edge);
    else {
      if (graph.hasEdge(edge.key)) graph.dropEdge(edge.key);
      graph.addEdgeWithKey(edge.key, edge.from, edge.to, { edge });
    }
  }
}

/** Moves a node to a place of the picture. */
export function place(stage: Stage, id: string, at: Place): void {
  if (stage.graph.hasNode(id)) stage.graph.mergeNodeAttributes(id, { x: at.x, y: -at.y });
}

/** Where a node stands in the picture. */
export function placeOnStage(stage: Stage, id: string): Place | null {
  if (!stage.graph.hasNode(id)) return null;
  const { x, y } = stage.graph.getNodeAttributes(id);
  return { x, y: -y };
}

/** Takes on a new mood, language or theme and draws. */
export function setLook(stage: Stage, look: Partial<Pick<Stage, "mood" | "lang">>, repaint = false): void {
  Object.assign(stage, look);
  if (repaint) {
    stage.palette = readPalette();
    forgetMeasures();
  }
  stage.sigma.refresh({ schedule: true });
}

/** Follows the size of the page; what is in the middle stays there. */
export function resize(stage: Stage): void {
  const camera = cameraOf(stage);
  stage.sigma.setCustomBBox(unitBox(stage.host));
  stage.sigma.resize();
  stage.sigma.refresh();
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
