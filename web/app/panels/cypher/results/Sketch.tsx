// A small drawing of what was returned and nothing else: its things, and only the relations that came with them.
import { useEffect, useMemo, useState } from "react";
import type { Brief } from "../../../../contract.ts";
import { isRelationName, relationType } from "../../../../../data/model/relations.ts";
import { askForPlaces } from "../../../graph/layout.ts";
import type { Places } from "../../../graph/layouts/job.ts";
import { namesLang } from "../../../state/prefs.ts";
import { useZhaotu } from "../../../state/use.ts";
import { Glyph } from "../../../ui/Glyph.tsx";
import { nameOf, tagOf } from "../../../words/words.ts";
import { useWords } from "../../../words/use.ts";
import type { ReturnedLink } from "./graph-of.ts";

/** More than these are not told apart in a small drawing. */
const MOST = 40;
const [RADIUS, HALF, DOWN, EDGE] = [13, 62, 22, 70];
const [HAN, LATIN] = [9, 18];

type Props = { readonly things: readonly Brief[]; readonly links: readonly ReturnedLink[] };

export function Sketch({ things, links }: Props) {
  const { w } = useWords();
  const lang = useZhaotu(namesLang);
  const seen = useMemo(() => things.slice(0, MOST), [things]);
  const lines = useMemo(() => {
    const ids = new Set(seen.map(({ id }) => id));
    return links.filter(({ from, to }) => ids.has(from) && ids.has(to) && from !== to);
  }, [seen, links]);
  const places = usePlaces(seen, lines);
  if (seen.length === 0 || !places) return <div className="answer-sketch" />;
  const at = (id: string) => places[id] ?? ([0, 0] as const);
  const [xs, ys] = [seen.map(({ id }) => at(id)[0]), seen.map(({ id }) => at(id)[1])];
  const [left, top] = [Math.min(...xs) - EDGE, Math.min(...ys) - EDGE / 2];
  const [width, height] = [Math.max(...xs) + EDGE - left, Math.max(...ys) + EDGE - top];
  return (
    <figure className="answer-sketch">
      <svg
        viewBox={`${left} ${top} ${width} ${height}`}
        style={{ maxWidth: width * 1.3 }}
        role="img"
        aria-label={w.answered.toPicture.sketch}
      >
        {lines.map(({ from, type, to }) => (
          <Line key={`${from} ${type} ${to}`} type={type} from={at(from)} to={at(to)} />
        ))}
        {seen.map((thing) => {
          const [x, y] = at(thing.id);
          const name = nameOf(thing, lang);
          const most = /\p{Script=Han}/u.test(name) ? HAN : LATIN;
          return (
            <g key={thing.id} transform={`translate(${x} ${y})`} data-thing={thing.id}>
              <title>{name}</title>
              <g transform={`translate(${-RADIUS} ${-RADIUS})`}>
                <Glyph kind={thing.kind} size={RADIUS * 2} />
              </g>
              <text y={RADIUS + 14} lang={tagOf(lang)}>
                {name.length > most ? `${name.slice(0, most)}…` : name}
              </text>
            </g>
          );
        })}
      </svg>
      {things.length > MOST && <figcaption className="quiet small">{w.answered.toPicture.sketched(MOST, things.length)}</figcaption>}
    </figure>
  );
}

function Line({
  type,
  from,
  to,
}: {
  readonly type: string;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}) {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const long = Math.max(1, Math.hypot(dx, dy));
  const [ux, uy] = [dx / long, dy / long];
  const [x, y] = [to[0] - ux * (RADIUS + 3), to[1] - uy * (RADIUS + 3)];
  const family = isRelationName(type) ? relationType(type).family : "structure";
  return (
    <g className={`line e-${family}`} data-link={type}>
      <title>{type}</title>
      <path d={`M${from[0] + ux * RADIUS} ${from[1] + uy * RADIUS}L${x} ${y}`} strokeWidth={1.4} />
      <path className="tip" d={`M${x} ${y}l${-ux * 8 - uy * 3.5} ${-uy * 8 + ux * 3.5}l${uy * 7} ${-ux * 7}z`} />
    </g>
  );
}

/** Where things stand, by the canvas's own layout; null while it works. */
function usePlaces(things: readonly Brief[], lines: readonly ReturnedLink[]): Places | null {
  const [placed, setPlaced] = useState<{ readonly of: readonly Brief[]; readonly places: Places } | null>(null);
  useEffect(() => {
    let wanted = true;
    const nodes = things.map(({ id, kind, facts }) => ({
      ...{ id, kind, facts, at: null, pinned: false, home: null },
      ...{ radius: RADIUS, half: HALF, down: DOWN },
    }));
    const edges = lines.map(({ from, to }) => ({ a: from, b: to, needed: null }));
    askForPlaces({ layout: "force", around: null, nodes, edges, shape: 1.4 }, () => {}).then(
      (answer) => wanted && answer && setPlaced({ of: things, places: answer.places }),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [things, lines]);
  return placed?.of === things ? placed.places : null;
}
