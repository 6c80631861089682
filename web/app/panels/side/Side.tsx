// Legend and filters: what the signs mean, how much of each is shown, and what to leave out.
import { X } from "lucide-react";
import { useZhaotu } from "../../state/use.ts";
import { panel } from "../../steps/looking-steps.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { useWords } from "../../words/use.ts";
import { ArticleChips } from "./ArticleChips.tsx";
import { CompareSwitch } from "../compare/CompareSwitch.tsx";
import { FamilyRows } from "./FamilyRows.tsx";
import { Filters } from "./Filters.tsx";
import { KindRows } from "./KindRows.tsx";
import { Rules } from "./Rules.tsx";

export function Side() {
  const { w } = useWords();
  const open = useZhaotu((state) => state.panels.side);
  return (
    <section className="side" aria-label={w.legend.title} data-open={open} inert={!open}>
      <div className="side-head">
        <h2>{w.legend.title}</h2>
        <span className="quiet">{w.legend.ratio}</span>
        <span className="side-close">
          <IconButton label={w.card.close} onClick={() => panel({ side: false })}>
            <X />
          </IconButton>
        </span>
      </div>
      <Rules />
      <KindRows />
      <FamilyRows />
      <ArticleChips />
      <Filters />
      <CompareSwitch />
    </section>
  );
}
