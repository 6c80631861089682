// What is shown here: version, what was loaded, how much of each kind.
import { KINDS } from "../../../../data/model/kinds.ts";
import { byDate } from "../../state/compared.ts";
import { useZhaotu } from "../../state/use.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import { kindWord, yearOf } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import { Setting } from "./Choice.tsx";

export function SettingsAbout() {
  const { lang, w } = useWords();
  const about = useZhaotu((state) => state.about);
  const articles = useZhaotu((state) => state.articles);
  if (about.is !== "here") return null;
  const { version, counts, kinds, data } = about.value;
  const newest = byDate(articles).at(-1);
  const said = [...(data.revision === null ? [] : [w.prefs.revision(data.revision)]), ...(newest ? [w.prefs.newest(newest.date)] : [])];
  return (
    <>
      <Setting id="about" title={w.prefs.about}>
        <dl className="pairs">
          <dt>{w.settings.version}</dt>
          <dd>{version}</dd>
          <dt>{w.prefs.data}</dt>
          <dd>{said.join(" · ")}</dd>
          {data.facts.map(({ article, hash }) => (
            <FactsHash key={article} name={w.prefs.factsOf(yearOf(articles[article], article))} hash={hash} />
          ))}
          {data.derived !== null && <FactsHash name={w.prefs.derived} hash={data.derived} />}
        </dl>
        <p>
          <a href={`/api/docs?lang=${lang}`} target="_blank" rel="noreferrer">
            {w.prefs.forPrograms}
          </a>
        </p>
      </Setting>
      <Setting id="counts" title={w.settings.counts}>
        <p>
          {counts.entities} {w.status.entities} · {counts.relations} {w.status.relations} · {counts.targets} {w.status.targets} ·{" "}
          {counts.observations} {w.status.observations}
        </p>
        <ul className="kind-counts">
          {KINDS.map((kind) => (
            <li key={kind}>
              <Glyph kind={kind} /> {kindWord(kind, lang)} <b>{kinds[kind] ?? 0}</b>
            </li>
          ))}
        </ul>
      </Setting>
    </>
  );
}

function FactsHash({ name, hash }: { readonly name: string; readonly hash: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className="hash">{hash}</dd>
    </>
  );
}
