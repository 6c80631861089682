// The fields of a target or a figure; one can become the other.
import { COMPARATORS, DIRECTIONS, MODALITIES, NATURES } from "../../../../data/model/quantity.ts";
import { isUnit, unitNames } from "../../../../data/model/units.ts";
import { useWords } from "../../words/use.ts";
import { Choice, Field, Ids, OneId, type FieldProps } from "./fields.tsx";

const UNITS = unitNames();
const REALITIES = ["actual", "expected"] as const;

export function FigureFields({ first, ...props }: FieldProps & { readonly first: boolean }) {
  const { w } = useWords();
  const f = w.reviewForms;
  const target = props.draft["is"] === "target";
  const unit = typeof props.draft["unit"] === "string" ? props.draft["unit"].trim() : "";
  const options = (words: Readonly<Record<string, string>>, values: readonly string[]) =>
    values.map((value) => [value, words[value] ?? value] as const);
  return (
    <>
      <div className="switch review-kind-switch" role="group" aria-label={f.fields["is"]}>
        <button type="button" aria-pressed={target} onClick={() => props.onChange({ is: "target" })}>
          {f.asTarget}
        </button>
        <button type="button" aria-pressed={!target} onClick={() => props.onChange({ is: "observation" })}>
          {f.asObservation}
        </button>
      </div>
      <OneId {...props} field="indicator" only="Indicator" />
      <div className="review-twin">
        <Field {...props} field="value" hint={f.hints.value} numeric autoFocus={first} />
        <Field {...props} field="unit" list={UNITS} lang="zh-Hans" />
      </div>
      {unit !== "" && !isUnit(unit) && <span className="review-fault">{f.unknownUnit(unit)}</span>}
      <div className="review-twin">
        <Field {...props} field="valueText" hint={f.hints.valueText} lang="zh-Hans" />
        <Choice {...props} field="comparator" options={options(f.comparators, ["", ...COMPARATORS])} />
      </div>
      <Ids {...props} field="about" />
      {target ? (
        <>
          <div className="review-twin">
            <Choice {...props} field="modality" options={options(f.modalities, MODALITIES)} />
            <Field {...props} field="time" label={f.fields["due"] ?? ""} hint={f.hints.time} />
          </div>
          <Ids {...props} field="setBy" />
        </>
      ) : (
        <>
          <div className="review-twin">
            <Choice {...props} field="nature" options={options(f.natures, NATURES)} />
            <Choice {...props} field="direction" options={options(f.directions, ["", ...DIRECTIONS])} />
          </div>
          <div className="review-twin">
            <Choice {...props} field="actual" options={options(f.realities, REALITIES)} />
            <Field {...props} field="time" label={f.fields["period"] ?? ""} hint={f.hints.time} />
          </div>
        </>
      )}
    </>
  );
}
