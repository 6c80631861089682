// The sign of what became of something between two articles: a shape, not a colour alone.
import { useWords } from "../../words/use.ts";
import type { Mark } from "./rows.ts";

const SIGNS: Readonly<Record<Mark, string>> = { differs: "±", apart: "∥", new: "+", silent: "·", same: "=", perhaps: "?" };

/** `onCanvas`: the sign as nodes have it. */
export function MarkSign({
  mark,
  spoken = false,
  onCanvas = false,
}: {
  readonly mark: Mark;
  readonly spoken?: boolean;
  readonly onCanvas?: boolean;
}) {
  const { w } = useWords();
  return (
    <span className="mark-sign" data-mark={mark} title={w.compare.marks[mark]}>
      <span aria-hidden="true">{onCanvas && mark === "differs" ? "≠" : SIGNS[mark]}</span>
      {spoken && <span className="unseen">{w.compare.marks[mark]}</span>}
    </span>
  );
}
