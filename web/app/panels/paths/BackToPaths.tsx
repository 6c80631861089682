// The way from a card back to the list, where a path is lit.
import { ArrowLeft } from "lucide-react";
import { useZhaotu } from "../../state/use.ts";
import { showCard } from "../../steps/path-steps.ts";
import { Key } from "../../ui/Keys.tsx";
import { useWords } from "../../words/use.ts";

export function BackToPaths() {
  const { w } = useWords();
  const asked = useZhaotu((state) => state.view.path !== null);
  if (!asked) return null;
  return (
    <button type="button" className="paths-back" onClick={() => showCard(false)}>
      <ArrowLeft aria-hidden="true" /> {w.paths.back} <Key>Esc</Key>
    </button>
  );
}
