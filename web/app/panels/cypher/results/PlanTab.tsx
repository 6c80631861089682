// The plan: what the engine would do, from the result down to where reading begins, with what it expects.
import { ListTree } from "lucide-react";
import type { CypherPlan } from "../../../../contract/cypher.ts";
import { activePlan, activeTab, useDoor } from "../../../state/door-state.ts";
import { planQuery } from "../../../steps/door-steps.ts";
import { useWords } from "../../../words/use.ts";
import { Failure, Refused } from "./Failure.tsx";
import { operatorWords } from "./plan-operators.ts";
import { estimateText, hasEstimates, planLines, type PlanLine } from "./plan-lines.ts";

export function PlanTab() {
  const { w } = useWords();
  const words = w.answered.plan;
  const plan = useDoor(activePlan);
  const text = useDoor((door) => activeTab(door).text);
  const ask = (
    <button type="button" className="button" onClick={() => void planQuery()}>
      <ListTree aria-hidden="true" /> {plan.is === "none" ? words.ask : words.again}
    </button>
  );
  if (plan.is === "none") return <div className="answer-empty">{ask}</div>;
  if (plan.is === "asking")
    return (
      <p className="answer-empty" role="status">
        {words.asking}
      </p>
    );
  if (plan.is === "refused")
    return (
      <div className="answer-empty">
        <Refused verdict={plan.verdict} />
        {ask}
      </div>
    );
  if (plan.is === "failed")
    return (
      <div className="answer-empty">
        <Failure problem={plan.problem} />
        {ask}
      </div>
    );
  return (
    <div className="answer-plan">
      <div className="answer-tools">
        {ask}
        <span className="quiet small">{words.how}</span>
        {plan.text !== text && <strong className="small">{words.stale}</strong>}
      </div>
      <Plan plan={plan.plan} />
    </div>
  );
}

function Plan({ plan }: { readonly plan: CypherPlan }) {
  const { w } = useWords();
  const words = w.answered.plan;
  const lines = planLines(plan.plan);
  const remark = hasEstimates(lines) ? (lines.some(({ rows }) => rows === null) ? words.someEstimates : null) : words.noEstimate;
  return (
    <div className="plan-scroll" tabIndex={0} role="group" aria-label={words.label}>
      <p className="quiet small">{[`${words.engine[plan.engine]} ${plan.version}`, ...(remark === null ? [] : [remark])].join(" · ")}</p>
      <ol className="plan-tree" aria-label={words.label}>
        {lines.map((line) => (
          <Step key={line.key} line={line} />
        ))}
      </ol>
      {plan.asWritten !== "" && (
        <details>
          <summary>{words.asWritten}</summary>
          <pre>{plan.asWritten}</pre>
        </details>
      )}
    </div>
  );
}

function Step({ line }: { readonly line: PlanLine }) {
  const { lang, w } = useWords();
  const words = w.answered.plan;
  const told = operatorWords(line.name, lang);
  return (
    <li data-widest={line.widest} style={{ marginInlineStart: line.depth * 24 }}>
      <span className="plan-head">
        <b>{line.name}</b>
        {line.rows !== null && <span className="plan-rows">{words.estimate(estimateText(line.rows, lang))}</span>}
        {line.widest && (
          <span className="tag accent" title={words.widestHow}>
            {words.widest}
          </span>
        )}
      </span>
      {told !== null && <span className="plan-told">{told}</span>}
      {line.details !== "" && <code>{line.details}</code>}
      {line.rows !== null && <i className="plan-bar" aria-hidden="true" style={{ width: `${Math.max(1, line.share * 100)}%` }} />}
    </li>
  );
}
