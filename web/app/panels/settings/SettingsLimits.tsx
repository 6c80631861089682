// How much is drawn, listed and asked for at once: what it is, what it usually is, where one meets it, and a field to set it.
import { useState } from "react";
import { USUALLY_DRAWN } from "../../../contract/gather.ts";
import { LONGEST_PATH, MOST_VIAS } from "../../../contract/paths.ts";
import { useZhaotu } from "../../state/use.ts";
import { LIMITS, SETTABLE, usualLimit, type SettableLimit } from "../../steps/limits.ts";
import { limit } from "../../steps/prefs-steps.ts";
import { useWords } from "../../words/use.ts";
import { Setting } from "./Choice.tsx";

const NAMES = Object.keys(SETTABLE) as SettableLimit[];

export function SettingsLimits() {
  const { w } = useWords();
  const queryMs = useZhaotu(({ about }) => (about.is === "here" ? about.value.queryMs : null));
  const drawnAtOnce = useZhaotu(({ about }) => (about.is === "here" ? about.value.drawnAtOnce : null));
  const fixed = [
    w.prefs.fixed.searchAll(LIMITS.searchAll),
    w.prefs.fixed.groupRows(LIMITS.groupRows),
    w.prefs.fixed.expandAll(LIMITS.expandAll),
    w.prefs.fixed.start(LIMITS.start),
    w.prefs.fixed.path(LONGEST_PATH, MOST_VIAS),
    ...(drawnAtOnce === null ? [] : [w.prefs.fixed.drawn(drawnAtOnce, USUALLY_DRAWN)]),
    ...(queryMs === null ? [] : [w.prefs.fixed.query(queryMs / 1000)]),
  ];
  return (
    <Setting id="limits" title={w.settings.limits}>
      <p className="quiet">{w.prefs.limitsHow}</p>
      {NAMES.map((name) => (
        <LimitField key={name} name={name} />
      ))}
      <h3>{w.prefs.fixedTitle}</h3>
      <ul className="fixed-limits quiet">
        {fixed.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
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
