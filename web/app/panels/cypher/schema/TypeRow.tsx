// A relation type in the list: its word, name and count; opened, which kinds it joins and its properties.
import type { SchemaGraph } from "../../../../contract/cypher.ts";
import { isKind } from "../../../../../data/model/kinds.ts";
import { isRelationName } from "../../../../../data/model/relations.ts";
import { insertInQuery } from "../../../steps/door-insert.ts";
import { openInDoor } from "../../../steps/door-steps.ts";
import { kindWord, relationWord } from "../../../words/words.ts";
import { useWords } from "../../../words/use.ts";
import { Properties } from "./Properties.tsx";
import { typeQuery, typeText } from "./schema-queries.ts";

/** Pairs of kinds that are named before the rest is counted. */
const PAIRS = 8;

export function TypeRow({ relation: { type, count, joins, properties } }: { readonly relation: SchemaGraph["relations"][number] }) {
  const { lang, w } = useWords();
  const words = w.answered.schema;
  const named = (kind: string) => (isKind(kind) ? kindWord(kind, lang) : kind);
  const pairs = joins.toSorted((a, b) => b.count - a.count);
  return (
    <li>
      <details name="schema">
        <summary data-type={type}>
          {isRelationName(type) ? relationWord({ relation: type }, true, lang) : words.derived} <code>{type}</code>{" "}
          <b>{words.links(count)}</b>
        </summary>
        <div className="schema-tools">
          <button type="button" className="button" aria-label={words.exampleOf(type)} onClick={() => openInDoor({ text: typeQuery(type) })}>
            {words.example}
          </button>
          <button type="button" className="button" aria-label={words.insertOf(type)} onClick={() => insertInQuery(typeText(type))}>
            {words.insert}
          </button>
        </div>
        <ul className="schema-ways">
          {pairs.slice(0, PAIRS).map(({ from, to, count: times }) => (
            <li key={`${from} ${to}`}>
              <button type="button" title={words.exampleOf(type)} onClick={() => openInDoor({ text: typeQuery(type, from, to) })}>
                {words.ends(named(from), named(to), times)}
              </button>
            </li>
          ))}
        </ul>
        {pairs.length > PAIRS && <p className="quiet small">{words.more(pairs.length - PAIRS)}</p>}
        <Properties properties={properties} all={count} />
      </details>
    </li>
  );
}
