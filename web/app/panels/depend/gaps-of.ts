// What is not written about the things of a drawing: which words stand at which node, and where they have room.
import type { Gap } from "../../../../data/model/planning.ts";
import type { Depend } from "../../../contract/plan.ts";
import type { ColumnNode, ColumnPicture } from "../../graph/columns/picture.ts";

/** What stands beside a node; without a target much is, so that is told in the list only. */
const TOLD: ReadonlySet<Gap> = new Set<Gap>(["no-carrier", "no-deadline", "implied-only"]);

export type DrawnGaps = {
  readonly of: (node: ColumnNode) => readonly Gap[];
  /** Whether they stand beside the node, away from the middle; else they stand below its name. */
  readonly beside: (node: ColumnNode) => boolean;
  /** Lines that they take below the name. */
  readonly under: (node: ColumnNode) => number;
};

/** Gaps by id, of starts and items alike. */
export function gapsById({ items, startGaps }: Pick<Depend, "items" | "startGaps">): ReadonlyMap<string, readonly Gap[]> {
  return new Map<string, readonly Gap[]>([...Object.entries(startGaps), ...items.map(({ id, gaps }) => [id, gaps] as const)]);
}

/** The gaps of a drawing. */
export function gapsOf(answer: Depend, picture: ColumnPicture): DrawnGaps {
  const byId = gapsById(answer);
  const inColumn = picture.lines.filter(({ left, right }) => picture.nodes.get(left)?.column === picture.nodes.get(right)?.column);
  const swung = inColumn.flatMap(({ left, right }) => [left, right]);
  const fromLeft = new Set([...picture.lines.map(({ right }) => right), ...swung]);
  const fromRight = new Set([...picture.lines.map(({ left }) => left), ...swung]);
  const of = (node: ColumnNode) => (node.group === null ? (byId.get(node.ids[0] ?? "") ?? []).filter((gap) => TOLD.has(gap)) : []);
  const beside = (node: ColumnNode) => {
    const side = picture.columns[node.column]?.side;
    return side === "needs" ? !fromLeft.has(node.key) : side === "needed" ? !fromRight.has(node.key) : false;
  };
  return { of, beside, under: (node) => (beside(node) ? 0 : Math.min(1, of(node).length)) };
}
