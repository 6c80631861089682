// When it was said: the articles by their dates, and how much each was the first to say. One that is selected lights what it says.
import { useMemo } from "react";
import type { CSSProperties } from "react";
import type { Calendar } from "../../../contract/calendar.ts";
import { packLane } from "../../state/time-lanes.ts";
import type { Years } from "../../state/time-scale.ts";
import { useZhaotu } from "../../state/use.ts";
import { choose } from "../../steps/looking-steps.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import { inLang } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import { daysWords } from "./tell-item.ts";

/** Articles that would stand over each other go into further rows. */
const ROWS = 12;

export function SaidStrip({
  calendar: { said },
  years,
  width,
}: {
  readonly calendar: Calendar;
  readonly years: Years;
  readonly width: number;
}) {
  const { lang, w } = useWords();
  const articles = useZhaotu((state) => state.articles);
  const selected = useZhaotu((state) => state.view.selected);
  const byId = useMemo(() => new Map(said.map((one) => [one.article, one])), [said]);
  const packed = useMemo(() => {
    const name = (id: string) => w.time.brought(daysWords(byId.get(id)!, w), byId.get(id)?.first.length ?? 0);
    return packLane(
      said.map(({ article: id, from, to }) => ({ id, from, to })),
      name,
      { years, width, rows: ROWS },
    );
  }, [said, byId, years, width, w]);
  return (
    <div className="time-lane time-said" role="group" aria-label={w.time.said}>
      <span className="time-lane-name">
        <Glyph kind="Article" size={16} /> <span>{w.time.said}</span> <span className="quiet">{said.length}</span>
      </span>
      <div className="time-marks" style={{ "--rows": Math.max(1, packed.rows) } as CSSProperties}>
        {packed.marks.map((mark, place) => {
          const [one] = mark.ids.flatMap((id) => byId.get(id) ?? []);
          if (!one) return null;
          const title = inLang(articles[one.article]?.title ?? null, articles[one.article]?.titleEn ?? null, lang) ?? one.article;
          return (
            <button
              key={one.article}
              type="button"
              className="time-item time-article"
              data-article={one.article}
              data-before={mark.before}
              aria-pressed={selected.includes(one.article)}
              title={w.time.broughtHow(title, one.first.length, one.again.length)}
              tabIndex={place === 0 ? 0 : -1}
              style={{ left: mark.x, width: mark.width, "--row": mark.row } as CSSProperties}
              onClick={() => choose(one.article)}
            >
              <span className="time-span" style={{ left: mark.from, width: Math.max(3, mark.to - mark.from) }} />
              <span className="time-name" style={mark.before ? { right: mark.width - mark.from + 2 } : { left: mark.to }}>
                {w.time.brought(daysWords(one, w), one.first.length)}
              </span>
            </button>
          );
        })}
      </div>
    </div>
  );
}
