// Said plainly: whether the paths pass hubs, and what that is worth.
import { LONGEST_PATH, type Paths } from "../../../contract/paths.ts";
import type { PathAsked } from "../../state/state.ts";
import { changePath } from "../../steps/path-steps.ts";
import { useWords } from "../../words/use.ts";

export function PathHubs({ answer: { hubs, over, shorter, round } }: { readonly answer: Paths }) {
  const { w } = useWords();
  if (hubs === "in") return null;
  return (
    <p className="path-hubs" data-only={hubs === "only"}>
      {hubs === "only" ? w.paths.only(over) : w.paths.out(over)}
      {shorter !== null && <Offer said={w.paths.shorter(shorter)} words={w.paths.alsoHubs} change={{ hubs: true }} />}
      {round !== null && round <= LONGEST_PATH && (
        <Offer said={w.paths.round(round)} words={w.paths.upTo(round)} change={{ longest: round }} />
      )}
    </p>
  );
}

type OfferProps = { readonly said: string; readonly words: string; readonly change: Partial<PathAsked> };

function Offer({ said, words, change }: OfferProps) {
  return (
    <>
      {" "}
      {said}{" "}
      <button type="button" className="link" onClick={() => changePath((path) => ({ ...path, ...change, pick: 0 }))}>
        {words}
      </button>
    </>
  );
}
