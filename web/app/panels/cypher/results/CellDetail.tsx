// One cell, whole: its text to read and select, its chips, and the way to the canvas.
import { Copy, Crosshair, X } from "lucide-react";
import { useEffect, useRef } from "react";
import { cellText, plainOf } from "../../../../../data/model/cypher-plain.ts";
import type { CypherValue } from "../../../../contract/cypher.ts";
import { useZhaotu } from "../../../state/use.ts";
import { copy } from "../../../steps/looking-steps.ts";
import { find } from "../../../steps/picture-steps.ts";
import { IconButton } from "../../../ui/IconButton.tsx";
import { nameOf } from "../../../words/words.ts";
import { useWords } from "../../../words/use.ts";
import { Cell } from "./Cell.tsx";
import { idsOfCell, isIdColumn } from "./thing-ids.ts";
import { isNode, textIn } from "./values.ts";

/** Things that one cell offers to show. */
const MOST_LINKS = 12;

type Props = { readonly column: string; readonly row: number; readonly value: CypherValue; readonly onClose: () => void };

export function CellDetail({ column, row, value, onClose }: Props) {
  const { lang, w } = useWords();
  const words = w.answered.rows;
  const box = useRef<HTMLElement>(null);
  const things = useZhaotu((state) => state.things);
  const ids = [...new Set(idsOfCell(column, value))];
  const nameFor = (id: string) => {
    const thing = things[id];
    if (thing) return nameOf(thing, lang);
    return isNode(value) && value.id === id ? (textIn(value, lang === "zh" ? "name" : "nameEn") ?? textIn(value, "name") ?? id) : null;
  };
  const named = ids.flatMap((id) => {
    const name = nameFor(id);
    return name === null ? [] : [{ id, name }];
  });
  const rest = named.length - MOST_LINKS;
  const isPlain = value === null || typeof value !== "object";
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  return (
    <section
      ref={box}
      className="answer-cell"
      tabIndex={-1}
      aria-label={words.cell(column, row + 1)}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <div className="answer-cell-head">
        <b>{column}</b>
        {named.slice(0, MOST_LINKS).map(({ id, name }) => (
          <button key={id} type="button" className="text-button" title={words.seeOnCanvas(name)} onClick={() => find(id)}>
            <Crosshair aria-hidden="true" /> {name}
          </button>
        ))}
        {rest > 0 && <small className="quiet">{words.more(rest)}</small>}
        <span className="answer-cell-tools">
          <IconButton label={words.copy} onClick={() => void copy(cellText(value))}>
            <Copy />
          </IconButton>
          <IconButton label={words.close} keys="Esc" onClick={onClose}>
            <X />
          </IconButton>
        </span>
      </div>
      <div className="answer-cell-body" tabIndex={0} role="group" aria-label={words.cell(column, row + 1)}>
        <Cell value={value} asIds={isIdColumn(column)} whole />
        {!isPlain && <pre>{JSON.stringify(plainOf(value), null, 2)}</pre>}
      </div>
    </section>
  );
}
