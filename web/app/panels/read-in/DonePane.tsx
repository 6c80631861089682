// What a reading found: how many of what, what it doubts, and the way to the review.
import { CircleCheck, ListChecks, TriangleAlert } from "lucide-react";
import { useState } from "react";
import type { ReadResult } from "../../../contract/review.ts";
import { nextOf, turnTo, useReadIn, type Taken } from "../../state/read-in.ts";
import type { Trouble as Why } from "../../state/state.ts";
import { askOver, fillField, reviewRead, unread } from "../../steps/read-article.ts";
import { Tongues } from "../../ui/Tongues.tsx";
import { useWords } from "../../words/use.ts";
import { Trouble } from "../Trouble.tsx";
import { sentence } from "./sentence.ts";

const COUNTED = ["entities", "mentions", "relations", "targets", "observations"] as const;

export function DonePane({ one, result }: { readonly one: Taken; readonly result: ReadResult }) {
  const { w } = useWords();
  const { article, title, date, state, counts, questions, refused, unaccounted, rested } = result;
  const nothing = COUNTED.every((what) => counts[what] === 0);
  return (
    <>
      <h3 className="read-in-file" data-first tabIndex={-1}>
        <CircleCheck aria-hidden="true" /> {w.readIn.done}
        {w.colon}
        <span lang="zh-Hans">{title}</span>
      </h3>
      <p className="read-in-dated">
        <span className="hash">{article}</span> <span>{one.fields.date === "" ? w.readIn.datedByText(date) : w.readIn.dated(date)}</span>
        {one.fields.date === "" && (
          <button type="button" className="link" data-act="redate" onClick={() => askOver(one.id, article)}>
            {w.readIn.redate}
          </button>
        )}
      </p>
      {state === "unchanged" && <p>{w.readIn.same}</p>}
      {state === "rewritten" && <p>{w.readIn.rewritten}</p>}
      {rested > 0 && <Rested one={one} article={article} count={rested} />}
      {nothing ? (
        <p className="read-in-warning">
          <TriangleAlert aria-hidden="true" /> {w.readIn.nothing}
        </p>
      ) : (
        <dl className="read-in-counts">
          {COUNTED.map((what) => (
            <div key={what} data-what={what}>
              <dd>{counts[what]}</dd>
              <dt>{w.readIn.counts[what]}</dt>
            </div>
          ))}
        </dl>
      )}
      <p>
        {w.readIn.questions(questions)} {refused > 0 && w.readIn.notWritten(refused)}{" "}
        {unaccounted !== null && w.readIn.unaccounted(unaccounted)}
      </p>
      <Nearly notes={result.notes} />
      {state === "new" && <p className="quiet small">{w.readIn.notInGraph}</p>}
      <Ways one={one} result={result} />
    </>
  );
}

/** What a model had proposed before does not get lost unsaid: it comes back with the model. */
function Rested({ one, article, count }: { readonly one: Taken; readonly article: string; readonly count: number }) {
  const { w } = useWords();
  const model = useReadIn(({ house }) => house.is === "here" && house.value.model !== null);
  return (
    <p data-rested={count}>
      {w.readIn.rested(count)}{" "}
      {model && (
        <button
          type="button"
          className="link"
          onClick={() => {
            fillField(one.id, { model: true });
            askOver(one.id, article);
          }}
        >
          {w.readIn.restedBack}
        </button>
      )}
    </p>
  );
}

/** What a person should know of the whole, as that there is another article that is nearly the same. */
function Nearly({ notes }: Pick<ReadResult, "notes">) {
  const { lang, w } = useWords();
  if (notes.length === 0) return null;
  return (
    <div className="read-in-warning" role="alert">
      <TriangleAlert aria-hidden="true" />
      <div>
        <b>{w.readIn.nearly}</b>
        {notes.map((note) => (
          <p key={note.en}>
            <Tongues text={sentence(note[lang], lang)} />
          </p>
        ))}
        <p>{w.readIn.nearlyHow}</p>
      </div>
    </div>
  );
}

function Ways({ one, result: { article, state, notes } }: { readonly one: Taken; readonly result: ReadResult }) {
  const { w } = useWords();
  const [why, setWhy] = useState<Why | null>(null);
  const next = useReadIn(({ files }) => nextOf(files, one.id));
  const several = useReadIn(({ files }) => files.length > 1);
  const twin = notes.length > 0;
  return (
    <>
      {why && <Trouble why={why} />}
      <div className="desk-foot">
        {several ? (
          <button type="button" className="button primary" data-act="next" onClick={() => turnTo(next?.id ?? null)}>
            {next ? w.readIn.next(next.file.name) : w.readIn.shut}
          </button>
        ) : (
          <button type="button" className="button primary" data-act="review" onClick={() => reviewRead(article)}>
            <ListChecks aria-hidden="true" /> {twin ? w.readIn.keep : w.readIn.review}
          </button>
        )}
        {twin && state === "new" && (
          <button type="button" className="button" data-act="unread" onClick={() => void unread(one.id, article).then(setWhy)}>
            {w.readIn.drop}
          </button>
        )}
      </div>
    </>
  );
}
