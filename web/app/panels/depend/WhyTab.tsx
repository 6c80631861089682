// Why: how the chosen thing hangs together with a start, chain by chain and hop by hop; without a choice, the direct ones.
import { useState } from "react";
import type { ChainTold, Depend, Why } from "../../../contract/plan.ts";
import { chosenItem, dependNow, dependThings, whyAnswer } from "../../state/depend.ts";
import { useZhaotu } from "../../state/use.ts";
import { alsoFrom } from "../../steps/depend-steps.ts";
import { retryNow } from "../../steps/read.ts";
import { nameOf } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import { Trouble } from "../Trouble.tsx";
import { HopRows } from "./HopRows.tsx";
import { ThingRow } from "./ThingRow.tsx";

type Props = { readonly pick: number; readonly onPick: (pick: number) => void };
/** So many of the direct ones are listed at first. */
const SOME = 8;
const MORE = 50;

export function WhyTab({ pick, onPick }: Props) {
  const { w } = useWords();
  const answer = useZhaotu(dependNow);
  const why = useZhaotu((state) => state.view.why);
  const chosen = useZhaotu(chosenItem);
  const read = useZhaotu(whyAnswer);
  if (!answer || answer.items.length === 0) return null;
  if (!chosen)
    return (
      <>
        <p className="quiet">{why === null ? w.depend.whyHint : answer.starts.includes(why) ? w.depend.chosenStart : w.depend.notHere}</p>
        <Direct answer={answer} side="needs" />
        <Direct answer={answer} side="needed" />
      </>
    );
  if (!read || read.is === "loading") return <p role="status">{w.depend.reading}</p>;
  if (read.is === "failed") return <Trouble why={read.why} onRetry={retryNow} />;
  return <Chains why={read.value} pick={pick} onPick={onPick} answer={answer} id={chosen.item.id} />;
}

/** The direct ones of a side, each with what is said. */
function Direct({ answer, side }: { readonly answer: Depend; readonly side: "needs" | "needed" }) {
  const { w } = useWords();
  const [most, setMost] = useState(SOME);
  const ids = new Set(answer.items.filter((item) => item.side === side && item.step === 1 && !item.contained).map(({ id }) => id));
  const hops = answer.hops.filter(({ from, to, part }) =>
    part ? false : side === "needs" ? ids.has(to) && answer.starts.includes(from) : ids.has(from) && answer.starts.includes(to),
  );
  if (hops.length === 0) return null;
  return (
    <section>
      <h3>{side === "needs" ? w.depend.directNeeds(ids.size) : w.depend.directNeeded(ids.size)}</h3>
      <HopRows hops={hops.slice(0, most)} links={answer.links} numbered={false} />
      {hops.length > most && (
        <button type="button" className="link" onClick={() => setMost(most + MORE)}>
          {w.compare.next(Math.min(MORE, hops.length - most))}
        </button>
      )}
    </section>
  );
}

const ends = ({ things }: ChainTold) => [things[0] ?? "", things.at(-1) ?? ""] as const;

function Chains({ why, pick, onPick, answer, id }: Props & { readonly why: Why; readonly answer: Depend; readonly id: string }) {
  const { lang, w } = useWords();
  const things = useZhaotu(dependThings);
  const chain = why.chains[pick] ?? why.chains[0];
  const name = (one: string) => (things[one] ? nameOf(things[one], lang) : one);
  if (!chain) return <p>{w.depend.noChain}</p>;
  const [a, b] = ends(chain);
  const parts = chain.hops.filter(({ part }) => part).length;
  const both = answer.items.filter((item) => item.id === id).length > 1;
  return (
    <>
      <h2 className="why-title">{parts > 0 ? w.depend.linkOf(name(a), name(b)) : w.depend.whyOf(name(a), name(b))}</h2>
      <p className="quiet">
        {w.depend.steps(chain.hops.length, parts)} · {w.depend.chains(why.count, why.exact, why.chains.length)}
      </p>
      {both && <p className="late-word">{w.depend.otherSide}</p>}
      {why.chains.length > 1 && (
        <select aria-label={w.depend.legendChain} value={pick} onChange={(event) => onPick(Number(event.target.value))}>
          {why.chains.map((one, at) => (
            <option key={one.things.join(" ")} value={at}>
              {w.depend.chain(at + 1, one.hops.length)}
              {one.things.length > 2 && ` · ${one.things.slice(1, -1).map(name).join(" → ")}`}
            </option>
          ))}
        </select>
      )}
      <HopRows hops={chain.hops} links={why.links} />
      {why.count > 1 && (
        <section>
          <h3>{why.every.length > 0 ? w.depend.every : w.depend.everyNone}</h3>
          {why.every.map((one) => (
            <ThingRow key={one} id={one} />
          ))}
        </section>
      )}
      <p>
        <button type="button" className="link" onClick={() => alsoFrom(id)}>
          {w.depend.alsoFrom}
        </button>
      </p>
    </>
  );
}
