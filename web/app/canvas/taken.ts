// Which parts of the canvas are taken: rectangles by the squares they lie in, so that asking stays quick among thousands.

export type Rect = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
type Held = { readonly rect: Rect; readonly owner: string | null };

const SIDE = 96;

const crosses = (a: Rect, b: Rect) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

export class Taken {
  private readonly squares = new Map<number, Held[]>();

  /** Takes a rectangle; its `owner` may still lie on it. */
  take(rect: Rect, owner: string | null = null): void {
    const held = { rect, owner };
    for (const key of keysOf(rect)) (this.squares.get(key) ?? this.squares.set(key, []).get(key))?.push(held);
  }

  /** Whether a rectangle lies on nothing that is taken, save by its owner. */
  isFree(rect: Rect, owner: string | null = null): boolean {
    for (const key of keysOf(rect))
      for (const held of this.squares.get(key) ?? [])
        if ((owner === null || held.owner !== owner) && crosses(rect, held.rect)) return false;
    return true;
  }
}

function* keysOf({ x, y, w, h }: Rect): Generator<number> {
  for (let column = Math.floor(x / SIDE); column <= Math.floor((x + w) / SIDE); column++)
    for (let row = Math.floor(y / SIDE); row <= Math.floor((y + h) / SIDE); row++) yield column * 65_536 + row;
}
