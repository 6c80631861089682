// The screen Targets.
import { useWords } from "../../words/use.ts";

export function Targets() {
  const { w } = useWords();
  return (
    <main className="targets" id="canvas" tabIndex={-1} aria-label={w.nav.targets}>
      <h1>{w.nav.targets}</h1>
    </main>
  );
}
