// Chooses among the keys of a field: a button with what is chosen, and a list with ticks, counts and a way to narrow it.
import { ChevronDown } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { BoardField } from "../../../../data/model/planning.ts";
import type { BoardKey } from "../../../contract/board.ts";
import { useZhaotu } from "../../state/use.ts";
import { chooseOnBoard, clearBoard } from "../../steps/board-steps.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import { useWords } from "../../words/use.ts";
import { keyWords } from "./texts.ts";

/** So many keys are listed at once; from so many on there is a field to narrow them. */
const MOST_LISTED = 100;
const MANY = 10;

export function Chooser({ field, keys }: { readonly field: BoardField; readonly keys: readonly BoardKey[] }) {
  const { lang, w } = useWords();
  const chosen = useZhaotu((state) => state.view.board[field]);
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const leave = ({ target }: Event) => {
      if (box.current?.open === true && !(target instanceof Node && box.current.contains(target))) box.current.open = false;
    };
    addEventListener("pointerdown", leave);
    addEventListener("focusin", leave);
    return () => {
      removeEventListener("pointerdown", leave);
      removeEventListener("focusin", leave);
    };
  }, []);
  const [first, ...others] = chosen ?? [];
  const only = first !== undefined && others.length === 0 ? keys.find(({ key }) => key === first) : undefined;
  const word =
    chosen === undefined ? null : only ? keyWords(field, only, lang, w) : others.length === 0 ? first : w.targets.some(chosen.length);
  return (
    <details
      ref={box}
      className="chooser"
      data-field={field}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || box.current?.open !== true) return;
        event.preventDefault();
        box.current.open = false;
        box.current.querySelector("summary")?.focus();
      }}
    >
      <summary className="pill" data-chosen={chosen !== undefined}>
        <span>
          {w.targets.fields[field]}
          {word !== null && `${w.colon}${word}`}
        </span>
        <ChevronDown aria-hidden="true" />
      </summary>
      <Keys field={field} keys={keys} chosen={chosen ?? []} />
    </details>
  );
}

type KeysProps = { readonly field: BoardField; readonly keys: readonly BoardKey[]; readonly chosen: readonly string[] };

function Keys({ field, keys, chosen }: KeysProps) {
  const { lang, w } = useWords();
  const [text, setText] = useState("");
  const asked = text.trim().toLowerCase();
  const fits = ({ key, name, nameEn }: BoardKey) => [key, name, nameEn].some((one) => one?.toLowerCase().includes(asked) === true);
  const found = asked === "" ? keys : keys.filter(fits);
  const listed = [...found.filter(({ key }) => chosen.includes(key)), ...found.filter(({ key }) => !chosen.includes(key))].slice(
    0,
    MOST_LISTED,
  );
  return (
    <div className="chooser-list float" role="group" aria-label={w.targets.fields[field]}>
      {keys.length >= MANY && (
        <input
          type="search"
          className="field"
          aria-label={w.targets.narrow}
          placeholder={w.targets.narrow}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      )}
      <ul>
        {listed.map((one) => (
          <li key={one.key}>
            <label className="tick" data-empty={one.count === 0}>
              <input type="checkbox" checked={chosen.includes(one.key)} onChange={() => chooseOnBoard(field, one.key)} />
              {one.kind && <Glyph kind={one.kind} size={16} />} <span>{keyWords(field, one, lang, w)}</span> <b>{one.count}</b>
            </label>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="quiet">{w.targets.nothingSo}</p>}
      {found.length > listed.length && <p className="quiet small">{w.targets.narrowed(found.length - listed.length)}</p>}
      {chosen.length > 0 && (
        <button type="button" className="link" onClick={() => clearBoard(field)}>
          {w.targets.clearOne}
        </button>
      )}
    </div>
  );
}
