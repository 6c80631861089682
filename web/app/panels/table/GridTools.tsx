// Over a table: its filter, its columns, and copying what is selected or all of it.
import { Columns3, Copy } from "lucide-react";
import { copyRows } from "../../steps/table-steps.ts";
import { isComposing } from "../../ui/composing.ts";
import { useWords } from "../../words/use.ts";
import { tabbed, type Column } from "./column.tsx";

type Props<T> = {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly columns: readonly Column<T>[];
  readonly shown: readonly string[];
  readonly onShown: (shown: readonly string[]) => void;
  readonly all: readonly T[];
  readonly chosen: readonly T[];
  readonly seen: readonly Column<T>[];
};

export function GridTools<T>({ text, onText, columns, shown, onShown, all, chosen, seen }: Props<T>) {
  const { w } = useWords();
  const copied = chosen.length > 0 ? chosen : all;
  return (
    <div className="grid-tools">
      <input
        type="search"
        className="field"
        aria-label={w.grid.filter}
        placeholder={w.grid.filter}
        value={text}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={(event) => {
          if (isComposing(event) || event.key !== "Escape" || text === "") return;
          event.preventDefault();
          onText("");
        }}
      />
      <details className="grid-columns">
        <summary className="text-button">
          <Columns3 /> {w.grid.columns}
        </summary>
        <div className="float" role="group" aria-label={w.grid.columns}>
          {columns.slice(1).map(({ id, label }) => (
            <label key={id} className="tick">
              <input
                type="checkbox"
                checked={shown.includes(id)}
                onChange={(event) => onShown(event.target.checked ? [...shown, id] : shown.filter((one) => one !== id))}
              />{" "}
              {label}
            </label>
          ))}
        </div>
      </details>
      <button
        type="button"
        className="text-button"
        disabled={copied.length === 0}
        onClick={() => void copyRows(tabbed(copied, seen), copied.length)}
      >
        <Copy /> {chosen.length > 0 ? w.grid.copyChosen(chosen.length) : w.grid.copyAll(all.length)}
      </button>
    </div>
  );
}
