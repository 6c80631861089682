// Items as a list of names: how each stands, whom it is about; the first of many, and the way to the rest.
import { useState } from "react";
import { calendarHere, calendarThings, itemsById } from "../../state/calendar.ts";
import { memo } from "../../state/derive.ts";
import { namesLang } from "../../state/prefs.ts";
import { useZhaotu } from "../../state/use.ts";
import { choose } from "../../steps/looking-steps.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import { tagOf } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import { StatusSign } from "./StatusTag.tsx";
import { namesWords, undatedName, whenWords } from "./tell-item.ts";

const STEP = 30;

const undatedById = memo(
  (state) => [calendarHere(state)],
  (state) => new Map((calendarHere(state)?.undated ?? []).map((one) => [one.id, one])),
);

export function ItemButtons({ ids }: { readonly ids: readonly string[] }) {
  const { lang, w } = useWords();
  const inLang = useZhaotu(namesLang);
  const things = useZhaotu(calendarThings);
  const items = useZhaotu(itemsById);
  const undated = useZhaotu(undatedById);
  const selected = useZhaotu((state) => state.view.selected);
  const [most, setMost] = useState(STEP);
  return (
    <>
      <ul className="time-names">
        {ids.slice(0, most).map((id) => {
          const thing = things.get(id);
          const item = items.get(id);
          const told = item ?? undated.get(id);
          if (!thing || !told) return null;
          const about = namesWords(told.about, things, lang, w);
          return (
            <li key={id}>
              <button type="button" aria-pressed={selected.includes(id)} onClick={() => choose(id)}>
                {told.status ? (
                  <span title={w.time.statuses[told.status]}>
                    <StatusSign status={told.status} />
                    <span className="unseen">{w.time.statuses[told.status]} </span>
                  </span>
                ) : (
                  <Glyph kind={thing.kind} size={16} />
                )}
                <span>
                  <span lang={tagOf(inLang)}>{undatedName(thing, inLang)}</span>
                  <span className="quiet">
                    {" "}
                    {[about, item && whenWords(item, w)].filter((part) => part !== undefined && part !== "").join(" · ")}
                  </span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {ids.length > most && (
        <button type="button" className="link" onClick={() => setMost(most + STEP)}>
          {w.time.next(Math.min(STEP, ids.length - most))}
        </button>
      )}
    </>
  );
}
