// The picture of the answer in view, worked out once for the drawing and for what is said of it.
import type { Kind } from "../../../../data/model/kinds.ts";
import { columnPicture, type ColumnPicture } from "../../graph/columns/picture.ts";
import { dependNow } from "../../state/depend.ts";
import { memo } from "../../state/derive.ts";

/** The columns that are drawn; null without an answer. */
export const pictureNow = memo(
  (state) => [dependNow(state), state.view.opened],
  (state): ColumnPicture | null => {
    const answer = dependNow(state);
    if (!answer) return null;
    const kinds = new Map<string, Kind>(answer.things.map(({ id, kind }) => [id, kind]));
    return columnPicture(answer, (id) => kinds.get(id) ?? "Indicator", state.view.opened);
  },
);

/** How many things stand folded, in how many groups. */
export function foldedIn(picture: ColumnPicture): { readonly things: number; readonly groups: number } {
  const groups = [...picture.nodes.values()].filter(({ group }) => group !== null);
  return { things: groups.reduce((sum, { ids }) => sum + ids.length, 0), groups: groups.length };
}
