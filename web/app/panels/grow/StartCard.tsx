// Where to start, in a dialog: everything, an article, a place, a company, a year, nothing.
import { X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { Offer } from "../../../contract/grow.ts";
import { totalThings } from "../../state/derive.ts";
import { isTooLarge } from "../../state/gathered.ts";
import { closeOverlay } from "../../state/overlay.ts";
import { useZhaotu } from "../../state/use.ts";
import { drawAll } from "../../steps/picture-steps.ts";
import { startEmpty, startFrom } from "../../steps/start-steps.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { useWords } from "../../words/use.ts";
import { OfferButton, Questions } from "./OfferButton.tsx";
import { useStarts } from "./use-starts.tsx";

export function StartCard() {
  const { w } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const total = useZhaotu(totalThings);
  const large = useZhaotu(isTooLarge);
  const [all, setAll] = useState(false);
  const starts = useStarts(all);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const take = (act: () => void) => {
    dialog.current?.close();
    act();
  };
  return (
    <dialog ref={dialog} className="keys-card start-card" aria-labelledby="start-title" onClose={closeOverlay}>
      <div className="side-head">
        <h2 id="start-title">{w.starts.title}</h2>
        <IconButton label={w.grow.close} keys="Esc" onClick={() => dialog.current?.close()}>
          <X />
        </IconButton>
      </div>
      {starts.is === "loading" && <p className="quiet">{w.starts.loading}</p>}
      {starts.is === "failed" && <p>{w.starts.failed}</p>}
      <ul className="start-offers start-both">
        <li>
          <button type="button" className="start-name" onClick={() => take(drawAll)}>
            <span>{large ? w.gather.everything : w.starts.everything}</span>{" "}
            <span className="quiet">{total !== null && w.starts.things(total, total)}</span>
          </button>
        </li>
        <li>
          <button type="button" className="start-name" onClick={() => take(startEmpty)}>
            <span>{w.starts.empty}</span> <span className="quiet">{w.starts.emptyHow}</span>
          </button>
        </li>
      </ul>
      {starts.is === "here" && (
        <>
          <section>
            <h3>{w.starts.ask}</h3>
            <Questions offers={starts.value.questions} onTake={(offer) => take(() => void startFrom(offer))} />
          </section>
          {(["articles", "companies", "places", "years"] as const).map((sort) => (
            <Offers
              key={sort}
              title={w.starts[sort]}
              offers={starts.value[sort]}
              total={sort === "places" || sort === "companies" ? starts.value.total[sort] : 0}
              onTake={(offer) => take(() => void startFrom(offer))}
              onAll={() => setAll(true)}
            />
          ))}
        </>
      )}
    </dialog>
  );
}

type OffersProps = {
  readonly title: string;
  readonly offers: readonly Offer[];
  readonly total: number;
  readonly onTake: (offer: Offer) => void;
  readonly onAll: () => void;
};

function Offers({ title, offers, total, onTake, onAll }: OffersProps) {
  const { w } = useWords();
  const list = useRef<HTMLUListElement>(null);
  const before = useRef(offers.length);
  // The button goes with its click: the focus goes on to the first that is new.
  useEffect(() => {
    if (offers.length > before.current && document.activeElement === document.body)
      list.current?.querySelectorAll<HTMLElement>("button")[before.current]?.focus();
    before.current = offers.length;
  }, [offers.length]);
  if (offers.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul ref={list} className={offers[0]?.of === "article" ? "start-offers" : "start-offers start-both"}>
        {offers.map((offer) => (
          <li key={offer.id}>
            <OfferButton offer={offer} onTake={onTake} />
          </li>
        ))}
      </ul>
      {total > offers.length && (
        <p className="quiet">
          {w.starts.rest(offers.length, total)}{" "}
          <button type="button" className="link" onClick={onAll}>
            {w.starts.listAll}
          </button>
        </p>
      )}
    </section>
  );
}
