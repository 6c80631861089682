// The dialog about files that are no known article: what would happen, the reading, questions it has, what it found.
import { useEffect } from "react";
import { closeOverlay } from "../../state/overlay.ts";
import { fileNow, useReadIn, type Taken } from "../../state/read-in.ts";
import { leaveAll } from "../../steps/read-article.ts";
import { Desk } from "../../ui/Desk.tsx";
import { useWords } from "../../words/use.ts";
import { AskPane } from "./AskPane.tsx";
import { DonePane } from "./DonePane.tsx";
import { FailedPane } from "./FailedPane.tsx";
import { FileList } from "./FileList.tsx";
import { GoingPane } from "./GoingPane.tsx";
import { RefusedPane } from "./RefusedPane.tsx";
import "../../styles/read-in.css";

export function ReadDialog() {
  const { w } = useWords();
  const several = useReadIn(({ files }) => files.length > 1);
  const one = useReadIn(fileNow);
  useEffect(() => leaveAll, []);
  return (
    <Desk title={w.readIn.title} close={w.readIn.close} onClose={closeOverlay}>
      {several && <FileList />}
      <div key={one ? `${one.id} ${one.now.is}` : "all"} ref={focusFirst} className="read-in" data-pane={one?.now.is ?? "all"}>
        {one ? <Pane one={one} /> : <AllAnswered />}
      </div>
    </Desk>
  );
}

/** What comes next is where the reader goes on: its heading. */
const focusFirst = (pane: HTMLElement | null): void => pane?.querySelector<HTMLElement>("[data-first]")?.focus();

function Pane({ one }: { readonly one: Taken }) {
  const { now } = one;
  switch (now.is) {
    case "asked":
      return <AskPane one={one} stopped={now.stopped} />;
    case "reading":
      return <GoingPane one={one} now={now} />;
    case "refused":
      return <RefusedPane one={one} why={now.why} />;
    case "failed":
      return <FailedPane one={one} why={now.why} said={now.said} />;
    case "done":
      return <DonePane one={one} result={now.result} />;
    case "left":
      return <AllAnswered />;
  }
}

function AllAnswered() {
  const { w } = useWords();
  return (
    <>
      <h3 data-first tabIndex={-1}>
        {w.readIn.all}
      </h3>
      <div className="desk-foot">
        <button type="button" className="button" onClick={closeOverlay}>
          {w.readIn.shut}
        </button>
      </div>
    </>
  );
}
