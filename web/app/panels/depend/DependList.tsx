// The drawing's twin in words: what must come first and what depends, step by step, each with the hop that leads there.
import type { Depend, DependItem } from "../../../contract/plan.ts";
import { relationWord, nameOf } from "../../words/words.ts";
import { dependThings } from "../../state/depend.ts";
import { useZhaotu } from "../../state/use.ts";
import { useMemo, useState } from "react";
import { useWords } from "../../words/use.ts";
import { ThingRow } from "./ThingRow.tsx";
import { hits } from "./DrawnNodes.tsx";

/** Rows of a step that are listed at first, and with each "next". */
const ROWS = 100;

export function DependList({ answer }: { readonly answer: Depend }) {
  const { w } = useWords();
  const groups = useMemo(() => {
    const map = new Map<string, DependItem[]>();
    for (const item of answer.items) {
      const key = `${item.side} ${item.step}`;
      (map.get(key) ?? map.set(key, []).get(key))?.push(item);
    }
    return [...map.values()];
  }, [answer]);
  const side = (which: DependItem["side"]) =>
    groups.filter(([first]) => first?.side === which).toSorted((a, b) => (a[0]?.step ?? 0) - (b[0]?.step ?? 0));
  return (
    <div className="depend-list" id="canvas" tabIndex={-1}>
      <section>
        <h2>{w.depend.starts}</h2>
        <ul>
          {answer.starts.map((id) => (
            <li key={id}>
              <ThingRow id={id} />
              <Gaps gaps={answer.startGaps[id] ?? []} />
            </li>
          ))}
        </ul>
      </section>
      {[...side("needs"), ...side("needed")].map((items) => (
        <Step key={`${items[0]?.side} ${items[0]?.step}`} answer={answer} items={items} />
      ))}
    </div>
  );
}

function Step({ answer, items }: { readonly answer: Depend; readonly items: readonly DependItem[] }) {
  const { lang, w } = useWords();
  const things = useZhaotu(dependThings);
  const touched = useZhaotu(hits);
  const [most, setMost] = useState(ROWS);
  const [first] = items;
  const hopOf = useMemo(() => new Map(answer.hops.map((hop) => [`${hop.from} ${hop.to} ${hop.part ? 1 : 0}`, hop])), [answer]);
  if (!first) return null;
  const told = (item: DependItem) => {
    const [from, to] = item.side === "needs" ? [item.via, item.id] : [item.id, item.via];
    const hop = hopOf.get(`${from} ${to} 0`) ?? hopOf.get(`${item.via} ${item.id} 1`);
    const link = answer.links[hop?.links[0] ?? -1];
    const name = (id: string) => (things[id] ? nameOf(things[id], lang) : id);
    const via = name(item.via);
    if (!link || !hop) return via;
    if (hop.part) return `${name(hop.from)} ${w.depend.part} ${name(hop.to)}`;
    const word = relationWord(link, true, lang);
    return `${name(link.from)} ${word} ${name(link.to)}${hop.basis === "implied" ? ` · ${w.card.implied}` : ""}`;
  };
  return (
    <section data-column={`${first.side}-${first.step}`}>
      <h2>
        {w.depend.onStep(first.side, first.step)} <b>{items.length}</b>
      </h2>
      <ul>
        {items.slice(0, most).map((item) => (
          <li key={item.id} data-contained={item.contained}>
            <ThingRow id={item.id}>
              {touched.has(item.id) && <b className="late-word">{w.depend.hit[touched.get(item.id) ?? "delayed"]}</b>}
            </ThingRow>
            <p className="quiet small">{told(item)}</p>
            <Gaps gaps={item.gaps} />
          </li>
        ))}
      </ul>
      {items.length > most && (
        <button type="button" className="link" onClick={() => setMost(most + ROWS)}>
          {w.compare.next(Math.min(ROWS, items.length - most))}
        </button>
      )}
    </section>
  );
}

function Gaps({ gaps }: { readonly gaps: DependItem["gaps"] }) {
  const { w } = useWords();
  return gaps.length === 0 ? null : <p className="late-word small">{gaps.map((gap) => w.depend.gaps[gap]).join(w.list)}</p>;
}
