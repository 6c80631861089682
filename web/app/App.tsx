// The page: top, rail, and the screen that the address names.
import { Filter, PanelRightOpen } from "lucide-react";
import { lazy, Suspense } from "react";
import { Canvas } from "./canvas/Canvas.tsx";
import { Crumbs } from "./panels/Crumbs.tsx";
import { CompareLegend } from "./panels/compare/CompareLegend.tsx";
import { DropFile } from "./panels/DropFile.tsx";
import { EmptyCanvas } from "./panels/grow/EmptyCanvas.tsx";
import { OpenStart } from "./panels/grow/OpenStart.tsx";
import { Honest } from "./panels/Honest.tsx";
import { PathDock } from "./panels/paths/PathDock.tsx";
import { KeysCard } from "./panels/KeysCard.tsx";
import { Lost } from "./panels/Lost.tsx";
import { NoticeLine, Offline } from "./panels/Notice.tsx";
import { Desks } from "./panels/select/Desks.tsx";
import { Overlays } from "./panels/Overlays.tsx";
import { Rail } from "./panels/Rail.tsx";
import { Side } from "./panels/side/Side.tsx";
import { StatusBar } from "./panels/StatusBar.tsx";
import { TopBar } from "./panels/TopBar.tsx";
import { Trouble } from "./panels/Trouble.tsx";
import type { Screen } from "./state/state.ts";
import { useZhaotu } from "./state/use.ts";
import { panel } from "./steps/looking-steps.ts";
import { retryNow } from "./steps/read.ts";
import { IconButton } from "./ui/IconButton.tsx";
import { useWords } from "./words/use.ts";

const Compare = lazy(async () => ({ default: (await import("./panels/compare/Compare.tsx")).Compare }));
const Depend = lazy(async () => ({ default: (await import("./panels/depend/Depend.tsx")).Depend }));
const Targets = lazy(async () => ({ default: (await import("./panels/targets/Targets.tsx")).Targets }));
const Time = lazy(async () => ({ default: (await import("./panels/time/Time.tsx")).Time }));
const Settings = lazy(async () => ({ default: (await import("./panels/settings/Settings.tsx")).Settings }));
const Palette = lazy(async () => ({ default: (await import("./panels/palette/Palette.tsx")).Palette }));
const Timeline = lazy(async () => ({ default: (await import("./panels/timeline/Timeline.tsx")).Timeline }));
const SourcePanel = lazy(async () => ({ default: (await import("./panels/source/SourcePanel.tsx")).SourcePanel }));
const Table = lazy(async () => ({ default: (await import("./panels/table/Table.tsx")).Table }));

export function App() {
  const { w } = useWords();
  const screen = useZhaotu((state) => state.view.screen);
  const keys = useZhaotu((state) => state.panels.keys);
  const palette = useZhaotu((state) => state.panels.palette);
  return (
    <>
      <a className="skip" href="#canvas">
        {w.skip}
      </a>
      <TopBar />
      <div className="page" data-screen={screen}>
        <Rail />
        <Suspense fallback={null}>
          <ScreenOf screen={screen} />
        </Suspense>
      </div>
      <Overlays />
      <NoticeLine />
      <DropFile />
      {keys && <KeysCard />}
      <Suspense fallback={null}>{palette && <Palette />}</Suspense>
      <Desks />
    </>
  );
}

function ScreenOf({ screen }: { screen: Screen }) {
  switch (screen) {
    case "explore":
      return <Explore />;
    case "depend":
      return <Depend />;
    case "targets":
      return <Targets />;
    case "compare":
      return <Compare />;
    case "time":
      return <Time />;
    case "settings":
      return <Settings />;
    case "lost":
      return <Lost />;
  }
}

function Explore() {
  const { w } = useWords();
  const source = useZhaotu((state) => state.view.source);
  const table = useZhaotu((state) => state.view.table);
  const panels = useZhaotu((state) => state.panels);
  const drawn = useZhaotu((state) => state.drawn);
  return (
    <div
      className="explore"
      data-side={panels.side}
      data-inspector={source === null && panels.inspector}
      data-source={source !== null}
      data-table={table}
      data-timeline={panels.timeline}
      data-sheet={panels.sheet}
    >
      <Side />
      <main className="middle" aria-label={w.nav.explore}>
        <h1 className="unseen">
          {w.name} {w.nav.explore}
        </h1>
        <Offline />
        <div className="picture">
          <Canvas />
          <div className="furniture-top">
            <button type="button" className="open-side float" onClick={() => panel({ side: true })}>
              <Filter /> {w.legend.open}
            </button>
            <OpenStart />
            <Crumbs />
            <CompareLegend />
          </div>
          {!panels.inspector && source === null && (
            <div className="open-card float">
              <IconButton label={w.card.unfold} keys="]" onClick={() => panel({ inspector: true })}>
                <PanelRightOpen />
              </IconButton>
            </div>
          )}
          {drawn.is === "failed" && (
            <div className="canvas-wait">
              <Trouble why={drawn.why} onRetry={retryNow} />
            </div>
          )}
          <EmptyCanvas />
          <Honest />
        </div>
        <Suspense fallback={null}>
          {panels.timeline && <Timeline />}
          {table && <Table />}
        </Suspense>
      </main>
      <Suspense fallback={null}>{source ? <SourcePanel at={source} /> : <PathDock />}</Suspense>
      <StatusBar />
    </div>
  );
}
