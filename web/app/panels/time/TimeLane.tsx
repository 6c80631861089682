// One lane: its name with the count, and its items in rows; what finds no room is a count that opens.
import { ChevronsDownUp, ChevronsUpDown } from "lucide-react";
import { useMemo, useState, type CSSProperties } from "react";
import { calendarThings, itemsById, type Lane } from "../../state/calendar.ts";
import { namesLang } from "../../state/prefs.ts";
import { packLane } from "../../state/time-lanes.ts";
import type { Years } from "../../state/time-scale.ts";
import { useZhaotu } from "../../state/use.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { kindWord } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import { StatusSign } from "./StatusTag.tsx";
import { labelOf } from "./tell-item.ts";
import { FoldMark, ItemMark } from "./TimeMark.tsx";

/** Rows of a lane at first, where that is enough for all a few more, and opened. */
const FEW = 3;
const ENOUGH = 6;
const MANY = 40;

type Props = { readonly lane: Lane; readonly years: Years; readonly width: number; readonly onFold: (ids: readonly string[]) => void };

export function TimeLane({ lane, years, width, onFold }: Props) {
  const { lang, w } = useWords();
  const inLang = useZhaotu(namesLang);
  const things = useZhaotu(calendarThings);
  const items = useZhaotu(itemsById);
  const [open, setOpen] = useState(false);
  const packed = useMemo(() => {
    const name = (id: string) => {
      const [thing, item] = [things.get(id), items.get(id)];
      return thing && item ? labelOf(thing, item, things, inLang, w) : id;
    };
    const pack = (rows: number) => packLane(lane.items, name, { years, width, rows });
    if (open) return pack(MANY);
    const all = pack(ENOUGH);
    return all.marks.some(({ folded }) => folded) ? pack(FEW) : all;
  }, [lane, things, items, years, width, open, inLang, w]);
  const word = lane.status ? w.time.laneDue(w.time.statuses[lane.status]) : kindWord(lane.kind, lang);
  const folds = packed.marks.some(({ folded }) => folded) || open;
  const here = packed.marks.reduce((sum, { ids }) => sum + ids.length, 0);
  const ordered = packed.marks.toSorted((a, b) => a.x - b.x || a.row - b.row);
  return (
    <div className="time-lane" role="group" aria-label={w.time.lane(word, lane.items.length)} data-lane={lane.key}>
      <span className="time-lane-name">
        {lane.status ? <StatusSign status={lane.status} /> : <Glyph kind={lane.kind} size={16} />}
        <span>{word}</span> <span className="quiet">{here === lane.items.length ? here : `${here}/${lane.items.length}`}</span>
        {folds && (
          <IconButton label={open ? w.time.fewRows(word) : w.time.allRows(word)} pressed={open} onClick={() => setOpen(!open)}>
            {open ? <ChevronsDownUp /> : <ChevronsUpDown />}
          </IconButton>
        )}
      </span>
      <div className="time-marks" style={{ "--rows": Math.max(1, packed.rows) } as CSSProperties}>
        {ordered.map((mark, place) => {
          const item = items.get(mark.ids[0] ?? "");
          if (mark.folded) return <FoldMark key={`+${mark.x}`} mark={mark} first={place === 0} onOpen={() => onFold(mark.ids)} />;
          return item ? <ItemMark key={item.id} item={item} mark={mark} first={place === 0} /> : null;
        })}
      </div>
    </div>
  );
}
