// The yellow chip: where a statement stands, and the way there.
import { parseEvidence } from "../../../data/model/locator.ts";
import { useZhaotu } from "../state/use.ts";
import { openSource } from "../steps/looking-steps.ts";
import { placeWords } from "../words/words.ts";
import { useWords } from "../words/use.ts";

/** `inGrid`: it stands in a cell that the keyboard reaches by itself. */
export function Chip({ evidence, inGrid = false }: { readonly evidence: string; readonly inGrid?: boolean }) {
  const { w } = useWords();
  const at = parseEvidence(evidence);
  const article = useZhaotu((state) => (at ? state.articles[at.article] : undefined));
  const open = useZhaotu(
    (state) =>
      state.view.source !== null &&
      at !== null &&
      state.view.source.article === at.article &&
      state.view.source.start === at.start &&
      state.view.source.end === at.end,
  );
  if (!at) return null;
  const { where, offsets } = placeWords(article, at);
  return (
    <button
      type="button"
      className="chip"
      data-evidence={evidence}
      aria-pressed={open}
      tabIndex={inGrid ? -1 : undefined}
      onClick={() => openSource(evidence)}
    >
      <span className="unseen">{w.source.label} </span>
      {where} <span className="offsets">{offsets}</span>
    </button>
  );
}

/** The first chips of a statement and a word for the rest. */
export function Chips({ evidence, most = 3 }: { readonly evidence: readonly string[]; readonly most?: number }) {
  const { w } = useWords();
  if (evidence.length <= most)
    return (
      <span className="chips">
        {evidence.map((at) => (
          <Chip key={at} evidence={at} />
        ))}
      </span>
    );
  return (
    <details className="chips-more">
      <summary>
        {w.card.sourcesOf} {evidence.length}
      </summary>
      <span className="chips">
        {evidence.map((at) => (
          <Chip key={at} evidence={at} />
        ))}
      </span>
    </details>
  );
}
