// From article to article: back, on, or by itself with a rest at each; where nothing may move, one at a press.
import { ChevronLeft, ChevronRight, Pause, Play } from "lucide-react";
import { useEffect, useState } from "react";
import { nextKnown } from "../../state/calendar.ts";
import { getState } from "../../state/store.ts";
import { useZhaotu } from "../../state/use.ts";
import { beginPlay, playOn, stepArticle } from "../../steps/calendar-steps.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { useWords } from "../../words/use.ts";

/** Rest at each article, in milliseconds. */
const REST = 2500;

const nothingMoves = () => getState().prefs.motion === "none" || matchMedia("(prefers-reduced-motion: reduce)").matches;

export function PlayArticles() {
  const { w } = useWords();
  const before = useZhaotu((state) => nextKnown(state, -1));
  const after = useZhaotu((state) => nextKnown(state, 1));
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => setPlaying(playOn()), REST);
    return () => clearInterval(timer);
  }, [playing]);
  const press = () => {
    if (playing) return setPlaying(false);
    beginPlay();
    setPlaying(!nothingMoves());
  };
  const step = (by: 1 | -1) => {
    setPlaying(false);
    stepArticle(by);
  };
  return (
    <span className="time-pair time-play">
      <IconButton label={w.time.earlier} disabled={before === null} onClick={() => step(-1)}>
        <ChevronLeft />
      </IconButton>
      <IconButton
        label={playing ? w.time.stop : w.time.play}
        disabled={before === null && after === null}
        pressed={playing}
        onClick={press}
      >
        {playing ? <Pause /> : <Play />}
      </IconButton>
      <IconButton label={w.time.later} disabled={after === null} onClick={() => step(1)}>
        <ChevronRight />
      </IconButton>
    </span>
  );
}
