// The screen Targets: every target with how it stands, beside what was measured; a target's own page at the right.
import { useEffect } from "react";
import { boardNow, boardShown, boardWants } from "../../state/board.ts";
import { useZhaotu } from "../../state/use.ts";
import { registerWants } from "../../steps/read-answers.ts";
import { retryNow } from "../../steps/read.ts";
import { focusTitle } from "../../ui/focus-title.ts";
import { useWords } from "../../words/use.ts";
import { Offline } from "../Notice.tsx";
import { SourcePanel } from "../source/SourcePanel.tsx";
import { Trouble } from "../Trouble.tsx";
import { BoardFoot } from "./BoardFoot.tsx";
import { BoardHead } from "./BoardHead.tsx";
import { BoardTable } from "./BoardTable.tsx";
import { BoardTools } from "./BoardTools.tsx";
import { Detail } from "./Detail.tsx";
import { KnownSwitch } from "./KnownSwitch.tsx";
import "../../styles/targets.css";
import "../../styles/target-rows.css";
import "../../styles/target-chart.css";
import "../../styles/target-sizes.css";
import "../../styles/target-detail.css";

registerWants(boardWants);

export function Targets() {
  const { w } = useWords();
  const source = useZhaotu((state) => state.view.source);
  const target = useZhaotu((state) => state.view.target);
  useEffect(() => {
    focusTitle("targets-title");
  }, []);
  return (
    <div className="screen targets" data-source={source !== null} data-detail={target !== null}>
      <main className="screen-main board" id="canvas" tabIndex={-1} aria-label={w.nav.targets}>
        <Offline />
        <Body />
      </main>
      {source ? <SourcePanel at={source} /> : target !== null && <Detail id={target} />}
    </div>
  );
}

function Body() {
  const { w } = useWords();
  const board = useZhaotu(boardShown);
  const now = useZhaotu(boardNow);
  if (now?.is === "failed") return <Unread>{<Trouble why={now.why} onRetry={retryNow} />}</Unread>;
  if (!board) return <Unread>{<p role="status">{w.targets.reading}</p>}</Unread>;
  if (board.total === 0)
    return (
      <Unread>
        <p>{board.asKnown === null ? w.targets.noArticles : w.targets.none(board.asKnown)}</p>
        <KnownSwitch />
      </Unread>
    );
  return (
    <>
      <BoardHead board={board} />
      <BoardTools board={board} />
      <BoardTable board={board} />
      <BoardFoot board={board} waiting={now?.is !== "here"} />
    </>
  );
}

/** The screen where there is no board to show. */
function Unread({ children }: { readonly children: React.ReactNode }) {
  const { w } = useWords();
  return (
    <div className="screen-unread">
      <h1 id="targets-title" tabIndex={-1}>
        {w.nav.targets}
      </h1>
      {children}
    </div>
  );
}
