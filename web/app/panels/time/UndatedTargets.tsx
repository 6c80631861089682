// Targets without a deadline: not on the line, but counted, and to be listed.
import type { Calendar } from "../../../contract/calendar.ts";
import { useWords } from "../../words/use.ts";
import { ItemButtons } from "./ItemButtons.tsx";

export function UndatedTargets({ calendar: { undated } }: { readonly calendar: Calendar }) {
  const { w } = useWords();
  if (undated.length === 0) return null;
  return (
    <details className="time-undated">
      <summary>{w.time.undated(undated.length)}</summary>
      <ItemButtons ids={undated.map(({ id }) => id)} />
    </details>
  );
}
