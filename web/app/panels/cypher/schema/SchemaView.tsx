// The schema at the side: kinds and types with counts, one of them open with its properties and relations; what is clicked becomes a query or stands at the cursor.
import { Waypoints } from "lucide-react";
import { useState } from "react";
import type { SchemaGraph } from "../../../../contract/cypher.ts";
import { isKind } from "../../../../../data/model/kinds.ts";
import { isRelationName } from "../../../../../data/model/relations.ts";
import { useDoor } from "../../../state/door-state.ts";
import { readSchema } from "../../../steps/door-read.ts";
import { Desk } from "../../../ui/Desk.tsx";
import { Trouble } from "../../Trouble.tsx";
import { kindWord, relationWord } from "../../../words/words.ts";
import { useWords } from "../../../words/use.ts";
import { KindRow } from "./KindRow.tsx";
import { SchemaDrawing } from "./SchemaDrawing.tsx";
import { TypeRow } from "./TypeRow.tsx";

export function SchemaView() {
  const { w } = useWords();
  const words = w.answered.schema;
  const schema = useDoor((door) => door.schema);
  const [drawn, setDrawn] = useState(false);
  if (schema?.is === "failed") return <Trouble why={schema.why} onRetry={() => void readSchema()} />;
  if (schema?.is !== "here")
    return (
      <p className="quiet schema-wait" role="status">
        {words.reading}
      </p>
    );
  return (
    <div className="schema" role="group" aria-label={words.label}>
      <button type="button" className="button" onClick={() => setDrawn(true)}>
        <Waypoints aria-hidden="true" /> {words.draw}
      </button>
      <Lists schema={schema.value} />
      {drawn && (
        <Desk title={words.label} close={words.close} wide onClose={() => setDrawn(false)}>
          <SchemaDrawing schema={schema.value} onQuery={() => setDrawn(false)} />
        </Desk>
      )}
    </div>
  );
}

function Lists({ schema }: { readonly schema: SchemaGraph }) {
  const { lang, w } = useWords();
  const words = w.answered.schema;
  const [asked, setAsked] = useState("");
  const wanted = asked.trim().toLowerCase();
  const fits = (...texts: readonly string[]) => wanted === "" || texts.some((text) => text.toLowerCase().includes(wanted));
  const kinds = schema.kinds.filter(({ kind, properties }) =>
    fits(kind, isKind(kind) ? kindWord(kind, lang) : "", ...properties.map(({ name }) => name)),
  );
  const types = schema.relations.filter(({ type, properties }) =>
    fits(type, isRelationName(type) ? relationWord({ relation: type }, true, lang) : "", ...properties.map(({ name }) => name)),
  );
  return (
    <>
      <input
        type="search"
        className="field"
        aria-label={words.find}
        placeholder={words.find}
        value={asked}
        onChange={(event) => setAsked(event.target.value)}
      />
      {kinds.length + types.length === 0 && <p className="quiet">{words.none}</p>}
      {kinds.length > 0 && <h3>{words.kinds}</h3>}
      <ul className="schema-list">
        {kinds.map((one) => (
          <KindRow key={one.kind} kind={one} schema={schema} />
        ))}
      </ul>
      {types.length > 0 && <h3>{words.types}</h3>}
      <ul className="schema-list">
        {types.map((one) => (
          <TypeRow key={one.type} relation={one} />
        ))}
      </ul>
    </>
  );
}
