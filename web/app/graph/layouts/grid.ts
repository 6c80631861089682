// Blocks by kind, each under its heading: small ones stand in one column, large ones take several. The best-connected stand above.
import { KINDS, type Kind } from "../../../../data/model/kinds.ts";
import type { Place } from "../../state/state.ts";
import { byFacts, NO_GUIDES, type Heading, type LayoutJob, type LayoutNode, type Plan } from "./job.ts";
import { columnsSize, inColumns, rowsFor } from "./rows.ts";

const BETWEEN = 56;
/** Room for a heading, and how far above its block it stands. */
const HEADING = 74;
const ABOVE = 34;

type Block = { readonly kind: Kind; readonly members: readonly LayoutNode[] };
type Put = Block & { readonly left: number; readonly top: number };

/** Every kind in a block of its own, in the order of the legend. */
export function grid({ nodes, shape }: LayoutJob): Plan {
  const free = nodes.filter((node) => !node.pinned);
  const blocks = KINDS.map((kind) => ({ kind, members: free.filter((node) => node.kind === kind).toSorted(byFacts) })).filter(
    ({ members }) => members.length > 0,
  );
  const most = Math.max(1, ...blocks.map(({ members }) => members.length));
  const rows = rowsFor((count) => stacked(blocks, count), most, shape);
  const { puts, width, height } = stacked(blocks, rows);
  const at = new Map<string, Place>();
  const headings: Heading[] = [];
  for (const { kind, members, left, top } of puts) {
    const [x, y] = [left - width / 2, top - height / 2];
    for (const [id, place] of inColumns(members, x, y, rows).at) at.set(id, place);
    headings.push({ x, y: y - ABOVE, of: kind, count: nodes.filter((node) => node.kind === kind).length });
  }
  return { at, guides: { ...NO_GUIDES, headings } };
}

/** Blocks under each other as long as the column is no higher than the highest block has to be. */
function stacked(blocks: readonly Block[], rows: number): { puts: Put[]; width: number; height: number } {
  const sized = blocks.map((block) => ({ ...block, ...columnsSize(block.members, rows) }));
  const height = Math.max(0, ...sized.map((block) => block.height + HEADING));
  const puts: Put[] = [];
  let [left, top, wide] = [0, 0, 0];
  for (const block of sized) {
    if (top > 0 && top + HEADING + block.height > height) [left, top, wide] = [left + wide + BETWEEN, 0, 0];
    puts.push({ kind: block.kind, members: block.members, left, top: top + HEADING });
    top += HEADING + block.height;
    wide = Math.max(wide, block.width);
  }
  return { puts, width: left + wide, height };
}
