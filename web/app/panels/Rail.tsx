// The rail at the left: screens; on a phone, at the bottom with the parts of this one.
import {
  CalendarDays,
  Ellipsis,
  Filter,
  Flag,
  GitCompareArrows,
  List,
  ListChecks,
  Settings,
  SquareTerminal,
  Waypoints,
  Workflow,
} from "lucide-react";
import type { ReactNode } from "react";
import { openOverlay } from "../state/overlay.ts";
import { openQuestions } from "../state/open-questions.ts";
import type { Screen } from "../state/state.ts";
import { useZhaotu } from "../state/use.ts";
import { go, panel, toggleTable } from "../steps/looking-steps.ts";
import { useWords } from "../words/use.ts";

export function Rail() {
  const { w } = useWords();
  const screen = useZhaotu((state) => state.view.screen);
  const table = useZhaotu((state) => state.view.table);
  const side = useZhaotu((state) => state.panels.side);
  const open = useZhaotu(openQuestions);
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
      <ScreenButton to="depend" name={w.nav.depend} number={2} icon={<Workflow />} />
      <ScreenButton to="targets" name={w.nav.targets} number={3} icon={<Flag />} />
      <ScreenButton to="compare" name={w.nav.compare} number={4} icon={<GitCompareArrows />} roomy />
      <ScreenButton to="time" name={w.nav.time} number={5} icon={<CalendarDays />} roomy />
      <ScreenButton to="cypher" name={w.nav.cypher} number={6} icon={<SquareTerminal />} />
      <ScreenButton
        to="review"
        name={w.nav.review}
        number={7}
        icon={<ListChecks />}
        roomy
        badge={open}
        badgeWords={w.nav.reviewOpen(open)}
      />
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

/** Higher numbers have no room. */
const MOST_SHOWN = 99;

type ScreenButtonProps = {
  readonly to: Screen;
  readonly name: string;
  readonly number: number;
  readonly icon: ReactNode;
  /** On a phone it is one touch away, with the rest. */
  readonly roomy?: boolean;
  /** How many of something wait there, and in words; 0 shows nothing. */
  readonly badge?: number;
  readonly badgeWords?: string;
};
function ScreenButton({ to, name, number, icon, roomy = false, badge = 0, badgeWords = "" }: ScreenButtonProps) {
  const here = useZhaotu((state) => state.view.screen === to);
  return (
    <button
      type="button"
      className={roomy ? "roomy-only" : undefined}
      aria-current={here ? "page" : undefined}
      title={`${name}  G ${number}${badge > 0 ? ` · ${badgeWords}` : ""}`}
      onClick={() => go(to)}
    >
      {icon} {name}
      {badge > 0 && (
        <span className="rail-badge">
          <span aria-hidden="true">{badge > MOST_SHOWN ? `${MOST_SHOWN}+` : badge}</span> <span className="unseen">{badgeWords}</span>
        </span>
      )}
    </button>
  );
}
