// The screen Time.
import { useWords } from "../../words/use.ts";

export function Time() {
  const { w } = useWords();
  return (
    <main className="time" id="canvas" tabIndex={-1} aria-label={w.nav.time}>
      <h1>{w.nav.time}</h1>
    </main>
  );
}
