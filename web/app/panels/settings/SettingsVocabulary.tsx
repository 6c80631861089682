// The vocabulary of relations: words in both directions, who needs whom, and how many there are.
import { KINDS } from "../../../../data/model/kinds.ts";
import type { RelationType, Wording } from "../../../../data/model/relation-type.ts";
import { RELATION_NAMES, relationType } from "../../../../data/model/relations.ts";
import { useZhaotu } from "../../state/use.ts";
import { otherLang, tagOf } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import { Setting } from "./Choice.tsx";

/** Which end needs the other: always the same, never, or as the kinds of its ends have it. */
function senseOf({ need }: RelationType): "start" | "end" | "some" | "none" {
  const senses = new Set(KINDS.flatMap((from) => KINDS.map((to) => need(from, to))));
  const [only] = senses;
  return senses.size > 1 ? "some" : (only ?? "none");
}

export function SettingsVocabulary() {
  const { w } = useWords();
  const about = useZhaotu((state) => state.about);
  const counts = about.is === "here" ? about.value.relations : {};
  return (
    <Setting id="vocabulary" title={w.prefs.vocabulary}>
      <p className="quiet">{w.prefs.vocabularyHow}</p>
      <div className="rows" tabIndex={0} role="group" aria-label={w.prefs.vocabulary}>
        <table>
          <thead>
            <tr>
              <th scope="col">{w.prefs.relation}</th>
              <th scope="col">{w.prefs.forward}</th>
              <th scope="col">{w.prefs.backward}</th>
              <th scope="col">{w.prefs.sense}</th>
              <th scope="col" className="number">
                {w.prefs.count}
              </th>
            </tr>
          </thead>
          <tbody>
            {RELATION_NAMES.map((name) => {
              const type = relationType(name);
              return (
                <tr key={name}>
                  <th scope="row">
                    <code>{name}</code>
                  </th>
                  <td>
                    <BothWords words={type.forward} />
                  </td>
                  <td>
                    <BothWords words={type.backward} />
                  </td>
                  <td>{w.prefs.senses[senseOf(type)]}</td>
                  <td className="number">{counts[name] ?? "–"}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Setting>
  );
}

/** Words in the reader's language, and smaller in the other. */
function BothWords({ words }: { readonly words: Wording }) {
  const { lang } = useWords();
  const other = otherLang(lang);
  return (
    <>
      {words[lang]}{" "}
      <small className="quiet" lang={tagOf(other)}>
        {words[other]}
      </small>
    </>
  );
}
