// The Cypher behind what is shown: of the last step, the picture, the card, the search and the path.
import { Copy, SquareTerminal } from "lucide-react";
import { useState } from "react";
import { closeOverlay } from "../state/overlay.ts";
import { getState } from "../state/store.ts";
import { copyText } from "../steps/copy-text.ts";
import { openLifted } from "../steps/door-steps.ts";
import { Desk } from "../ui/Desk.tsx";
import { Tabs } from "../ui/Tabs.tsx";
import { useWords } from "../words/use.ts";
import { lifted } from "./just-did.ts";
import { ASKED, askedNow, gathers, type Asked } from "./of-state.ts";

export function AskedDialog() {
  const { w } = useWords();
  const [texts] = useState(() => askedNow(getState(), w));
  const tabs = ASKED.filter((one) => one === "step" || texts[one] !== undefined).map((id) => ({ id, label: w.asked.tabs[id] }));
  const [chosen, setChosen] = useState<Asked>(
    texts.board !== undefined ? "board" : texts.step === undefined && texts.picture !== undefined ? "picture" : "step",
  );
  const [copied, setCopied] = useState("");
  const text = texts[chosen];
  const choose = (id: string) => {
    setChosen(ASKED.find((one) => one === id) ?? "step");
    setCopied("");
  };
  return (
    <Desk title={w.asked.title} close={w.asked.close} onClose={closeOverlay}>
      <div className="asked">
        <p className="quiet">{w.asked.how}</p>
        <Tabs label={w.asked.title} tabs={tabs} chosen={chosen} onChoose={choose}>
          {text === undefined ? (
            <p className="quiet">{gathers(getState()) ? w.asked.gathers : w.asked.onlyLooks}</p>
          ) : (
            <pre className="asked-text" tabIndex={0} aria-label={w.asked.tabs[chosen]} data-asked={chosen}>
              <code>{text}</code>
            </pre>
          )}
        </Tabs>
        <div className="desk-foot">
          <button
            type="button"
            className="button primary"
            disabled={text === undefined}
            onClick={() => void copyText(text ?? "").then((done) => setCopied(done ? w.asked.copied : w.asked.notCopied))}
          >
            <Copy aria-hidden="true" /> {w.asked.copy}
          </button>
          <button type="button" className="button" disabled={text === undefined} onClick={() => toDoor(text ?? "")}>
            <SquareTerminal aria-hidden="true" /> {w.answered.justDid.toDoor}
          </button>
          <span role="status">{copied}</span>
        </div>
      </div>
    </Desk>
  );
}

/** Opens a text on the Cypher screen, where it waits to be run. */
function toDoor(asked: string): void {
  closeOverlay();
  openLifted(lifted(asked));
}
