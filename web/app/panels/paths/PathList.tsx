// How many paths there are, and the paths by length; the chosen one is told in full and lit.
import { useEffect, useRef } from "react";
import type { Paths } from "../../../contract/paths.ts";
import { isWhole, pathAnswer, pickOf } from "../../state/paths.ts";
import type { PathAsked } from "../../state/state.ts";
import { useZhaotu } from "../../state/use.ts";
import { keepPath, onlyPath, pickPath, walkPaths } from "../../steps/path-steps.ts";
import { retryNow } from "../../steps/read.ts";
import { useWords } from "../../words/use.ts";
import { Trouble } from "../Trouble.tsx";
import { NoPath } from "./NoPath.tsx";
import { PathHubs } from "./PathHubs.tsx";
import { PathRow } from "./PathRow.tsx";

export function PathList({ path }: { readonly path: PathAsked }) {
  const { w } = useWords();
  const answer = useZhaotu(pathAnswer);
  const is = answer?.is;
  if (!isWhole(path)) {
    const { from, to } = path;
    return (
      <p className="path-said" role="status">
        {from === to ? w.paths.pickEnds : from === "" ? w.paths.pickFrom : w.paths.pickTo}
      </p>
    );
  }
  if (answer?.is === "failed") return <Trouble why={answer.why} onRetry={retryNow} />;
  return (
    <>
      <p className="path-said" role="status" aria-busy={is === "loading"}>
        {answer?.is === "here"
          ? w.paths[saidOf(answer.value)](answer.value.count, path.longest, answer.value.paths.length)
          : w.paths.looking}
      </p>
      {answer?.is === "here" &&
        (answer.value.paths.length === 0 ? <NoPath path={path} answer={answer.value} /> : <Found answer={answer.value} />)}
    </>
  );
}

function saidOf({ count, exact, paths }: Paths): "all" | "some" | "more" | "stopped" | "nothing" {
  if (paths.length === 0) return exact ? "nothing" : "stopped";
  return !exact ? "more" : count > paths.length ? "some" : "all";
}

const stepsOf = ({ things }: { readonly things: readonly string[] }) => things.length - 1;

function Found({ answer }: { readonly answer: Paths }) {
  const { w } = useWords();
  const pick = useZhaotu((state) => pickOf(state, answer));
  const list = useRef<HTMLDivElement>(null);
  const before = useRef(0);
  const lengths = [...new Set(answer.paths.map(stepsOf))];
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>(`[data-index="${pick}"]`);
    if (before.current === pick) return;
    before.current = pick;
    if (list.current?.contains(document.activeElement)) row?.focus();
    row?.scrollIntoView({ block: "nearest" });
  }, [pick]);
  return (
    <>
      <PathHubs answer={answer} />
      <div className="path-found" ref={list}>
        {lengths.map((length, nth) => (
          <section key={length}>
            <h3>
              {nth === 0 && `${w.paths.shortest}${w.colon}`}
              {w.paths.ofLength(length, answer.paths.filter((one) => stepsOf(one) === length).length)}
            </h3>
            <ol>
              {answer.paths.map((one, index) =>
                stepsOf(one) === length ? (
                  <PathRow key={index} answer={answer} index={index} chosen={index === pick} onChoose={pickPath} onWalk={walkPaths} />
                ) : null,
              )}
            </ol>
          </section>
        ))}
      </div>
      <div className="card-foot path-foot">
        <button type="button" className="button" onClick={keepPath}>
          {w.paths.keep}
        </button>
        <button type="button" className="button" onClick={onlyPath}>
          {w.paths.onlyThis}
        </button>
        <span className="quiet">
          {w.paths.place(pick + 1, answer.paths.length)} · {w.paths.keys}
        </span>
      </div>
    </>
  );
}
