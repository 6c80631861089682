// The picture in rows: the same things and relations, sortable, with their sources. What can be done on the canvas can be done here.
import { X } from "lucide-react";
import { useEffect, useState } from "react";
import { visibleLinks, visibleThings } from "../../state/derive.ts";
import { useZhaotu } from "../../state/use.ts";
import { toggleTable } from "../../steps/looking-steps.ts";
import { readEverything } from "../../steps/read.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { useWords } from "../../words/use.ts";
import { RelationRows } from "./RelationRows.tsx";
import { ThingRows } from "./ThingRows.tsx";

export function Table() {
  const { w } = useWords();
  const [tab, setTab] = useState("things");
  const [whole, setWhole] = useState(false);
  const seenThings = useZhaotu(visibleThings);
  const seenLinks = useZhaotu(visibleLinks);
  const everything = useZhaotu((state) => state.everything);
  const known = useZhaotu((state) => state.things);
  const knownLinks = useZhaotu((state) => state.links);
  useEffect(() => {
    if (whole && everything === null) readEverything();
  }, [whole, everything]);
  const all = whole && everything !== null;
  const things = all ? everything.flatMap((id) => known[id] ?? []) : seenThings;
  const links = all ? Object.values(knownLinks) : seenLinks;
  const tabs = [
    { id: "things", label: w.table.things(things.length) },
    { id: "relations", label: w.table.relations(links.length) },
  ];
  return (
    <section className="drawer" aria-label={w.table.label}>
      <div className="drawer-tools">
        <div className="switch" role="group" aria-label={w.table.label}>
          <button type="button" aria-pressed={!whole} onClick={() => setWhole(false)}>
            {w.table.inView}
          </button>
          <button type="button" aria-pressed={whole} onClick={() => setWhole(true)}>
            {w.table.everything}
          </button>
        </div>
        <IconButton label={w.table.close} keys="T" onClick={toggleTable}>
          <X />
        </IconButton>
      </div>
      <Tabs label={w.table.label} tabs={tabs} chosen={tab} onChoose={setTab}>
        {tab === "things" ? <ThingRows things={things} /> : <RelationRows links={links} />}
      </Tabs>
    </section>
  );
}
