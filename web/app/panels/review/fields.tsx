// Fields of the review's forms: a text, a choice, a tick, one thing, several things; what is wrong stands below.
import { X } from "lucide-react";
import { useId } from "react";
import type { Kind } from "../../../../data/model/kinds.ts";
import { roomNow } from "../../state/review.ts";
import { nameIn } from "../../state/review-line.ts";
import type { Draft, DraftFault } from "../../state/review-draft.ts";
import { useReview } from "../../state/use-review.ts";
import { useZhaotu } from "../../state/use.ts";
import { isComposing } from "../../ui/composing.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { useWords } from "../../words/use.ts";
import { PickOne } from "./PickOne.tsx";

export type FieldProps = { readonly draft: Draft; readonly faults: readonly DraftFault[]; readonly onChange: (change: Draft) => void };
type One = FieldProps & { readonly field: string; readonly label?: string };

const textIn = (draft: Draft, field: string) => (typeof draft[field] === "string" ? draft[field] : "");

function Fault({ faults, field, id }: Pick<One, "faults" | "field"> & { readonly id: string }) {
  const { w } = useWords();
  const own = faults.find((one) => one.field === field);
  return own ? (
    <span id={id} className="review-fault" role="alert">
      {w.reviewForms.faults[own.fault]}
    </span>
  ) : null;
}

type FieldMore = {
  readonly hint?: string;
  readonly autoFocus?: boolean;
  readonly lang?: string;
  readonly list?: readonly string[];
  readonly numeric?: boolean;
};

/** A text of one line. Enter that takes a word of an input method keeps nothing. */
export function Field({ draft, faults, onChange, field, label, hint, autoFocus = false, lang, list, numeric = false }: One & FieldMore) {
  const { w } = useWords();
  const id = useId();
  const wrong = faults.some((one) => one.field === field);
  return (
    <div className="review-field">
      <label htmlFor={id}>{label ?? w.reviewForms.fields[field]}</label>
      <input
        id={id}
        className="field"
        lang={lang}
        autoFocus={autoFocus}
        inputMode={numeric ? "decimal" : undefined}
        aria-invalid={wrong || undefined}
        aria-describedby={`${wrong ? `${id}-fault ` : ""}${hint === undefined ? "" : `${id}-hint`}`.trim() || undefined}
        list={list && `${id}-list`}
        value={textIn(draft, field)}
        onChange={(event) => onChange({ [field]: event.target.value })}
        onKeyDown={(event) => {
          if (event.key === "Enter" && isComposing(event)) event.preventDefault();
        }}
      />
      {list && (
        <datalist id={`${id}-list`}>
          {list.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
      {hint !== undefined && (
        <span id={`${id}-hint`} className="quiet small">
          {hint}
        </span>
      )}
      <Fault faults={faults} field={field} id={`${id}-fault`} />
    </div>
  );
}

/** One word of a list. */
export function Choice({
  draft,
  faults,
  onChange,
  field,
  label,
  options,
}: One & { readonly options: readonly (readonly [string, string])[] }) {
  const { w } = useWords();
  const id = useId();
  return (
    <div className="review-field">
      <label htmlFor={id}>{label ?? w.reviewForms.fields[field]}</label>
      <select id={id} value={textIn(draft, field)} onChange={(event) => onChange({ [field]: event.target.value })}>
        {options.map(([value, word]) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
      <Fault faults={faults} field={field} id={`${id}-fault`} />
    </div>
  );
}

/** Yes or no. */
export function Tick({ draft, onChange, field, label }: One) {
  const { w } = useWords();
  return (
    <label className="tick">
      <input type="checkbox" checked={draft[field] === true} onChange={(event) => onChange({ [field]: event.target.checked })} />
      {label ?? w.reviewForms.fields[field]}
    </label>
  );
}

/** What a thing is called: by the article, by the graph, else its id. */
function useNameOf(): (id: string) => string {
  const { lang } = useWords();
  const room = useReview(roomNow);
  const things = useZhaotu((state) => state.things);
  return (id) => {
    const known = room?.names[id] === undefined ? things[id] : undefined;
    return known ? (lang === "zh" ? known.name : known.nameEn || known.name) : nameIn(room?.names ?? {}, id, lang);
  };
}

/** One thing, changed by search. */
export function OneId({ draft, faults, onChange, field, label, only = null }: One & { readonly only?: Kind | null }) {
  const { w } = useWords();
  const name = useNameOf();
  const id = textIn(draft, field);
  const word = label ?? w.reviewForms.fields[field] ?? field;
  return (
    <div className="review-field" role="group" aria-label={word}>
      <span className="review-label">{word}</span>
      {id !== "" && <span className="review-taken">{name(id)}</span>}
      <PickOne label={word} only={only} but={[id]} onPick={(thing) => onChange({ [field]: thing.id })} />
      <Fault faults={faults} field={field} id={`${field}-fault`} />
    </div>
  );
}

/** Several things, each of which can be taken away. */
export function Ids({ draft, faults, onChange, field, label }: One) {
  const { w } = useWords();
  const name = useNameOf();
  const ids = Array.isArray(draft[field]) ? (draft[field] as readonly string[]) : [];
  const word = label ?? w.reviewForms.fields[field] ?? field;
  return (
    <div className="review-field" role="group" aria-label={word}>
      <span className="review-label">{word}</span>
      {ids.map((id) => (
        <span key={id} className="review-taken">
          {name(id)}
          <IconButton label={w.reviewForms.take(name(id))} onClick={() => onChange({ [field]: ids.filter((one) => one !== id) })}>
            <X />
          </IconButton>
        </span>
      ))}
      <PickOne label={`${word} ${w.reviewForms.add}`} but={ids} onPick={(thing) => onChange({ [field]: [...ids, thing.id] })} />
      <Fault faults={faults} field={field} id={`${field}-fault`} />
    </div>
  );
}
