// Before anything was run: what to do, and what there is to ask about.
import { useDoor } from "../../../state/door-state.ts";
import { readSchema } from "../../../steps/door-read.ts";
import { useWords } from "../../../words/use.ts";
import { Trouble } from "../../Trouble.tsx";
import { SchemaDrawing } from "./SchemaDrawing.tsx";

export function SchemaStart() {
  const { w } = useWords();
  const schema = useDoor((door) => door.schema);
  return (
    <div className="answer-start">
      <p className="quiet">{w.answered.answer.idle}</p>
      {schema?.is === "failed" && <Trouble why={schema.why} onRetry={() => void readSchema()} />}
      {schema?.is === "here" && <SchemaDrawing schema={schema.value} />}
    </div>
  );
}
