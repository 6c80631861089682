// The way to all starts, over the canvas.
import { Compass } from "lucide-react";
import { openOverlay } from "../../state/overlay.ts";
import { useWords } from "../../words/use.ts";

export function OpenStart() {
  const { w } = useWords();
  return (
    <button type="button" className="open-start float" onClick={() => openOverlay({ is: "start" })}>
      <Compass /> <span>{w.starts.open}</span>
    </button>
  );
}
