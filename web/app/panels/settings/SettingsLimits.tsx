// How much is drawn, listed and asked for at once: what it is, what it usually is, where one meets it, and a field to set it.
import { useState } from "react";
import { LIMITS, SETTABLE, usualLimit, type SettableLimit } from "../../steps/limits.ts";
import { limit } from "../../steps/prefs-steps.ts";
import { useWords } from "../../words/use.ts";
import { Setting } from "./Choice.tsx";

const NAMES = Object.keys(SETTABLE) as SettableLimit[];
/** Seconds that the server waits for the database in one call. */
const QUERY_SECONDS = 10;

export function SettingsLimits() {
  const { w } = useWords();
  return (
    <Setting id="limits" title={w.settings.limits}>
      <p className="quiet">{w.prefs.limitsHow}</p>
      {NAMES.map((name) => (
        <LimitField key={name} name={name} />
      ))}
      <p className="quiet">{w.prefs.fixed(LIMITS.searchAll, QUERY_SECONDS)}</p>
    </Setting>
  );
}

function LimitField({ name }: { readonly name: SettableLimit }) {
  const { w } = useWords();
  const [typed, setTyped] = useState(String(LIMITS[name]));
  const [least, most] = SETTABLE[name];
  const put = (value: number | null) => {
    limit(name, value);
    setTyped(String(LIMITS[name]));
  };
  const commit = () => {
    const value = Number(typed);
    if (typed.trim() === "" || !Number.isFinite(value)) setTyped(String(LIMITS[name]));
    else if (value !== LIMITS[name]) put(value);
  };
  return (
    <div className="limit" id={`limit-${name}`}>
      <label htmlFor={`limit-field-${name}`}>{w.prefs.limitNames[name]}</label>
      <input
        id={`limit-field-${name}`}
        className="field"
        type="number"
        min={least}
        max={most}
        value={typed}
        aria-describedby={`limit-how-${name}`}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => event.key === "Enter" && commit()}
      />
      <p id={`limit-how-${name}`} className="quiet">
        {w.prefs.limitWhere[name]} · {w.prefs.usual(usualLimit(name))} · {w.prefs.range(least, most)}
      </p>
      {LIMITS[name] !== usualLimit(name) && (
        <button type="button" className="link" onClick={() => put(null)}>
          {w.prefs.back}
        </button>
      )}
    </div>
  );
}
