// Which parts of the canvas are taken: rectangles by the squares they lie in, so that asking stays quick among thousands.

export type Rect = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
type Held = { readonly rect: Rect; readonly owner: string | null; readonly round: boolean };

const SIDE = 96;

const crosses = (a: Rect, b: Rect) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

/** Whether a rectangle crosses the disc that a square holds. */
function crossesDisc(a: Rect, { x, y, w }: Rect): boolean {
  const r = w / 2;
  const [dx, dy] = [Math.max(a.x - x - r, 0, x + r - a.x - a.w), Math.max(a.y - y - r, 0, y + r - a.y - a.h)];
  return dx * dx + dy * dy < r * r;
}

export class Taken {
  private readonly squares = new Map<number, Held[]>();

  /** Takes a rectangle; its `owner` may still lie on it. */
  take(rect: Rect, owner: string | null = null): void {
    this.hold({ rect, owner, round: false });
  }

  /** Takes a disc. */
  takeDisc(x: number, y: number, r: number, owner: string): void {
    this.hold({ rect: { x: x - r, y: y - r, w: r * 2, h: r * 2 }, owner, round: true });
  }

  private hold(held: Held): void {
    for (const key of keysOf(held.rect)) (this.squares.get(key) ?? this.squares.set(key, []).get(key))?.push(held);
  }

  /** Whether a rectangle lies on nothing that is taken, or on no disc, save by its owner. */
  isFree(rect: Rect, owner: string | null = null, discsOnly = false): boolean {
    for (const key of keysOf(rect))
      for (const held of this.squares.get(key) ?? [])
        if ((held.round || !discsOnly) && (owner === null || held.owner !== owner) && (held.round ? crossesDisc : crosses)(rect, held.rect))
          return false;
    return true;
  }
}

function* keysOf({ x, y, w, h }: Rect): Generator<number> {
  for (let column = Math.floor(x / SIDE); column <= Math.floor((x + w) / SIDE); column++)
    for (let row = Math.floor(y / SIDE); row <= Math.floor((y + h) / SIDE); row++) yield column * 65_536 + row;
}
