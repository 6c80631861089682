// The rail at the left: screens; on a phone, at the bottom with the parts of this one.
import { Ellipsis, Filter, GitCompareArrows, List, Settings, Waypoints } from "lucide-react";
import { openOverlay } from "../state/overlay.ts";
import { useZhaotu } from "../state/use.ts";
import { go, panel, toggleTable } from "../steps/looking-steps.ts";
import { useWords } from "../words/use.ts";

export function Rail() {
  const { w } = useWords();
  const screen = useZhaotu((state) => state.view.screen);
  const table = useZhaotu((state) => state.view.table);
  const side = useZhaotu((state) => state.panels.side);
  return (
    <nav className="rail" aria-label={w.nav.screens}>
      <button
        type="button"
        aria-current={screen === "explore" && !table ? "page" : undefined}
        onClick={() => {
          if (screen === "explore" && table) toggleTable();
          else go("explore");
        }}
      >
        <Waypoints /> {w.nav.explore}
      </button>
      <button
        type="button"
        aria-current={screen === "compare" ? "page" : undefined}
        title={`${w.compare.nav}  G 4`}
        onClick={() => go("compare")}
      >
        <GitCompareArrows /> {w.compare.nav}
      </button>
      <button type="button" className="phone-only" aria-pressed={table} onClick={toggleTable}>
        <List /> {w.nav.list}
      </button>
      <button type="button" className="phone-only" aria-pressed={side} onClick={() => panel({ side: !side })}>
        <Filter /> {w.nav.legend}
      </button>
      <button type="button" className="rail-last" aria-current={screen === "settings" ? "page" : undefined} onClick={() => go("settings")}>
        <Settings /> {w.nav.settings}
      </button>
      <button
        type="button"
        className="phone-only"
        aria-haspopup="dialog"
        aria-current={screen === "settings" ? "page" : undefined}
        onClick={() => openOverlay({ is: "more" })}
      >
        <Ellipsis /> {w.nav.more}
      </button>
    </nav>
  );
}
