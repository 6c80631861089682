// Which engine holds the graph, where, and that it is only read.
import { useZhaotu } from "../../state/use.ts";
import { useWords } from "../../words/use.ts";
import { Setting } from "./Choice.tsx";

export function SettingsConnection() {
  const { w } = useWords();
  const about = useZhaotu((state) => state.about);
  if (about.is !== "here") return null;
  const { engine, engineVersion, place, guarded } = about.value;
  return (
    <Setting id="connection" title={w.settings.connection}>
      <dl className="pairs">
        <dt>{w.settings.engine}</dt>
        <dd>
          {w.status[engine]} · {engineVersion} · {w.status.readOnly}
        </dd>
        {place !== "" && (
          <>
            <dt>{w.settings.place}</dt>
            <dd className="hash">{place}</dd>
          </>
        )}
      </dl>
      <p className="quiet">{w.prefs.engineHow}</p>
      {guarded && (
        <p>
          <a href="/sign-out">{w.settings.signOut}</a>
        </p>
      )}
    </Setting>
  );
}
