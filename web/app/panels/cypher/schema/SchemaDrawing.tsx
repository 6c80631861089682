// The schema drawn: the chosen kind in the middle, its types as words on the lines, the kinds at their other ends.
import { useEffect, useMemo, useRef, useState } from "react";
import type { SchemaGraph } from "../../../../contract/cypher.ts";
import { isKind } from "../../../../../data/model/kinds.ts";
import { isRelationName, relationType } from "../../../../../data/model/relations.ts";
import { openInDoor } from "../../../steps/door-steps.ts";
import { Glyph } from "../../../ui/Glyph.tsx";
import { kindWord, relationWord } from "../../../words/words.ts";
import { useWords } from "../../../words/use.ts";
import { typeQuery } from "./schema-queries.ts";
import { firstKind, schemaPicture } from "./schema-picture.ts";

type Props = { readonly schema: SchemaGraph; readonly onQuery?: () => void };
const LEAST_WIDTH = 760;

export function SchemaDrawing({ schema, onQuery = () => {} }: Props) {
  const { lang, w } = useWords();
  const words = w.answered.schema;
  const [asked, setAsked] = useState<string | null>(null);
  const kind = asked ?? firstKind(schema);
  const [box, width] = useWidth();
  const picture = useMemo(() => (kind === null ? null : schemaPicture(schema, kind, width)), [schema, kind, width]);
  const named = (name: string) => (isKind(name) ? kindWord(name, lang) : name);
  return (
    <div className="schema-drawing">
      <div className="pills" role="group" aria-label={words.choose}>
        {schema.kinds.map(({ kind: one, count }) => (
          <button key={one} type="button" className="pill" aria-pressed={one === kind} onClick={() => setAsked(one)}>
            {isKind(one) && <Glyph kind={one} size={16} />} {named(one)} <small>{count}</small>
          </button>
        ))}
      </div>
      <div ref={box} className="schema-scroll" role="group" aria-label={words.drawing} tabIndex={0}>
        {picture && kind !== null && (
          <div className="schema-world" style={{ width: picture.width, height: picture.height }}>
            <svg width={picture.width} height={picture.height} aria-hidden="true" focusable="false">
              {picture.lines.map((line) => (
                <g key={line.key} className={`line e-${familyOf(line.type)}`}>
                  <path d={line.d} strokeWidth={1 + Math.min(4, Math.log10(line.count + 1) * 1.4)} />
                </g>
              ))}
            </svg>
            <span className="schema-kind" data-middle="true" style={{ left: picture.middle.x, top: picture.middle.y }}>
              {isKind(kind) && <Glyph kind={kind} size={44} />}
              <b>{named(kind)}</b>
              <small>{words.count(schema.kinds.find((one) => one.kind === kind)?.count ?? 0)}</small>
            </span>
            {picture.types.map(({ key, name, side, count, x, y }) => (
              <button
                key={key}
                type="button"
                className="schema-type"
                data-type={name}
                data-side={side}
                title={words.exampleOf(name)}
                style={{ left: x, top: y }}
                onClick={() => {
                  openInDoor({ text: side === "out" ? typeQuery(name, kind) : typeQuery(name, null, kind) });
                  onQuery();
                }}
              >
                <span>{isRelationName(name) ? relationWord({ relation: name }, true, lang) : words.derived}</span> <code>{name}</code>{" "}
                <small>{count}</small>
              </button>
            ))}
            {picture.kinds.map(({ key, name, count, x, y }) => (
              <button
                key={key}
                type="button"
                className="schema-kind"
                data-kind={name}
                style={{ left: x, top: y }}
                onClick={() => setAsked(name)}
              >
                {isKind(name) && <Glyph kind={name} size={24} />} {named(name)} <small>{count}</small>
              </button>
            ))}
          </div>
        )}
      </div>
      {picture && picture.left.in + picture.left.out > 0 && <p className="quiet small">{words.more(picture.left.in + picture.left.out)}</p>}
    </div>
  );
}

const familyOf = (type: string) => (isRelationName(type) ? relationType(type).family : "structure");

/** How wide the drawing may be; it is never narrower than its words need, and scrolls in itself. */
function useWidth() {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(LEAST_WIDTH);
  useEffect(() => {
    const at = box.current;
    if (!at) return;
    const seen = new ResizeObserver(() => setWidth(Math.max(LEAST_WIDTH, at.clientWidth - 16)));
    seen.observe(at);
    return () => seen.disconnect();
  }, []);
  return [box, width] as const;
}
