// A field for a thing's id: it is found by name, pinyin or English, and its id goes in.
import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import type { Brief } from "../../../../contract.ts";
import { askSearch } from "../../../api.ts";
import { useZhaotu } from "../../../state/use.ts";
import { keepThings, thingsAmong } from "../../../steps/door-names.ts";
import { isComposing } from "../../../ui/composing.ts";
import { Glyph } from "../../../ui/Glyph.tsx";
import { kindWord, nameOf } from "../../../words/words.ts";
import { useWords } from "../../../words/use.ts";
import type { FieldProps } from "./Values.tsx";

const PAUSE = 120;
const MOST = 8;

export function ThingField({ id, given, onGive, describedBy, invalid }: FieldProps) {
  const { lang, w } = useWords();
  const several = given.type === "ids";
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<readonly Brief[] | null>(null);
  const [at, setAt] = useState(0);
  const asked = useRef<AbortController | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const articles = useZhaotu((state) => state.articles);
  const { thing, none } = useNamed(several || given.type === "article" ? "" : given.text);

  const close = () => {
    clearTimeout(timer.current);
    asked.current?.abort();
    setFound(null);
  };
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      asked.current?.abort();
    },
    [],
  );

  const last = (text: string) => (several ? (text.split(/[,，\s]+/u).at(-1) ?? "") : text);
  const look = (text: string) => {
    clearTimeout(timer.current);
    asked.current?.abort();
    const q = last(text).trim();
    if (q === "") return setFound(null);
    if (given.type === "article") {
      const all = Object.values(articles).filter((article) => `${article.id} ${article.title}`.includes(q));
      setAt(0);
      return setFound(all.map((article) => briefOf(article.id, article.title)));
    }
    const mine = new AbortController();
    asked.current = mine;
    timer.current = setTimeout(() => {
      askSearch(q, MOST, mine.signal).then(
        ({ hits }) => {
          if (mine.signal.aborted) return;
          setFound(hits.map((hit) => hit.thing));
          setAt(0);
        },
        () => {},
      );
    }, PAUSE);
  };
  const pick = (one: Brief) => {
    if (given.type !== "article") keepThings([one]);
    const before = several ? given.text.slice(0, given.text.length - last(given.text).length) : "";
    onGive({ type: given.type, text: several ? `${before}${one.id}, ` : one.id });
    close();
    field.current?.focus();
  };
  const press = (event: KeyboardEvent) => {
    if (isComposing(event) || event.ctrlKey || event.metaKey) return;
    if (found === null || found.length === 0) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp")
      setAt((at + (event.key === "ArrowDown" ? 1 : found.length - 1)) % found.length);
    else if (event.key === "Enter" && found[at]) pick(found[at]);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <span className="door-thing">
      <span className="door-thing-box">
        {thing && <Glyph kind={thing.kind} />}
        <input
          ref={field}
          id={id}
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-autocomplete="list"
          aria-expanded={found !== null && found.length > 0}
          aria-controls={list}
          aria-activedescendant={found?.[at] ? `${list}-${at}` : undefined}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          placeholder={w.door.values.pick}
          value={given.text}
          onChange={(event) => {
            onGive({ type: given.type, text: event.target.value });
            if (!(event.nativeEvent as InputEvent).isComposing) look(event.target.value);
          }}
          onCompositionEnd={(event) => look(event.currentTarget.value)}
          onKeyDown={press}
          onBlur={close}
        />
        {thing && <span className="quiet">{nameOf(thing, lang)}</span>}
        {none && found === null && <span className="quiet">{w.door.values.noSuch}</span>}
      </span>
      {found !== null && (
        <ul id={list} role="listbox" aria-label={w.door.values.pick} className="door-found float">
          {found.length === 0 && (
            <li role="option" aria-selected="false" aria-disabled="true" className="quiet">
              {w.door.values.noThing}
            </li>
          )}
          {found.map((one, index) => (
            <li
              key={one.id}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === at}
              onMouseDown={(event) => {
                event.preventDefault();
                pick(one);
              }}
            >
              <Glyph kind={one.kind} /> <span>{nameOf(one, lang)}</span> <span className="quiet">{kindWord(one.kind, lang)}</span>{" "}
              <code>{one.id}</code>
            </li>
          ))}
        </ul>
      )}
    </span>
  );
}

const briefOf = (id: string, name: string): Brief => ({
  id,
  kind: "Article",
  name,
  nameEn: name,
  pinyin: null,
  facts: 0,
  articles: [],
  differs: false,
  mentioned: 0,
  when: null,
  amount: null,
});

/** The thing behind an id, once it is known; `none`: the server knows no such thing. */
function useNamed(id: string): { readonly thing: Brief | null; readonly none: boolean } {
  const known = useZhaotu((state) => state.things[id] ?? null);
  const [read, setRead] = useState<string | null>(null);
  const answered = read === id;
  const asks = known === null && !answered && /^[a-z0-9][a-z0-9-]+$/u.test(id);
  useEffect(() => {
    if (!asks) return;
    let left = false;
    const timer = setTimeout(() => {
      thingsAmong([id]).then(
        () => left || setRead(id),
        () => {},
      );
    }, PAUSE * 3);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [id, asks]);
  return { thing: known, none: answered && known === null };
}
