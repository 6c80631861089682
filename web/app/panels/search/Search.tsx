// The search field: a combobox whose list never acts while characters are being composed.
import { Search as Lens, X } from "lucide-react";
import { useMemo, useRef, useState, type FocusEvent, type KeyboardEvent } from "react";
import { useZhaotu } from "../../state/use.ts";
import { find, showOnly } from "../../steps/picture-steps.ts";
import { dependOn } from "../../steps/room-steps.ts";
import { panel } from "../../steps/looking-steps.ts";
import { findFact, onceFound, searchFor, showFound } from "../../steps/search.ts";
import { isComposing } from "../../ui/composing.ts";
import { Key } from "../../ui/Keys.tsx";
import { useWords } from "../../words/use.ts";
import { Results } from "./Results.tsx";
import { firstRow, rowsIn, sectionsOf, type Row } from "./rows.ts";

export function Search() {
  const { w } = useWords();
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const [composing, setComposing] = useState(false);
  const [pointed, setPointed] = useState<number | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const found = useZhaotu((state) => state.found);
  const answered = found?.answer.is === "here" ? found.answer.value : null;
  const sections = useMemo(() => (answered ? sectionsOf(answered) : []), [answered]);
  const rows = rowsIn(sections);
  const active = pointed ?? firstRow(rows);
  const shown = open && (found !== null || composing);

  const look = (q: string) => {
    setPointed(null);
    setOpen(true);
    searchFor(q);
  };
  const leave = () => {
    panel({ inspector: true });
    setOpen(false);
    field.current?.blur();
    document.querySelector<HTMLElement>("#canvas")?.focus({ preventScroll: true });
  };
  const pick = (row: Row, alone: boolean, depend = false) => {
    if (row.is === "all") return searchFor(text, true);
    if (row.is === "draw") {
      void showFound(text);
      return leave();
    }
    if (row.is === "widen") {
      setText(row.term);
      return look(row.term);
    }
    const ids = row.is === "fact" ? [row.fact.from.id, ...(row.fact.to ? [row.fact.to.id] : [])] : [idOf(row)];
    if (depend) dependOn(ids.slice(0, 1));
    else if (alone) showOnly(ids);
    else if (row.is === "fact") findFact(row.fact);
    else find(idOf(row));
    leave();
  };
  /** Enter came before the answer: it takes the first row once that is there. */
  const pickFirst = (alone: boolean, depend: boolean) =>
    onceFound((answer) => {
      const all = rowsIn(sectionsOf(answer));
      const first = all[firstRow(all)];
      if (first) pick(first, alone, depend);
    });
  const clear = () => {
    setText("");
    searchFor("");
    field.current?.focus();
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event)) return;
    const { key } = event;
    if (key === "Escape") {
      if (shown) setOpen(false);
      else clear();
    } else if (key === "ArrowDown" || key === "ArrowUp") {
      if (!shown) setOpen(true);
      else if (rows.length > 0) setPointed(stepped(active, key === "ArrowDown" ? 1 : -1, rows.length));
    } else if (key === "Enter") {
      const row = rows[active];
      const asked = text.trim();
      if (open && asked !== "" && !event.altKey && (event.ctrlKey || event.metaKey)) {
        void showFound(asked);
        leave();
      } else if (!open || found?.answer.is === "failed") look(text);
      else if (asked !== "" && !(found?.fresh === true && found.q === asked)) pickFirst(event.shiftKey, event.altKey);
      else if (row) pick(row, event.shiftKey, event.altKey);
    } else return;
    event.preventDefault();
  };
  const left = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  return (
    <search className="search" onBlur={left}>
      <Lens className="search-lens" aria-hidden="true" />
      <input
        ref={field}
        id="search"
        type="text"
        role="combobox"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="search"
        aria-label={w.search.label}
        placeholder={w.search.placeholder}
        aria-expanded={shown}
        aria-controls="found"
        aria-autocomplete="list"
        aria-activedescendant={shown && rows[active] ? `found-${active}` : undefined}
        value={text}
        onFocus={(event) => {
          event.currentTarget.select();
          setOpen(true);
        }}
        onChange={(event) => {
          setText(event.target.value);
          if (!(event.nativeEvent as InputEvent).isComposing) look(event.target.value);
        }}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={(event) => {
          setComposing(false);
          look(event.currentTarget.value);
        }}
        onKeyDown={press}
      />
      {composing ? (
        <span className="search-hint" role="status">
          {w.search.composing}
        </span>
      ) : text === "" ? (
        <Key>/</Key>
      ) : (
        <button type="button" className="search-clear" aria-label={w.search.clear} onClick={clear}>
          <X />
        </button>
      )}
      {shown && <Results sections={sections} active={active} composing={composing} onPick={pick} onPoint={setPointed} />}
    </search>
  );
}

const idOf = (row: Extract<Row, { is: "hit" | "nearest" }>) => (row.is === "hit" ? row.hit.thing.id : row.thing.id);
/** The next row in a circle; from none, the first or the last. */
const stepped = (from: number, by: number, of: number) => (from < 0 ? (by > 0 ? 0 : of - 1) : (from + by + of) % of);
