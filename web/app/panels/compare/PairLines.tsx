// How an earlier and a later figure stand to each other: what the facts say, how far apart, or in what they differ.
import type { PairTold } from "../../../contract/between.ts";
import { Chips } from "../../ui/Chip.tsx";
import { Tongues } from "../../ui/Tongues.tsx";
import { figureText } from "../../words/figures.ts";
import { inLang } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import { Judge } from "./Judge.tsx";
import type { Names } from "./rows.ts";
import { gapText } from "./then-rows.ts";

export function PairLines({ pairs, names }: { readonly pairs: readonly PairTold[]; readonly names: Names }) {
  return (
    <>
      {pairs.map((pair) => (
        <PairLine key={`${pair.a} ${pair.b}`} pair={pair} names={names} several={pairs.length > 1} />
      ))}
    </>
  );
}

function PairLine({ pair, names, several }: { readonly pair: PairTold; readonly names: Names; readonly several: boolean }) {
  const { lang, w } = useWords();
  const textOf = (id: string) => {
    const figure = names.figures.get(id);
    return figure ? figureText(figure, lang) : id;
  };
  const { verdict, differences, gap } = pair;
  const reason = pair.told ? inLang(pair.reasonZh, pair.reasonEn, lang) : null;
  const apart = differences.map((one) => w.between.differences[one]);
  const why = pair.why.map((one) => w.compare.why[one]);
  const [a, b] = [textOf(pair.a), textOf(pair.b)];
  return (
    <div className="pair-line" data-pair={`${pair.a} ${pair.b}`}>
      {several && (
        <p className="claim">
          <Tongues text={`${a} ↔ ${b}`} />
        </p>
      )}
      {verdict !== null && (
        <p>
          <b className="tag plain" data-verdict={verdict}>
            {w.compare.verdicts[verdict]}
          </b>{" "}
          {reason ?? why.join(w.list)} {pair.told && <Chips evidence={pair.evidence} most={0} />}
        </p>
      )}
      {gap !== null && gap.reason !== "noNumber" && (
        <p className="gap">
          <b>{gapText(gap, lang)}</b>
        </p>
      )}
      {apart.length > 0 && (
        <p className="claim">
          <b>≠ {w.between.apart}</b>
          {w.colon}
          {apart.join(w.list)}
        </p>
      )}
      <Judge a={{ id: pair.a, text: a }} b={{ id: pair.b, text: b }} />
    </div>
  );
}
