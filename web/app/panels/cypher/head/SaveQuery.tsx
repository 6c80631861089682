// A name for a query that is to be kept.
import { useState } from "react";
import { saveQuery } from "../../../steps/door-saved.ts";
import { isComposing } from "../../../ui/composing.ts";
import { useWords } from "../../../words/use.ts";

export function SaveQuery({ title, onDone }: { readonly title: string; readonly onDone: () => void }) {
  const { w } = useWords();
  const [name, setName] = useState(title);
  return (
    <form
      className="door-save"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === "") return;
        saveQuery(name);
        onDone();
      }}
    >
      <label>
        <span>{w.door.past.saveAs}</span>
        <input
          value={name}
          maxLength={70}
          ref={(field) => field?.focus()}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => {
            if (isComposing(event)) return event.key === "Enter" ? event.preventDefault() : undefined;
            if (event.key !== "Escape") return;
            event.stopPropagation();
            onDone();
          }}
        />
      </label>
      <button type="submit" className="button">
        {w.door.save}
      </button>
    </form>
  );
}
