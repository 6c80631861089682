// Settings and about: looks, keys, persons, articles, connection, limits, data, vocabulary, licence. Each can be linked to.
import { useEffect } from "react";
import { useZhaotu } from "../../state/use.ts";
import { go } from "../../steps/looking-steps.ts";
import { showWanted } from "../../steps/setting-links.ts";
import { useWords } from "../../words/use.ts";
import { SettingsAbout } from "./SettingsAbout.tsx";
import { SettingsArticles } from "./SettingsArticles.tsx";
import { SettingsConnection } from "./SettingsConnection.tsx";
import { SettingsLimits } from "./SettingsLimits.tsx";
import { SettingsLooks } from "./SettingsLooks.tsx";
import { SettingsPrivate } from "./SettingsPrivate.tsx";
import { SettingsVocabulary } from "./SettingsVocabulary.tsx";
import { focusTitle } from "../../ui/focus-title.ts";

export function Settings() {
  const { w } = useWords();
  const here = useZhaotu((state) => state.about.is === "here");
  useEffect(() => {
    if (!showWanted()) focusTitle("settings-title");
  }, []);
  // Some settings stand there only once the server has said what it has.
  useEffect(() => {
    if (here) showWanted();
  }, [here]);
  return (
    <main className="settings" id="canvas" tabIndex={-1}>
      <h1 id="settings-title" tabIndex={-1}>
        {w.settings.title}
      </h1>
      <p>
        <button type="button" className="link" onClick={() => go("explore")}>
          {w.settings.back}
        </button>
      </p>
      <SettingsLooks />
      <SettingsPrivate />
      <SettingsArticles />
      <SettingsConnection />
      <SettingsLimits />
      <SettingsAbout />
      <SettingsVocabulary />
      <section id="licence">
        <h2>{w.settings.licence}</h2>
        <p>
          {w.settings.licenceText}{" "}
          <a href="/third-party-notices.txt" target="_blank" rel="noreferrer">
            {w.prefs.notices}
          </a>
        </p>
        <p>{w.settings.stays}</p>
      </section>
    </main>
  );
}
