// Neighbours by relation word, direction and kind, each sort with a tick.
import { relationType } from "../../../../data/model/relations.ts";
import type { Around } from "../../../contract/grow.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import { kindWord, relationWord } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import { sortKey } from "./use-around.tsx";

type Row = Around["rows"][number];
type Props = {
  readonly rows: readonly Row[];
  /** Null: all of them. */
  readonly ticked: ReadonlySet<string> | null;
  readonly onTick: (ticked: ReadonlySet<string> | null) => void;
};
type Way = "out" | "in" | "both";

const wayOf = ({ relation, out }: Row): Way => (relationType(relation).symmetric === true ? "both" : out ? "out" : "in");

export function SortRows({ rows, ticked, onTick }: Props) {
  const { w } = useWords();
  const toggle = (key: string) => {
    const all = ticked ?? new Set(rows.map(sortKey));
    onTick(all.has(key) ? new Set([...all].filter((one) => one !== key)) : new Set([...all, key]));
  };
  return (
    <div className="sorts" tabIndex={-1}>
      <p className="sorts-all">
        <button type="button" className="text-button" onClick={() => onTick(null)}>
          {w.grow.all}
        </button>
        <button type="button" className="text-button" onClick={() => onTick(new Set())}>
          {w.grow.none}
        </button>
      </p>
      {(["out", "in", "both"] as const).map((way) => {
        const those = rows.filter((row) => wayOf(row) === way);
        return (
          those.length > 0 && (
            <fieldset key={way} className="sorts-way">
              <legend className="quiet">{w.grow[way]}</legend>
              {those.map((row) => (
                <SortRow
                  key={sortKey(row)}
                  row={row}
                  on={ticked === null || ticked.has(sortKey(row))}
                  onToggle={() => toggle(sortKey(row))}
                />
              ))}
            </fieldset>
          )
        );
      })}
    </div>
  );
}

function SortRow({ row, on, onToggle }: { readonly row: Row; readonly on: boolean; readonly onToggle: () => void }) {
  const { lang, w } = useWords();
  const { relation, out, kind, total, shown } = row;
  const word = relationWord({ relation }, out, lang);
  return (
    <label className="sort" data-over={total === shown}>
      <input
        type="checkbox"
        checked={on}
        onChange={onToggle}
        data-sort={sortKey(row)}
        aria-label={w.grow.rowLabel(word, kindWord(kind, lang), total, shown)}
      />
      <span>{word}</span> <Glyph kind={kind} size={17} /> <span>{kindWord(kind, lang)}</span>
      <span className="sort-count quiet">{w.grow.row(shown, total)}</span>
    </label>
  );
}
