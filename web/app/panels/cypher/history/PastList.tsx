// What was saved and what was run: both open in a tab and wait to be run.
import { Trash2 } from "lucide-react";
import { getDoor, updateDoor, useDoor, type PastQuery } from "../../../state/door-state.ts";
import { openQuery } from "../../../state/door-verbs.ts";
import { useZhaotu } from "../../../state/use.ts";
import { clearPast } from "../../../steps/door-keep.ts";
import { isQuery, openSaved } from "../../../steps/door-saved.ts";
import { deleteView, desk } from "../../../steps/own-steps.ts";
import { IconButton } from "../../../ui/IconButton.tsx";
import { useWords } from "../../../words/use.ts";
import { titleOf } from "../head/title-of.ts";

export function PastList() {
  return (
    <div className="door-past">
      <Saved />
      <Past />
    </div>
  );
}

function Saved() {
  const { w } = useWords();
  const words = w.door.past;
  const saved = useZhaotu((state) => state.saved);
  const queries = saved.filter(isQuery);
  return (
    <section aria-label={words.saved}>
      <div className="door-past-head">
        <h3>{words.saved}</h3>
        <button type="button" className="link" title={words.savedHow} onClick={() => desk("saved")}>
          {words.files}
        </button>
      </div>
      {queries.length === 0 && <p className="quiet">{words.savedNone}</p>}
      <ul>
        {queries.map((query) => (
          <li key={query.name}>
            <button type="button" className="door-past-open" title={words.open(query.name)} onClick={() => openSaved(query)}>
              <span>{query.name}</span>
            </button>
            <IconButton label={words.remove(query.name)} onClick={() => deleteView(query.name)}>
              <Trash2 />
            </IconButton>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Past() {
  const { lang, w } = useWords();
  const words = w.door.past;
  const history = useDoor((door) => door.history);
  const how = ({ how: ended, rows }: PastQuery) => (ended === "done" ? words.how.done(rows) : words.how[ended]);
  return (
    <section aria-label={words.title}>
      <div className="door-past-head">
        <h3>{words.title}</h3>
        {history.length > 0 && (
          <button type="button" className="link" onClick={clearPast}>
            {words.clear}
          </button>
        )}
      </div>
      {history.length === 0 && <p className="quiet">{words.none}</p>}
      <ul>
        {history.map((past) => {
          const title = titleOf(past, getDoor(), lang);
          return (
            <li key={`${past.at} ${past.text}`}>
              <button
                type="button"
                className="door-past-open"
                title={past.text}
                onClick={() => updateDoor((door) => openQuery(door, { text: past.text, params: past.params, name: past.name }))}
              >
                <span>{title}</span>
                <span className="quiet">
                  {how(past)} ·{" "}
                  {new Date(past.at).toLocaleString(lang === "zh" ? "zh-Hans-CN" : "en", { dateStyle: "short", timeStyle: "short" })}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
