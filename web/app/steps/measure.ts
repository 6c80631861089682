// Keeps what the view follows computed: asks for a measure when the picture or the wish has changed.
import { askMeasure } from "../graph/ask-measure.ts";
import { picture, wantedReckonings } from "../state/measured.ts";
import { getState, subscribe, update } from "../state/store.ts";
import type { Reckoning } from "../state/state.ts";

const asked = new Map<Reckoning, string>();

/** Starts keeping measures; returns what stops it. */
export function keepMeasuring(): () => void {
  look();
  return subscribe(look);
}

function look(): void {
  const state = getState();
  const wanted = wantedReckonings(state);
  if (wanted.length === 0 || state.drawn.is !== "here") return;
  const { ids, pairs, on } = picture(state);
  for (const what of wanted) {
    if (asked.get(what) === on) continue;
    asked.set(what, on);
    askMeasure({ what, ids, pairs }).then(
      (values) => {
        if (asked.get(what) === on) update((now) => ({ reckoned: { ...now.reckoned, [what]: { on, values } } }));
      },
      () => {
        if (asked.get(what) === on) asked.delete(what);
      },
    );
  }
}
