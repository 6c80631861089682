// What is known of the query before it runs: faults, whether the gate lets it pass, and where it reads differently on the other engine.
import { CircleAlert, CircleCheck } from "lucide-react";
import { activeTab, useDoor } from "../../../state/door-state.ts";
import { useZhaotu } from "../../../state/use.ts";
import { showPlace } from "../../../steps/door-insert.ts";
import { useWords } from "../../../words/use.ts";
import { refusalWords } from "../editor/mark-words.ts";

export function Verdict() {
  const { lang, w } = useWords();
  const text = useDoor((door) => activeTab(door).text);
  const judged = useDoor((door) => door.judged);
  const verdict = judged?.text === text ? judged.verdict : null;
  if (text.trim() === "" || verdict === null)
    return (
      <div className="door-verdict" role="status">
        {text.trim() !== "" && <span className="quiet">{w.door.verdict.checking}</span>}
        <InForce />
      </div>
    );
  const { accepted, at, notes } = verdict;
  const engines = [...new Set(notes.map(({ engine }) => engine))];
  return (
    <div className="door-verdict" data-accepted={accepted} role="status">
      {accepted ? (
        <span className="door-fine">
          <CircleCheck aria-hidden="true" /> {w.door.verdict.ok}
        </span>
      ) : (
        <span className="door-refused">
          <CircleAlert aria-hidden="true" /> {refusalWords(verdict, lang, w)}
          {at && (
            <button type="button" className="link" onClick={() => showPlace(at.start, at.end)}>
              {w.door.toPlace}
            </button>
          )}
        </span>
      )}
      {notes.length > 0 ? (
        <details className="door-notes">
          <summary>
            {engines
              .map((engine) => w.door.verdict.differs(w.door.engines[engine], notes.filter((note) => note.engine === engine).length))
              .join(w.door.semicolon)}
          </summary>
          <ul>
            {notes.map(({ engine, code, zh, en, at: place }) => (
              <li key={`${engine} ${code} ${place?.start ?? ""}`}>
                {lang === "zh" ? zh : en}{" "}
                {place && (
                  <button type="button" className="link" onClick={() => showPlace(place.start, place.end)}>
                    {w.door.toPlace}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </details>
      ) : (
        accepted && <span className="quiet">{w.door.verdict.both}</span>
      )}
      <InForce />
    </div>
  );
}

/** Which engine answers, and in which dialect it is asked. */
function InForce() {
  const { w } = useWords();
  const about = useZhaotu((state) => state.about);
  if (about.is !== "here") return null;
  const { engine, engineVersion } = about.value;
  return <span className="door-in-force">{w.door.inForce(w.door.engines[engine], engineVersion, w.door.dialects[engine])}</span>;
}
