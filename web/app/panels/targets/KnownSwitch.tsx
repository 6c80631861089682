// As known on which date: that of an article, or any.
import { byDate } from "../../state/compared.ts";
import { useZhaotu } from "../../state/use.ts";
import { knowAsOn } from "../../steps/board-steps.ts";
import { useWords } from "../../words/use.ts";

/** More dates than this are a list to choose from. */
const MOST_BUTTONS = 3;

export function KnownSwitch() {
  const { w } = useWords();
  const articles = useZhaotu((state) => state.articles);
  const known = useZhaotu((state) => state.view.asKnown);
  const dates = [...new Set(byDate(articles).map(({ date }) => date))];
  const newest = dates.at(-1) ?? "";
  const now = known ?? newest;
  const choose = (date: string) => knowAsOn(date === newest ? null : date);
  const listed = dates.includes(now) ? dates : [...dates, now].toSorted();
  return (
    <div className="board-known">
      <span id="known-label">{w.targets.asKnown}</span>
      {dates.length <= MOST_BUTTONS ? (
        <div className="switch" role="group" aria-labelledby="known-label">
          {dates.map((date) => (
            <button key={date} type="button" aria-pressed={date === now} onClick={() => choose(date)}>
              {w.targets.knownBy(date)}
            </button>
          ))}
        </div>
      ) : (
        <select aria-labelledby="known-label" value={now} onChange={(event) => choose(event.target.value)}>
          {listed.map((date) => (
            <option key={date} value={date}>
              {w.targets.knownBy(date)}
            </option>
          ))}
        </select>
      )}
      <input
        type="date"
        data-blank={known === null || known.length !== 10}
        aria-label={w.targets.anyDay}
        title={w.targets.anyDay}
        min="1900-01-01"
        max="2999-12-31"
        value={known !== null && known.length === 10 ? known : ""}
        onChange={({ target: { value, validity } }) => {
          if (validity.valid) knowAsOn(value === "" ? null : value);
        }}
      />
    </div>
  );
}
