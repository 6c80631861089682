// Every kind with how many are shown of how many; the name selects, the eye hides.
import { Eye, EyeOff } from "lucide-react";
import { FAMILIES, KIND_WORDS, KINDS, type Family, type Kind } from "../../../../data/model/kinds.ts";
import { kindCounts } from "../../state/derive.ts";
import { useZhaotu } from "../../state/use.ts";
import { chooseKind, hideKind } from "../../steps/looking-steps.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import { kindWord } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";

/** Families of one kind only: their row says it all. */
const OF_ONE_KIND: ReadonlySet<Family> = new Set<Family>(["trouble", "source"]);

export function KindRows() {
  const { w } = useWords();
  return (
    <div className="legend">
      {FAMILIES.map((family) => (
        <div key={family} role="group" aria-label={w.families[family]}>
          {OF_ONE_KIND.has(family) ? null : <h3>{w.families[family]}</h3>}
          {KINDS.filter((kind) => KIND_WORDS[kind].family === family).map((kind) => (
            <KindRow key={kind} kind={kind} />
          ))}
        </div>
      ))}
    </div>
  );
}

function KindRow({ kind }: { readonly kind: Kind }) {
  const { lang, w } = useWords();
  const shown = useZhaotu((state) => kindCounts(state).get(kind) ?? 0);
  const all = useZhaotu((state) => (state.about.is === "here" ? (state.about.value.kinds[kind] ?? 0) : null));
  const hidden = useZhaotu((state) => state.view.hiddenKinds.includes(kind));
  const word = kindWord(kind, lang);
  return (
    <div className="legend-row" data-hidden={hidden}>
      <button
        type="button"
        className="legend-name"
        title={w.legend.selectKind(word, shown)}
        onClick={() => chooseKind(kind)}
        disabled={shown === 0}
      >
        <Glyph kind={kind} size={16} /> <span>{word}</span>
      </button>
      <span className="legend-count">
        <b>{shown}</b> / {all ?? "–"}
      </span>
      <button
        type="button"
        className="eye"
        aria-pressed={hidden}
        aria-label={hidden ? w.legend.show(word) : w.legend.hide(word)}
        title={w.legend.onlyHint}
        onClick={(event) => hideKind(kind, event.altKey)}
      >
        {hidden ? <EyeOff /> : <Eye />}
      </button>
    </div>
  );
}
