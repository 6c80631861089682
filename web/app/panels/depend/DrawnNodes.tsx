// The nodes of the drawing: buttons with sign, name, what is not written, and what is supposed of them.
import { Check, Clock, X } from "lucide-react";
import { memo, useMemo } from "react";
import type { Brief } from "../../../contract.ts";
import type { Depend } from "../../../contract/plan.ts";
import type { Placed } from "../../graph/columns/job.ts";
import type { ColumnNode, ColumnPicture } from "../../graph/columns/picture.ts";
import { dependThings, whatIfAnswer } from "../../state/depend.ts";
import { memo as steady } from "../../state/derive.ts";
import type { Supposed } from "../../state/plan-view.ts";
import { namesLang } from "../../state/prefs.ts";
import { useZhaotu } from "../../state/use.ts";
import { unfoldColumn } from "../../steps/depend-steps.ts";
import { explain } from "../../steps/room-steps.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import { kindWord, tagOf } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import type { DrawnGaps } from "./gaps-of.ts";
import { isChosen, nodeName, radiusOf, spanWords } from "./drawing-of.ts";

type Props = {
  readonly answer: Depend;
  readonly picture: ColumnPicture;
  readonly placed: Placed;
  readonly gaps: DrawnGaps;
  readonly chosen: ReadonlySet<string>;
  readonly side: string | null;
  readonly inSight: ReadonlySet<string> | null;
};

/** What the suppositions do to each thing. */
export const hits = steady(
  (state) => [whatIfAnswer(state)],
  (state): ReadonlyMap<string, "delayed" | "cancelled"> => {
    const answer = whatIfAnswer(state);
    return new Map(answer?.is === "here" ? answer.value.touched.map(({ id, hit }) => [id, hit]) : []);
  },
);

export function DrawnNodes({ answer, picture, placed, gaps, chosen, side, inSight }: Props) {
  const things = useZhaotu(dependThings);
  const why = useZhaotu((state) => state.view.why);
  const supposed = useZhaotu((state) => state.view.supposed);
  const touched = useZhaotu(hits);
  const onChain = useMemo(() => {
    const on = new Set<string>();
    for (const line of picture.lines) if (isChosen(line, answer, chosen, side)) on.add(line.left).add(line.right);
    return on;
  }, [answer, picture, chosen, side]);
  const nodes = picture.columns
    .flatMap((column) => column.nodes.toSorted((a, b) => (placed.at[a.key]?.[1] ?? 0) - (placed.at[b.key]?.[1] ?? 0)))
    .filter(({ key }) => inSight === null || inSight.has(key));
  const has = (key: string) => nodes.some((node) => node.key === key);
  const whyKey = (side === null ? ["start"] : [side]).map((one) => `${one}:${why}`).find(has);
  const first = whyKey ?? nodes.find(({ key }) => key.startsWith("start:"))?.key ?? nodes[0]?.key;
  const inside = new Map(answer.items.map((item) => [`${item.side}:${item.id}`, item.contained]));
  return (
    <>
      {nodes.map((node) => {
        const at = placed.at[node.key];
        const [id = ""] = node.ids;
        return (
          at && (
            <Node
              key={node.key}
              node={node}
              x={at[0]}
              y={at[1]}
              thing={node.group === null ? things[id] : undefined}
              things={things}
              gaps={gaps}
              column={picture.columns[node.column]}
              contained={inside.get(node.key) === true}
              chosen={
                why !== null && node.ids.includes(why) && (side === null || node.key.startsWith(side) || node.key.startsWith("start"))
              }
              onChain={onChain.has(node.key)}
              supposed={node.group === null ? supposed[id] : undefined}
              hit={node.group === null ? touched.get(id) : node.ids.map((one) => touched.get(one)).find((one) => one !== undefined)}
              first={node.key === first}
            />
          )
        );
      })}
    </>
  );
}

type NodeProps = {
  readonly node: ColumnNode;
  readonly x: number;
  readonly y: number;
  readonly thing: Brief | undefined;
  readonly things: Readonly<Record<string, Brief>>;
  readonly gaps: DrawnGaps;
  readonly column: ColumnPicture["columns"][number] | undefined;
  readonly contained: boolean;
  readonly chosen: boolean;
  readonly onChain: boolean;
  readonly supposed: Supposed | undefined;
  readonly hit: "delayed" | "cancelled" | undefined;
  readonly first: boolean;
};
const SIGNS = { delayed: Clock, cancelled: X, done: Check } as const;

const Node = memo(function Node({ node, x, y, thing, things, gaps, column, contained, chosen, onChain, supposed, hit, first }: NodeProps) {
  const { lang, w } = useWords();
  const names = useZhaotu(namesLang);
  const radius = radiusOf(node);
  const kind = node.group ?? thing?.kind ?? "Indicator";
  const name = nodeName(node, things, names, w);
  const missing = gaps.of(node).map((gap) => w.depend.gaps[gap]);
  const where = column?.side ? w.depend.onStep(column.side, column.step) : w.depend.starts;
  const due = thing?.kind === "Target" && thing.when ? w.depend.due(spanWords(thing.when)) : null;
  const told = [
    node.group ? w.depend.foldedHow : kindWord(kind, lang),
    where,
    ...(contained ? [w.depend.part] : []),
    ...(supposed ? [w.depend.marks[supposed.mark]] : hit ? [w.depend.hit[hit]] : []),
  ].join(w.list);
  const Sign = supposed && SIGNS[supposed.mark];
  return (
    <button
      type="button"
      className="depend-node"
      data-node={node.key}
      data-group={node.group !== null}
      data-start={column?.side === null}
      data-direct={column?.step === 1}
      data-chosen={chosen}
      data-chain={onChain}
      data-contained={contained}
      data-hit={hit}
      data-side={column?.side ?? "start"}
      data-beside={gaps.beside(node)}
      aria-pressed={node.group === null ? chosen : undefined}
      aria-expanded={node.group === null ? undefined : false}
      title={name}
      tabIndex={first ? 0 : -1}
      style={{ left: x, top: y - radius }}
      onClick={() => (node.group === null ? explain(node.ids[0] ?? null) : unfoldColumn(node.key))}
    >
      <span className="depend-sign">
        <Glyph kind={kind} size={radius * 2} />
        {node.group !== null && <i aria-hidden="true">{node.ids.length}</i>}
        {Sign && (
          <i className="depend-mark" data-mark={supposed.mark}>
            <Sign aria-hidden="true" />
          </i>
        )}
      </span>
      <span className="depend-name" lang={tagOf(names)}>
        {name}
      </span>
      <span className="unseen">
        {w.list}
        {told}
        {missing.length > 0 && w.list}
      </span>
      {due !== null && <span className="depend-due">{due}</span>}
      {missing.length > 0 && (
        <span className="depend-gaps">
          {missing.map((word) => (
            <span key={word}>{word} </span>
          ))}
        </span>
      )}
    </button>
  );
});
