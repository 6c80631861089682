// Splits a candidate into several: an entity by name and kind, anything else by fields that differ.
import { useState } from "react";
import { ENTITY_KINDS } from "../../../../data/model/kinds.ts";
import { draftOf, lineOf, type Draft, type DraftFault } from "../../state/review-draft.ts";
import type { ShownCandidate } from "../../state/review-shown.ts";
import { closeForm } from "../../steps/review-acts.ts";
import { decide } from "../../steps/review-decide.ts";
import { kindWord } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import { DraftFields } from "./DraftFields.tsx";
import { Choice, Field } from "./fields.tsx";

type Part = { readonly draft: Draft; readonly faults: readonly DraftFault[] };
const MOST = 8;

export function SplitForm({ one }: { readonly one: ShownCandidate }) {
  const { lang, w } = useWords();
  const f = w.reviewForms;
  const entity = "entity" in one.fact;
  const fresh = (): Part => ({ draft: entity ? { ...draftOf(one.fact), name: "" } : draftOf(one.fact), faults: [] });
  const [parts, setParts] = useState<readonly Part[]>(() => [{ draft: draftOf(one.fact), faults: [] }, fresh()]);
  const change = (at: number, part: Draft) =>
    setParts(parts.map((each, index) => (index === at ? { ...each, draft: { ...each.draft, ...part } } : each)));
  const keep = () => {
    const made = parts.map(({ draft }) => lineOf(draft, one.fact));
    if (made.some((each) => "faults" in each)) return setParts(parts.map((part, at) => ({ ...part, faults: faultsIn(made[at]) })));
    const lines = made.flatMap((each) => ("fact" in each ? [each.fact] : []));
    decide([
      { of: one.key, do: "split", parts: lines.map((fact) => ("entity" in fact ? { name: fact.name, kind: fact.kind } : { ...fact })) },
    ]);
  };
  return (
    <form
      className="review-form"
      aria-label={f.splitTitle}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <h3>{f.splitTitle}</h3>
      {entity && <p className="quiet small">{f.splitHow}</p>}
      {parts.map(({ draft, faults }, at) => (
        <fieldset key={at} className="review-part">
          <legend>{f.part(at + 1)}</legend>
          {entity ? (
            <div className="review-twin">
              <Field draft={draft} faults={faults} onChange={(part) => change(at, part)} field="name" lang="zh-Hans" autoFocus={at === 0} />
              <Choice
                draft={draft}
                faults={faults}
                onChange={(part) => change(at, part)}
                field="kind"
                options={ENTITY_KINDS.map((kind) => [kind, kindWord(kind, lang)])}
              />
            </div>
          ) : (
            <DraftFields draft={draft} faults={faults} onChange={(part) => change(at, part)} first={at === 0} />
          )}
          {parts.length > 2 && (
            <button type="button" className="link" onClick={() => setParts(parts.filter((_, index) => index !== at))}>
              {f.dropPart}
            </button>
          )}
        </fieldset>
      ))}
      {parts.length < MOST && (
        <button type="button" className="link" onClick={() => setParts([...parts, fresh()])}>
          {f.addPart}
        </button>
      )}
      <p className="review-form-ways">
        <button type="submit" className="button primary">
          {f.splitKeep(parts.length)}
        </button>
        <button type="button" className="button" onClick={closeForm}>
          {f.cancel}
        </button>
      </p>
    </form>
  );
}

const faultsIn = (made: ReturnType<typeof lineOf> | undefined): readonly DraftFault[] => (made && "faults" in made ? made.faults : []);
