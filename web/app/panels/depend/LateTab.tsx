// If late: what is supposed, and what it touches.
import { Undo2, X } from "lucide-react";
import { useState } from "react";
import { MARKS, type Mark } from "../../../../data/model/planning.ts";
import type { Supposed } from "../../state/plan-view.ts";
import { dependNow, dependThings, whatIfAnswer } from "../../state/depend.ts";
import { useZhaotu } from "../../state/use.ts";
import { suppose, supposeNothing } from "../../steps/depend-steps.ts";
import { retryNow } from "../../steps/read.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { nameOf } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import type { Words } from "../../words/zh.ts";
import { Trouble } from "../Trouble.tsx";
import { Touched } from "./Touched.tsx";
import { ThingRow } from "./ThingRow.tsx";

const USUAL_MONTHS = 6;
const MOST_MONTHS = 600;

/** What is supposed, in words. */
const supposedWords = ({ mark, months }: Supposed, w: Words): string => (months === null ? w.depend.marks[mark] : w.depend.lateBy(months));

export function LateTab() {
  const { w } = useWords();
  const some = useZhaotu((state) => Object.keys(state.view.supposed).length > 0);
  const read = useZhaotu(whatIfAnswer);
  return (
    <>
      <p className="quiet">{w.depend.lateHow}</p>
      <Suppose />
      <Supposals />
      {some && (!read || read.is === "loading") && <p role="status">{w.depend.reading}</p>}
      {some && read?.is === "failed" && <Trouble why={read.why} onRetry={retryNow} />}
      {some && read?.is === "here" && <Touched answer={read.value} />}
    </>
  );
}

/** The thing of which something is supposed: the one that is explained, else the first start. */
function Suppose() {
  const { lang, w } = useWords();
  const things = useZhaotu(dependThings);
  const answer = useZhaotu(dependNow);
  const id = useZhaotu((state) => state.view.why ?? state.view.of[0] ?? "");
  const now = useZhaotu((state) => state.view.supposed[id]);
  const [months, setMonths] = useState(USUAL_MONTHS);
  if (!answer) return null;
  const ids = [...new Set([...answer.starts, ...answer.items.map((item) => item.id)])];
  const name = (one: string) => (things[one] ? nameOf(things[one], lang) : one);
  const press = (mark: Mark) => suppose(id, now?.mark === mark ? null : mark, mark === "delayed" && months > 0 ? months : null);
  return (
    <fieldset className="suppose">
      <legend>{w.depend.lateOf(name(id))}</legend>
      <div className="switch" role="group" aria-label={w.depend.lateOf(name(id))}>
        {MARKS.map((mark) => (
          <button key={mark} type="button" data-suppose={mark} aria-pressed={now?.mark === mark} onClick={() => press(mark)}>
            {w.depend.marks[mark]}
          </button>
        ))}
      </div>
      <label>
        <input
          type="number"
          min={0}
          max={MOST_MONTHS}
          value={months}
          aria-label={w.depend.months}
          onChange={(event) => {
            const next = Math.min(MOST_MONTHS, Math.max(0, Math.round(Number(event.target.value))));
            setMonths(next);
            if (now?.mark === "delayed") suppose(id, "delayed", next > 0 ? next : null);
          }}
        />{" "}
        {months > 0 ? w.depend.monthsUnit : w.depend.noMonths}
      </label>
      {!ids.includes(id) && <p className="quiet">{w.depend.pickLate}</p>}
    </fieldset>
  );
}

/** All that is supposed now. */
function Supposals() {
  const { lang, w } = useWords();
  const supposed = useZhaotu((state) => state.view.supposed);
  const things = useZhaotu(dependThings);
  const all = Object.entries(supposed);
  if (all.length === 0) return null;
  return (
    <>
      <ul className="supposals">
        {all.map(([id, one]) => (
          <li key={id} data-mark={one.mark}>
            <ThingRow id={id}>
              <b className="late-word">{supposedWords(one, w)}</b>
              <IconButton label={w.depend.drop(things[id] ? nameOf(things[id], lang) : id)} onClick={() => suppose(id, null)}>
                <X />
              </IconButton>
            </ThingRow>
          </li>
        ))}
      </ul>
      <p className="suppose-foot">
        <button type="button" className="link" onClick={() => history.back()}>
          <Undo2 aria-hidden="true" /> {w.depend.undo}
        </button>
        <button type="button" className="link" onClick={supposeNothing}>
          {w.depend.clear}
        </button>
      </p>
    </>
  );
}
