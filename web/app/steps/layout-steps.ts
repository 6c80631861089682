// Steps that arrange the picture in another way.
import { getState, take } from "../state/store.ts";
import { exploring } from "../state/verbs.ts";
import type { Layout } from "../state/layouts.ts";

/** Arranges the picture; rings are drawn around what is selected, else around the best connected. */
export function arrangeAs(layout: Layout): void {
  const { selected, around } = getState().view;
  const middle = layout === "radial" ? (selected[0] ?? around) : null;
  take({ verb: "layout", layout, ...(middle !== null && { id: middle }) }, (view) => ({
    ...exploring(view),
    layout,
    around: middle,
    camera: null,
  }));
}
