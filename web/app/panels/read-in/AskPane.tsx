// Asks whether a file is to be read: what would be sent where, and what the person knows of the article.
import { BookOpenCheck } from "lucide-react";
import { useReadIn, type Taken } from "../../state/read-in.ts";
import { fillField, leaveFile, readFile, seeHouse } from "../../steps/read-article.ts";
import { useWords } from "../../words/use.ts";
import { Trouble } from "../Trouble.tsx";
import { Field } from "./Field.tsx";
import { FileHead } from "./FileHead.tsx";
import { fits } from "./fits.ts";
import { Where } from "./Where.tsx";

export function AskPane({ one, stopped }: { readonly one: Taken; readonly stopped: boolean }) {
  const { lang, w } = useWords();
  const house = useReadIn((now) => now.house);
  const { file, fields } = one;
  const here = house.is === "here" ? house.value : null;
  const may = here !== null && here.readOnly === null && fits.date(fields.date);
  return (
    <form
      className="read-in-ask"
      onSubmit={(event) => {
        event.preventDefault();
        if (may) void readFile(one.id);
      }}
    >
      <FileHead file={file} />
      {stopped && <p role="status">{w.readIn.stopped}</p>}
      <p>{w.readIn.unknown}</p>
      {house.is === "failed" ? (
        <Trouble why={house.why} onRetry={() => void seeHouse()} />
      ) : house.is === "loading" ? (
        <p role="status">{w.readIn.asking}</p>
      ) : house.value.readOnly !== null ? (
        <p className="read-in-warning" role="alert">
          {house.value.readOnly[lang]}
        </p>
      ) : (
        <>
          <Where own={house.value.own} model={fields.model ? house.value.model : null} />
          <fieldset className="read-in-fields">
            <legend>{w.readIn.fields}</legend>
            <Field one={one} name="title" label={w.readIn.articleTitle} how={w.readIn.titleHow} most={500} />
            <Field one={one} name="date" label={w.readIn.date} how={w.readIn.dateHow} wrong={w.readIn.wrongDate} most={10} />
            <Field one={one} name="publisher" label={w.readIn.publisher} how={w.readIn.publisherHow} most={300} />
          </fieldset>
          {house.value.model !== null && (
            <label className="tick read-in-model">
              <input type="checkbox" checked={fields.model} onChange={(event) => fillField(one.id, { model: event.target.checked })} />
              <span>
                {w.readIn.model(house.value.model)}
                <span className="quiet small">{w.readIn.modelHow}</span>
              </span>
            </label>
          )}
        </>
      )}
      <div className="desk-foot">
        <button type="submit" className="button primary" disabled={!may} data-act="read">
          <BookOpenCheck aria-hidden="true" /> {w.readIn.read}
        </button>
        <button type="button" className="button" data-act="leave" onClick={() => leaveFile(one.id)}>
          {w.readIn.leave}
        </button>
        <span className="quiet small">{w.readIn.notYet}</span>
      </div>
    </form>
  );
}
