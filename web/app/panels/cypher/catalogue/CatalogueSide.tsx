// The catalogue at the side: one box to filter or to ask in words, questions by group, and what was just done on the canvas.
import { Search, X } from "lucide-react";
import { useId, useMemo, useState } from "react";
import type { Catalogue, WordsFound } from "../../../../contract/cypher.ts";
import { askInWords } from "../../../api-in-words.ts";
import { useDoor } from "../../../state/door-state.ts";
import type { Trouble as Why } from "../../../state/state.ts";
import { readCatalogue } from "../../../steps/door-read.ts";
import { troubleOf } from "../../../steps/read.ts";
import { isComposing } from "../../../ui/composing.ts";
import { IconButton } from "../../../ui/IconButton.tsx";
import { Trouble } from "../../Trouble.tsx";
import { useWords } from "../../../words/use.ts";
import { Groups } from "./Groups.tsx";
import { InWords } from "./InWords.tsx";
import { JustDid } from "./JustDid.tsx";
import { countOf, filedFor } from "./search.ts";

export function CatalogueSide() {
  const { w } = useWords();
  const words = w.answered.catalogue;
  const catalogue = useDoor((door) => door.catalogue);
  return (
    <div className="catalogue" role="group" aria-label={words.label}>
      {catalogue?.is === "here" ? (
        <Questions catalogue={catalogue.value} />
      ) : catalogue?.is === "failed" ? (
        <Trouble why={catalogue.why} onRetry={() => void readCatalogue()} />
      ) : (
        <p className="quiet schema-wait" role="status">
          {words.reading}
        </p>
      )}
      <JustDid />
    </div>
  );
}

type Found = {
  readonly question: string;
  readonly is: "asking" | "here" | "failed";
  readonly found: WordsFound | null;
  readonly why: Why | null;
};

function Questions({ catalogue }: { readonly catalogue: Catalogue }) {
  const { lang, w } = useWords();
  const words = w.answered.catalogue;
  const name = useId();
  const [text, setText] = useState("");
  const [asked, setAsked] = useState<Found | null>(null);
  const filed = useMemo(() => filedFor(catalogue, text), [catalogue, text]);
  const count = countOf(filed);
  const ask = (write = false) => {
    const question = text.trim();
    if (question === "") return;
    const put = (next: Omit<Found, "question">) => setAsked((now) => (now?.question === question ? { question, ...next } : now));
    setAsked({ question, is: "asking", found: null, why: null });
    askInWords({ question, lang, write }).then(
      (found) => put({ is: "here", found, why: null }),
      (error: unknown) => put({ is: "failed", found: null, why: troubleOf(error) }),
    );
  };
  const clear = () => {
    setText("");
    setAsked(null);
  };
  return (
    <>
      <form
        role="search"
        className="catalogue-find"
        onSubmit={(event) => {
          event.preventDefault();
          ask();
        }}
      >
        <label className="catalogue-box">
          <Search aria-hidden="true" />
          <input
            type="text"
            enterKeyHint="search"
            aria-label={words.search}
            aria-describedby={`${name}-how`}
            placeholder={words.search}
            value={text}
            maxLength={500}
            onChange={(event) => {
              setText(event.target.value);
              setAsked(null);
            }}
            onKeyDown={(event) => {
              if (isComposing(event)) return event.key === "Enter" ? event.preventDefault() : undefined;
              if (event.key !== "Escape" || text === "") return;
              event.preventDefault();
              event.stopPropagation();
              clear();
            }}
          />
          <span className="quiet small" aria-live="polite">
            {words.count(count, catalogue.entries.length)}
          </span>
        </label>
        {text.trim() !== "" && (
          <>
            <button type="submit" className="button">
              {words.ask}
            </button>
            <IconButton label={words.back} keys="Esc" onClick={clear}>
              <X />
            </IconButton>
          </>
        )}
      </form>
      <p className="unseen" id={`${name}-how`}>
        {words.searchHow}
      </p>
      <div className="catalogue-list">
        {asked?.is === "asking" && (
          <p className="quiet" role="status">
            {words.asking}
          </p>
        )}
        {asked?.is === "failed" && asked.why && <Trouble why={asked.why} onRetry={() => ask()} />}
        {asked?.found && <InWords question={asked.question} found={asked.found} catalogue={catalogue} onWrite={() => ask(true)} />}
        {asked?.found == null && count === 0 && <p className="quiet">{words.none(text.trim())}</p>}
        {asked?.found == null && <Groups filed={filed} />}
      </div>
    </>
  );
}
