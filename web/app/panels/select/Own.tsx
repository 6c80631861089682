// What the reader adds to a thing: a colour and a note.
import { NotebookPen } from "lucide-react";
import { useState } from "react";
import { useZhaotu } from "../../state/use.ts";
import { write } from "../../steps/own-steps.ts";
import { isComposing } from "../../ui/composing.ts";
import { useWords } from "../../words/use.ts";
import { Paints } from "./Paints.tsx";

export function Own({ id }: { readonly id: string }) {
  const { w } = useWords();
  const note = useZhaotu((state) => state.notes[id] ?? "");
  const [editing, setEditing] = useState(false);
  return (
    <div className="doing">
      <div className="doing-row">
        <Paints ids={[id]} />
        {!editing && (
          <button type="button" className="text-button" data-note onClick={() => setEditing(true)}>
            <NotebookPen /> {note === "" ? w.chosen.addNote : w.chosen.note}
          </button>
        )}
      </div>
      {!editing && note !== "" && <p className="note-text">{note}</p>}
      {editing && <NoteField id={id} note={note} onDone={() => setEditing(false)} />}
    </div>
  );
}

function NoteField({ id, note, onDone }: { readonly id: string; readonly note: string; readonly onDone: () => void }) {
  const { w } = useWords();
  const [text, setText] = useState(note);
  return (
    <form
      className="note-field"
      onSubmit={(event) => {
        event.preventDefault();
        write(id, text);
        onDone();
      }}
    >
      <textarea
        autoFocus
        rows={3}
        maxLength={2000}
        aria-label={w.chosen.note}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (isComposing(event)) return;
          if (event.key === "Escape") onDone();
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
        }}
      />
      <div className="doing-row">
        <button type="submit" className="button">
          {w.chosen.saveNote}
        </button>
        <button type="button" className="link" onClick={onDone}>
          {w.saved.cancel}
        </button>
        <span className="quiet">{w.chosen.noteHow}</span>
      </div>
    </form>
  );
}
