// What has to be said beside a map: where its positions come from, and how many things have none.
import { visibleThings } from "../state/derive.ts";
import { useZhaotu } from "../state/use.ts";
import { retryNow } from "../steps/read.ts";
import { useWords } from "../words/use.ts";

export function MapNote() {
  const { lang, w } = useWords();
  const positions = useZhaotu((state) => state.positions);
  const things = useZhaotu(visibleThings);
  const pinned = useZhaotu((state) => Object.keys(state.view.pinned).length > 0);
  if (positions?.is === "failed")
    return (
      <p className="map-note float" role="alert">
        {w.layouts.positionsFailed}{" "}
        <button type="button" className="link" onClick={retryNow}>
          {w.layouts.retry}
        </button>
      </p>
    );
  if (positions?.is !== "here") return <p className="map-note float">{w.layouts.readingPositions}</p>;
  const { positions: known, near, sources } = positions.value;
  const own = new Set(known.map(({ place }) => place));
  const nowhere = things.filter(({ id }) => !own.has(id) && near[id] === undefined).length;
  const none = nowhere === things.length;
  const brief = [nowhere > 0 && w.layouts.nowhere(nowhere), !none && w.layouts.notFacts, pinned && !none && w.layouts.fixed].filter(
    Boolean,
  );
  if (none) return <p className="map-note float">{w.layouts.noPositions}</p>;
  return (
    <details className="map-note float">
      <summary>{brief.join(" · ")}</summary>
      <p>
        {w.layouts.from}
        {w.colon}
      </p>
      <ul>
        {Object.values(sources).map((source) => (
          <li key={source.en}>{source.url === null ? source[lang] : <a href={source.url}>{source[lang]}</a>}</li>
        ))}
      </ul>
    </details>
  );
}
