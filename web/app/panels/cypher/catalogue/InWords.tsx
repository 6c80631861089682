// What comes near a question in words: entries of the catalogue with values found in it, and a model's query where one is configured.
import { Check, TriangleAlert } from "lucide-react";
import { REFUSALS } from "../../../../../data/model/refusals.ts";
import type { Catalogue, WordsFound } from "../../../../contract/cypher.ts";
import { noteQuestion } from "../../../state/door-question.ts";
import { openInDoor, textOfEntry } from "../../../steps/door-steps.ts";
import { guessType, valueFrom } from "../../../state/door-values.ts";
import { useWords } from "../../../words/use.ts";
import { Question } from "./Groups.tsx";

type Props = { readonly question: string; readonly found: WordsFound; readonly catalogue: Catalogue; readonly onWrite: () => void };

export function InWords({ question, found, catalogue, onWrite }: Props) {
  const { lang, w } = useWords();
  const words = w.answered.catalogue;
  const near = found.near.flatMap((one) => {
    const entry = catalogue.entries.find(({ name }) => name === one.name);
    return entry ? [{ ...one, entry }] : [];
  });
  return (
    <div className="catalogue-near">
      {found.written && <Written question={question} written={found.written} />}
      {found.model && found.written === null && found.trouble === null && (
        <p>
          <button type="button" className="button" onClick={onWrite}>
            {words.write}
          </button>
          <small className="quiet">{words.writes}</small>
        </p>
      )}
      {found.trouble !== null && <p className="small">{words.trouble(found.trouble)}</p>}
      <h3>{words.near}</h3>
      {near.length === 0 ? (
        <p className="quiet">{words.noNear}</p>
      ) : (
        <>
          <p className="quiet small">{words.waits}</p>
          <ol>
            {near.map(({ entry, params, named }) => (
              <li key={entry.name}>
                <Question
                  entry={entry}
                  values={params}
                  onChoose={() => noteQuestion(found.model ? { question, text: textOfEntry(entry) } : null)}
                  note={named.map((one) => words.named(one.words, lang === "zh" ? one.name : one.nameEn || one.name)).join(w.list)}
                />
              </li>
            ))}
          </ol>
        </>
      )}
      {!found.model && <p className="quiet small">{words.noModel}</p>}
    </div>
  );
}

/** A query that a model wrote: to be read first, with the gate's verdict. */
type WrittenProps = { readonly question: string; readonly written: NonNullable<WordsFound["written"]> };

function Written({ question, written: { text, params, verdict } }: WrittenProps) {
  const { lang, w } = useWords();
  const words = w.answered.catalogue;
  const values = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, valueFrom(value, guessType(name, text, null))]));
  return (
    <section className="catalogue-written" aria-label={words.written}>
      <h3>{words.written}</h3>
      <pre tabIndex={0} aria-label={words.written}>
        {text}
      </pre>
      <p className="small" data-accepted={verdict.accepted}>
        {verdict.accepted ? <Check aria-hidden="true" /> : <TriangleAlert aria-hidden="true" />}{" "}
        {verdict.accepted ? words.accepted : `${words.refused}${REFUSALS[verdict.code][lang]}`}
      </p>
      <p className="quiet small">{words.writtenHow}</p>
      <button
        type="button"
        className="button"
        onClick={() => {
          noteQuestion({ question, text });
          openInDoor({ text, params: values });
        }}
      >
        {words.use}
      </button>
    </section>
  );
}
