// The page: top, rail, and the screen that the address names.
import { Filter, PanelRightOpen } from "lucide-react";
import { Canvas } from "./canvas/Canvas.tsx";
import { Crumbs } from "./panels/Crumbs.tsx";
import { DropFile } from "./panels/DropFile.tsx";
import { Honest } from "./panels/Honest.tsx";
import { Inspector } from "./panels/inspector/Inspector.tsx";
import { KeysCard } from "./panels/KeysCard.tsx";
import { Lost } from "./panels/Lost.tsx";
import { NoticeLine, Offline } from "./panels/Notice.tsx";
import { Rail } from "./panels/Rail.tsx";
import { Settings } from "./panels/Settings.tsx";
import { Side } from "./panels/side/Side.tsx";
import { SourcePanel } from "./panels/source/SourcePanel.tsx";
import { StatusBar } from "./panels/StatusBar.tsx";
import { Table } from "./panels/table/Table.tsx";
import { TopBar } from "./panels/TopBar.tsx";
import { Trouble } from "./panels/Trouble.tsx";
import { useZhaotu } from "./state/use.ts";
import { panel } from "./steps/looking-steps.ts";
import { retryNow } from "./steps/read.ts";
import { IconButton } from "./ui/IconButton.tsx";
import { useWords } from "./words/use.ts";

export function App() {
  const { w } = useWords();
  const screen = useZhaotu((state) => state.view.screen);
  const keys = useZhaotu((state) => state.panels.keys);
  return (
    <>
      <a className="skip" href="#canvas">
        {w.skip}
      </a>
      <TopBar />
      <div className="page" data-screen={screen}>
        <Rail />
        {screen === "explore" ? <Explore /> : screen === "settings" ? <Settings /> : <Lost />}
      </div>
      <NoticeLine />
      <DropFile />
      {keys && <KeysCard />}
    </>
  );
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
      data-sheet={panels.sheet}
    >
      <Side />
      <main className="middle" aria-label={w.nav.explore}>
        <Offline />
        <div className="picture">
          <Canvas />
          <div className="furniture-top">
            <button type="button" className="open-side float" onClick={() => panel({ side: true })}>
              <Filter /> {w.legend.open}
            </button>
            <Crumbs />
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
          <Honest />
        </div>
        {table && <Table />}
      </main>
      {source ? <SourcePanel at={source} /> : <Inspector />}
      <StatusBar />
    </div>
  );
}
