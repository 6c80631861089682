// Order of work: circles first, then the stages, what could start now, and what nobody wrote down.
import { useState } from "react";
import { GAPS } from "../../../../data/model/planning.ts";
import type { Order } from "../../../contract/plan.ts";
import { orderAnswer } from "../../state/depend.ts";
import { useZhaotu } from "../../state/use.ts";
import { retryNow } from "../../steps/read.ts";
import { useWords } from "../../words/use.ts";
import { Trouble } from "../Trouble.tsx";
import { HopRows } from "./HopRows.tsx";
import { Listed, ThingRow } from "./ThingRow.tsx";

/** Stages with more than that are closed at first. */
const LONG = 12;

export function OrderTab() {
  const { w } = useWords();
  const read = useZhaotu(orderAnswer);
  if (!read || read.is === "loading") return <p role="status">{w.depend.reading}</p>;
  if (read.is === "failed") return <Trouble why={read.why} onRetry={retryNow} />;
  const order = read.value;
  return (
    <>
      <Circles order={order} />
      <section>
        <h3>{w.depend.stages}</h3>
        <p className="quiet small">{order.stages.length > 0 ? w.depend.stagesHow(order.stages.length) : w.depend.noStages}</p>
        <ol className="stages">
          {order.stages.map((groups, at) => (
            <li key={at}>
              <Stage number={at + 1} groups={groups} />
            </li>
          ))}
        </ol>
        {order.unlisted > 0 && <p className="quiet">{w.depend.unlisted(order.unlisted)}</p>}
      </section>
      <section>
        <Listed label={w.depend.startable(order.startable.length)} ids={order.startable} />
        {GAPS.map((gap) => {
          const ids = Object.entries(order.gaps).flatMap(([id, gaps]) => (gaps.includes(gap) ? [id] : []));
          return <Listed key={gap} label={w.depend.gapLists[gap](ids.length)} ids={ids} />;
        })}
      </section>
    </>
  );
}

/** What can go together; a long stage is closed at first, and drawn when it is opened. */
function Stage({ number, groups }: { readonly number: number; readonly groups: Order["stages"][number] }) {
  const { w } = useWords();
  const [open, setOpen] = useState(groups.length <= LONG);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <b>{w.depend.stage(number)}</b> {groups.flat().length}
      </summary>
      {open && (
        <ul>
          {groups.map((group) => (
            <li key={group.join(" ")} data-circle={group.length > 1}>
              {group.length > 1 && <span className="tag plain">{w.depend.group1}</span>}
              {group.map((id) => (
                <ThingRow key={id} id={id} />
              ))}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

function Circles({ order }: { readonly order: Order }) {
  const { w } = useWords();
  if (order.circles.length === 0) return <p className="quiet">{w.depend.noCircle}</p>;
  return (
    <section className="circles">
      <h3>{w.depend.circles(order.circles.length)}</h3>
      <p className="quiet small">{w.depend.circlesHow}</p>
      {order.circles.map((circle) => (
        <div key={circle.members.join(" ")} className="circle">
          <p>
            {circle.members.map((id) => (
              <ThingRow key={id} id={id} />
            ))}
          </p>
          <p className="quiet small">{circle.isShortest ? w.depend.shortest : w.depend.someCircle}</p>
          <HopRows hops={circle.hops} links={order.links} weakest={circle.weakest} />
        </div>
      ))}
    </section>
  );
}
