// Picks a thing by search: those of this article first, then those of the graph; nothing happens while characters are being composed.
import { useId, useState, type FocusEvent, type KeyboardEvent } from "react";
import type { Kind } from "../../../../data/model/kinds.ts";
import { roomNow } from "../../state/review.ts";
import { thingsLike, type Thing } from "../../state/review-things.ts";
import { useReview } from "../../state/use-review.ts";
import { isComposing } from "../../ui/composing.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import { nameOf, tagOf } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import { useFound } from "../paths/use-found.tsx";

type Props = {
  readonly label: string;
  /** Only things of this kind, or none of it. */
  readonly only?: Kind | null;
  readonly but?: readonly string[];
  readonly autoFocus?: boolean;
  readonly onPick: (thing: Thing) => void;
};

export function PickOne({ label, only = null, but = [], autoFocus = false, onPick }: Props) {
  const { lang, w } = useWords();
  const name = useId();
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const room = useReview(roomNow);
  const found = useFound(text);
  const own = thingsLike(room, text, only, but);
  const known = (found ?? []).filter(
    (thing) => (only === null || thing.kind === only) && !but.includes(thing.id) && !own.some(({ id }) => id === thing.id),
  );
  const hits: readonly (Thing & { readonly here: boolean })[] = [
    ...own.map((thing) => ({ ...thing, here: true })),
    ...known.map((thing) => ({ ...thing, here: false })),
  ];
  const shown = open && text.trim() !== "";
  const pick = (thing: Thing) => {
    onPick(thing);
    setText("");
    setOpen(false);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event)) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const hit = hits[active];
    if (step !== 0 && hits.length > 0) setActive((active + step + hits.length) % hits.length);
    else if (event.key === "Enter" && shown) {
      if (hit) pick(hit);
    } else if (event.key === "Escape" && text !== "") {
      setText("");
      event.nativeEvent.stopImmediatePropagation();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const left = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  return (
    <div className="review-picker" onBlur={left}>
      <input
        className="field"
        type="text"
        role="combobox"
        aria-label={label}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        autoFocus={autoFocus}
        placeholder={w.reviewForms.find}
        aria-expanded={shown && hits.length > 0}
        aria-controls={`${name}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && hits.length > 0 ? `${name}-${active}` : undefined}
        value={text}
        onFocus={() => setOpen(true)}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onKeyDown={press}
      />
      {shown && hits.length === 0 && found !== null && (
        <p className="review-hits float" role="status">
          {w.reviewForms.foundNone}
        </p>
      )}
      {shown && hits.length > 0 && (
        <div id={`${name}-list`} className="review-hits float" role="listbox" aria-label={label}>
          {hits.map((hit, index) => (
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
              <span className="found-count">{hit.here ? w.reviewForms.inArticle : w.reviewForms.inGraph}</span>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
