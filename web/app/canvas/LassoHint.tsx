// What the lasso in the hand is for, and the way to lay it down.
import { X } from "lucide-react";
import { lasso } from "../steps/select-steps.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { useWords } from "../words/use.ts";

export function LassoHint() {
  const { w } = useWords();
  return (
    <p className="lasso-hint float" role="status">
      {w.chosen.lassoHow}
      <IconButton label={w.rule.close} keys="Esc" onClick={() => lasso(false)}>
        <X />
      </IconButton>
    </p>
  );
}
