// How the page looks and is worked: language, names, light and dark, density, motion, single keys.
import { useZhaotu } from "../../state/use.ts";
import { paint, speak } from "../../steps/looking-steps.ts";
import { prefer } from "../../steps/prefs-steps.ts";
import { useWords } from "../../words/use.ts";
import { Choice, Setting } from "./Choice.tsx";

const ZH = { value: "zh", label: "中文", lang: "zh-Hans" } as const;
const EN = { value: "en", label: "English", lang: "en" } as const;
const DENSITIES = ["few", "usual", "many"] as const;

export function SettingsLooks() {
  const { lang, w } = useWords();
  const theme = useZhaotu((state) => state.view.theme);
  const prefs = useZhaotu((state) => state.prefs);
  const { prefs: words, settings } = w;
  return (
    <>
      <Choice id="looks" title={settings.language} value={lang} options={[ZH, EN]} onChoose={(next) => void speak(next)} />
      <Choice
        id="names"
        title={words.names}
        how={words.namesHow}
        value={prefs.names}
        options={[{ value: "page", label: words.namesPage }, ZH, EN]}
        onChoose={(names) => prefer({ names })}
      />
      <Choice
        id="theme"
        title={settings.theme}
        value={theme}
        options={[
          { value: "light", label: settings.light },
          { value: "dark", label: settings.dark },
          { value: null, label: settings.system },
        ]}
        onChoose={paint}
      />
      <Choice
        id="density"
        title={words.density}
        how={words.densityHow}
        value={prefs.density}
        options={DENSITIES.map((value) => ({ value, label: words.densities[value] }))}
        onChoose={(density) => prefer({ density })}
      />
      <Choice
        id="motion"
        title={words.motion}
        how={words.motionHow}
        value={prefs.motion}
        options={[
          { value: "system", label: words.motionSystem },
          { value: "none", label: words.motionNone },
        ]}
        onChoose={(motion) => prefer({ motion })}
      />
      <Setting id="letters" title={words.letters}>
        <label className="tick">
          <input
            type="checkbox"
            role="switch"
            checked={prefs.letters}
            aria-describedby="letters-how"
            onChange={(event) => prefer({ letters: event.target.checked })}
          />{" "}
          {words.lettersOn}
        </label>
        <p id="letters-how" className="quiet">
          {words.lettersHow}
        </p>
        <p className="quiet">{words.kept}</p>
      </Setting>
    </>
  );
}
