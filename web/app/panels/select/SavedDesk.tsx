// Views kept under a name: keep this one, open, rename, delete, hand out and take in as one file.
import { Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import type { SavedView } from "../../state/state.ts";
import { useZhaotu } from "../../state/use.ts";
import { changeView, deleteView, desk, keepView, openView, ownFile } from "../../steps/own-steps.ts";
import { Desk } from "../../ui/Desk.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { download } from "../../share/download.ts";
import { TakeFile } from "../../ui/TakeFile.tsx";
import { useWords } from "../../words/use.ts";
import { UndoLine } from "./UndoLine.tsx";
import { toldOf } from "./told.ts";

export function SavedDesk() {
  const { w } = useWords();
  const saved = useZhaotu((state) => state.saved);
  const notes = useZhaotu((state) => Object.keys(state.notes).length);
  const judgements = useZhaotu((state) => state.judgements.length);
  const [title, setTitle] = useState("");
  const [told, setTold] = useState("");
  return (
    <Desk title={w.saved.title} close={w.saved.close} onClose={() => desk(null)}>
      <form
        className="saved-new"
        onSubmit={(event) => {
          event.preventDefault();
          if (title.trim() === "") return;
          keepView(title);
          setTitle("");
        }}
      >
        <label>
          {w.saved.name}
          <input data-first type="text" maxLength={72} value={title} onChange={(event) => setTitle(event.target.value)} />
        </label>
        <button type="submit" className="button primary" disabled={title.trim() === ""}>
          {w.saved.keep}
        </button>
      </form>
      {saved.length === 0 ? (
        <p className="quiet">{w.saved.none}</p>
      ) : (
        <ul className="saved-list">
          {saved.map((view) => (
            <Row key={view.name} view={view} />
          ))}
        </ul>
      )}
      <UndoLine word="viewDeleted" />
      <p className="quiet">
        {w.saved.counts(saved.length, notes, judgements)}
        <br />
        {w.saved.local}
      </p>
      <p role="status">{told}</p>
      <div className="desk-foot">
        <button
          type="button"
          className="button"
          disabled={saved.length + notes + judgements === 0}
          onClick={() => download([{ name: `${w.saved.fileName}.json`, type: "application/json", content: ownFile() }])}
        >
          {w.saved.export}
        </button>
        <TakeFile label={w.saved.import} onFile={(file) => void toldOf(file, w).then(setTold)} />
      </div>
    </Desk>
  );
}

function Row({ view }: { readonly view: SavedView }) {
  const { w } = useWords();
  const [editing, setEditing] = useState(false);
  const [name, setName] = useState(view.name);
  const [note, setNote] = useState(view.note);
  return (
    <li>
      <button type="button" className="saved-open" aria-label={`${w.saved.open} ${view.name}`} onClick={() => openView(view)}>
        {view.name}
      </button>
      <IconButton label={`${w.saved.rename} ${view.name}`} pressed={editing} onClick={() => setEditing(!editing)}>
        <Pencil />
      </IconButton>
      <IconButton label={`${w.saved.delete} ${view.name}`} onClick={() => deleteView(view.name)}>
        <Trash2 />
      </IconButton>
      {!editing && view.note !== "" && <p className="note-text">{view.note}</p>}
      {editing && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            setEditing(false);
            changeView(view.name, { name, note });
          }}
        >
          <input type="text" aria-label={w.saved.newName} maxLength={72} value={name} onChange={(event) => setName(event.target.value)} />
          <textarea
            aria-label={w.saved.note}
            placeholder={w.saved.note}
            rows={2}
            maxLength={2000}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
          <div className="doing-row">
            <button type="submit" className="button">
              {w.saved.done}
            </button>
            <button type="button" className="link" onClick={() => setEditing(false)}>
              {w.saved.cancel}
            </button>
          </div>
        </form>
      )}
    </li>
  );
}
