// A place to start from: its name or a question about it, and how much it draws.
import type { Offer } from "../../../contract/grow.ts";
import { useZhaotu } from "../../state/use.ts";
import { LIMITS } from "../../steps/limits.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import { nameOf, yearOf } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";

type Props = { readonly offer: Offer; readonly onTake: (offer: Offer) => void; readonly asked?: boolean };

export function OfferButton({ offer, onTake, asked = false }: Props) {
  const { lang, w } = useWords();
  const { of, id, thing, things } = offer;
  const article = useZhaotu((state) => (of === "article" ? state.articles[id] : undefined));
  const name = thing ? nameOf(thing, lang) : id;
  return (
    <button type="button" className="start-name" data-start={`${of} ${id}`} onClick={() => onTake(offer)}>
      <Glyph kind={thing?.kind ?? "Target"} />{" "}
      <span>{asked ? w.starts[of](name) : article ? `${yearOf(article, id)} · ${name}` : name}</span>
      <span className="quiet">{w.starts.things(things, Math.min(things, LIMITS.start))}</span>
    </button>
  );
}

/** Questions on real names. */
export function Questions({ offers, onTake }: { readonly offers: readonly Offer[]; readonly onTake: (offer: Offer) => void }) {
  return (
    <ul className="start-offers">
      {offers.map((offer) => (
        <li key={`${offer.of} ${offer.id}`}>
          <OfferButton offer={offer} onTake={onTake} asked />
        </li>
      ))}
    </ul>
  );
}
