// The page: top, rail, and the screen that the address names.
import { Filter, PanelRightOpen } from "lucide-react";
import { Suspense } from "react";
import { Canvas } from "./canvas/Canvas.tsx";
import { Crumbs } from "./panels/Crumbs.tsx";
import { DropFile } from "./panels/DropFile.tsx";
import { EmptyCanvas } from "./panels/grow/EmptyCanvas.tsx";
import { OpenStart } from "./panels/grow/OpenStart.tsx";
import { Honest } from "./panels/Honest.tsx";
import { PathDock } from "./panels/paths/PathDock.tsx";
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
import { lazyRoom } from "./words/lazy-room.tsx";

const CompareLegend = lazyRoom(async () => (await import("./panels/compare/CompareLegend.tsx")).CompareLegend);
const KeysCard = lazyRoom(async () => (await import("./panels/KeysCard.tsx")).KeysCard);
const Lost = lazyRoom(async () => (await import("./panels/Lost.tsx")).Lost);
const Compare = lazyRoom(async () => (await import("./panels/compare/Compare.tsx")).Compare);
const Cypher = lazyRoom(async () => (await import("./panels/cypher/Cypher.tsx")).Cypher);
const Depend = lazyRoom(async () => (await import("./panels/depend/Depend.tsx")).Depend);
const Targets = lazyRoom(async () => (await import("./panels/targets/Targets.tsx")).Targets);
const Review = lazyRoom(async () => (await import("./panels/review/Review.tsx")).Review);
const Time = lazyRoom(async () => (await import("./panels/time/Time.tsx")).Time);
const Settings = lazyRoom(async () => (await import("./panels/settings/Settings.tsx")).Settings);
const Palette = lazyRoom(async () => (await import("./panels/palette/Palette.tsx")).Palette);
const Timeline = lazyRoom(async () => (await import("./panels/timeline/Timeline.tsx")).Timeline);
const SourcePanel = lazyRoom(async () => (await import("./panels/source/SourcePanel.tsx")).SourcePanel);
const Table = lazyRoom(async () => (await import("./panels/table/Table.tsx")).Table);

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
      <Suspense fallback={null}>
        {keys && <KeysCard />}
        {palette && <Palette />}
      </Suspense>
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
    case "cypher":
      return <Cypher />;
    case "review":
      return <Review />;
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
  const compared = useZhaotu((state) => state.view.compare !== null);
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
            <Suspense fallback={null}>{compared && <CompareLegend />}</Suspense>
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
