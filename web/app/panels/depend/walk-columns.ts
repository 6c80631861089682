// Where an arrow key leads in the drawing.
import type { Depend } from "../../../contract/plan.ts";
import type { Placed } from "../../graph/columns/job.ts";
import type { ColumnPicture } from "../../graph/columns/picture.ts";
import { hopKey } from "./drawing-of.ts";

/** The node that a key leads to: up and down within the column, left and right along a line, the chosen chain first, then the shortest chains; null where there is none. */
export function nextNode(
  { columns, nodes, lines }: ColumnPicture,
  { at }: Placed,
  from: string,
  key: string,
  chosen: ReadonlySet<string>,
  { hops }: Pick<Depend, "hops">,
): string | null {
  const node = nodes.get(from);
  const place = at[from];
  if (!node || !place) return null;
  const far = (one: string) => Math.abs((at[one]?.[1] ?? 0) - place[1]);
  if (key === "ArrowUp" || key === "ArrowDown" || key === "Home" || key === "End") {
    const column = (columns[node.column]?.nodes ?? []).toSorted((a, b) => (at[a.key]?.[1] ?? 0) - (at[b.key]?.[1] ?? 0));
    const here = column.findIndex((one) => one.key === from);
    const next = key === "Home" ? 0 : key === "End" ? column.length - 1 : here + (key === "ArrowDown" ? 1 : -1);
    return column[next]?.key ?? null;
  }
  if (key !== "ArrowLeft" && key !== "ArrowRight") return null;
  const right = key === "ArrowRight";
  const worth = (line: ColumnPicture["lines"][number]) =>
    line.hops.some((hop) => hops[hop] !== undefined && chosen.has(hopKey(hops[hop]))) ? 0 : line.shortest ? 1 : 2;
  const along = lines
    .filter((line) => (right ? line.left : line.right) === from && at[line.left]?.[0] !== at[line.right]?.[0])
    .map((line) => ({ to: right ? line.right : line.left, worth: worth(line) }))
    .toSorted((a, b) => a.worth - b.worth || far(a.to) - far(b.to));
  if (along[0]) return along[0].to;
  const beside = columns[node.column + (right ? 1 : -1)]?.nodes ?? [];
  return beside.toSorted((a, b) => far(a.key) - far(b.key))[0]?.key ?? null;
}
