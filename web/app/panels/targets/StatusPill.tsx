// How a target stands: a sign and a word, not a colour alone.
import { CircleCheck, CircleDashed, CircleQuestionMark, EqualNot, Minus, TriangleAlert, Waves, type LucideIcon } from "lucide-react";
import type { Status } from "../../../../data/model/verdicts.ts";
import { useWords } from "../../words/use.ts";

const SIGNS: Readonly<Record<Status, LucideIcon>> = {
  met: CircleCheck,
  underway: CircleDashed,
  late: TriangleAlert,
  tooClose: Waves,
  noYardstick: CircleQuestionMark,
  notComparable: EqualNot,
  noFigure: Minus,
};

/** The sign alone. */
export function StatusSign({ status }: { readonly status: Status }) {
  const Sign = SIGNS[status];
  return <Sign aria-hidden="true" />;
}

export function StatusPill({ status }: { readonly status: Status }) {
  const { w } = useWords();
  return (
    <span className="status-pill" data-status={status}>
      <StatusSign status={status} /> {w.targets.statuses[status]}
    </span>
  );
}
