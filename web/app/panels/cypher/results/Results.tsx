// The answer to what was run: as a table, as a graph, as JSON, and the engine's plan; how much of it is here, and the way out.
import { useMemo } from "react";
import { activeRun, entryOf, useDoor, type Row, type Run } from "../../../state/door-state.ts";
import { useQuestion } from "../../../state/door-question.ts";
import { LOOKS_AT, type LookAt } from "../../../state/door-view.ts";
import { useZhaotu } from "../../../state/use.ts";
import { turnTo } from "../../../steps/door-steps.ts";
import { Tabs } from "../../../ui/Tabs.tsx";
import { useWords } from "../../../words/use.ts";
import { SchemaStart } from "../schema/SchemaStart.tsx";
import { AnswerLine } from "./AnswerLine.tsx";
import { CutLine } from "./CutLine.tsx";
import { Failure, Refused } from "./Failure.tsx";
import { graphOf, type Returned } from "./graph-of.ts";
import { GraphTab } from "./GraphTab.tsx";
import { JsonTab } from "./JsonTab.tsx";
import { PlanTab } from "./PlanTab.tsx";
import { RowsTable } from "./RowsTable.tsx";
import { ToldRows } from "./ToldRows.tsx";

const NONE: readonly Row[] = [];
const NO_COLUMNS: readonly string[] = [];

type Brought = { readonly columns: readonly string[]; readonly rows: readonly Row[]; readonly count: number };

/** What a run has brought so far; null where it brought nothing to show. */
function broughtBy(run: Run): Brought | null {
  if (!("rows" in run) || run.head === null) return null;
  return { columns: run.head.columns, rows: run.rows, count: run.count };
}

export function Results() {
  const { w } = useWords();
  const words = w.answered.answer;
  const run = useDoor(activeRun);
  const as = useZhaotu((state) => state.view.as);
  const brought = broughtBy(run);
  const returned = useReturned(run.is === "running" ? null : brought);
  const label: Record<LookAt, string> = {
    table: words.table(brought?.count ?? null),
    graph: words.graph(returned && sizeOf(returned), returned?.links.length ?? 0),
    json: words.json,
    plan: words.plan,
  };
  return (
    <section className="answer" aria-label={words.label} data-run={run.is}>
      <AnswerLine run={run} returned={returned} />
      <Tabs
        label={words.looks}
        tabs={LOOKS_AT.map((id) => ({ id, label: label[id] }))}
        chosen={as}
        onChoose={(id) => turnTo(LOOKS_AT.find((one) => one === id) ?? "table")}
      >
        {as === "plan" ? <PlanTab /> : <Answer run={run} as={as} returned={returned} />}
      </Tabs>
    </section>
  );
}

/** What of a whole answer can be drawn; null where there is none. */
function useReturned(brought: Brought | null): Returned | null {
  const [columns, rows, count] = brought ? [brought.columns, brought.rows, brought.count] : [NO_COLUMNS, NONE, 0];
  return useMemo(() => (count === 0 ? null : graphOf(columns, rows, count)), [columns, rows, count]);
}

const sizeOf = ({ things, maybe }: Returned) => things.size + maybe.length;

function Answer({ run, as, returned }: { readonly run: Run; readonly as: LookAt; readonly returned: Returned | null }) {
  const { w } = useWords();
  const words = w.answered.answer;
  const brought = broughtBy(run);
  const question = useQuestion("asked" in run ? run.asked.text : "");
  const checks = useDoor((door) => "asked" in run && entryOf(door, run.asked.name)?.empty === true);
  if (run.is === "idle") return <SchemaStart />;
  if (run.is === "refused") return <Refused verdict={run.verdict} />;
  if (run.is === "forgotten") return <p className="answer-empty">{words.forgotten}</p>;
  return (
    <>
      {run.is === "failed" && <Failure problem={run.problem} />}
      {run.is === "done" && <CutLine asked={run.asked} end={run.end} />}
      {run.is === "done" && brought && question !== null && run.count > 0 && <ToldRows question={question} {...brought} />}
      {run.is === "done" && run.count === 0 && <p className="answer-empty">{checks ? words.noFault : words.none}</p>}
      {brought && brought.count > 0 && as === "table" && <RowsTable {...brought} />}
      {brought && brought.count > 0 && as === "json" && <JsonTab {...brought} />}
      {returned && as === "graph" && <GraphTab returned={returned} />}
    </>
  );
}
