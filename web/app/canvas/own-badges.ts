// The reader's own marks on nodes: how many a group holds, which colour was given, that there is a note.
import type { Drawing, Spot } from "./names.ts";

/** The number in the middle of a closed group, and a second rim, as of things lying on each other. */
export function members({ pen, palette }: Drawing, count: number, { x, y, r }: Spot): void {
  pen.beginPath();
  pen.arc(x, y, Math.max(3, r - 5), 0, Math.PI * 2);
  pen.strokeStyle = palette.ink3;
  pen.lineWidth = 1;
  pen.stroke();
  if (r < 8) return;
  pen.font = `600 ${r < 14 ? 12 : 15}px ${palette.font}`;
  pen.fillStyle = palette.ink;
  pen.textAlign = "center";
  pen.fillText(String(count), x, y + (r < 14 ? 4 : 5));
}

/** Two rims around a gathered group, as of many things behind each other. */
export function rim({ pen, palette }: Drawing, { x, y, r }: Spot): void {
  pen.strokeStyle = palette.ink3;
  pen.lineWidth = 1;
  for (const out of [3, 6]) {
    pen.beginPath();
    pen.arc(x, y, r + out, 0, Math.PI * 2);
    pen.stroke();
  }
}

/** A disc in the colour with its number, at the lower right: the number says what the colour says. */
export function painted({ pen, palette }: Drawing, paint: number, { x, y, r }: Spot): void {
  const [at, up] = [x + r * 0.75 + 2, y + r * 0.75 + 1];
  pen.beginPath();
  pen.arc(at, up, 7.5, 0, Math.PI * 2);
  pen.fillStyle = palette.panel;
  pen.fill();
  pen.strokeStyle = palette.paints[paint - 1] ?? palette.ink;
  pen.lineWidth = 2.5;
  pen.stroke();
  pen.font = `600 12px ${palette.font}`;
  pen.fillStyle = palette.ink;
  pen.textAlign = "center";
  pen.fillText(String(paint), at, up + 4);
}

/** A small sheet with lines on it, at the left. */
export function noted({ pen, palette }: Drawing, { x, y, r }: Spot): void {
  const [left, top] = [x - r - 14, y - 6];
  pen.beginPath();
  pen.roundRect(left, top, 10, 12, 2);
  pen.fillStyle = palette.panel;
  pen.fill();
  pen.strokeStyle = palette.ink;
  pen.lineWidth = 1.25;
  pen.stroke();
  pen.beginPath();
  for (const line of [3.5, 6, 8.5]) {
    pen.moveTo(left + 2.5, top + line);
    pen.lineTo(left + 7.5, top + line);
  }
  pen.stroke();
}
