// Perhaps the same: two names side by side with where each stands; a person says whether they are one.
import { ShieldQuestion } from "lucide-react";
import { useEffect } from "react";
import type { Kind } from "../../../../data/model/kinds.ts";
import { parseEvidence } from "../../../../data/model/locator.ts";
import type { ReviewReading } from "../../../contract/review.ts";
import { mentionsOf } from "../../state/review-coverage.ts";
import { nameIn, spansOf } from "../../state/review-line.ts";
import { snippet } from "../../state/review-passage.ts";
import type { ShownCandidate, ShownRoom } from "../../state/review-shown.ts";
import { mayDecide } from "../../state/review.ts";
import { useReview } from "../../state/use-review.ts";
import { useZhaotu } from "../../state/use.ts";
import { find } from "../../steps/picture-steps.ts";
import { readThings } from "../../steps/review-fresh.ts";
import { decide, undoCommand } from "../../steps/review-decide.ts";
import { lookAt } from "../../steps/review-steps.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import { Tongues } from "../../ui/Tongues.tsx";
import { kindWord, placeWords } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import { StateSign } from "./QueueRow.tsx";

/** So many places of a name are shown. */
const MOST = 4;

export function Pairs({ room, text }: { readonly room: ShownRoom; readonly text: string | null }) {
  const { w } = useWords();
  const pairs = room.pairs.flatMap(({ key, into }) => {
    const one = room.candidates.find((candidate) => candidate.key === key);
    return one ? [{ one, into }] : [];
  });
  const known = pairs.map(({ into }) => into).join(" ");
  useEffect(() => void readThings(known.split(" ").filter((id) => id !== "")), [known]);
  if (pairs.length === 0)
    return (
      <p className="review-choose quiet">
        <ShieldQuestion aria-hidden="true" /> {w.review.noPairs}
      </p>
    );
  return (
    <div className="review-pairs-list">
      <p className="quiet">{w.review.pairsHow}</p>
      {pairs.map(({ one, into }) => (
        <Pair key={`${one.key} ${into}`} one={one} into={into} room={room} text={text} />
      ))}
    </div>
  );
}

type Props = { readonly one: ShownCandidate; readonly into: string; readonly room: ShownRoom; readonly text: string | null };

function Pair({ one, into, room, text }: Props) {
  const { lang, w } = useWords();
  const writable = useReview(mayDecide);
  const other = room.candidates.find(({ key }) => key === `entity:${into}`);
  const id = "entity" in one.fact ? one.fact.entity : "";
  const made = one.decision;
  return (
    <section
      className="review-twins"
      data-pair={one.key}
      aria-label={`${nameIn(room.names, id, lang)} · ${nameIn(room.names, into, lang)}`}
    >
      <div className="review-twins-sides">
        <Side id={id} one={one} room={room} text={text} known={false} />
        <span className="review-twins-or" aria-hidden="true">
          ?
        </span>
        <Side id={into} one={other} room={room} text={text} known={other === undefined} />
      </div>
      <p className="review-form-ways">
        {one.state === "pending" && writable ? (
          <>
            <button type="button" className="button primary" data-act="same" onClick={() => decide([{ of: one.key, do: "merge", into }])}>
              {w.review.same}
            </button>
            <button type="button" className="button" data-act="apart" onClick={() => decide([{ of: one.key, do: "accept" }])}>
              {w.review.notSame}
            </button>
          </>
        ) : (
          <>
            <StateSign state={one.state} word />
            {made !== null && writable && !one.sending && (
              <button type="button" className="link" onClick={() => undoCommand(one.key)}>
                {w.review.undo}
              </button>
            )}
          </>
        )}
        <button type="button" className="link" onClick={() => lookAt(one.key)}>
          {w.review.fact}
        </button>
      </p>
    </section>
  );
}

type SideProps = {
  readonly id: string;
  readonly one: ShownCandidate | undefined;
  readonly room: ShownRoom;
  readonly text: string | null;
  readonly known: boolean;
};

function Side({ id, one, room, text, known }: SideProps) {
  const { lang, w } = useWords();
  const thing = useZhaotu((state) => state.things[id]);
  const fact = one && "entity" in one.fact ? one.fact : null;
  const kind: Kind | null = fact?.kind ?? thing?.kind ?? null;
  const mentions = mentionsOf(room.candidates, id);
  const spans = mentions.length > 0 ? mentions : one ? spansOf(one) : [];
  return (
    <div className="review-twin-side">
      <p className="quiet small">{known ? w.review.known : w.review.proposed}</p>
      <h2>
        {kind && <Glyph kind={kind} />} <Tongues text={nameIn(room.names, id, lang)} />
      </h2>
      <p className="small quiet">
        {kind && kindWord(kind, lang)} <code>{id}</code>
      </p>
      {fact?.aliases && <p className="small">{fact.aliases.join(" · ")}</p>}
      {thing && known && (
        <p className="small">
          {w.review.inGraph(thing.facts)} ·{" "}
          <button type="button" className="link" onClick={() => find(id)}>
            {w.review.see}
          </button>
        </p>
      )}
      <ul className="review-twin-places">
        {text !== null &&
          spans.slice(0, MOST).map(({ start, end }) => {
            const [before, itself, after] = snippet(text, start, end);
            return (
              <li key={start} lang="zh-Hans">
                {before}
                <mark>{itself}</mark>
                {after}
              </li>
            );
          })}
        {spans.length === 0 && (room.places[id] ?? []).map((place) => <Known key={place.evidence} place={place} />)}
        {spans.length === 0 && !known && <li className="quiet">{w.review.noMentions}</li>}
      </ul>
    </div>
  );
}

/** A place in an article that is in the graph: its words, or where it is. */
function Known({ place: { evidence, words } }: { readonly place: ReviewReading["places"][string][number] }) {
  const { w } = useWords();
  const at = parseEvidence(evidence);
  const article = useZhaotu((state) => (at ? state.articles[at.article] : undefined));
  const { where, offsets } = at ? placeWords(article, at) : { where: evidence, offsets: "" };
  return (
    <li lang="zh-Hans">
      <span className="chip still" translate="no">
        {where} {offsets}
      </span>{" "}
      {words === null ? (
        <span className="quiet small">{w.review.noText}</span>
      ) : (
        <>
          {words.before}
          <mark>{words.itself}</mark>
          {words.after}
        </>
      )}
    </li>
  );
}
