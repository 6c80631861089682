// A date as the articles have them: a year, a month or a day. Enter or leaving the field takes it; empty means the usual.
import { useId, useState } from "react";
import { isDate } from "../../steps/calendar-steps.ts";
import { useWords } from "../../words/use.ts";

type Props = {
  readonly label: string;
  readonly value: string | null;
  readonly empty: string;
  readonly hint: string;
  readonly onChoose: (date: string | null) => void;
};

export function DateField(props: Props) {
  return <Field key={props.value} {...props} />;
}

function Field({ label, value, empty, hint, onChoose }: Props) {
  const { w } = useWords();
  const id = useId();
  const [text, setText] = useState(value ?? "");
  const typed = text.trim();
  const wrong = typed !== "" && !isDate(typed);
  const take = () => {
    if (!wrong && typed !== (value ?? "")) onChoose(typed === "" ? null : typed);
  };
  return (
    <label className="time-field">
      <span>{label}</span>
      <input
        className="field"
        inputMode="numeric"
        maxLength={10}
        value={text}
        placeholder={empty}
        title={hint}
        aria-invalid={wrong}
        aria-describedby={wrong ? id : undefined}
        onChange={(event) => setText(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === "Enter") take();
          if (event.key === "Escape") setText(value ?? "");
        }}
      />
      {wrong && (
        <span className="time-wrong" id={id} role="status">
          {w.time.notADate}
        </span>
      )}
    </label>
  );
}
