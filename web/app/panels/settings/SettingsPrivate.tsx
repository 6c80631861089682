// Leaving out private persons: the switch, what it does, how many it concerns, and who decides.
import { useEffect } from "react";
import { useZhaotu } from "../../state/use.ts";
import { countPersons } from "../../steps/read.ts";
import { leaveOutPrivate } from "../../steps/private.ts";
import { useWords } from "../../words/use.ts";
import { Setting } from "./Choice.tsx";

export function SettingsPrivate() {
  const { w } = useWords();
  const wished = useZhaotu((state) => state.withoutPrivate);
  const about = useZhaotu((state) => state.about);
  const privacy = about.is === "here" ? about.value.privacy : null;
  const forced = privacy?.forced === true;
  const uncounted = privacy?.counted === false;
  useEffect(() => {
    if (uncounted) countPersons();
  }, [uncounted]);
  const on = wished || forced;
  return (
    <Setting id="private" title={w.privacy.title}>
      <label className="tick">
        <input
          type="checkbox"
          role="switch"
          checked={on}
          disabled={forced}
          aria-describedby="private-how private-count"
          onChange={(event) => leaveOutPrivate(event.target.checked)}
        />{" "}
        {w.privacy.leaveOut}
      </label>
      <p id="private-count" role="status">
        {uncounted && w.privacy.counting}
        {privacy?.counted === true &&
          (privacy.persons === 0 ? w.privacy.none : w.privacy[on ? "left" : "would"](privacy.persons, privacy.entities, privacy.facts))}
      </p>
      <div id="private-how" className="quiet">
        <p>{w.privacy.how}</p>
        <p>{forced ? w.privacy.forced : w.privacy.kept}</p>
      </div>
    </Setting>
  );
}
