// The answer as JSON: lines that fold, only those in sight on the page.
import { ChevronDown, ChevronRight, Copy } from "lucide-react";
import { useId, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { Row } from "../../../state/door-state.ts";
import { copy } from "../../../steps/looking-steps.ts";
import { useWords } from "../../../words/use.ts";
import { folded, jsonAt, jsonLines, opensAtFirst, type JsonLine } from "./json-lines.ts";
import { jsonPieces } from "./row-files.ts";
import { useLines } from "./use-lines.tsx";

const LINE_HEIGHT = 24;

type Props = { readonly columns: readonly string[]; readonly rows: readonly Row[]; readonly count: number };

export function JsonTab({ columns, rows, count }: Props) {
  const { w } = useWords();
  const words = w.answered.json;
  const name = useId();
  const box = useRef<HTMLDivElement>(null);
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const [here, setHere] = useState(0);
  const lines = useMemo(() => jsonLines(columns, rows, count, turned), [columns, rows, count, turned]);
  const { inSight, whole, show } = useLines(box, lines.length, LINE_HEIGHT);
  const at = Math.min(here, lines.length - 1);
  const go = (to: number) => {
    const next = Math.max(0, Math.min(lines.length - 1, to));
    setHere(next);
    show(next);
  };
  const turn = (line: JsonLine) =>
    setTurned((now) => {
      const next = new Set(now);
      if (!next.delete(line.path)) next.add(line.path);
      return next;
    });
  const press = (event: KeyboardEvent) => {
    const line = lines[at];
    if (!line || event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.floor((box.current?.clientHeight ?? 300) / LINE_HEIGHT) - 1;
    const by = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -lines.length, End: lines.length }[event.key];
    if (by !== undefined) go(at + by);
    else if (event.key === "ArrowRight" && line.open) go(at + 1);
    else if ((event.key === "ArrowRight" && line.folds) || (event.key === "ArrowLeft" && line.open)) turn(line);
    else if (event.key === "ArrowLeft") go(lines.findLastIndex((one, index) => index < at && one.depth < line.depth));
    else if ((event.key === "Enter" || event.key === " ") && line.folds) turn(line);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const copyHere = () => void copy(JSON.stringify(jsonAt(columns, rows, count, lines[at]?.path ?? ""), null, 2));
  return (
    <div className="answer-json">
      <div className="answer-tools">
        <button type="button" className="text-button" onClick={() => void copy(jsonPieces(columns, rows.slice(0, count)).join(""))}>
          <Copy aria-hidden="true" /> {words.copy}
        </button>
        <button type="button" className="text-button" onClick={copyHere}>
          <Copy aria-hidden="true" /> {words.copyHere}
        </button>
        {count > 0 && !opensAtFirst(1, count) && <span className="quiet small">{words.long(count)}</span>}
      </div>
      <p className="unseen" id={`${name}-help`}>
        {words.help}
      </p>
      <div
        ref={box}
        className="answer-lines"
        role="tree"
        tabIndex={0}
        aria-label={words.label}
        aria-describedby={`${name}-help`}
        aria-activedescendant={inSight.some(({ index }) => index === at) ? `${name}-${at}` : undefined}
        onKeyDown={press}
      >
        <div role="none" style={{ height: whole, position: "relative" }}>
          {inSight.map(({ index, start }) => {
            const line = lines[index];
            return (
              line && (
                <div
                  key={index}
                  id={`${name}-${index}`}
                  role="treeitem"
                  className="answer-line"
                  aria-level={line.depth + 1}
                  aria-expanded={line.folds ? line.open : undefined}
                  aria-selected={index === at}
                  style={{ transform: `translateY(${start}px)`, paddingInlineStart: 8 + line.depth * 18 }}
                  onClick={() => {
                    setHere(index);
                    if (line.folds) turn(line);
                  }}
                >
                  {line.folds && (line.open ? <ChevronDown aria-hidden="true" /> : <ChevronRight aria-hidden="true" />)}
                  {line.label !== null && <span data-part="name">{JSON.stringify(line.label)}: </span>}
                  <span data-part={line.folds || line.closes ? "bracket" : line.sort}>
                    {line.folds && !line.open ? folded(columns, rows, count, line.path) : line.text}
                  </span>
                  {line.comma && !line.open && ","}
                </div>
              )
            );
          })}
        </div>
      </div>
    </div>
  );
}
