// The families of relations with how many are drawn; the eye leaves a family out.
import { ChevronDown, ChevronRight, Eye, EyeOff } from "lucide-react";
import { useState } from "react";
import { RELATION_FAMILIES, type RelationFamily } from "../../../../data/model/relation-type.ts";
import { familyCounts } from "../../state/derive.ts";
import { useZhaotu } from "../../state/use.ts";
import { typesOf } from "../../steps/filter-steps.ts";
import { hideFamily } from "../../steps/looking-steps.ts";
import { useWords } from "../../words/use.ts";
import { TypeRows } from "./TypeRows.tsx";

function Line({ family }: { readonly family: RelationFamily }) {
  return (
    <svg className={`line e-${family}`} width="26" height="10" viewBox="0 0 26 10" aria-hidden="true" focusable="false">
      <path d="M2 5H20" strokeDasharray={family === "source" ? "2 2.500" : undefined} strokeWidth={family === "need" ? 2 : 1.5} />
      <path className="tip" d="M18 2.200 25 5 18 7.800z" />
      {family === "need" && <circle className="tip" cx="3" cy="5" r="2.800" />}
    </svg>
  );
}

export function FamilyRows() {
  const { w } = useWords();
  return (
    <div className="legend families">
      <div className="side-head">
        <h2>{w.legend.relations}</h2>
        <span className="quiet">{w.legend.drawn}</span>
      </div>
      {RELATION_FAMILIES.map((family) => (
        <FamilyRow key={family} family={family} />
      ))}
      <p className="quiet small">{w.legend.marks}</p>
    </div>
  );
}

function FamilyRow({ family }: { readonly family: RelationFamily }) {
  const { w } = useWords();
  const count = useZhaotu((state) => familyCounts(state)[family]);
  const hidden = useZhaotu((state) => state.view.hiddenFamilies.includes(family));
  const [open, setOpen] = useState(false);
  const word = w.legend[family];
  return (
    <>
      <div className="legend-row" data-hidden={hidden}>
        <button
          type="button"
          className="legend-name"
          aria-expanded={open}
          title={w.filters.unfold(word, typesOf(family).length)}
          onClick={() => setOpen(!open)}
        >
          <Line family={family} /> <span>{word}</span>
          {open ? <ChevronDown className="fold" /> : <ChevronRight className="fold" />}
        </button>
        <span className="legend-count">{count}</span>
        <button
          type="button"
          className="eye"
          aria-pressed={hidden}
          aria-label={hidden ? w.legend.show(word) : w.legend.hide(word)}
          onClick={() => hideFamily(family)}
        >
          {hidden ? <EyeOff /> : <Eye />}
        </button>
      </div>
      {open && <TypeRows family={family} />}
    </>
  );
}
