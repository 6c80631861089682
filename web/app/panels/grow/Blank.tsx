// The empty canvas: one line, three questions on real names, and the way to all starts.
import { openOverlay } from "../../state/overlay.ts";
import { startFrom } from "../../steps/start-steps.ts";
import { restart } from "../../steps/picture-steps.ts";
import { chooseFiles } from "../../steps/choose-files.ts";
import { useWords } from "../../words/use.ts";
import { Questions } from "./OfferButton.tsx";
import { useStarts } from "./use-starts.tsx";

export function Blank() {
  const { w } = useWords();
  const starts = useStarts();
  return (
    <section className="blank float" aria-labelledby="blank-title">
      <h2 id="blank-title">{w.starts.blank}</h2>
      <p className="quiet">{w.starts.blankHow}</p>
      {starts.is === "here" && <Questions offers={starts.value.questions} onTake={(offer) => void startFrom(offer)} />}
      <p className="honest-ways">
        <button type="button" className="link" onClick={() => openOverlay({ is: "start" })}>
          {w.starts.open}
        </button>
        <button type="button" className="link" onClick={restart}>
          {w.honest.start}
        </button>
        <button type="button" className="link" data-act="choose-file" onClick={chooseFiles}>
          {w.readIn.offer}
        </button>
      </p>
    </section>
  );
}
