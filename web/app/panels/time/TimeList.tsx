// The calendar as a table by date: the same in words, and what a phone shows. With a day asked for, what is due by it comes apart.
import { Fragment, useState } from "react";
import type { Calendar, CalendarItem } from "../../../contract/calendar.ts";
import { calendarThings } from "../../state/calendar.ts";
import { useZhaotu } from "../../state/use.ts";
import { choose } from "../../steps/looking-steps.ts";
import { Chips } from "../../ui/Chip.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import { namesLang } from "../../state/prefs.ts";
import { kindWord, tagOf } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import { dueGroups } from "./due-groups.ts";
import { StatusTag } from "./StatusTag.tsx";
import { howWords, namesWords, undatedName, whenWords } from "./tell-item.ts";

/** Rows at first and with each "next". */
const STEP = 100;

export function TimeList({ calendar }: { readonly calendar: Calendar }) {
  const { w } = useWords();
  const [most, setMost] = useState(STEP);
  const years = useZhaotu((state) => state.view.years);
  const inYears = ({ from, to }: CalendarItem) =>
    years === null || (Number(to.slice(0, 4)) >= years[0] && Number(from.slice(0, 4)) <= years[1]);
  const items = calendar.items.filter(inYears);
  const after = items.filter(({ due }) => due === null).length;
  const groups = calendar.until
    ? dueGroups({ items, until: calendar.until }).filter((group) => group.items.length > 0)
    : [{ key: null, items }];
  const all = groups.reduce((sum, group) => sum + group.items.length, 0);
  const before = groups.map((_, place) => groups.slice(0, place).reduce((sum, group) => sum + group.items.length, 0));
  return (
    <section className="time-list" aria-label={w.time.table}>
      <table className="time-table">
        <caption className="unseen">{w.time.table}</caption>
        <thead>
          <tr>
            <th scope="col">{w.time.columns.when}</th>
            <th scope="col">{w.time.columns.what}</th>
            <th scope="col">{w.time.columns.status}</th>
            <th scope="col">{w.time.columns.side}</th>
            <th scope="col">{w.time.columns.source}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group, place) => {
            const rows = group.items.slice(0, Math.max(0, most - (before[place] ?? 0)));
            return (
              <Fragment key={group.key}>
                {group.key !== null && (
                  <tr className="time-group" data-group={group.key}>
                    <th scope="rowgroup" colSpan={5}>
                      {w.time.groups[group.key]} <b>{group.items.length}</b>
                    </th>
                  </tr>
                )}
                {rows.map((item) => (
                  <Row key={item.id} item={item} />
                ))}
              </Fragment>
            );
          })}
        </tbody>
      </table>
      <p className="time-more">
        <span className="quiet">
          {w.time.shown(Math.min(most, all), all)}
          {calendar.until && after > 0 && <> · {w.time.notYet(after)}</>}
        </span>
        {all > most && (
          <button type="button" className="link" onClick={() => setMost(most + STEP)}>
            {w.time.next(Math.min(STEP, all - most))}
          </button>
        )}
      </p>
    </section>
  );
}

function Row({ item }: { readonly item: CalendarItem }) {
  const { lang, w } = useWords();
  const things = useZhaotu(calendarThings);
  const inLang = useZhaotu(namesLang);
  const chosen = useZhaotu((state) => state.view.selected.includes(item.id));
  const thing = things.get(item.id);
  if (!thing) return null;
  const about = namesWords(item.about, things, lang, w);
  return (
    <tr data-item={item.id} data-chosen={chosen}>
      <td>
        <b>{whenWords(item, w)}</b> <span className="claim">{howWords(item, w)}</span>
      </td>
      <th scope="row">
        <button type="button" className="row-name link" aria-pressed={chosen} onClick={() => choose(item.id)}>
          <Glyph kind={thing.kind} size={16} /> <span lang={tagOf(inLang)}>{undatedName(thing, inLang)}</span>
        </button>
        {about !== "" && <p className="claim">{about}</p>}
      </th>
      <td>{item.status ? <StatusTag status={item.status} /> : <span className="quiet">{kindWord(thing.kind, lang)}</span>}</td>
      <td>{w.time.sides[item.side]}</td>
      <td>
        <Chips evidence={item.evidence} most={1} />
      </td>
    </tr>
  );
}
