// The screen Depend.
import { useWords } from "../../words/use.ts";

export function Depend() {
  const { w } = useWords();
  return (
    <main className="depend" id="canvas" tabIndex={-1} aria-label={w.nav.depend}>
      <h1>{w.nav.depend}</h1>
    </main>
  );
}
