// Things in a cell, each the way to itself.
import type { Brief } from "../../../contract.ts";
import { find } from "../../steps/picture-steps.ts";
import { Name } from "../../ui/Name.tsx";
import { useWords } from "../../words/use.ts";

export function Things({ things }: { readonly things: readonly Brief[] }) {
  const { w } = useWords();
  return (
    <>
      {things.map((thing, at) => (
        <span key={thing.id}>
          {at > 0 && w.list}
          <button type="button" className="link" onClick={() => find(thing.id)}>
            <Name thing={thing} />
          </button>
        </span>
      ))}
    </>
  );
}
