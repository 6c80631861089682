// Planned then, reported now: per indicator and subject, or per entity.
import { useState } from "react";
import type { Between } from "../../../contract/between.ts";
import { useWords } from "../../words/use.ts";
import { EntityRows } from "./EntityRows.tsx";
import { LineRows } from "./LineRows.tsx";

const BYS = ["indicator", "entity"] as const;

export function ThenNow({ between }: { readonly between: Between }) {
  const { w } = useWords();
  const [by, setBy] = useState<(typeof BYS)[number]>("indicator");
  return (
    <>
      <p className="quiet">{w.between.thenHow}</p>
      <div className="switch" role="group" aria-label={w.between.by}>
        {BYS.map((one) => (
          <button key={one} type="button" aria-pressed={by === one} onClick={() => setBy(one)}>
            {w.between.bys[one]} <b>{w.compare.number(one === "indicator" ? between.lines.length : between.entities.length)}</b>
          </button>
        ))}
      </div>
      {by === "indicator" ? <LineRows between={between} /> : <EntityRows between={between} />}
    </>
  );
}
