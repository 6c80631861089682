// The picture in rows: the same things, relations and figures, with their sources. What can be done on the canvas can be done here.
import { X } from "lucide-react";
import { useEffect, useState } from "react";
import { visibleLinks, visibleThings } from "../../state/derive.ts";
import { isTooLarge } from "../../state/gathered.ts";
import { useZhaotu } from "../../state/use.ts";
import { panel, toggleTable } from "../../steps/looking-steps.ts";
import { drawAll } from "../../steps/picture-steps.ts";
import { readEverything, readFigures, retryNow } from "../../steps/read.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { useWords } from "../../words/use.ts";
import { Trouble } from "../Trouble.tsx";
import { figuresOf } from "./figures-of.ts";
import { FigureRows } from "./FigureRows.tsx";
import { RelationRows } from "./RelationRows.tsx";
import { ThingRows } from "./ThingRows.tsx";

export function Table() {
  const { w } = useWords();
  const [tab, setTab] = useState("things");
  const rows = useZhaotu((state) => state.panels.rows);
  const selected = useZhaotu((state) => state.view.selected);
  const tooLarge = useZhaotu((state) => rows === "whole" && isTooLarge(state));
  const most = useZhaotu((state) => (state.about.is === "here" ? state.about.value.drawnAtOnce : 0));
  const listed = useZhaotu((state) => (rows === "listed" ? state.listed : null));
  const whole = rows === "whole" && !tooLarge;
  const chosen = rows === "chosen" && selected.length > 0;
  const seenThings = useZhaotu(visibleThings);
  const seenLinks = useZhaotu(visibleLinks);
  const everything = useZhaotu((state) => state.everything);
  const known = useZhaotu((state) => state.things);
  const knownLinks = useZhaotu((state) => state.links);
  const read = useZhaotu((state) => state.figures);
  useEffect(() => {
    if (whole && everything === null) readEverything();
  }, [whole, everything]);
  useEffect(() => {
    if (read === null) readFigures();
  }, [read]);
  const all = whole && everything !== null;
  const inView = listed ? listed.things : chosen ? seenThings.filter((thing) => selected.includes(thing.id)) : seenThings;
  const things = all ? everything.flatMap((id) => known[id] ?? []) : inView;
  const among = chosen ? seenLinks.filter((link) => selected.includes(link.from) && selected.includes(link.to)) : seenLinks;
  const links = listed ? [] : all ? Object.values(knownLinks) : among;
  const figures = figuresOf(read, whole ? null : inView);
  const tabs = [
    { id: "things", label: w.table.things(things.length) },
    { id: "relations", label: w.table.relations(links.length) },
    { id: "targets", label: w.grid.targets(figures?.targets.length ?? null) },
    { id: "observations", label: w.grid.observations(figures?.observations.length ?? null) },
  ];
  const ofFigures = tab === "targets" || tab === "observations";
  return (
    <section className="drawer" aria-label={w.table.label}>
      <div className="drawer-tools">
        <div className="switch" role="group" aria-label={w.grid.scope}>
          <button
            type="button"
            aria-pressed={!tooLarge && !whole && !chosen && !listed}
            title={w.grid.inViewHow}
            onClick={() => panel({ rows: "seen" })}
          >
            {w.table.inView}
          </button>
          {selected.length > 0 && (
            <button type="button" aria-pressed={chosen} onClick={() => panel({ rows: "chosen" })}>
              {w.chosen.count(selected.length)}
            </button>
          )}
          {listed && (
            <button type="button" aria-pressed>
              {w.gather.listed(listed.things.length, listed.total)}
            </button>
          )}
          <button type="button" aria-pressed={whole || tooLarge} onClick={() => panel({ rows: "whole" })}>
            {w.table.everything}
          </button>
        </div>
        <IconButton label={w.table.close} keys="T" onClick={toggleTable}>
          <X />
        </IconButton>
      </div>
      {tooLarge && (
        <p className="table-too-many" role="status">
          {w.gather.tooMany(most)}{" "}
          <button type="button" className="link" onClick={drawAll}>
            {w.gather.everything}
          </button>
        </p>
      )}
      <Tabs label={w.table.label} tabs={tabs} chosen={tab} onChoose={setTab}>
        {tab === "things" && <ThingRows things={things} />}
        {tab === "relations" && <RelationRows links={links} />}
        {ofFigures && figures && <FigureRows key={tab} id={tab} figures={figures[tab]} />}
        {ofFigures && read?.is === "loading" && <p role="status">{w.grid.reading}</p>}
        {ofFigures && read?.is === "failed" && <Trouble why={read.why} onRetry={retryNow} />}
      </Tabs>
    </section>
  );
}
