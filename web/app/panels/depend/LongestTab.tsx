// The longest chain, by dates or by steps: which of both it says.
import { Fragment } from "react";
import { orderAnswer } from "../../state/depend.ts";
import { useZhaotu } from "../../state/use.ts";
import { retryNow } from "../../steps/read.ts";
import { useWords } from "../../words/use.ts";
import { Trouble } from "../Trouble.tsx";
import { HopRows } from "./HopRows.tsx";
import { ThingRow } from "./ThingRow.tsx";

export function LongestTab() {
  const { w } = useWords();
  const read = useZhaotu(orderAnswer);
  if (!read || read.is === "loading") return <p role="status">{w.depend.reading}</p>;
  if (read.is === "failed") return <Trouble why={read.why} onRetry={retryNow} />;
  const { longest, links } = read.value;
  if (longest.steps === 0) return <p>{w.depend.noLongest}</p>;
  return (
    <>
      <h2 className="why-title">{w.depend.longestSteps(longest.steps)}</h2>
      <p className="quiet">{w.depend.longestBy[longest.by]}</p>
      <ol className="longest">
        {longest.groups.map((group, at) => {
          const hop = longest.hops[at];
          return (
            <Fragment key={group.join(" ")}>
              <li>
                {group.length > 1 && <span className="tag plain">{w.depend.group1}</span>}
                {group.map((id) => (
                  <ThingRow key={id} id={id} />
                ))}
              </li>
              {hop && (
                <li>
                  <HopRows hops={[hop]} links={links} numbered={false} />
                </li>
              )}
            </Fragment>
          );
        })}
      </ol>
    </>
  );
}
