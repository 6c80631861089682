// The reading as it goes: which step, how many, and the way to stop it.
import { Square } from "lucide-react";
import type { Stage, Taken } from "../../state/read-in.ts";
import { stopReading } from "../../steps/read-article.ts";
import { useWords } from "../../words/use.ts";

type Props = { readonly one: Taken; readonly now: Extract<Stage, { readonly is: "reading" }> };

export function GoingPane({ one, now: { stage, done, of } }: Props) {
  const { w } = useWords();
  // In the line `of` is how many are before it.
  const waits = stage === "waiting" && of > 0;
  const steps = stage === "waiting" ? 0 : of;
  return (
    <>
      <h3 data-first tabIndex={-1}>
        {w.readIn.reading(one.file.name)}
      </h3>
      <progress aria-label={w.readIn.reading(one.file.name)} {...(steps > 0 && { value: done, max: steps })} />
      <p role="status" data-stage={stage}>
        {waits ? w.readIn.waits(of) : (w.readIn.stages[stage] ?? w.readIn.stages["reading"])}
        {steps > 0 && <span className="quiet"> {w.readIn.progress(Math.min(steps, done + 1), steps)}</span>}
      </p>
      <div className="desk-foot">
        <button type="button" className="button" data-act="stop" onClick={stopReading}>
          <Square aria-hidden="true" /> {w.readIn.stop}
        </button>
        <span className="quiet small">{w.readIn.closing}</span>
      </div>
    </>
  );
}
