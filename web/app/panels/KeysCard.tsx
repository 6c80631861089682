// All keys, in a dialog.
import { X } from "lucide-react";
import { useEffect, useRef } from "react";
import { panel } from "../steps/looking-steps.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { Key } from "../ui/Keys.tsx";
import { useWords } from "../words/use.ts";

export function KeysCard() {
  const { w } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="keys-card" aria-labelledby="keys-title" onClose={() => panel({ keys: false })}>
      <div className="side-head">
        <h2 id="keys-title">{w.keys.title}</h2>
        <IconButton label={w.keys.close} keys="Esc" onClick={() => dialog.current?.close()}>
          <X />
        </IconButton>
      </div>
      <dl>
        {w.keys.rows.map(([key, word]) => (
          <div key={key}>
            <dt>
              <Key>{key}</Key>
            </dt>
            <dd>{word}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
