// What a table does to the picture: selecting its rows, going to a thing, copying.
import { drawnIds } from "../state/derive.ts";
import { getState, take } from "../state/store.ts";
import { add } from "../state/verbs.ts";
import { tell } from "./tell.ts";

/** Adds the things of a row to the selection, or takes them out; what is not drawn is drawn. */
export function chooseRows(ids: readonly string[], on: boolean): void {
  const [id] = ids;
  if (id === undefined) return;
  take({ verb: "select", id }, (view) => {
    const selected = on ? [...new Set([...view.selected, ...ids])] : view.selected.filter((one) => !ids.includes(one));
    return { ...(on ? add(view, drawnIds(getState()), ids) : view), selected, source: null };
  });
}

/** Copies rows and says how many. */
export async function copyRows(text: string, count: number): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    tell("good", "rowsCopied", String(count));
  } catch {
    tell("bad", "copyFailed");
  }
}
