// What a supposition touches: targets and other things with the chain, what stands by another way, what contradicts.
import type { WhatIfAnswer } from "../../../contract/plan.ts";
import { dependThings } from "../../state/depend.ts";
import { useZhaotu } from "../../state/use.ts";
import { useWords } from "../../words/use.ts";
import { spanWords } from "./drawing-of.ts";
import { HopRows } from "./HopRows.tsx";
import { ThingRow } from "./ThingRow.tsx";

export function Touched({ answer }: { readonly answer: WhatIfAnswer }) {
  const { w } = useWords();
  const targets = new Set(answer.targets);
  const hit = answer.touched.filter(({ id }) => targets.has(id));
  const others = answer.touched.filter(({ id }) => !targets.has(id));
  return (
    <>
      <Contradictions answer={answer} />
      <p>
        <b>{answer.touched.length > 0 ? w.depend.touched(answer.touched.length) : w.depend.nothingTouched}</b>{" "}
        {answer.touched.length > 0 && <span className="quiet">{w.depend.untouched(answer.untouched)}</span>}
      </p>
      <Hits label={w.depend.targetsHit(hit.length)} hits={hit} links={answer.links} />
      <Hits label={w.depend.othersHit(others.length)} hits={others} links={answer.links} />
      {answer.unlisted > 0 && <p className="quiet">{w.depend.unlisted(answer.unlisted)}</p>}
      {answer.otherWays.length > 0 && (
        <section>
          <h3>{w.depend.otherWays(answer.otherWays.length)}</h3>
          {answer.otherWays.map(({ id, lost, by }) => (
            <div key={id} className="other-way">
              <ThingRow id={id} />
              <p className="quiet small">{w.depend.standsBy}</p>
              <HopRows hops={by} links={answer.links} numbered={false} />
              <p className="quiet small">{w.depend.lostWay}</p>
              <HopRows hops={lost} links={answer.links} numbered={false} />
            </div>
          ))}
        </section>
      )}
    </>
  );
}

type HitsProps = { readonly label: string; readonly hits: WhatIfAnswer["touched"]; readonly links: WhatIfAnswer["links"] };
function Hits({ label, hits, links }: HitsProps) {
  const { w } = useWords();
  const delayed = useZhaotu((state) => Object.values(state.view.supposed).some(({ mark }) => mark === "delayed"));
  const things = useZhaotu(dependThings);
  if (hits.length === 0) return null;
  return (
    <section>
      <h3>{label}</h3>
      <ul className="touched">
        {hits.map((one) => (
          <li key={one.id} data-hit={one.hit}>
            <ThingRow id={one.id}>
              <b className="late-word">{w.depend.hit[one.hit]}</b>
            </ThingRow>
            {one.shifted ? (
              <p className="shifted">{w.depend.shifted(spanWords(things[one.id]?.when), one.shifted.from, one.shifted.to)}</p>
            ) : (
              delayed && one.hit === "delayed" && <p className="quiet small">{w.depend.orderOnly}</p>
            )}
            <details>
              <summary className="small">{w.depend.because}</summary>
              <HopRows hops={one.hops} links={links} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Contradictions({ answer }: { readonly answer: WhatIfAnswer }) {
  const { w } = useWords();
  if (answer.contradictions.length === 0) return null;
  return (
    <section className="supposed-against" role="alert">
      <h3>{w.depend.contradictions(answer.contradictions.length)}</h3>
      {answer.contradictions.map((one) => (
        <div key={`${one.kind} ${one.id}`}>
          <ThingRow id={one.id} />
          <p>{one.kind === "twice" ? w.depend.twice(one.marks.map((mark) => w.depend.marks[mark]).join(w.list)) : w.depend.doneWithout}</p>
          {one.kind === "done-without" && <HopRows hops={one.hops} links={answer.links} />}
        </div>
      ))}
    </section>
  );
}
