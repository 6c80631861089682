// An item on the line: its time as a bar or a point, a flag at the end of a deadline, its name; or a count of several.
import { Flag } from "lucide-react";
import type { CSSProperties } from "react";
import type { CalendarItem } from "../../../contract/calendar.ts";
import { calendarThings, itemsById } from "../../state/calendar.ts";
import { namesLang } from "../../state/prefs.ts";
import { LEAST, type Mark } from "../../state/time-lanes.ts";
import { useZhaotu } from "../../state/use.ts";
import { choose, chooseAlso } from "../../steps/looking-steps.ts";
import { tagOf } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import { howWords, labelOf, whenWords } from "./tell-item.ts";

const placed = ({ x, width, row }: Mark) => ({ left: x, width, "--row": row }) as CSSProperties;

export function ItemMark({ item, mark, first }: { readonly item: CalendarItem; readonly mark: Mark; readonly first: boolean }) {
  const { w } = useWords();
  const inLang = useZhaotu(namesLang);
  const things = useZhaotu(calendarThings);
  const chosen = useZhaotu((state) => state.view.selected.includes(item.id));
  const said = useZhaotu((state) => state.view.selected.some((id) => item.articles.includes(id)));
  const about = useZhaotu((state) => state.view.selected.some((id) => item.about.includes(id)));
  const asks = useZhaotu((state) => state.view.until !== null);
  const thing = things.get(item.id);
  if (!thing) return null;
  const due = item.due === "sure" ? w.time.sure : item.due === "perhaps" ? w.time.perhaps : "";
  const more = [item.status ? w.time.statuses[item.status] : "", w.time.sides[item.side], due].filter((words) => words !== "");
  const wide = mark.to - mark.from >= LEAST;
  const label = labelOf(thing, item, things, inLang, w);
  const told = w.time.item(label, w.time.whats[item.what], whenWords(item, w), howWords(item, w), more.map(w.time.more).join(""));
  return (
    <button
      type="button"
      className="time-item"
      data-item={item.id}
      data-what={item.what}
      data-grain={item.grain}
      data-status={item.status ?? undefined}
      data-taken={item.basis === "inherited" || item.basis === "inferred"}
      data-due={asks ? (item.due ?? "no") : undefined}
      data-side={item.side}
      data-said={said}
      data-about={about}
      data-before={mark.before}
      data-wide={wide}
      data-inside={mark.to - mark.from >= mark.width - 1}
      aria-pressed={chosen}
      aria-label={told}
      title={told}
      tabIndex={first || chosen ? 0 : -1}
      style={placed(mark)}
      onClick={(event) => (event.ctrlKey || event.metaKey ? chooseAlso(item.id) : choose(item.id))}
    >
      <span className="time-span" style={{ left: mark.from, width: Math.max(1, mark.to - mark.from) }} />
      {item.what === "deadline" && (
        <Flag className="time-flag" aria-hidden="true" style={{ left: mark.before && !wide ? mark.from : mark.to }} />
      )}
      <span
        className="time-name"
        lang={tagOf(inLang)}
        style={mark.before ? { right: mark.width - mark.from + 2 } : { left: wordsAt(mark) }}
      >
        {label}
      </span>
    </button>
  );
}

/** Where the words begin: within the time where it holds them, else behind it and its flag. */
const wordsAt = ({ from, to, width }: Mark) => (to - from >= width - 1 ? from : to);

export function FoldMark({ mark, first, onOpen }: { readonly mark: Mark; readonly first: boolean; readonly onOpen: () => void }) {
  const { w } = useWords();
  const items = useZhaotu(itemsById);
  const own = mark.ids.flatMap((id) => items.get(id) ?? []);
  const from = own.reduce((least, item) => (item.from < least ? item.from : least), own[0]?.from ?? "");
  const to = own.reduce((most, item) => (item.to > most ? item.to : most), own[0]?.to ?? "");
  const told = w.time.foldHow(mark.ids.length, w.time.point(from), w.time.point(to));
  return (
    <button
      type="button"
      className="time-item time-fold"
      data-count={mark.ids.length}
      aria-label={told}
      title={told}
      tabIndex={first ? 0 : -1}
      style={placed(mark)}
      onClick={onOpen}
    >
      {w.time.fold(mark.ids.length)}
    </button>
  );
}
