// Over the answer: how many rows of how many, how long it took, and the ways out: canvas, spreadsheet, JSON.
import { Download } from "lucide-react";
import { dayOf, fileName } from "../../../../../data/model/file-name.ts";
import { activeTab, entryOf, getDoor, type Run } from "../../../state/door-state.ts";
import { lookAs } from "../../../steps/door-steps.ts";
import { getState } from "../../../state/store.ts";
import { download } from "../../../share/download.ts";
import { useWords } from "../../../words/use.ts";
import type { Words } from "../../../words/zh.ts";
import type { Returned } from "./graph-of.ts";
import { csvPieces, jsonPieces } from "./row-files.ts";

export function AnswerLine({ run, returned }: { readonly run: Run; readonly returned: Returned | null }) {
  const { w } = useWords();
  const words = w.answered.answer;
  const drawable = returned !== null && returned.things.size + returned.maybe.length > 0;
  const full = run.is === "done" && run.count > 0;
  return (
    <div className="answer-line-of">
      <span
        role="status"
        aria-busy={run.is === "running"}
        data-rows={"count" in run ? run.count : undefined}
        data-cut={run.is === "done" && run.end.cut !== null}
      >
        {said(run, w)}
      </span>
      {full && (
        <>
          {drawable && (
            <button type="button" className="link" onClick={() => lookAs("graph")}>
              {w.answered.toPicture.put}
            </button>
          )}
          <button type="button" className="link" title={words.toFile} onClick={() => leave("csv")}>
            <Download aria-hidden="true" /> CSV
          </button>
          <button type="button" className="link" title={words.toFile} onClick={() => leave("json")}>
            <Download aria-hidden="true" /> JSON
          </button>
        </>
      )}
    </div>
  );
}

function said(run: Run, w: Words): string {
  const words = w.answered.answer;
  switch (run.is) {
    case "running":
      return words.running(run.count);
    case "stopped":
      return [words.stopped(run.count), words.ms(run.ms)].join(" · ");
    case "failed":
      return run.count > 0 ? words.brokenOff(run.count) : "";
    case "done": {
      const { rows, ms, cut } = run.end;
      const how = cut === null ? words.whole : cut.by === "rows" ? w.answered.cut.first(cut.at) : w.answered.cut.bytes(cut.at);
      return [words.rows(rows), ...(rows === 0 ? [] : [how]), words.ms(ms)].join(" · ");
    }
    default:
      return "";
  }
}

/** Downloads all rows that are here, in the order in which they came. */
function leave(format: "csv" | "json"): void {
  const door = getDoor();
  const { run } = activeTab(door);
  if (run.is !== "done") return;
  const { lang } = getState().view;
  const entry = entryOf(door, run.asked.name);
  const title = entry ? (lang === "zh" ? entry.questionZh : entry.questionEn) : "Cypher";
  const pieces = (format === "csv" ? csvPieces : jsonPieces)(run.head.columns, run.rows.slice(0, run.count));
  const type = format === "csv" ? "text/csv;charset=utf-8" : "application/json";
  download([{ name: fileName(title, dayOf(new Date()), `.${format}`, lang), type, content: new Blob(pieces, { type }) }]);
}
