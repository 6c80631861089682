// The lines of the drawing with their words: solid for dependencies, dashed where inferred, dotted for parts, the chosen chain in blue.
import { useMemo } from "react";
import type { Depend } from "../../../contract/plan.ts";
import type { Placed } from "../../graph/columns/job.ts";
import type { ColumnLine, ColumnNode, ColumnPicture } from "../../graph/columns/picture.ts";
import { curvesOf, pathOf, roomOn, type Box } from "../../graph/columns/routes.ts";
import { useWords } from "../../words/use.ts";
import type { DrawnGaps } from "./gaps-of.ts";
import { familyOf, isChosen as onChain, radiusOf, widthOf, wordsOn } from "./drawing-of.ts";

type Props = {
  readonly answer: Depend;
  readonly picture: ColumnPicture;
  readonly placed: Placed;
  readonly gaps: DrawnGaps;
  readonly chosen: ReadonlySet<string>;
  readonly side: string | null;
  readonly inSight: ReadonlySet<string> | null;
};
/** Height of words on a line, and the room left and right of them. */
const HIGH = 20;
const PAD = 5;
const NAME = 59;
/** Words beside a node reach so far. */
const BESIDE = 92;

export function DrawnLines({ answer, picture, placed, gaps, chosen, side, inSight }: Props) {
  const { lang, w } = useWords();
  const lines = useMemo(() => {
    const isChosen = (line: ColumnLine) => onChain(line, answer, chosen, side);
    const all = picture.lines.map((line, at) => ({ line, at, chosen: isChosen(line) }));
    return all.toSorted((a, b) => Number(a.chosen) - Number(b.chosen) || Number(a.line.shortest) - Number(b.line.shortest));
  }, [answer, picture, chosen, side]);
  const drawn = useMemo(() => {
    const taken: Box[] = [...picture.nodes.values()].flatMap((node) => {
      const at = placed.at[node.key];
      const radius = radiusOf(node);
      if (!at) return [];
      const body = { x: at[0] - NAME, y: at[1] - radius, width: 2 * NAME, height: 2 * radius + 38 };
      const words = gaps.beside(node) && gaps.of(node).length > 0;
      const left = picture.columns[node.column]?.side === "needs";
      return words ? [body, { x: left ? at[0] - BESIDE - radius : at[0] + radius, y: at[1] - 22, width: BESIDE, height: 44 }] : [body];
    });
    const said = new Set<string>();
    const paths = lines.flatMap(({ line, at, chosen: isChosen }) => {
      const [left, right] = [picture.nodes.get(line.left), picture.nodes.get(line.right)];
      const [from, to] = [placed.at[line.left], placed.at[line.right]];
      if (!left || !right || !from || !to) return [];
      // Of a fan of thousands those are drawn that end in sight, not all that begin there.
      const size = (node: ColumnNode) => picture.columns[node.column]?.nodes.length ?? 0;
      if (inSight !== null && !isChosen && !inSight.has(size(left) > size(right) ? line.left : line.right)) return [];
      const gap = line.back ? [8, 3] : [3, 8];
      const curves = curvesOf(
        from,
        to,
        placed.bends[at] ?? [],
        radiusOf(left) + (gap[0] ?? 0),
        radiusOf(right) + (gap[1] ?? 0),
        picture.columns[left.column]?.side === "needed" ? 1 : -1,
      );
      const first = line.left.startsWith("start:") || line.right.startsWith("start:");
      return [{ line, left, curves, isChosen, first, family: familyOf(line, answer) }];
    });
    const words = paths.toReversed().flatMap(({ line, left, curves, isChosen }) => {
      const text = wordsOn(line, answer, left, lang, w);
      const fan = `${line.left.startsWith("start:") ? line.left : line.right} ${text}`;
      if (text === "" || (!isChosen && (said.has(fan) || !line.shortest))) return [];
      const box = roomOn(curves, widthOf(text) + 2 * PAD, HIGH, taken, isChosen);
      if (!box) return [];
      said.add(fan);
      taken.push(box);
      return [{ key: `${line.left} ${line.right}`, text, box, isChosen, line }];
    });
    return { paths, words };
  }, [lines, picture, placed, gaps, answer, lang, w, inSight]);
  return (
    <>
      <svg className="depend-lines" width={placed.width} height={placed.height} aria-hidden="true">
        {drawn.paths.map(({ line, curves, isChosen, first, family }) => {
          const [startX = 0, startY = 0] = curves[0]?.[0] ?? [];
          const [endX = 0, endY = 0] = curves.at(-1)?.[3] ?? [];
          const inColumn = placed.at[line.left]?.[0] === placed.at[line.right]?.[0];
          const tip = line.back
            ? `M${startX - 5} ${startY}l8 -4v8z`
            : inColumn
              ? endX < (placed.at[line.right]?.[0] ?? 0)
                ? `M${endX + 5} ${endY}l-8 -4v8z`
                : `M${endX - 5} ${endY}l8 -4v8z`
              : `M${endX + 5} ${endY}l-8 -4v8z`;
          return (
            <g
              key={`${line.left} ${line.right}`}
              data-line={`${line.left} ${line.right}`}
              data-chosen={isChosen}
              data-part={line.part}
              data-implied={line.implied}
              data-shortest={line.shortest}
              data-direct={first}
              data-inside={inColumn}
              style={{ color: isChosen ? "var(--accent)" : `var(--e-${line.part ? "structure" : family})` }}
            >
              <path className="stroke" d={pathOf(curves)} />
              <path className="tip" d={tip} />
            </g>
          );
        })}
      </svg>
      <div className="depend-words" aria-hidden="true">
        {drawn.words.map(({ key, text, box, isChosen }) => (
          <span key={key} data-chosen={isChosen} style={{ left: box.x, top: box.y, width: box.width, height: box.height }}>
            {text}
          </span>
        ))}
      </div>
    </>
  );
}
