// Where a name may stand beside its node: below it, above, right, left, at the corners, and farther out at the end of a short line.

/** The left and top of a name's rectangle: so many radii of the node and so many pixels from its middle. `led`: a line leads to it. */
export type Side = { readonly ux: number; readonly uy: number; readonly ox: number; readonly oy: number; readonly led: boolean };

const DIAGONAL = 0.72;
const FAR = [10, 20, 30, 42];
const FARTHER = [...FAR, 58, 76, 96, 120, 150];
const TURNS = 16;

/** The places beside a node and at its corners for a name of this width and height, the best first. */
export function nearSides(w: number, h: number): Side[] {
  return [
    { ux: 0, uy: 1, ox: -w / 2, oy: 4, led: false },
    { ux: 0, uy: -1, ox: -w / 2, oy: -h - 4, led: false },
    { ux: 1, uy: 0, ox: 6, oy: -h / 2, led: false },
    { ux: -1, uy: 0, ox: -6 - w, oy: -h / 2, led: false },
    { ux: DIAGONAL, uy: DIAGONAL, ox: 3, oy: -2, led: false },
    { ux: -DIAGONAL, uy: DIAGONAL, ox: -3 - w, oy: -2, led: false },
    { ux: DIAGONAL, uy: -DIAGONAL, ox: 3, oy: 2 - h, led: false },
    { ux: -DIAGONAL, uy: -DIAGONAL, ox: -3 - w, oy: 2 - h, led: false },
  ];
}

/** The places farther out, to which a line must lead; much farther for a name that must stand. */
export function* farSides(w: number, h: number, must: boolean): Generator<Side> {
  for (const out of must ? FARTHER : FAR)
    for (let turn = 0; turn < TURNS; turn++) {
      // From below, by turns to both sides.
      const angle = Math.PI / 2 + (Math.ceil(turn / 2) * (turn % 2 === 0 ? 1 : -1) * 2 * Math.PI) / TURNS;
      const [ux, uy] = [Math.cos(angle), Math.sin(angle)];
      yield { ux, uy, ox: ux * (out + w / 2) - w / 2, oy: uy * (out + h / 2) - h / 2, led: true };
    }
}
