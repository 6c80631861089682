// The places of a name, each to be kept or not, with the characters beside it.
import { parseSpan } from "../../../../data/model/locator.ts";
import { candidateNow, textOf } from "../../state/review.ts";
import { snippet } from "../../state/review-passage.ts";
import { useReview } from "../../state/use-review.ts";
import { useZhaotu } from "../../state/use.ts";
import { useWords } from "../../words/use.ts";
import type { FieldProps } from "./fields.tsx";

export function PlaceTicks({ draft, onChange }: FieldProps) {
  const { w } = useWords();
  const text = useZhaotu(textOf);
  const one = useReview(candidateNow);
  const kept = Array.isArray(draft["at"]) ? (draft["at"] as readonly string[]) : [];
  const all = one && "mention" in one.fact ? one.fact.at : kept;
  const change = (at: string, on: boolean) =>
    onChange({ at: on ? all.filter((each) => each === at || kept.includes(each)) : kept.filter((each) => each !== at) });
  return (
    <fieldset className="review-places">
      <legend>{w.reviewForms.fields["at"]}</legend>
      {all.map((at) => {
        const span = parseSpan(at);
        const [before, itself, after] = span && text?.is === "here" ? snippet(text.value, span.start, span.end) : ["", at, ""];
        return (
          <label key={at} className="tick">
            <input type="checkbox" checked={kept.includes(at)} onChange={(event) => change(at, event.target.checked)} />
            <span lang="zh-Hans">
              {before}
              <mark>{itself}</mark>
              {after}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
