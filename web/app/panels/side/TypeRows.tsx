// The types of one family of relations, each with its count and its eye.
import { Eye, EyeOff } from "lucide-react";
import { relationType } from "../../../../data/model/relations.ts";
import type { RelationFamily } from "../../../../data/model/relation-type.ts";
import { linkCounts } from "../../state/hidden.ts";
import { useZhaotu } from "../../state/use.ts";
import { hideType, typesOf } from "../../steps/filter-steps.ts";
import { useWords } from "../../words/use.ts";

export function TypeRows({ family }: { readonly family: RelationFamily }) {
  const { lang, w } = useWords();
  const counts = useZhaotu((state) => linkCounts(state).types);
  const hiddenTypes = useZhaotu((state) => state.view.hiddenTypes);
  const gone = useZhaotu((state) => state.view.hiddenFamilies.includes(family));
  return (
    <div className="types" role="group" aria-label={w.legend[family]}>
      {typesOf(family).map((name) => {
        const word = relationType(name).forward[lang];
        const hidden = gone || hiddenTypes.includes(name);
        return (
          <div key={name} className="legend-row" data-hidden={hidden} data-type={name}>
            <span className="legend-name">
              <span>{word}</span>
            </span>
            <span className="legend-count">{counts.get(name) ?? 0}</span>
            <button
              type="button"
              className="eye"
              aria-pressed={hidden}
              aria-label={hidden ? w.legend.show(word) : w.legend.hide(word)}
              onClick={() => hideType(name)}
            >
              {hidden ? <EyeOff /> : <Eye />}
            </button>
          </div>
        );
      })}
    </div>
  );
}
