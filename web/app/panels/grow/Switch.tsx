// One of a few: radio buttons side by side.
import { useId } from "react";

type Props<T extends string | number> = {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly word: string }[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
};

export function Switch<T extends string | number>({ label, options, chosen, onChoose }: Props<T>) {
  const name = useId();
  return (
    <fieldset className="one-of">
      <legend className="quiet">{label}</legend>
      <span className="switch">
        {options.map(({ value, word }) => (
          <label key={value} data-chosen={value === chosen}>
            <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
            {word}
          </label>
        ))}
      </span>
    </fieldset>
  );
}
