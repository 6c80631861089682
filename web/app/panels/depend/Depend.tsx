// The screen Depend: what it starts from and how, the drawing or its list, and what explains it.
import { useEffect, useState } from "react";
import "../../styles/depend.css";
import "../../styles/depend-lines.css";
import "../../styles/depend-nodes.css";
import "../../styles/depend-side.css";
import "../../styles/depend-sizes.css";
import { dependAnswer, dependNow, dependWants } from "../../state/depend.ts";
import { useZhaotu } from "../../state/use.ts";
import { registerWants } from "../../steps/read-answers.ts";
import { retryNow } from "../../steps/read.ts";
import { focusTitle } from "../../ui/focus-title.ts";
import { useWords } from "../../words/use.ts";
import { Offline } from "../Notice.tsx";
import { SourcePanel } from "../source/SourcePanel.tsx";
import { Trouble } from "../Trouble.tsx";
import { DependList } from "./DependList.tsx";
import { DependSide } from "./DependSide.tsx";
import { DependStatus } from "./DependStatus.tsx";
import { DependTools } from "./DependTools.tsx";
import { Drawing } from "./Drawing.tsx";
import { Gone, NoStart, NothingDepends } from "./Nothing.tsx";
import { useNarrow } from "./use-narrow.tsx";

registerWants(dependWants);

export function Depend() {
  const { w } = useWords();
  const source = useZhaotu((state) => state.view.source);
  const why = useZhaotu((state) => state.view.why);
  const open = useZhaotu((state) => state.panels.inspector);
  const [pick, setPick] = useState(0);
  const [explained, setExplained] = useState(why);
  if (explained !== why) {
    setExplained(why);
    setPick(0);
  }
  useEffect(() => {
    focusTitle("depend-title");
  }, []);
  return (
    <div className="depend" data-source={source !== null} data-inspector={source === null && open}>
      <main className="depend-main" aria-label={w.depend.title}>
        <h1 id="depend-title" className="unseen" tabIndex={-1}>
          {w.depend.title}
        </h1>
        <Offline />
        <DependTools />
        <Body pick={pick} />
      </main>
      {source ? <SourcePanel at={source} /> : <DependSide pick={pick} onPick={setPick} />}
      <DependStatus />
    </div>
  );
}

/** The drawing, its list, or why there is none. */
function Body({ pick }: { readonly pick: number }) {
  const { w } = useWords();
  const some = useZhaotu((state) => state.view.of.length > 0);
  const table = useZhaotu((state) => state.view.table);
  const read = useZhaotu(dependAnswer);
  const answer = useZhaotu(dependNow);
  const narrow = useNarrow();
  if (!some) return <NoStart />;
  if (read?.is === "failed")
    return (
      <div className="depend-empty" id="canvas" tabIndex={-1}>
        <Trouble why={read.why} onRetry={retryNow} />
      </div>
    );
  if (!answer)
    return (
      <div className="depend-empty" id="canvas" tabIndex={-1}>
        <p role="status">{w.depend.reading}</p>
      </div>
    );
  const gone = answer.missing.length + answer.leftOut.length > 0;
  return (
    <>
      {gone && <Gone answer={answer} />}
      {answer.starts.length === 0 ? (
        <NoStart gone />
      ) : answer.items.length === 0 ? (
        <NothingDepends answer={answer} />
      ) : narrow || table ? (
        <DependList answer={answer} />
      ) : (
        <Drawing answer={answer} pick={pick} busy={read?.is !== "here"} />
      )}
    </>
  );
}
