// The fields of a line in words; what the line does not say is called not written.
import type { FactLine } from "../../../../data/model/review.ts";
import { nameIn } from "../../state/review-line.ts";
import { amountOf, timeOf } from "../../state/review-says.ts";
import type { ShownRoom } from "../../state/review-shown.ts";
import type { Lang } from "../../state/state.ts";
import { Tongues } from "../../ui/Tongues.tsx";
import { kindWord, relationWord } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import type { Words } from "../../words/zh.ts";

type Names = ShownRoom["names"];
type Row = readonly [field: string, value: string];

/** The rows of a line: field and what stands there. */
function rowsOf(fact: FactLine, names: Names, lang: Lang, w: Words): Row[] {
  const f = w.reviewForms;
  const all = (ids: readonly string[]) => ids.map((id) => nameIn(names, id, lang)).join(lang === "zh" ? "、" : ", ");
  const row = (field: string, value: string | null | undefined): Row => [
    f.fields[field] ?? field,
    value === null || value === undefined || value === "" ? w.review.nothing : value,
  ];
  if ("entity" in fact)
    return [
      row("kind", kindWord(fact.kind, lang)),
      row("name", fact.name),
      row("nameEn", fact.nameEn),
      ...(fact.aliases ? [row("aliases", fact.aliases.join("、"))] : []),
      ...(fact.private ? [row("private", "✓")] : []),
    ];
  if ("mention" in fact) return [row("mention", all([fact.mention])), row("at", w.review.places(fact.at.length))];
  if ("relation" in fact)
    return [
      row("from", all([fact.from])),
      row("relation", `${relationWord(fact, true, lang)} ${fact.relation}`),
      row("to", all([fact.to])),
      row("basis", f.bases[fact.basis]),
    ];
  if ("indicator" in fact) {
    const figure = [
      row("indicator", all([fact.indicator])),
      row("value", amountOf(fact, lang)),
      row("valueText", fact.valueText),
      ...(fact.comparator === null || fact.comparator === "=" ? [] : [row("comparator", f.comparators[fact.comparator])]),
      row("about", all(fact.about)),
    ];
    if ("target" in fact)
      return [...figure, row("modality", f.modalities[fact.modality]), row("due", timeOf(fact)), row("setBy", all(fact.setBy))];
    return [
      ...figure,
      row("nature", f.natures[fact.nature]),
      ...(fact.direction ? [row("direction", f.directions[fact.direction])] : []),
      row("actual", f.realities[fact.actual]),
      row("period", timeOf(fact)),
    ];
  }
  return [row("title", fact.title), row("titleEn", fact.titleEn), row("publisher", fact.publisher), row("date", fact.date)];
}

export function FactRows({ fact, names }: { readonly fact: FactLine; readonly names: Names }) {
  const { lang, w } = useWords();
  return (
    <dl className="pairs review-pairs">
      {rowsOf(fact, names, lang, w).map(([field, value]) => (
        <div key={field}>
          <dt>{field}</dt>
          <dd className={value === w.review.nothing ? "quiet" : undefined}>
            <Tongues text={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
