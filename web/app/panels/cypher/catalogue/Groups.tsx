// Questions of the catalogue by group; choosing one fills the editor and its values, and runs nothing.
import type { CatalogueEntry } from "../../../../contract/cypher.ts";
import { activeTab, useDoor } from "../../../state/door-state.ts";
import { openEntry } from "../../../steps/door-steps.ts";
import { useWords } from "../../../words/use.ts";
import type { Filed } from "./search.ts";

export function Groups({ filed }: { readonly filed: readonly Filed[] }) {
  const { lang } = useWords();
  return filed.map(({ group, entries }) => (
    <section key={group.name} className="catalogue-group" aria-labelledby={`group-${group.name}`}>
      <h3 id={`group-${group.name}`}>
        {group[lang]} <small>{entries.length}</small>
      </h3>
      <ul>
        {entries.map((entry) => (
          <li key={entry.name}>
            <Question entry={entry} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

type Props = {
  readonly entry: CatalogueEntry;
  readonly values?: Readonly<Record<string, unknown>>;
  readonly note?: string;
  readonly onChoose?: () => void;
};

/** One question as a button; `values` fill its parameters in place of the examples. */
export function Question({ entry, values, note, onChoose }: Props) {
  const { lang, w } = useWords();
  const words = w.answered.catalogue;
  const here = useDoor((door) => activeTab(door).name === entry.name);
  const question = lang === "zh" ? entry.questionZh : entry.questionEn;
  const params = entry.params.map(({ name }) => `$${name}`).join(" ");
  return (
    <button
      type="button"
      className="catalogue-question"
      data-entry={entry.name}
      aria-current={here ? "true" : undefined}
      title={[entry.name, params === "" ? "" : `${words.params}${w.colon}${params}`, entry.embeddedText === null ? words.both : words.twin]
        .filter((line) => line !== "")
        .join("\n")}
      onClick={() => {
        onChoose?.();
        openEntry(entry, values);
      }}
    >
      <span>
        {question}
        {note !== undefined && note !== "" && <small>{note}</small>}
      </span>
      {params !== "" && <code>{params}</code>}
      {entry.embeddedText !== null && (
        <span className="catalogue-twin" title={words.twin}>
          <span aria-hidden="true">≠</span>
          <span className="unseen">{words.twin}</span>
        </span>
      )}
    </button>
  );
}
