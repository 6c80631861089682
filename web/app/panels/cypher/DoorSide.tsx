// Where queries come from: the catalogue, what was run and saved, the schema.
import { X } from "lucide-react";
import { useState } from "react";
import { panel } from "../../steps/looking-steps.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { useWords } from "../../words/use.ts";
import { CatalogueSide } from "./catalogue/CatalogueSide.tsx";
import { PastList } from "./history/PastList.tsx";
import { SchemaView } from "./schema/SchemaView.tsx";

const SIDES = ["catalogue", "past", "schema"] as const;

export function DoorSide() {
  const { w } = useWords();
  const words = w.door.sides;
  const [side, setSide] = useState<(typeof SIDES)[number]>("catalogue");
  return (
    <aside className="door-side" aria-label={words.label}>
      <IconButton label={w.door.sideClose} keys="[" onClick={() => panel({ side: false })}>
        <X />
      </IconButton>
      <Tabs
        label={words.label}
        tabs={SIDES.map((id) => ({ id, label: words[id] }))}
        chosen={side}
        onChoose={(id) => setSide(SIDES.find((one) => one === id) ?? "catalogue")}
      >
        {side === "catalogue" ? <CatalogueSide /> : side === "past" ? <PastList /> : <SchemaView />}
      </Tabs>
    </aside>
  );
}
