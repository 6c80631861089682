// A field about the article, with what may stand in it; what cannot be used is said at once.
import { useId } from "react";
import type { FieldName, Taken } from "../../state/read-in.ts";
import { fillField } from "../../steps/read-article.ts";
import { isComposing } from "../../ui/composing.ts";
import { fits } from "./fits.ts";

type Props = {
  readonly one: Taken;
  readonly name: FieldName;
  readonly label: string;
  readonly how: string;
  readonly wrong?: string;
  readonly most: number;
  readonly first?: boolean;
};

export function Field({ one, name, label, how, wrong, most, first = false }: Props) {
  const id = useId();
  const value = one.fields[name];
  const sound = fits[name](value);
  return (
    <div className="read-in-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={most}
        data-field={name}
        data-first={first ? "" : undefined}
        aria-describedby={`${id}-how`}
        aria-invalid={!sound}
        value={value}
        onKeyDown={(event) => {
          // The Enter that takes a word from an input method sends nothing.
          if (event.key === "Enter" && isComposing(event)) event.preventDefault();
        }}
        onChange={(event) => fillField(one.id, { [name]: event.target.value })}
      />
      <span id={`${id}-how`} className={sound ? "quiet small" : "small read-in-wrong"}>
        {sound ? how : (wrong ?? how)}
      </span>
    </div>
  );
}
