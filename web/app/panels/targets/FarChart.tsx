// How far a target is, drawn small, with the same in words for who does not see it.
import type { BoardRow } from "../../../contract/board.ts";
import { useWords } from "../../words/use.ts";
import { farOf, figureOf, type Far } from "./far.ts";
import { amountSaid, figureSaid, gapText } from "./texts.ts";

const WIDE = 176;
const HIGH = 26;
const MIDDLE = 13;
/** The goal stands here where nothing else gives a scale. */
const END = 172;
const THICK = 8;

export function FarChart({ row }: { readonly row: BoardRow }) {
  const { lang, w } = useWords();
  const far = farOf(row);
  const figure = figureOf(row);
  const told =
    far.is === "bar" && figure
      ? w.targets.chart.bar(figureSaid(figure, lang).text, amountSaid(row, lang).text)
      : far.is === "spark"
        ? w.targets.chart.spark(far.points.length)
        : far.is === "track"
          ? w.targets.chart[far.how]
          : far.is === "bar"
            ? ""
            : w.targets.chart[far.is];
  const gap = gapText(row, lang, w);
  return (
    <>
      <svg className="far" viewBox={`0 0 ${WIDE} ${HIGH}`} data-far={far.is} data-status={row.status} role="img" aria-label={told}>
        <Drawn far={far} />
      </svg>
      {gap !== null && row.status !== "notComparable" && <span className="far-gap">{gap}</span>}
    </>
  );
}

function Drawn({ far }: { readonly far: Far }) {
  switch (far.is) {
    case "bar": {
      const x = (share: number) => 2 + share * (END - 2);
      const fill = Math.max(3, x(far.fill) - 2);
      return (
        <>
          <rect className="far-ground" x="2" y={MIDDLE - THICK / 2} width={END - 2} height={THICK} rx="4" />
          <rect
            className="far-fill"
            data-rough={far.rough}
            x="2"
            y={MIDDLE - THICK / 2 + 0.75}
            width={fill}
            height={THICK - 1.5}
            rx="3.5"
          />
          <path className="far-goal" d={`M${x(far.goal)} ${MIDDLE - 9}v18`} />
        </>
      );
    }
    case "track":
      return far.how === "solid" ? (
        <>
          <rect className="far-fill" x="2" y={MIDDLE - 3} width={END - 2} height="6" rx="3" />
          <path className="far-goal" d={`M${END} ${MIDDLE - 9}v18`} />
        </>
      ) : (
        <>
          <path className="far-dashes" d={`M2 ${MIDDLE - 3}H${END}M2 ${MIDDLE + 3}H${END}`} />
          <path className="far-goal" d={`M${END} ${MIDDLE - 9}v18`} />
        </>
      );
    case "apart":
      return (
        <>
          <path className="far-hatch" d={HATCH} />
          <circle className="far-ring" cx={WIDE / 2} cy={MIDDLE} r="9" />
          <path className="far-sign" d={`M${WIDE / 2 - 4} ${MIDDLE - 2}h8m-8 4h8m-1.500 -6.500l-5 9`} />
        </>
      );
    case "spark": {
      const at = far.points.map(({ x, y, hollow }) => ({ x: 8 + x * 116, y: HIGH - 6 - y * (HIGH - 12), hollow }));
      return (
        <>
          <path className="far-line" d={`M${at.map(({ x, y }) => `${x} ${y}`).join("L")}`} />
          {at.map(({ x, y, hollow }) => (
            <circle key={`${x} ${y}`} className="far-dot" data-hollow={hollow} cx={x} cy={y} r="3.500" />
          ))}
          <OpenGoal />
        </>
      );
    }
    case "open":
      return (
        <>
          <path className="far-rule" d={`M2 ${MIDDLE}H150`} />
          <OpenGoal />
        </>
      );
    case "flag":
      return (
        <>
          <rect className="far-ground" x="2" y={MIDDLE - 2.5} width={END - 2} height="5" rx="2.500" />
          <path className="far-goal" d={`M${END - 12} ${MIDDLE - 10}v20`} />
          <path className="far-flag" d={`M${END - 12} ${MIDDLE - 10}l10 4-10 4z`} />
        </>
      );
  }
}

const HATCH = Array.from({ length: 22 }, (_, index) => `M${2 + index * 8} ${MIDDLE + 4}l6 -8`).join("");

/** The number that a target points to and nobody gives. */
function OpenGoal() {
  return (
    <>
      <path className="far-open" d={`M152 ${MIDDLE - 10}v20`} />
      <text className="far-mark" x="164" y={MIDDLE + 5}>
        ?
      </text>
    </>
  );
}
