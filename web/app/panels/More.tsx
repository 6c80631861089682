// What a narrow screen has no room for, one touch away: keeping and sharing, layouts, tools, looks, and the other screens.
import {
  Bookmark,
  CalendarDays,
  CalendarRange,
  Command,
  Compass,
  FileDown,
  GitCompareArrows,
  Languages,
  Lasso,
  Link2,
  ListChecks,
  ListFilter,
  Minus,
  Moon,
  Plus,
  Settings,
  SquareTerminal,
  Sun,
  type LucideIcon,
} from "lucide-react";
import { LAYOUTS } from "../state/layouts.ts";
import { closeOverlay, getOverlay, openOverlay } from "../state/overlay.ts";
import { useZhaotu } from "../state/use.ts";
import { arrangeAs } from "../steps/layout-steps.ts";
import { copyLink, go, isDark, paint, panel, speak } from "../steps/looking-steps.ts";
import { desk } from "../steps/own-steps.ts";
import { lasso } from "../steps/select-steps.ts";
import { Desk } from "../ui/Desk.tsx";
import { useWords } from "../words/use.ts";
import { pressOnCanvas } from "./palette/on-canvas.ts";

type Row = {
  readonly Icon: LucideIcon;
  readonly words: string;
  readonly run: () => void;
  readonly lang?: string;
};

export function More() {
  const { lang, w } = useWords();
  const explore = useZhaotu((state) => state.view.screen === "explore");
  const layout = useZhaotu((state) => state.view.layout);
  const dark = isDark(useZhaotu((state) => state.view.theme));
  const shut = () => {
    if (getOverlay()?.is === "more") closeOverlay();
  };
  const keep: readonly Row[] = [
    { Icon: Bookmark, words: w.saved.title, run: () => desk("saved") },
    { Icon: FileDown, words: w.ways.share, run: () => openOverlay({ is: "share" }) },
    { Icon: Link2, words: w.top.copyLink, run: () => void copyLink() },
    { Icon: SquareTerminal, words: w.ways.cypher, run: () => openOverlay({ is: "asked" }) },
  ];
  const tools: readonly Row[] = [
    { Icon: Plus, words: w.canvas.zoomIn, run: () => pressOnCanvas("Equal") },
    { Icon: Minus, words: w.canvas.zoomOut, run: () => pressOnCanvas("Minus") },
    { Icon: Lasso, words: w.chosen.lasso, run: () => lasso(true) },
    { Icon: ListFilter, words: w.chosen.byRule, run: () => desk("rule") },
    { Icon: CalendarRange, words: w.timeline.open, run: () => panel({ timeline: true }) },
    { Icon: Compass, words: w.starts.open, run: () => openOverlay({ is: "start" }) },
  ];
  const screens: readonly Row[] = [
    { Icon: GitCompareArrows, words: w.nav.compare, run: () => go("compare") },
    { Icon: CalendarDays, words: w.nav.time, run: () => go("time") },
    { Icon: ListChecks, words: w.nav.review, run: () => go("review") },
  ];
  const looks: readonly Row[] = [
    lang === "zh"
      ? { Icon: Languages, words: "English", lang: "en", run: () => void speak("en") }
      : { Icon: Languages, words: "中文", lang: "zh-Hans", run: () => void speak("zh") },
    { Icon: dark ? Sun : Moon, words: dark ? w.top.toLight : w.top.toDark, run: () => paint(dark ? "light" : "dark") },
    { Icon: Command, words: w.palette.open, run: () => panel({ palette: true }) },
    { Icon: Settings, words: w.nav.settings, run: () => go("settings") },
  ];
  const list = (rows: readonly Row[]) => (
    <ul className="more-rows">
      {rows.map(({ Icon, words, run, lang: tag }) => (
        <li key={words}>
          <button
            type="button"
            lang={tag}
            onClick={() => {
              shut();
              run();
            }}
          >
            <Icon /> {words}
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <Desk title={w.nav.more} close={w.keys.close} onClose={shut}>
      {list(keep)}
      {explore && list(tools)}
      {explore && (
        <div className="more-layouts" role="group" aria-label={w.layouts.menu}>
          {LAYOUTS.map((one) => (
            <button
              key={one}
              type="button"
              className="pill"
              aria-pressed={one === layout}
              onClick={() => {
                shut();
                arrangeAs(one);
              }}
            >
              {w.layouts.names[one]}
            </button>
          ))}
        </div>
      )}
      {list(screens)}
      {list(looks)}
    </Desk>
  );
}
