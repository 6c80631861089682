// Six colours with their numbers, and none.
import { X } from "lucide-react";
import type { CSSProperties } from "react";
import { PAINTS } from "../../state/select-verbs.ts";
import { useZhaotu } from "../../state/use.ts";
import { paintThese } from "../../steps/select-steps.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { useWords } from "../../words/use.ts";

export function Paints({ ids }: { readonly ids: readonly string[] }) {
  const { w } = useWords();
  const marks = useZhaotu((state) => state.view.marks);
  const have = (paint: number) => ids.every((id) => marks[id] === paint);
  return (
    <div className="paints" role="group" aria-label={w.chosen.paint}>
      {PAINTS.map((paint) => (
        <button
          key={paint}
          type="button"
          className="paint"
          style={{ "--paint": `var(--paint-${paint})` } as CSSProperties}
          aria-pressed={have(paint)}
          aria-label={w.chosen.painted(paint, w.chosen.paints[paint - 1] ?? "")}
          title={w.chosen.painted(paint, w.chosen.paints[paint - 1] ?? "")}
          onClick={() => paintThese(ids, have(paint) ? null : paint)}
        >
          <span aria-hidden="true">{paint}</span>
        </button>
      ))}
      {ids.some((id) => marks[id] !== undefined) && (
        <IconButton label={w.chosen.unpaint} onClick={() => paintThese(ids, null)}>
          <X />
        </IconButton>
      )}
    </div>
  );
}
