// The words that nobody needs before there is something to look at.
import type { Lang } from "../state/state.ts";
import { loadAllWords, loadRoomWords, otherLang } from "./words.ts";

/** A screen without a picture waits so long, in milliseconds. */
const PATIENCE = 1500;

/** Reads the words of rooms and of the other language once the first picture stands: whoever opens a room or changes the language need not wait. */
export function loadTheRest(langNow: () => Lang): void {
  const stands = new PerformanceObserver((list) => list.getEntriesByName("picture").length > 0 && begin());
  const patience = setTimeout(begin, PATIENCE);
  stands.observe({ type: "mark", buffered: true });

  function begin(): void {
    stands.disconnect();
    clearTimeout(patience);
    const lang = langNow();
    // What does not come now comes when it is asked for.
    loadRoomWords(lang)
      .then(() => loadAllWords(otherLang(lang)))
      .catch(() => {});
  }
}
