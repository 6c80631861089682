// The thread that makes pictures: it arranges where that is asked, draws, and writes SVG or paints strip by strip, and says how far it is.
import { dotsOf } from "./frame.ts";
import { paintStrip } from "./paint.ts";
import { sketched, type Drawn } from "./picture.ts";
import type { PictureAnswer, PictureJob } from "./picture-job.ts";
import { pngOf } from "./png.ts";
import { loadAllWords } from "../words/words.ts";
import { sayer } from "./say.ts";
import type { Measure } from "./sketch.ts";
import { svgOf } from "./svg.ts";
import { wholePicture } from "./whole.ts";

/** Dots of one strip, about. */
const STRIP = 4_000_000;

const answer = (said: PictureAnswer) => postMessage(said);

addEventListener("message", (event: MessageEvent<PictureJob>) => {
  make(event.data).catch((error: unknown) => answer({ is: "failed", why: String(error) }));
});

async function make(job: PictureJob): Promise<void> {
  await Promise.all([loadAllWords("zh"), loadAllWords("en")]);
  if (job.of === "whole") answer({ is: "progress", progress: { at: "arranging", share: 0 } });
  const picture = job.of === "whole" ? { ...job.rest, ...wholePicture(job.state, job.shape) } : job.picture;
  answer({ is: "progress", progress: { at: "drawing", share: 0 } });
  const { palette, lang, title } = picture;
  const drawn = sketched(picture, measurer(palette.font));
  const sheet = { ...drawn, ground: palette.canvas, font: palette.font, lang, title, about: job.about, say: sayer(picture) };
  if (job.scale === null) return answer({ is: "svg", text: svgOf(sheet) });
  const sizes = dotsOf(drawn.width, drawn.height);
  const size = sizes.find(({ scale }) => scale === job.scale);
  if (!size?.fits) {
    const fits = sizes.findLast((one) => one.fits)?.scale ?? null;
    return answer({ is: "too-large", width: size?.width ?? 0, height: size?.height ?? 0, fits });
  }
  const file = new Blob(await painted(drawn, job.scale, palette.canvas, palette.font), { type: "image/png" });
  answer({ is: "png", file });
}

function painted({ sketch, width, height }: Drawn, scale: number, ground: string, font: string): Promise<BlobPart[]> {
  const [wide, high] = [Math.ceil(width * scale), Math.ceil(height * scale)];
  const strip = Math.max(16, Math.min(high, Math.floor(STRIP / wide)));
  const pen = new OffscreenCanvas(wide, strip).getContext("2d", { willReadFrequently: true, alpha: false });
  if (!pen) throw new Error("no canvas");
  const rowsOf = (top: number, rows: number) => {
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.globalAlpha = 1;
    pen.fillStyle = ground;
    pen.fillRect(0, 0, wide, strip);
    pen.setTransform(scale, 0, 0, scale, 0, -top);
    paintStrip(pen, sketch.shapes, top / scale, (top + rows) / scale, font);
    return pen.getImageData(0, 0, wide, rows).data;
  };
  const progress = (rows: number) => answer({ is: "progress", progress: { at: "painting", share: rows / high } });
  return pngOf({ width: wide, height: high, density: scale, strip, rowsOf, progress });
}

function measurer(font: string): Measure {
  const pen = new OffscreenCanvas(1, 1).getContext("2d");
  if (!pen) throw new Error("no canvas");
  return (text, weight, size) => {
    pen.font = `${weight} ${size}px ${font}`;
    return pen.measureText(text).width;
  };
}
