// From a row to the canvas, to the target board, to what it depends on.
import { Flag, Waypoints, Workflow } from "lucide-react";
import { showCompared } from "../../steps/compare-steps.ts";
import { toBoard, toDepend } from "../../steps/between-steps.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { useWords } from "../../words/use.ts";

type Props = {
  readonly name: string;
  readonly ids: readonly string[];
  readonly target: string | undefined;
  readonly depend: string | undefined;
};

export function RowActions({ name, ids, target, depend }: Props) {
  const { w } = useWords();
  const label = (word: string) => `${word}${w.colon}${name}`;
  return (
    <span className="row-actions" role="group" aria-label={label(w.between.actions)}>
      <IconButton label={label(w.between.toCanvas)} onClick={() => showCompared(ids)} disabled={ids.length === 0}>
        <Waypoints />
      </IconButton>
      {target !== undefined && (
        <IconButton label={label(w.between.toBoard)} onClick={() => toBoard(target)}>
          <Flag />
        </IconButton>
      )}
      {depend !== undefined && (
        <IconButton label={label(w.between.toDepend)} onClick={() => toDepend(depend)}>
          <Workflow />
        </IconButton>
      )}
    </span>
  );
}
