// Why there is no answer, in plain words, with what the server said to copy.
import { TriangleAlert } from "lucide-react";
import { REFUSALS } from "../../../../../data/model/refusals.ts";
import type { CypherVerdict } from "../../../../contract/cypher.ts";
import type { DoorProblem } from "../../../state/door-state.ts";
import { copy } from "../../../steps/looking-steps.ts";
import { useWords } from "../../../words/use.ts";

/** A problem of engine, server or line. */
export function Failure({ problem }: { readonly problem: DoorProblem }) {
  const { lang, w } = useWords();
  const said = problem.said?.[lang] ?? "";
  return (
    <div className="answer-trouble" role="alert">
      <p>
        <TriangleAlert aria-hidden="true" />
        <span>
          {w.answered.answer.failed}
          {w.troubles.codes[problem.code] ?? w.troubles.title}
          {said !== "" && <em>{said}</em>}
        </span>
      </p>
      {(problem.detail ?? "") !== "" && (
        <button type="button" className="link" onClick={() => void copy(`${problem.code}: ${problem.detail ?? ""}`)}>
          {w.troubles.details}
        </button>
      )}
    </div>
  );
}

/** A refusal by the gate: its sentence, and what it found. */
export function Refused({ verdict }: { readonly verdict: CypherVerdict }) {
  const { lang, w } = useWords();
  const detail = verdict.detail[lang];
  return (
    <div className="answer-trouble" role="alert" data-code={verdict.code}>
      <p>
        <TriangleAlert aria-hidden="true" />
        <span>
          {w.answered.answer.refused}
          {REFUSALS[verdict.code][lang]}
          {detail !== "" && <em>{detail}</em>}
        </span>
      </p>
    </div>
  );
}
