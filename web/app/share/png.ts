// A PNG written strip by strip, so that a picture of any size needs no more memory than one strip of it.

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
/** Eight bits each of red, green and blue. */
const COLOURS = [8, 2, 0, 0, 0];
/** Each row is kept as its difference from the row above, which is mostly none. */
const FROM_ABOVE = 2;
const INCH = 39.3701;
const USUAL_DOTS = 96;

/** Gives the dots of the rows from `top` on, four bytes each. */
type RowsOf = (top: number, rows: number) => Uint8ClampedArray;
export type PngWish = {
  readonly width: number;
  readonly height: number;
  /** Dots to a pixel of the page, so that programs show it at the size it was drawn for. */
  readonly density: number;
  /** Rows of one strip. */
  readonly strip: number;
  readonly rowsOf: RowsOf;
  /** Hears how many rows are done. */
  readonly progress?: (rows: number) => void;
};

/** The whole file, in pieces. */
export async function pngOf({ width, height, density, strip, rowsOf, progress }: PngWish): Promise<BlobPart[]> {
  const head = new DataView(new ArrayBuffer(13));
  head.setUint32(0, width);
  head.setUint32(4, height);
  for (const [index, byte] of COLOURS.entries()) head.setUint8(8 + index, byte);
  const size = new DataView(new ArrayBuffer(9));
  const perMetre = Math.round(USUAL_DOTS * density * INCH);
  size.setUint32(0, perMetre);
  size.setUint32(4, perMetre);
  size.setUint8(8, 1);
  const parts: BlobPart[] = [
    new Uint8Array(SIGNATURE),
    chunk("IHDR", new Uint8Array(head.buffer)),
    chunk("pHYs", new Uint8Array(size.buffer)),
  ];
  const packer = new CompressionStream("deflate");
  const packed = collect(packer.readable, parts);
  const into = packer.writable.getWriter();
  let above: Uint8ClampedArray = new Uint8ClampedArray(width * 4);
  for (let top = 0; top < height; top += strip) {
    const rows = Math.min(strip, height - top);
    const dots = rowsOf(top, rows);
    // Waits for the packer, which works beside: what is drawn ahead of it would pile up.
    await into.write(filtered(dots, above, width, rows));
    above = dots.slice((rows - 1) * width * 4);
    progress?.(top + rows);
  }
  await into.close();
  await packed;
  parts.push(chunk("IEND", new Uint8Array()));
  return parts;
}

async function collect(packed: ReadableStream<Uint8Array>, parts: BlobPart[]): Promise<void> {
  const reader = packed.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    parts.push(chunk("IDAT", value));
  }
}

/** Rows as PNG packs them: red, green and blue, each less what stands above it. */
function filtered(dots: Uint8ClampedArray, above: Uint8ClampedArray, width: number, rows: number): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(rows * (width * 3 + 1));
  let to = 0;
  for (let row = 0; row < rows; row++) {
    out[to++] = FROM_ABOVE;
    const from = row * width * 4;
    const before = row === 0 ? above : dots;
    const back = row === 0 ? 0 : from - width * 4;
    for (let at = 0; at < width * 4; at += 4) {
      out[to++] = (dots[from + at] ?? 0) - (before[back + at] ?? 0);
      out[to++] = (dots[from + at + 1] ?? 0) - (before[back + at + 1] ?? 0);
      out[to++] = (dots[from + at + 2] ?? 0) - (before[back + at + 2] ?? 0);
    }
  }
  return out;
}

const SUMS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xed_b8_83_20 ^ (sum >>> 1) : sum >>> 1;
  return sum >>> 0;
});

function chunk(name: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(data.length + 12);
  const view = new DataView(out.buffer);
  view.setUint32(0, data.length);
  for (let at = 0; at < 4; at++) out[4 + at] = name.charCodeAt(at);
  out.set(data, 8);
  let sum = 0xff_ff_ff_ff;
  for (let at = 4; at < data.length + 8; at++) sum = (SUMS[(sum ^ (out[at] ?? 0)) & 0xff] ?? 0) ^ (sum >>> 8);
  view.setUint32(data.length + 8, ~sum >>> 0);
  return out;
}
