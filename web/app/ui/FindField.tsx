// A field that finds a thing: what is found stands in a list below it and is picked by key or mouse; nothing happens while characters are being composed.
import { useId, useState, type FocusEvent, type KeyboardEvent } from "react";
import type { Kind } from "../../../data/model/kinds.ts";
import { nameOf, tagOf } from "../words/words.ts";
import { useWords } from "../words/use.ts";
import { isComposing } from "./composing.ts";
import { Glyph } from "./Glyph.tsx";

/** A row of the list; `note` stands small at its end. */
export type FoundThing = {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly nameEn: string;
  readonly note: string;
};

type Props<T extends FoundThing> = {
  readonly label: string;
  /** Whether the label stands beside the field. */
  readonly labelled?: boolean;
  readonly placeholder: string;
  /** Said where nothing is found. */
  readonly none: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** What the text finds; null while nobody knows yet. */
  readonly hits: readonly T[] | null;
  readonly onPick: (thing: T) => void;
  readonly autoFocus?: boolean;
  /** The first field of a question that is still empty: whoever opens it finds it by this. */
  readonly first?: boolean;
};

export function FindField<T extends FoundThing>(props: Props<T>) {
  const { label, labelled = false, placeholder, none, text, onText, hits, onPick, autoFocus = false, first = false } = props;
  const { lang } = useWords();
  const name = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const typed = open && text.trim() !== "";
  const rows = typed ? (hits ?? []) : [];
  const pick = (thing: T) => {
    onPick(thing);
    onText("");
    setOpen(false);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event)) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const hit = rows[active];
    if (step !== 0 && rows.length > 0) setActive((active + step + rows.length) % rows.length);
    else if (event.key === "Enter" && typed) {
      if (hit) pick(hit);
    } else if (event.key === "Escape" && text !== "") {
      onText("");
      event.nativeEvent.stopImmediatePropagation();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const left = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  return (
    <div className="find-field" data-labelled={labelled} onBlur={left}>
      {labelled && (
        <label className="find-field-label" htmlFor={`${name}-field`}>
          {label}
        </label>
      )}
      <input
        id={`${name}-field`}
        className="field"
        data-first-empty={first || undefined}
        type="text"
        role="combobox"
        aria-label={labelled ? undefined : label}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        autoFocus={autoFocus}
        placeholder={placeholder}
        aria-expanded={rows.length > 0}
        aria-controls={`${name}-list`}
        aria-autocomplete="list"
        aria-activedescendant={rows.length > 0 ? `${name}-${active}` : undefined}
        value={text}
        onFocus={() => setOpen(true)}
        onChange={(event) => {
          onText(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onKeyDown={press}
      />
      {typed && hits?.length === 0 && (
        <p className="find-field-hits float" role="status">
          {none}
        </p>
      )}
      {rows.length > 0 && (
        <div id={`${name}-list`} className="find-field-hits float" role="listbox" aria-label={label}>
          {rows.map((hit, index) => (
            <div
              key={hit.id}
              id={`${name}-${index}`}
              className="found-row"
              role="option"
              aria-selected={index === active}
              onPointerMove={() => setActive(index)}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pick(hit)}
            >
              <Glyph kind={hit.kind} />
              <span className="found-name" lang={tagOf(lang)}>
                {nameOf(hit, lang)}
              </span>
              <span className="found-count">{hit.note}</span>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
