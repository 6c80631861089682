// The whole picture in small, with the part that the canvas shows; a click goes there. Wide screens only.
import { useEffect, useRef } from "react";
import { inkOf } from "./mood.ts";
import { placeKept } from "./places.ts";
import { cameraOf, setCamera, theStage, type Stage } from "./stage.ts";

const WIDTH = 148;
const HEIGHT = 104;
const MARGIN = 10;

type Frame = { readonly left: number; readonly top: number; readonly scale: number };

function frameOf(stage: Stage): Frame | null {
  const places = stage.scene.nodes.flatMap((node) => placeKept(node.id) ?? []);
  if (places.length === 0) return null;
  const [left, right] = [Math.min(...places.map((at) => at.x)), Math.max(...places.map((at) => at.x))];
  const [top, bottom] = [Math.min(...places.map((at) => at.y)), Math.max(...places.map((at) => at.y))];
  const scale = Math.min((WIDTH - 2 * MARGIN) / Math.max(1, right - left), (HEIGHT - 2 * MARGIN) / Math.max(1, bottom - top));
  return { scale, left: (left + right) / 2 - WIDTH / 2 / scale, top: (top + bottom) / 2 - HEIGHT / 2 / scale };
}

function draw(stage: Stage, canvas: HTMLCanvasElement): void {
  const pen = canvas.getContext("2d");
  const frame = frameOf(stage);
  if (!pen) return;
  const dense = window.devicePixelRatio || 1;
  canvas.width = WIDTH * dense;
  canvas.height = HEIGHT * dense;
  pen.setTransform(dense, 0, 0, dense, 0, 0);
  if (!frame) return;
  for (const node of stage.scene.nodes) {
    const at = placeKept(node.id);
    if (!at) continue;
    pen.fillStyle = inkOf(node, stage.palette);
    pen.beginPath();
    pen.arc((at.x - frame.left) * frame.scale, (at.y - frame.top) * frame.scale, node.radius >= 17 ? 2.6 : 1.5, 0, Math.PI * 2);
    pen.fill();
  }
  const camera = cameraOf(stage);
  const { width, height } = stage.sigma.getDimensions();
  const [w, h] = [width * camera.ratio * frame.scale, height * camera.ratio * frame.scale];
  pen.strokeStyle = stage.palette.accent;
  pen.lineWidth = 1.25;
  pen.strokeRect((camera.x - frame.left) * frame.scale - w / 2, (camera.y - frame.top) * frame.scale - h / 2, w, h);
}

export function Minimap() {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const { sigma } = theStage();
    const paint = () => canvas.current && draw(theStage(), canvas.current);
    sigma.on("afterRender", paint);
    return () => {
      sigma.off("afterRender", paint);
    };
  }, []);
  const goTo = (event: { nativeEvent: { offsetX: number; offsetY: number } }) => {
    const stage = theStage();
    const frame = frameOf(stage);
    if (!frame) return;
    const { offsetX, offsetY } = event.nativeEvent;
    setCamera(stage, { x: offsetX / frame.scale + frame.left, y: offsetY / frame.scale + frame.top, ratio: cameraOf(stage).ratio }, true);
  };
  return <canvas ref={canvas} className="minimap float" aria-hidden="true" onClick={goTo} />;
}
