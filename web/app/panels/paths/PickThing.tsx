// One place of the question: the thing that stands there, or a field to find one; nothing happens while characters are being composed.
import { X } from "lucide-react";
import { useId, useState, type FocusEvent, type KeyboardEvent } from "react";
import { useZhaotu } from "../../state/use.ts";
import { isComposing } from "../../ui/composing.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Name } from "../../ui/Name.tsx";
import { nameOf } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import { useFound } from "./use-found.tsx";

type Props = {
  readonly label: string;
  /** What stands here; "" for nothing. */
  readonly id: string;
  /** The first field that is still empty: it takes the focus. */
  readonly first?: boolean;
  readonly onPick: (id: string) => void;
  readonly onDrop?: () => void;
};

export function PickThing({ label, id, first = false, onPick, onDrop }: Props) {
  const { lang, w } = useWords();
  const thing = useZhaotu((state) => state.things[id]);
  if (id === "") return <Field label={label} first={first} onPick={onPick} />;
  const name = thing ? nameOf(thing, lang) : id;
  return (
    <div className="path-end" data-end={id}>
      <span className="path-label">{label}</span>
      <span className="path-taken">
        {thing ? (
          <>
            <Glyph kind={thing.kind} /> <Name thing={thing} />
          </>
        ) : (
          <code>{id}</code>
        )}
        {onDrop && (
          <IconButton label={w.paths.take(name)} onClick={onDrop}>
            <X />
          </IconButton>
        )}
      </span>
    </div>
  );
}

function Field({ label, first, onPick }: Pick<Props, "label" | "onPick"> & { readonly first: boolean }) {
  const { lang, w } = useWords();
  const name = useId();
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const found = useFound(text);
  const shown = open && text.trim() !== "" && found !== null;
  const hits = shown ? found : [];
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event)) return;
    const { key } = event;
    const step = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
    const hit = hits[active];
    if (step !== 0 && hits.length > 0) setActive((active + step + hits.length) % hits.length);
    else if (key === "Enter" && hit) onPick(hit.id);
    else if (key === "Escape" && text !== "") setText("");
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const left = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  return (
    <div className="path-end" onBlur={left}>
      <label className="path-label" htmlFor={`${name}-field`}>
        {label}
      </label>
      <input
        id={`${name}-field`}
        data-path-first={first || undefined}
        type="text"
        role="combobox"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        placeholder={w.paths.placeholder}
        aria-expanded={shown}
        aria-controls={`${name}-list`}
        aria-autocomplete="list"
        aria-activedescendant={hits.length > 0 ? `${name}-${active}` : undefined}
        value={text}
        onFocus={() => setOpen(true)}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onKeyDown={press}
      />
      {shown && hits.length === 0 && (
        <p className="path-hits float" role="status">
          {w.paths.none}
        </p>
      )}
      {hits.length > 0 && (
        <div id={`${name}-list`} className="path-hits float" role="listbox" aria-label={label}>
          {hits.map((hit, index) => (
            <div
              key={hit.id}
              id={`${name}-${index}`}
              className="found-row"
              role="option"
              aria-selected={index === active}
              onPointerMove={() => setActive(index)}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onPick(hit.id)}
            >
              <Glyph kind={hit.kind} />
              <span className="found-name" lang={lang === "zh" ? "zh-Hans" : "en"}>
                {nameOf(hit, lang)}
              </span>
              <span className="found-count">{w.search.facts(hit.facts)}</span>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
