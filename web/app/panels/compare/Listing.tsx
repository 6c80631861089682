// What the lists of Compare share: groups with counts, a filter, an order, and rows in portions.
import { useState, type ReactNode } from "react";
import { isComposing } from "../../ui/composing.ts";
import { useWords } from "../../words/use.ts";

/** Rows listed at first and with each "next". */
const STEP = 100;

type Group = { readonly id: string; readonly label: string; readonly count: number };

/** Buttons that choose one group; the first is all of them. */
export function Groups({
  label,
  groups,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly groups: readonly Group[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}) {
  const { w } = useWords();
  return (
    <div className="compare-groups" role="group" aria-label={label}>
      {groups.map(({ id, label: word, count }) => (
        <button key={id} type="button" aria-pressed={chosen === id} data-group={id} onClick={() => onChoose(id)}>
          {word} <b>{w.compare.number(count)}</b>
        </button>
      ))}
    </div>
  );
}

/** The field that filters; Esc empties it. */
export function FilterField({ text, onText }: { readonly text: string; readonly onText: (text: string) => void }) {
  const { w } = useWords();
  return (
    <input
      type="search"
      className="field"
      aria-label={w.between.filter}
      placeholder={w.between.filter}
      value={text}
      onChange={(event) => onText(event.target.value)}
      onKeyDown={(event) => {
        if (isComposing(event) || event.key !== "Escape" || text === "") return;
        event.preventDefault();
        event.stopPropagation();
        onText("");
      }}
    />
  );
}

type Choice<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly id: T; readonly label: string }[];
  readonly onChoose: (id: T) => void;
};

/** One of several, as a list to choose from. */
export function Choose<T extends string>({ label, value, options, onChoose }: Choice<T>) {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={(event) => {
        const chosen = options.find(({ id }) => id === event.target.value);
        if (chosen) onChoose(chosen.id);
      }}
    >
      {options.map(({ id, label: word }) => (
        <option key={id} value={id}>
          {word}
        </option>
      ))}
    </select>
  );
}

/** The filter of a list, and the order of its rows. */
export function Tools<T extends string>({
  text,
  onText,
  order,
  orders,
  words,
  onOrder,
}: {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly order: T;
  readonly orders: readonly T[];
  readonly words: Readonly<Record<T, string>>;
  readonly onOrder: (order: T) => void;
}) {
  const { w } = useWords();
  return (
    <div className="compare-tools">
      <FilterField text={text} onText={onText} />
      <Choose label={w.between.order} value={order} options={orders.map((id) => ({ id, label: words[id] }))} onChoose={onOrder} />
    </div>
  );
}

/** The first rows, and the way to the rest; says how many there are. `all`: before they were filtered. `bare`: the heading has said it. */
export function Portions<R>({
  rows,
  all,
  bare = false,
  children,
}: {
  readonly rows: readonly R[];
  readonly all: number;
  readonly bare?: boolean;
  readonly children: (rows: readonly R[]) => ReactNode;
}) {
  const { w } = useWords();
  const [most, setMost] = useState(STEP);
  return (
    <>
      <p role="status" className={bare ? "unseen" : "quiet"}>
        {rows.length === 0 ? w.compare.none : w.compare.count(rows.length, all)}
      </p>
      {rows.length > 0 && children(rows.slice(0, most))}
      {rows.length > most && (
        <p className="compare-more">
          <button type="button" className="link" onClick={() => setMost(most + STEP)}>
            {w.compare.next(Math.min(STEP, rows.length - most))}
          </button>
          <button type="button" className="link" onClick={() => setMost(rows.length)}>
            {w.compare.allRows}
          </button>
        </p>
      )}
    </>
  );
}
