// Two or more statements side by side: each with its evidence, in what they differ, what the facts say of it, and what was judged.
import type { ConflictSort } from "../../../../data/model/verdicts.ts";
import type { StatementsTold } from "../../../contract/conflicts.ts";
import { showCompared } from "../../steps/compare-steps.ts";
import { Chips } from "../../ui/Chip.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import { Tongues } from "../../ui/Tongues.tsx";
import { inLang } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import { statementText, type Block } from "./conflict-rows.ts";
import { Judge } from "./Judge.tsx";
import { RowActions } from "./RowActions.tsx";
import { figureWords, type Names } from "./rows.ts";

const SIGNS: Readonly<Record<ConflictSort, string>> = {
  contradicts: "≠",
  perhaps: "≠?",
  updates: "→",
  corroborates: "=",
  notComparable: "∥",
};

export function Statements({ block, names }: { readonly block: Block; readonly names: Names }) {
  const { lang, w } = useWords();
  const { members, pairs } = block;
  const sort = pairs[0]?.sort ?? "notComparable";
  const target = members.find((id) => "modality" in (names.figures.get(id) ?? {}));
  return (
    <li className="statements" data-sort={sort} data-statements={block.key}>
      <div className="halves" data-many={members.length > 2}>
        {members.map((id, index) => (
          <div key={id} className="half-room">
            {index > 0 && (
              <span className="sign" aria-hidden="true">
                {SIGNS[sort]}
              </span>
            )}
            <Half id={id} names={names} />
          </div>
        ))}
      </div>
      {members.length > 2 && <p className="claim">{w.conflicts.members(members.length)}</p>}
      {pairs.map((pair) => (
        <Told key={`${pair.a} ${pair.b}`} pair={pair} names={names} several={pairs.length > 1} />
      ))}
      <RowActions name={statementText(members[0] ?? "", names, lang)} ids={members} target={target} depend={target} />
    </li>
  );
}

/** What is said of two of them. */
function Told({ pair, names, several }: { readonly pair: StatementsTold; readonly names: Names; readonly several: boolean }) {
  const { lang, w } = useWords();
  const [a, b] = [pair.a, pair.b].map((id) => ({ id, text: statementText(id, names, lang) }));
  const reason = inLang(pair.reasonZh, pair.reasonEn, lang);
  const doubt = inLang(pair.uncertain, pair.uncertainEn, lang);
  if (!a || !b) return null;
  return (
    <div className="told" data-pair={`${pair.a} ${pair.b}`}>
      <p>
        <b className="tag plain" data-verdict={pair.sort}>
          {w.conflicts.sorts[pair.sort]}
        </b>{" "}
        {pair.kinds.map((kind) => (
          <span key={kind} className="tag differ" data-kind={kind}>
            {w.conflicts.kinds[kind]}
          </span>
        ))}
        {pair.kinds.length === 0 && <span className="tag plain">{w.conflicts.noKinds}</span>}{" "}
        {several && <Tongues text={`${a.text} · ${b.text} `} />}
        {reason ?? (pair.sort === "perhaps" ? w.conflicts.sortsHow.perhaps : "")} <Chips evidence={pair.evidence} most={2} />
      </p>
      {doubt !== null && (
        <p className="claim">
          <b>{w.conflicts.doubt}</b> {doubt}
        </p>
      )}
      <Judge a={a} b={b} />
    </div>
  );
}

/** One of the statements, or an indicator. */
export function Half({ id, names }: { readonly id: string; readonly names: Names }) {
  const { lang, w } = useWords();
  const figure = names.figures.get(id);
  const kind = figure ? ("modality" in figure ? "Target" : "Observation") : (names.things.get(id)?.kind ?? "Indicator");
  const claim = figure && inLang(figure.claimZh, figure.claimEn, lang);
  return (
    <div className="half" data-half={id}>
      <button type="button" className="row-name link" onClick={() => showCompared([id])}>
        <Glyph kind={kind} size={16} />{" "}
        {figure ? (lang === "zh" ? figure.indicator : figure.indicatorEn || figure.indicator) : names.name(id)}
      </button>
      {figure && (
        <div>
          <Tongues text={figureWords(figure, lang)} /> <Chips evidence={figure.evidence} most={2} />
        </div>
      )}
      {claim !== null && claim !== undefined && <p className="claim">{claim}</p>}
      {figure && figure.about.length > 0 && (
        <p className="claim">{w.compare.about(figure.about.map((thing) => names.name(thing.id)).join(w.list))}</p>
      )}
    </div>
  );
}
