// How much of the answer is here, and the way to the rest: all that a page holds, or a shell, which goes on.
import { Copy } from "lucide-react";
import type { Asked, End } from "../../../state/door-state.ts";
import { MOST_ROWS, runForMore } from "../../../steps/door-steps.ts";
import { copy } from "../../../steps/looking-steps.ts";
import { useWords } from "../../../words/use.ts";
import { shellCommand } from "./shell-command.ts";

export function CutLine({ asked, end }: { readonly asked: Asked; readonly end: End }) {
  const { w } = useWords();
  const words = w.answered.cut;
  if (end.cut === null) return null;
  const { by, at } = end.cut;
  const command = shellCommand(asked.text, asked.params, w.answered.answer.file);
  const more = by === "rows" && asked.rows < MOST_ROWS;
  return (
    <div className="answer-cut" role="note">
      <strong>{by === "rows" ? words.first(at) : words.bytes(at)}</strong>
      {more ? (
        <button type="button" className="button" onClick={runForMore}>
          {words.more(MOST_ROWS)}
        </button>
      ) : (
        by === "rows" && <span>{words.atMost(MOST_ROWS)}</span>
      )}
      <details>
        <summary>{words.shell}</summary>
        <div className="answer-shell">
          <p>{words.shellHow}</p>
          <pre tabIndex={0} aria-label={words.shell}>
            {command}
          </pre>
          <button type="button" className="button" onClick={() => void copy(command)}>
            <Copy aria-hidden="true" /> {words.copy}
          </button>
        </div>
      </details>
    </div>
  );
}
