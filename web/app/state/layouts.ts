// The layouts of the picture.

/** How things are arranged. */
export const LAYOUTS = ["force", "layers", "radial", "circle", "grid", "map"] as const;
export type Layout = (typeof LAYOUTS)[number];
