// Properties of a kind or type: what they are, on how many; a click writes one at the cursor.
import type { SchemaGraph } from "../../../../contract/cypher.ts";
import { insertInQuery } from "../../../steps/door-insert.ts";
import { useWords } from "../../../words/use.ts";
import { propertyText } from "./schema-queries.ts";

type Property = SchemaGraph["kinds"][number]["properties"][number];

export function Properties({ properties, all }: { readonly properties: readonly Property[]; readonly all: number }) {
  const { w } = useWords();
  const words = w.answered.schema;
  if (properties.length === 0) return null;
  return (
    <>
      <h4>{words.properties}</h4>
      <ul className="schema-properties">
        {properties.map(({ name, types, count }) => (
          <li key={name}>
            <button type="button" title={words.insertOf(name)} onClick={() => insertInQuery(propertyText(name))}>
              <code>{name}</code>
            </button>
            <small>
              {types.join(" | ")} · {words.has(count, all)}
            </small>
          </li>
        ))}
      </ul>
    </>
  );
}
