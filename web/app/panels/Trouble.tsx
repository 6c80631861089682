// A failure in plain words: what happened, that nothing changed, what to do.
import { TriangleAlert } from "lucide-react";
import type { Trouble as Why } from "../state/state.ts";
import { copy } from "../steps/looking-steps.ts";
import { ShowPrivate } from "./ShowPrivate.tsx";
import { useWords } from "../words/use.ts";

export function Trouble({ why, onRetry }: { readonly why: Why; readonly onRetry?: () => void }) {
  const { w } = useWords();
  return (
    <div className="trouble" role="alert">
      <p>
        <TriangleAlert aria-hidden="true" /> {w.troubles.codes[why.code] ?? w.troubles.title}
      </p>
      <p>
        {why.code === "left-out" && <ShowPrivate />}
        {onRetry && why.code !== "left-out" && (
          <button type="button" className="link" onClick={onRetry}>
            {w.troubles.retry}
          </button>
        )}
        <button type="button" className="link" onClick={() => void copy(`${why.code}: ${why.detail}`)}>
          {w.troubles.details}
        </button>
      </p>
    </div>
  );
}
