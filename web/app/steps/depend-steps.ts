// Steps of Depend: what to start from, how to look, what is explained, what is supposed.
import { MOST_STARTS, MOST_SUPPOSED, type Mark } from "../../../data/model/planning.ts";
import type { RelationName } from "../../../data/model/relations.ts";
import { askNeighbours } from "../api.ts";
import { dependNow } from "../state/depend.ts";
import type { PlanView, Supposed } from "../state/plan-view.ts";
import { getState, take, update } from "../state/store.ts";
import type { View } from "../state/state.ts";
import { only } from "../state/verbs.ts";
import { LIMITS } from "./limits.ts";
import { troubleOf } from "./read.ts";
import { tell } from "./tell.ts";

/** Starts from one more, or from one less. */
export function alsoFrom(id: string): void {
  take({ verb: "depend", id }, (view) => ({ ...view, of: [...new Set([...view.of, id])].slice(0, MOST_STARTS), why: null, opened: [] }));
}

/** No longer starts from this one. */
export function notFrom(id: string): void {
  take({ verb: "dependHow" }, (view) => ({ ...view, of: view.of.filter((one) => one !== id), why: null, opened: [] }));
}

/** Changes how it is looked at. */
export function dependHow(change: Partial<PlanView>): void {
  take({ verb: "dependHow" }, (view) => ({ ...view, ...change }));
}

/** Leaves a type of relation out, or lets it in again. */
export function leaveType(name: RelationName): void {
  const { without } = getState().view;
  dependHow({ without: without.includes(name) ? without.filter((one) => one !== name) : [...without, name] });
}

/** Shows a folded column or kind one by one, or folds it again. */
export function unfoldColumn(key: string): void {
  const { opened } = getState().view;
  const closes = opened.includes(key);
  const others = opened.filter((one) => one !== key && !(closes && one.startsWith(`${key}.`)));
  dependHow({ opened: closes ? others : [...others, key] });
}

/** Supposes something of a thing, or no longer; not of more things than can be asked about at once. */
export function suppose(id: string, mark: Mark | null, months: number | null = null): void {
  const { supposed } = getState().view;
  if (mark !== null && !supposed[id] && Object.keys(supposed).length >= MOST_SUPPOSED)
    return tell("bad", "supposedMost", String(MOST_SUPPOSED));
  take({ verb: "suppose", id }, (view) => ({ ...view, supposed: withSupposed(view, id, mark === null ? null : { mark, months }) }));
}

function withSupposed({ supposed }: View, id: string, what: Supposed | null): View["supposed"] {
  const { [id]: _before, ...others } = supposed;
  return what === null ? others : { ...others, [id]: what };
}

/** Supposes nothing any more. */
export function supposeNothing(): void {
  dependHow({ supposed: {} });
}

/** Draws in the explorer all that is listed here. */
export function dependToCanvas(): void {
  const state = getState();
  const answer = dependNow(state);
  if (!answer) return;
  const ids = [...new Set([...answer.starts, ...answer.items.map(({ id }) => id)])];
  take({ verb: "keep", count: ids.length }, (view) => ({
    ...only(inExplorer(view), ids),
    selected: answer.starts,
  }));
}

/** Shows the starts with their neighbours in the explorer, most facts first, up to the limit of expanding. */
export async function aroundStarts(): Promise<void> {
  const of = dependNow(getState())?.starts ?? [];
  const [id] = of;
  if (id === undefined) return;
  try {
    const pictures = await Promise.all(of.map((one) => askNeighbours(one, of, LIMITS.expand)));
    const ids = [...new Set([...of, ...pictures.flatMap(({ things }) => things.map((thing) => thing.id))])];
    take({ verb: "isolate", id, count: ids.length }, (view) => ({ ...only(inExplorer(view), ids), selected: of }));
  } catch (error) {
    update(() => ({ offline: { since: Date.now(), retryAt: Date.now(), why: troubleOf(error) } }));
  }
}

const inExplorer = (view: View): View => ({ ...view, screen: "explore", source: null, table: false });
