// All there is as a state of its own: everything drawn, nothing hidden, the rules and the layout as they are.
import { relationType } from "../../../data/model/relations.ts";
import { readEverything } from "../steps/read.ts";
import { getState, subscribe } from "../state/store.ts";
import type { State, Trouble, View } from "../state/state.ts";
import { HIDDEN_AT_FIRST } from "../state/url.ts";
import type { Part } from "./scope.ts";

const UNHIDDEN = {
  hiddenKinds: [],
  hiddenFamilies: HIDDEN_AT_FIRST,
  hiddenTypes: [],
  article: null,
  basis: null,
  certain: false,
  sourced: false,
  years: null,
  range: null,
  groups: {},
  path: null,
} as const satisfies Partial<View>;

/** The state in which everything is drawn, without what no picture needs. */
export function wholeState(state: State): State {
  const nothing = { cards: {}, texts: {}, spans: {}, paths: {}, figures: null, found: null, saved: [], probe: null };
  const view = { ...state.view, ...UNHIDDEN, all: true, shown: null, selected: [] };
  return { ...state, ...nothing, view, drawn: { is: "here", value: state.everything ?? [] } };
}

/** Everything, as far as it is drawn. */
export function wholePart({ everything, things, links }: State): Part {
  const ids = new Set(everything ?? []);
  return {
    things: (everything ?? []).flatMap((id) => things[id] ?? []),
    links: Object.values(links).filter(
      ({ from, to, relation }) => ids.has(from) && ids.has(to) && !HIDDEN_AT_FIRST.includes(relationType(relation).family),
    ),
  };
}

/** The state once all there is was read; fails as reading does, and when it is stopped. */
export function readWhole(signal: AbortSignal): Promise<State> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const state = getState();
      if (state.everything === null) return;
      stop();
      resolve(state);
    };
    const stop = subscribe(look);
    const give = (why: unknown) => {
      stop();
      reject(why);
    };
    signal.addEventListener("abort", () => give(signal.reason), { once: true });
    readEverything(look, (why: Trouble) => give(new NotRead(why)));
    look();
  });
}

/** What stopped the reading. */
export class NotRead extends Error {
  override readonly name = "NotRead";
  readonly trouble: Trouble;
  constructor(trouble: Trouble) {
    super(trouble.code);
    this.trouble = trouble;
  }
}
