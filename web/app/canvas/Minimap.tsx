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
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of places)
    [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
  const scale = Math.min((WIDTH - 2 * MARGIN) / Math.max(1, right - left), (HEIGHT - 2 * MARGIN) / Math.max(1, bottom - top));
  return { scale, left: (left + right) / 2 - WIDTH / 2 / scale, top: (top + bottom) / 2 - HEIGHT / 2 / scale };
}

/** The dots, drawn once for as long as nothing moves, comes, goes or changes colour. */
type Dots = { readonly of: readonly unknown[]; readonly frame: Frame | null; readonly image: HTMLCanvasElement };
let dots: Dots | null = null;

function dotsOf(stage: Stage): Dots {
  const dense = window.devicePixelRatio || 1;
  const of = [stage.scene, stage.palette, stage.moves, dense];
  if (dots?.of.every((part, index) => part === of[index]) === true) return dots;
  const frame = frameOf(stage);
  const image = dots?.image ?? document.createElement("canvas");
  image.width = WIDTH * dense;
  image.height = HEIGHT * dense;
  dots = { of, frame, image };
  const pen = image.getContext("2d");
  if (!pen || !frame) return dots;
  pen.scale(dense, dense);
  for (const node of stage.scene.nodes) {
    const at = placeKept(node.id);
    if (!at) continue;
    pen.fillStyle = inkOf(node, stage.palette);
    pen.beginPath();
    pen.arc((at.x - frame.left) * frame.scale, (at.y - frame.top) * frame.scale, node.radius >= 17 ? 2.6 : 1.5, 0, Math.PI * 2);
    pen.fill();
  }
  return dots;
}

function draw(stage: Stage, canvas: HTMLCanvasElement): void {
  const pen = canvas.getContext("2d");
  const { frame, image } = dotsOf(stage);
  if (!pen) return;
  if (canvas.width !== image.width || canvas.height !== image.height) Object.assign(canvas, { width: image.width, height: image.height });
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0);
  if (!frame) return;
  pen.scale(image.width / WIDTH, image.height / HEIGHT);
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
    const { frame } = dotsOf(stage);
    if (!frame) return;
    const { offsetX, offsetY } = event.nativeEvent;
    setCamera(stage, { x: offsetX / frame.scale + frame.left, y: offsetY / frame.scale + frame.top, ratio: cameraOf(stage).ratio }, true);
  };
  return <canvas ref={canvas} className="minimap float" aria-hidden="true" onClick={goTo} />;
}
