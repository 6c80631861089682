// Draws a picture in dots: Sigma draws it apart from the page at the wanted density, names over it, the footer below.
import { GLYPH_PATHS } from "../ui/glyph-paths.ts";
import { makeStage, placeOnStage, putScene, resize, setCamera, setLook, type Stage } from "../canvas/stage.ts";
import type { Palette } from "../canvas/palette.ts";
import type { Guides } from "../graph/layouts/job.ts";
import type { Scene } from "../graph/scene.ts";
import type { Lang } from "../state/state.ts";
import type { Frame, Measure } from "./drawing.ts";
import { footerOf, type Footer, type FooterWords } from "./footer.ts";
import { calmMood } from "./gather.ts";
import { SIGN_RADIUS, type Inks } from "./svg.ts";

export const SCALES = [1, 2, 3, 4] as const;
export type Scale = (typeof SCALES)[number];

/** Longest side, and dots in all, that browsers draw without fail. */
const LONGEST = 8192;
const MOST = 40_000_000;

/** How large a picture is drawn: the share of its own units, below 1 where it would be too large, and with it width and height. */
function sizeAt(frame: Pick<Frame, "w" | "h">, scale: Scale): { width: number; height: number; share: number } {
  const share = Math.min(1, LONGEST / (Math.max(frame.w, frame.h) * scale), Math.sqrt(MOST / (frame.w * frame.h)) / scale);
  return { width: Math.floor(frame.w * share), height: Math.floor(frame.h * share), share };
}

export type PngWish = {
  readonly stage: Stage;
  readonly scene: Scene;
  readonly guides: Guides;
  readonly frame: Frame;
  readonly scale: Scale;
  readonly palette: Palette;
  readonly inks: Inks;
  readonly lang: Lang;
  readonly footer: FooterWords;
  readonly measure: Measure;
};

/** Size of the whole sheet, footer included, in pixels of the page. */
export function sheetOf({ frame, scale, footer, measure }: PngWish): { width: number; height: number; share: number } {
  const { width, height, share } = sizeAt(frame, scale);
  return { width, height: height + footerOf(footer, width, measure).height, share };
}

/** The picture as a PNG. */
export async function pngOf(wanted: PngWish): Promise<Blob> {
  const { stage, scene, guides, frame, scale, palette, inks, lang } = wanted;
  const { width, height, share } = sizeAt(frame, scale);
  const footer = footerOf(wanted.footer, width, wanted.measure);
  const sheet = document.createElement("canvas");
  sheet.width = width * scale;
  sheet.height = Math.ceil((height + footer.height) * scale);
  const pen = sheet.getContext("2d");
  if (!pen) throw new Error("no canvas");
  pen.fillStyle = inks.ground;
  pen.fillRect(0, 0, sheet.width, sheet.height);
  await document.fonts.ready;
  atDensity(scale, () => {
    const apart = makeStage();
    try {
      apart.host.style.cssText = `position:fixed;left:-99999px;top:0;width:${width}px;height:${height}px`;
      document.body.append(apart.host);
      apart.palette = palette;
      apart.guides = guides;
      putScene(apart, scene, (id) => placeOnStage(stage, id) ?? undefined);
      setLook(apart, { lang, mood: calmMood(stage.mood), density: stage.density });
      resize(apart);
      setCamera(apart, { x: frame.x + frame.w / 2, y: frame.y + frame.h / 2, ratio: 1 / share }, false);
      apart.sigma.refresh();
      for (const name of ["guides", "edges", "nodes", "names"]) {
        const layer = apart.host.querySelector<HTMLCanvasElement>(`canvas.sigma-${name}`);
        if (layer) pen.drawImage(layer, 0, 0, sheet.width, height * scale);
      }
    } finally {
      apart.sigma.kill();
      apart.host.remove();
    }
  });
  pen.setTransform(scale, 0, 0, scale, 0, height * scale);
  drawFooter(pen, footer, width, inks);
  return new Promise((resolve, reject) => {
    sheet.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("the picture is too large"))), "image/png");
  });
}

/** Does something while the window says that it has this many dots to a pixel: Sigma and the names ask the window. */
function atDensity(density: number, act: () => void): void {
  const usual = Object.getOwnPropertyDescriptor(window, "devicePixelRatio");
  Object.defineProperty(window, "devicePixelRatio", { value: density, configurable: true });
  try {
    act();
  } finally {
    if (usual) Object.defineProperty(window, "devicePixelRatio", usual);
    else Reflect.deleteProperty(window, "devicePixelRatio");
  }
}

function drawFooter(pen: CanvasRenderingContext2D, { items }: Footer, width: number, inks: Inks): void {
  pen.strokeStyle = inks.rule;
  pen.lineWidth = 1;
  pen.strokeRect(0, 0, width, 0);
  for (const item of items) {
    if (item.is === "text") {
      pen.font = `${item.ink === "strong" ? 600 : 400} ${item.size}px ${inks.font}`;
      pen.fillStyle = item.href === undefined ? (item.ink === "strong" ? inks.ink : inks.quiet) : inks.link;
      pen.fillText(item.text, item.x, item.y);
    } else if (item.is === "line") {
      pen.fillStyle = item.colour;
      pen.fillRect(item.x, item.y - 1, 20, 2);
    } else drawSign(pen, item.x + SIGN_RADIUS + 1, item.y, inks.kinds[item.kind], GLYPH_PATHS[item.kind]);
  }
}

function drawSign(pen: CanvasRenderingContext2D, x: number, y: number, look: Inks["kinds"]["Place"], glyph: string): void {
  const r = SIGN_RADIUS - 0.75;
  pen.save();
  pen.translate(x, y);
  pen.beginPath();
  if (look.shape === "circle") pen.arc(0, 0, r, 0, Math.PI * 2);
  else if (look.shape === "square") pen.roundRect(-r * 0.92, -r * 0.92, r * 1.84, r * 1.84, r * 0.2);
  else {
    const reach = (SIGN_RADIUS - 1.5) * 1.3;
    for (const [dx, dy] of [
      [0, -reach],
      [reach, 0],
      [0, reach],
      [-reach, 0],
    ] as const)
      pen.lineTo(dx, dy);
    pen.closePath();
  }
  pen.fillStyle = look.fill;
  pen.strokeStyle = look.border;
  pen.lineWidth = 1.5;
  pen.fill();
  pen.stroke();
  const side = SIGN_RADIUS * 1.16;
  pen.translate(-side / 2, -side / 2);
  pen.scale(side / 24, side / 24);
  pen.strokeStyle = look.sign;
  pen.lineWidth = 2.3;
  pen.lineCap = "round";
  pen.lineJoin = "round";
  pen.stroke(new Path2D(glyph));
  pen.restore();
}
