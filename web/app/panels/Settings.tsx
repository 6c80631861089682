// Settings and about: looks, articles and their texts, connection, counts, limits, licence. Each part can be linked to.
import { useEffect } from "react";
import { KINDS } from "../../../data/model/kinds.ts";
import { useZhaotu } from "../state/use.ts";
import { go, paint, speak } from "../steps/looking-steps.ts";
import { LIMITS } from "../steps/limits.ts";
import { Glyph } from "../ui/Glyph.tsx";
import { kindWord } from "../words/words.ts";
import { useWords } from "../words/use.ts";
import { SettingsArticles } from "./SettingsArticles.tsx";
import { SettingsPrivate } from "./SettingsPrivate.tsx";

const THEMES = ["light", "dark", null] as const;

export function Settings() {
  const { lang, w } = useWords();
  const theme = useZhaotu((state) => state.view.theme);
  const about = useZhaotu((state) => state.about);
  useEffect(() => {
    document.querySelector<HTMLElement>("#settings-title")?.focus();
  }, []);
  const words = { light: w.settings.light, dark: w.settings.dark, system: w.settings.system };
  return (
    <main className="settings" id="canvas">
      <h1 id="settings-title" tabIndex={-1}>
        {w.settings.title}
      </h1>
      <p>
        <button type="button" className="link" onClick={() => go("explore")}>
          {w.settings.back}
        </button>
      </p>
      <section id="looks">
        <h2>{w.settings.language}</h2>
        <div className="switch" role="group" aria-label={w.settings.language}>
          <button type="button" lang="zh-Hans" aria-pressed={lang === "zh"} onClick={() => speak("zh")}>
            中文
          </button>
          <button type="button" lang="en" aria-pressed={lang === "en"} onClick={() => speak("en")}>
            English
          </button>
        </div>
        <h2>{w.settings.theme}</h2>
        <div className="switch" role="group" aria-label={w.settings.theme}>
          {THEMES.map((value) => (
            <button key={String(value)} type="button" aria-pressed={theme === value} onClick={() => paint(value)}>
              {words[value ?? "system"]}
            </button>
          ))}
        </div>
      </section>
      <SettingsPrivate />
      <SettingsArticles />
      {about.is === "here" && (
        <>
          <section id="connection">
            <h2>{w.settings.connection}</h2>
            <dl className="pairs">
              <dt>{w.settings.engine}</dt>
              <dd>
                {w.status[about.value.engine]} · {about.value.engineVersion} · {w.status.readOnly}
              </dd>
              <dt>{w.settings.place}</dt>
              <dd className="hash">{about.value.place}</dd>
              <dt>{w.settings.version}</dt>
              <dd>{about.value.version}</dd>
            </dl>
          </section>
          <section id="counts">
            <h2>{w.settings.counts}</h2>
            <p>
              {about.value.counts.entities} {w.status.entities} · {about.value.counts.relations} {w.status.relations} ·{" "}
              {about.value.counts.targets} {w.status.targets} · {about.value.counts.observations} {w.status.observations}
            </p>
            <ul className="kind-counts">
              {KINDS.map((kind) => (
                <li key={kind}>
                  <Glyph kind={kind} /> {kindWord(kind, lang)} <b>{about.value.kinds[kind] ?? 0}</b>
                </li>
              ))}
            </ul>
          </section>
        </>
      )}
      <section id="limits">
        <h2>{w.settings.limits}</h2>
        <dl className="pairs">
          <dt>{w.settings.firstPicture}</dt>
          <dd>{LIMITS.firstPicture}</dd>
          <dt>{w.settings.expandLimit}</dt>
          <dd>{LIMITS.expand}</dd>
          <dt>{w.settings.searchRows}</dt>
          <dd>{LIMITS.searchRows}</dd>
          <dt>{w.settings.tableRows}</dt>
          <dd>{LIMITS.tableRows}</dd>
        </dl>
      </section>
      <section id="licence">
        <h2>{w.settings.licence}</h2>
        <p>{w.settings.licenceText}</p>
        <p>{w.settings.stays}</p>
      </section>
    </main>
  );
}
