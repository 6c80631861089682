// How a deadline stands: a sign, a word and a colour.
import {
  CircleAlert,
  CircleCheck,
  CircleDashed,
  CircleQuestionMark,
  EqualApproximately,
  EqualNot,
  Minus,
  type LucideIcon,
} from "lucide-react";
import type { Status } from "../../../../data/model/verdicts.ts";
import { useWords } from "../../words/use.ts";

const SIGNS: Readonly<Record<Status, LucideIcon>> = {
  met: CircleCheck,
  underway: CircleDashed,
  late: CircleAlert,
  tooClose: EqualApproximately,
  noYardstick: CircleQuestionMark,
  notComparable: EqualNot,
  noFigure: Minus,
};

export function StatusSign({ status }: { readonly status: Status }) {
  const Sign = SIGNS[status];
  return <Sign className="status-sign" data-status={status} aria-hidden="true" />;
}

export function StatusTag({ status }: { readonly status: Status }) {
  const { w } = useWords();
  return (
    <span className="status-tag" data-status={status}>
      <StatusSign status={status} /> {w.time.statuses[status]}
    </span>
  );
}
