// The panel that explains: why, order, if late, longest chain; below, what is not written and what can be done with it.
import { SquareTerminal, Waypoints } from "lucide-react";
import { GAPS } from "../../../../data/model/planning.ts";
import { DEPEND_TABS } from "../../state/plan-view.ts";
import { dependBriefed, dependNow } from "../../state/depend.ts";
import { openOverlay } from "../../state/overlay.ts";
import { useZhaotu } from "../../state/use.ts";
import { dependHow, dependToCanvas } from "../../steps/depend-steps.ts";
import { panel } from "../../steps/looking-steps.ts";
import { Key } from "../../ui/Keys.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { useWords } from "../../words/use.ts";
import { BriefButton } from "../brief/BriefButton.tsx";
import { gapsById } from "./gaps-of.ts";
import { LateTab } from "./LateTab.tsx";
import { LongestTab } from "./LongestTab.tsx";
import { OrderTab } from "./OrderTab.tsx";
import { Listed } from "./ThingRow.tsx";
import { WhyTab } from "./WhyTab.tsx";

const STOPS = { low: "half", half: "full", full: "low" } as const;
type Props = { readonly pick: number; readonly onPick: (pick: number) => void };

export function DependSide({ pick, onPick }: Props) {
  const { w } = useWords();
  const open = useZhaotu((state) => state.panels.inspector);
  const sheet = useZhaotu((state) => state.panels.sheet);
  const tab = useZhaotu((state) => state.view.tab);
  const some = useZhaotu((state) => dependNow(state) !== null);
  if (!some) return null;
  return (
    <aside className="inspector depend-side" aria-label={w.depend.panel} data-open={open} data-sheet={sheet} inert={!open}>
      <button
        type="button"
        className="sheet-handle"
        aria-label={sheet === "low" ? w.card.unfold : w.card.fold}
        onClick={() => panel({ sheet: STOPS[sheet] })}
      />
      <div className="card-body">
        <Tabs
          label={w.depend.panel}
          tabs={DEPEND_TABS.map((id) => ({ id, label: w.depend.tabs[id] }))}
          chosen={tab}
          onChoose={(id) => dependHow({ tab: DEPEND_TABS.find((one) => one === id) ?? "why" })}
        >
          {tab === "why" ? (
            <WhyTab pick={pick} onPick={onPick} />
          ) : tab === "order" ? (
            <OrderTab />
          ) : tab === "late" ? (
            <LateTab />
          ) : (
            <LongestTab />
          )}
        </Tabs>
        <NotWritten />
      </div>
      <div className="card-foot">
        <Briefing />
        <button type="button" className="button" onClick={dependToCanvas}>
          <Waypoints aria-hidden="true" /> {w.depend.canvas}
        </button>
        <button type="button" className="button" onClick={() => openOverlay({ is: "asked" })}>
          <SquareTerminal aria-hidden="true" /> {w.depend.cypher} <Key>Y</Key>
        </button>
      </div>
    </aside>
  );
}

/** The briefing of what the tab shows; of the dependencies where it shows nothing of its own yet. */
function Briefing() {
  const of = useZhaotu(dependBriefed);
  return of && <BriefButton of={of} />;
}

/** What is not written about what is drawn: a finding of its own. */
function NotWritten() {
  const { w } = useWords();
  const answer = useZhaotu(dependNow);
  if (!answer) return null;
  const byId = [...gapsById(answer)];
  const lists = GAPS.map((gap) => ({ gap, ids: byId.flatMap(([id, gaps]) => (gaps.includes(gap) ? [id] : [])) }));
  const implied = answer.hops.filter(({ part, basis }) => !part && basis === "implied").length;
  const none = implied === 0 && lists.every(({ ids }) => ids.length === 0);
  if (none && answer.items.length === 0) return null;
  return (
    <section className="not-written" aria-label={w.depend.notWritten}>
      <h3>{w.depend.notWritten}</h3>
      {none && <p className="quiet">{w.depend.allWritten}</p>}
      {lists.map(({ gap, ids }) => (
        <Listed key={gap} label={w.depend.gapSentence[gap](ids.length)} ids={ids} />
      ))}
      {implied > 0 && <p className="late-word">{w.depend.impliedHops(implied)}</p>}
    </section>
  );
}
