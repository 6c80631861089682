// One item in detail: when and how that is known, how it stands and why, whom it is about, where it is said, and ways on.
import { Flag, Waypoints, Workflow, X } from "lucide-react";
import type { CalendarItem, UndatedTarget } from "../../../contract/calendar.ts";
import { calendarThings } from "../../state/calendar.ts";
import { useZhaotu } from "../../state/use.ts";
import { onTheBoard, onTheCanvas, whatItNeeds } from "../../steps/calendar-steps.ts";
import { choose } from "../../steps/looking-steps.ts";
import { Chips } from "../../ui/Chip.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Name } from "../../ui/Name.tsx";
import { inLang, kindWord, yearOf } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import { StatusTag } from "./StatusTag.tsx";
import { howWords, whenWords } from "./tell-item.ts";

export function ItemDetail({ told }: { readonly told: CalendarItem | UndatedTarget }) {
  const { lang, w } = useWords();
  const things = useZhaotu(calendarThings);
  const articles = useZhaotu((state) => state.articles);
  const card = useZhaotu((state) => state.cards[told.id]);
  const thing = things.get(told.id);
  if (!thing) return null;
  const target = card?.is === "here" ? card.value.targets.find(({ id }) => id === told.id) : undefined;
  const claim = target
    ? inLang(target.claimZh, target.claimEn, lang)
    : card?.is === "here"
      ? inLang(card.value.note, card.value.noteEn, lang)
      : null;
  const doubt = target ? inLang(target.uncertain, target.uncertainEn, lang) : null;
  const isTarget = thing.kind === "Target";
  return (
    <div className="time-shelf">
      <div className="time-shelf-head">
        <span className="time-kind">
          <Glyph kind={thing.kind} size={18} /> {kindWord(thing.kind, lang)}
        </span>
        <IconButton label={w.time.close} keys="Esc" onClick={() => choose(null)}>
          <X />
        </IconButton>
      </div>
      <h2>
        <Name thing={thing} />
      </h2>
      <p className="quiet">
        <Name thing={thing} other />
      </p>
      <p className="time-when">
        {"from" in told ? (
          <>
            <b>{whenWords(told, w)}</b> {w.time.sides[told.side]}
            <span className="claim"> {howWords(told, w)}</span>
          </>
        ) : (
          w.card.noDue
        )}
      </p>
      {told.status && (
        <div className="time-stands" data-status={told.status}>
          <StatusTag status={told.status} />
          <p>{told.sentence?.[lang]}</p>
          {told.restsEvidence.length > 0 && (
            <p>
              <span className="quiet">{w.time.restSources}</span> <Chips evidence={told.restsEvidence} most={2} />
            </p>
          )}
        </div>
      )}
      {claim !== null && <p>{claim}</p>}
      {doubt !== null && (
        <p className="claim">
          <b>{w.card.uncertain}</b> {doubt}
        </p>
      )}
      <dl className="time-facts">
        {told.about.length > 0 && (
          <>
            <dt>{w.time.about}</dt>
            <dd>
              {told.about.map((id) => {
                const subject = things.get(id);
                return (
                  subject && (
                    <span key={id} className="time-about">
                      <Glyph kind={subject.kind} size={16} /> <Name thing={subject} />
                    </span>
                  )
                );
              })}
            </dd>
          </>
        )}
        <dt>{w.time.saidBy}</dt>
        <dd>{told.articles.map((id) => yearOf(articles[id], id)).join(w.list)}</dd>
        <dt>{w.time.sources}</dt>
        <dd>
          <Chips evidence={told.evidence} most={4} />
        </dd>
      </dl>
      <div className="time-ways">
        <button type="button" className="button primary" onClick={() => whatItNeeds(told.id)}>
          <Workflow aria-hidden="true" /> {w.time.needs}
        </button>
        {isTarget && (
          <button type="button" className="button" onClick={() => onTheBoard(told.id)}>
            <Flag aria-hidden="true" /> {w.time.board}
          </button>
        )}
        <button type="button" className="button" onClick={() => onTheCanvas([told.id])}>
          <Waypoints aria-hidden="true" /> {w.time.canvas}
        </button>
      </div>
    </div>
  );
}
