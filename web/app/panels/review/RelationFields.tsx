// The fields of a relation: its ends, the types that are usual between them first, how it is known.
import { ArrowDownUp } from "lucide-react";
import { endsAreUsual, RELATION_NAMES } from "../../../../data/model/relations.ts";
import type { Kind } from "../../../../data/model/kinds.ts";
import { BASES } from "../../../../data/model/quantity.ts";
import { roomNow } from "../../state/review.ts";
import { useReview } from "../../state/use-review.ts";
import { useZhaotu } from "../../state/use.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { relationWord } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import { Choice, OneId, type FieldProps } from "./fields.tsx";

export function RelationFields(props: FieldProps) {
  const { lang, w } = useWords();
  const f = w.reviewForms;
  const { draft, onChange } = props;
  const text = (field: string) => (typeof draft[field] === "string" ? draft[field] : "");
  const [from, to] = [useKind(text("from")), useKind(text("to"))];
  const usual = from && to ? RELATION_NAMES.filter((name) => endsAreUsual(name, from, to)) : [];
  const chosen = text("relation");
  const option = (name: (typeof RELATION_NAMES)[number]) => (
    <option key={name} value={name}>
      {relationWord({ relation: name }, true, lang)} · {name}
    </option>
  );
  return (
    <>
      <OneId {...props} field="from" />
      <div className="review-field">
        <label htmlFor="review-relation">{f.fields["relation"]}</label>
        <span className="review-relation">
          <select id="review-relation" autoFocus value={chosen} onChange={(event) => onChange({ relation: event.target.value })}>
            {usual.length > 0 && <optgroup label={f.usual}>{usual.map(option)}</optgroup>}
            <optgroup label={f.otherTypes}>{RELATION_NAMES.filter((name) => !usual.includes(name)).map(option)}</optgroup>
          </select>
          <IconButton label={f.swap} onClick={() => onChange({ from: text("to"), to: text("from") })}>
            <ArrowDownUp />
          </IconButton>
        </span>
        {from && to && !usual.some((name) => name === chosen) && <span className="review-fault">{f.unusual}</span>}
      </div>
      <OneId {...props} field="to" />
      <Choice {...props} field="basis" options={BASES.map((one) => [one, f.bases[one] ?? one])} />
    </>
  );
}

/** The kind of a thing, where the article or the graph tells. */
function useKind(id: string): Kind | null {
  const here = useReview((state) => {
    const fact = roomNow(state)?.candidates.find(({ key }) => key === `entity:${id}`)?.fact;
    return fact && "entity" in fact ? fact.kind : null;
  });
  const known = useZhaotu((state) => state.things[id]?.kind ?? null);
  return here ?? known;
}
