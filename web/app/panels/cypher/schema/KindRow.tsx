// A kind in the list: its sign, word, label and count; opened, its relations both ways and its properties.
import type { SchemaGraph } from "../../../../contract/cypher.ts";
import { isKind } from "../../../../../data/model/kinds.ts";
import { insertInQuery } from "../../../steps/door-insert.ts";
import { openInDoor } from "../../../steps/door-steps.ts";
import { Glyph } from "../../../ui/Glyph.tsx";
import { kindWord } from "../../../words/words.ts";
import { useWords } from "../../../words/use.ts";
import { Properties } from "./Properties.tsx";
import { kindQuery, labelText, typeQuery } from "./schema-queries.ts";
import { typesOfKind, type Side } from "./schema-picture.ts";

type Props = { readonly kind: SchemaGraph["kinds"][number]; readonly schema: SchemaGraph };

export function KindRow({ kind: { kind, count, properties }, schema }: Props) {
  const { lang, w } = useWords();
  const words = w.answered.schema;
  return (
    <li>
      <details name="schema">
        <summary data-kind={kind}>
          {isKind(kind) && <Glyph kind={kind} />} {isKind(kind) ? kindWord(kind, lang) : kind} <code>{kind}</code>{" "}
          <b>{words.count(count)}</b>
        </summary>
        <div className="schema-tools">
          <button type="button" className="button" aria-label={words.exampleOf(kind)} onClick={() => openInDoor({ text: kindQuery(kind) })}>
            {words.example}
          </button>
          <button type="button" className="button" aria-label={words.insertOf(kind)} onClick={() => insertInQuery(labelText(kind))}>
            {words.insert}
          </button>
        </div>
        <Ways schema={schema} kind={kind} side="out" />
        <Ways schema={schema} kind={kind} side="in" />
        <Properties properties={properties} all={count} />
      </details>
    </li>
  );
}

/** Relations on one side of a kind. */
function Ways({ schema, kind, side }: { readonly schema: SchemaGraph; readonly kind: string; readonly side: Side }) {
  const { w } = useWords();
  const words = w.answered.schema;
  const rows = typesOfKind(schema, kind, side);
  if (rows.length === 0) return <p className="quiet small">{side === "out" ? words.noOut : words.noIn}</p>;
  return (
    <>
      <h4>{side === "out" ? words.out : words.in}</h4>
      <ul className="schema-ways">
        {rows.map(({ type, count, kinds }) => (
          <li key={type}>
            <button
              type="button"
              title={words.exampleOf(type)}
              onClick={() => openInDoor({ text: side === "out" ? typeQuery(type, kind) : typeQuery(type, null, kind) })}
            >
              <code>{type}</code>
            </button>{" "}
            <small>
              {count} · {side === "out" ? "→" : "←"}{" "}
              {kinds
                .slice(0, 3)
                .map((end) => end.kind)
                .join(w.list)}
              {kinds.length > 3 && ` +${kinds.length - 3}`}
            </small>
          </li>
        ))}
      </ul>
    </>
  );
}
