// The search field: a combobox whose list never acts while characters are being composed.
import { Search as Lens, X } from "lucide-react";
import { useRef, useState, type FocusEvent, type KeyboardEvent } from "react";
import type { Found } from "../../../contract.ts";
import { useZhaotu } from "../../state/use.ts";
import { find, showOnly } from "../../steps/picture-steps.ts";
import { panel } from "../../steps/looking-steps.ts";
import { searchFor } from "../../steps/search.ts";
import { Key } from "../../ui/Keys.tsx";
import { useWords } from "../../words/use.ts";
import { grouped, Results } from "./Results.tsx";

/** Chrome and Safari name this code for keys that an input method swallows. */
const COMPOSING_KEY = 229;

export function Search() {
  const { w } = useWords();
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const [composing, setComposing] = useState(false);
  const [active, setActive] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const found = useZhaotu((state) => state.found);
  const hits = found?.answer.is === "here" ? grouped(found.answer.value.hits).flatMap((group) => group.hits) : [];
  const total = found?.answer.is === "here" ? found.answer.value.total : 0;
  const options = hits.length + (total > hits.length ? 1 : 0);
  const shown = open && (found !== null || composing);

  const look = (q: string) => {
    setActive(0);
    setOpen(true);
    searchFor(q);
  };
  const pick = (hit: Found["hits"][number] | undefined, alone: boolean) => {
    if (!hit) return searchFor(text, true);
    if (alone) showOnly([hit.thing.id]);
    else find(hit.thing.id);
    panel({ inspector: true });
    setOpen(false);
    field.current?.blur();
    document.querySelector<HTMLElement>("#canvas")?.focus({ preventScroll: true });
  };
  const clear = () => {
    setText("");
    searchFor("");
    field.current?.focus();
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.nativeEvent.keyCode === COMPOSING_KEY) return;
    const { key } = event;
    if (key === "Escape") {
      if (shown) setOpen(false);
      else clear();
    } else if (key === "ArrowDown" || key === "ArrowUp") {
      if (!shown) return setOpen(true);
      if (options > 0) setActive((active + (key === "ArrowDown" ? 1 : options - 1)) % options);
    } else if (key === "Enter") {
      if (shown && options > 0) pick(hits[active], event.shiftKey);
      else look(text);
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
        aria-activedescendant={shown && options > 0 ? `found-${active}` : undefined}
        value={text}
        onFocus={() => setOpen(true)}
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
      {shown && <Results q={found?.q ?? ""} active={active} composing={composing} onPick={pick} onPoint={setActive} />}
    </search>
  );
}
