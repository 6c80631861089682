// The steps taken, the last three in sight, all of them in a list: back and forward are the browser's own.
import { ChevronRight, Redo2, Undo2 } from "lucide-react";
import { Suspense, useRef, useState } from "react";
import { useZhaotu } from "../state/use.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { stepWords, stepWordsAfter } from "../words/steps.ts";
import { useWords } from "../words/use.ts";
import { lazyRoom } from "../words/lazy-room.tsx";

const StepsList = lazyRoom(async () => (await import("./StepsList.tsx")).StepsList);

const IN_SIGHT = 3;

export function Crumbs() {
  const { w } = useWords();
  const steps = useZhaotu((state) => state.steps);
  const ahead = useZhaotu((state) => state.ahead);
  const later = useZhaotu((state) => state.later);
  const inSight = useZhaotu((state) =>
    state.steps
      .slice(-IN_SIGHT)
      .map((step) => stepWords(step, state))
      .join("\n"),
  );
  const undo = useZhaotu((state) => named(state.steps.at(-1), (step) => w.history.undo(stepWordsAfter(step, state))));
  const redo = useZhaotu((state) => named(state.later[0], (step) => w.history.redo(stepWordsAfter(step, state))));
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  if (steps.length === 0 && !ahead) return null;
  const shown = steps.length === 0 ? [] : inSight.split("\n");
  const close = (refocus: boolean) => {
    setOpen(false);
    if (refocus) opener.current?.focus();
  };
  return (
    <div className="crumbs float">
      <IconButton label={undo ?? w.canvas.undo} keys="Ctrl Z" onClick={() => history.back()} disabled={steps.length === 0}>
        <Undo2 />
      </IconButton>
      <IconButton label={redo ?? w.canvas.redo} keys="Ctrl Shift Z" onClick={() => history.forward()} disabled={!ahead}>
        <Redo2 />
      </IconButton>
      {steps.length + later.length > 1 && (
        <button
          ref={opener}
          type="button"
          className="crumbs-more"
          aria-label={w.history.list}
          title={w.history.list}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          …
        </button>
      )}
      <ol aria-label={w.steps.label}>
        {shown.map((words, index) => (
          <li key={`${steps.length}-${index}`} aria-current={index === shown.length - 1 ? "step" : undefined}>
            <span className="crumb">{words}</span>
            {index < shown.length - 1 && <ChevronRight />}
          </li>
        ))}
      </ol>
      <Suspense fallback={null}>{open && <StepsList onClose={close} />}</Suspense>
    </div>
  );
}

function named<T>(step: T | undefined, say: (step: T) => string): string | null {
  return step === undefined ? null : say(step);
}
