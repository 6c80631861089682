// One thing: its names, what is said of it, its figures, and where it is named.
import { Suspense, useState } from "react";
import type { Card } from "../../../contract.ts";
import { openOverlay } from "../../state/overlay.ts";
import { useZhaotu } from "../../state/use.ts";
import { openTarget } from "../../steps/room-steps.ts";
import { expand, showOnly, takeOff } from "../../steps/picture-steps.ts";
import { retryNow } from "../../steps/read.ts";
import { Key } from "../../ui/Keys.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { lazyRoom } from "../../words/lazy-room.tsx";
import { useWords } from "../../words/use.ts";
import { Trouble } from "../Trouble.tsx";
import { Own } from "../select/Own.tsx";
import { CardHead } from "./CardHead.tsx";
import { Facts } from "./Facts.tsx";
import { Mentions } from "./Mentions.tsx";

const Figures = lazyRoom(async () => (await import("./Figures.tsx")).Figures);
const JudgedHere = lazyRoom(async () => (await import("../compare/JudgedHere.tsx")).JudgedHere);

export function ThingCard({ id }: { readonly id: string }) {
  const { w } = useWords();
  const card = useZhaotu((state) => state.cards[id]);
  const brief = useZhaotu((state) => state.things[id]);
  const busy = useZhaotu((state) => state.busy === id);
  const more = useZhaotu((state) => state.drawn.is === "here" && state.drawn.value.includes(id));
  const judged = useZhaotu((state) => state.judgements.some(({ of }) => of.includes(id)));
  const thing = card?.is === "here" ? card.value.thing : brief;
  return (
    <>
      <div className="card-body" data-card tabIndex={-1}>
        {thing && <CardHead thing={thing} card={card?.is === "here" ? card.value : null} />}
        {thing && <Own key={id} id={id} />}
        {judged && (
          <Suspense fallback={null}>
            <JudgedHere id={id} />
          </Suspense>
        )}
        {card?.is === "here" && <CardTabs card={card.value} />}
        {card?.is === "failed" && <Trouble why={card.why} onRetry={retryNow} />}
      </div>
      <div className="card-foot" hidden={card?.is === "failed" && card.why.code === "left-out"}>
        <button type="button" className="button primary" disabled={busy} onClick={() => void expand(id)}>
          {w.card.expand} <Key>E</Key>
        </button>
        <button type="button" className="button" onClick={() => openOverlay({ is: "expand", id })}>
          {w.grow.more}
        </button>
        {thing?.kind === "Target" && (
          <button type="button" className="button" onClick={() => openTarget(id)}>
            {w.ways.board}
          </button>
        )}
        <button type="button" className="button" onClick={() => showOnly([id])}>
          {w.card.only}
        </button>
        {more && (
          <button type="button" className="button" onClick={() => takeOff([id])}>
            {w.card.remove} <Key>H</Key>
          </button>
        )}
      </div>
    </>
  );
}

function CardTabs({ card }: { readonly card: Card }) {
  const { w } = useWords();
  const figures = card.targets.length + card.observations.length;
  const near = card.near.reduce((all, { targets, observations }) => all + targets.length + observations.length, 0);
  const [tab, setTab] = useState(card.links.length === 0 && figures > 0 ? "figures" : "facts");
  const tabs = [
    { id: "facts", label: w.card.facts(card.links.length) },
    { id: "figures", label: w.card.figures(figures, near) },
    { id: "mentions", label: w.card.mentions(card.mentions.length) },
  ];
  return (
    <Tabs label={w.card.label} tabs={tabs} chosen={tab} onChoose={setTab}>
      <Suspense fallback={null}>
        {tab === "facts" ? <Facts card={card} /> : tab === "figures" ? <Figures card={card} /> : <Mentions card={card} />}
      </Suspense>
    </Tabs>
  );
}
