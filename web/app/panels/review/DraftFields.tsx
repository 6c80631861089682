// The fields of a draft, by what it is: an entity, a place of a name, a relation, a figure, an article.
import { ENTITY_KINDS } from "../../../../data/model/kinds.ts";
import type { Draft, DraftFault } from "../../state/review-draft.ts";
import { kindWord } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import { Choice, Field, OneId, Tick, type FieldProps } from "./fields.tsx";
import { FigureFields } from "./FigureFields.tsx";
import { PlaceTicks } from "./PlaceTicks.tsx";
import { RelationFields } from "./RelationFields.tsx";

type Props = {
  readonly draft: Draft;
  readonly faults: readonly DraftFault[];
  readonly onChange: (change: Draft) => void;
  /** Its first field takes the focus. */
  readonly first?: boolean;
};

export function DraftFields({ draft, faults, onChange, first = false }: Props) {
  const { lang, w } = useWords();
  const props: FieldProps = { draft, faults, onChange };
  switch (draft["is"]) {
    case "entity":
      return (
        <>
          <Field {...props} field="name" autoFocus={first} lang="zh-Hans" />
          <Choice {...props} field="kind" options={ENTITY_KINDS.map((kind) => [kind, kindWord(kind, lang)])} />
          <Field {...props} field="nameEn" lang="en" />
          <Field {...props} field="aliases" hint={w.reviewForms.hints.aliases} lang="zh-Hans" />
          {draft["kind"] === "Person" && <Tick {...props} field="private" />}
        </>
      );
    case "mention":
      return (
        <>
          <OneId {...props} field="mention" />
          <PlaceTicks {...props} />
        </>
      );
    case "relation":
      return <RelationFields {...props} />;
    case "article":
      return (
        <>
          <Field {...props} field="title" autoFocus={first} lang="zh-Hans" />
          <Field {...props} field="titleEn" lang="en" />
          <Field {...props} field="publisher" />
          <Field {...props} field="date" hint={w.reviewForms.hints.time} />
        </>
      );
    default:
      return <FigureFields {...props} first={first} />;
  }
}
