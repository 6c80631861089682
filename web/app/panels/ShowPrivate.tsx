// The way to what is left out, where the reader may take it: not where the server decides.
import { mayShowPrivate } from "../state/derive.ts";
import { useZhaotu } from "../state/use.ts";
import { leaveOutPrivate } from "../steps/private.ts";
import { useWords } from "../words/use.ts";

export function ShowPrivate() {
  const { w } = useWords();
  const may = useZhaotu(mayShowPrivate);
  if (!may) return null;
  return (
    <button type="button" className="link" onClick={() => leaveOutPrivate(false)}>
      {w.privacy.show}
    </button>
  );
}
