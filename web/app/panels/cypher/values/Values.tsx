// The values of a query's parameters: one field for each name that stands in the text, its fault beside it.
import { useId, useState } from "react";
import { activeTab, entryOf, updateDoor, useDoor, type DoorValue, type ValueType } from "../../../state/door-state.ts";
import { guessType, paramNames, readValue } from "../../../state/door-values.ts";
import { giveValue } from "../../../state/door-verbs.ts";
import { useWords } from "../../../words/use.ts";
import { ThingField } from "./ThingField.tsx";

const TYPES: readonly ValueType[] = ["text", "number", "boolean", "list", "id", "ids", "article", "json"];

export function Values() {
  const { w } = useWords();
  const text = useDoor((door) => activeTab(door).text);
  const names = paramNames(text);
  if (names.length === 0) return null;
  return (
    <div className="door-values" role="group" aria-label={w.door.values.label}>
      <span className="quiet">{w.door.values.label}</span>
      {names.map((name) => (
        <Value key={name} name={name} />
      ))}
    </div>
  );
}

function Value({ name }: { readonly name: string }) {
  const { w } = useWords();
  const words = w.door.values;
  const id = useId();
  const tab = useDoor(activeTab);
  const entry = useDoor((door) => entryOf(door, activeTab(door).name));
  const guess = guessType(name, tab.text, entry);
  const given: DoorValue = tab.params[name] ?? { type: guess, text: "" };
  const read = tab.params[name] ? readValue(given) : ({ fault: "none" } as const);
  const fault = "fault" in read ? read.fault : null;
  // What is still empty is no fault until somebody has written there.
  const [touched, setTouched] = useState(false);
  const give = (next: DoorValue) => {
    setTouched(true);
    updateDoor((door) => giveValue(door, door.active, name, next));
  };
  const example = entry?.params.find((param) => param.name === name)?.example;
  return (
    <div className="door-value" data-fault={fault !== null && (touched || fault !== "none")}>
      <label htmlFor={id}>${name}</label>
      <Field id={id} given={given} onGive={give} describedBy={`${id}-fault`} invalid={fault !== null} />
      <select
        aria-label={words.type(name)}
        value={given.type}
        onChange={(event) => give({ ...given, type: TYPES.find((type) => type === event.target.value) ?? "text" })}
      >
        {TYPES.map((type) => (
          <option key={type} value={type}>
            {words.types[type]}
          </option>
        ))}
      </select>
      <span id={`${id}-fault`} className="door-value-fault">
        {fault === null ? "" : words.faults[fault]}
        {fault === "none" && example !== undefined && (
          <button
            type="button"
            className="link"
            onClick={() => give({ type: given.type, text: typeof example === "string" ? example : JSON.stringify(example) })}
          >
            {words.example}
          </button>
        )}
      </span>
    </div>
  );
}

export type FieldProps = {
  readonly id: string;
  readonly given: DoorValue;
  readonly onGive: (next: DoorValue) => void;
  readonly describedBy: string;
  readonly invalid: boolean;
};

function Field(props: FieldProps) {
  const { id, given, onGive, describedBy, invalid } = props;
  const { type, text } = given;
  const common = { id, "aria-describedby": describedBy, "aria-invalid": invalid };
  const write = (next: string) => onGive({ type, text: next });
  if (type === "id" || type === "ids" || type === "article") return <ThingField {...props} />;
  if (type === "boolean")
    return (
      <select {...common} value={text} onChange={(event) => write(event.target.value)}>
        <option value="">–</option>
        <option value="true">true</option>
        <option value="false">false</option>
      </select>
    );
  if (type === "list" || type === "json")
    return (
      <textarea
        {...common}
        rows={text.includes("\n") ? 3 : 1}
        value={text}
        spellCheck={false}
        onChange={(event) => write(event.target.value)}
      />
    );
  return (
    <input
      {...common}
      type="text"
      inputMode={type === "number" ? "decimal" : "text"}
      value={text}
      onChange={(event) => write(event.target.value)}
    />
  );
}
