// The last steps, each with the Cypher behind it where one text says it; long lists of ids become values of their own.
import { visibleThings } from "../state/derive.ts";
import type { State } from "../state/state.ts";
import type { Step } from "../state/step.ts";
import { stepWords } from "../words/steps.ts";
import { nameOf } from "../words/words.ts";
import type { Words } from "../words/zh.ts";
import { remark } from "../../../data/model/cypher-text.ts";
import { dependTexts } from "./depend-of-state.ts";
import { filtersOf, stepText } from "./of-state.ts";
import * as texts from "./texts.ts";

/** A text with the lists of ids that go in as values. */
export type Lifted = { readonly text: string; readonly ids: Readonly<Record<string, readonly string[]>> };
/** A step in words; `query` is null where it only changed how the picture looks, or where its text is no longer known. */
export type Done = { readonly key: string; readonly words: string; readonly query: Lifted | null };

const MOST = 6;
/** Lists of ids that are longer than this many letters become a value. */
const LONG = 160;
const IDS = /\[\s*'[a-z0-9-]+'(?:,\s*'[a-z0-9-]+')*\s*\]/gu;

/** Steps that change nothing that a text of an earlier step speaks of. */
const LEAVES_AS_IT_WAS: ReadonlySet<Step["verb"]> = new Set<Step["verb"]>([
  ...(["close", "table", "layout", "size", "tint", "pin", "unpin", "mark", "group", "ungroup", "source", "compare"] as const),
  ...(["depend", "dependHow", "suppose", "board", "asKnown", "calendar", "target"] as const),
]);

/** The last steps, the newest first; going from screen to screen is none. */
export function justDid(state: State, w: Words): readonly Done[] {
  const done: Done[] = [];
  let asItWas = true;
  for (let at = state.steps.length - 1; at >= 0 && done.length < MOST; at--) {
    const step = state.steps[at];
    if (!step) break;
    if (step.verb !== "close") {
      const text = asItWas ? lastText(state, at, w) : earlierText(step, state, w);
      done.push({ key: String(at), words: stepWords(step, state), query: text === null ? null : lifted(text) });
    }
    asItWas &&= LEAVES_AS_IT_WAS.has(step.verb);
  }
  return done;
}

/** What the step at this place asked, while nothing after it changed what it speaks of. */
function lastText(state: State, at: number, w: Words): string | null {
  const verb = state.steps[at]?.verb;
  if (verb === "depend" || verb === "dependHow") return dependTexts(state, w).depend;
  return stepText({ ...state, steps: state.steps.slice(0, at + 1) }, w);
}

/** What a step asked, from the step alone: what stood in the picture then is no longer known. */
function earlierText({ verb, id, whole, count = 0 }: Step, state: State, w: Words): string | null {
  if (id === undefined) return null;
  const thing = state.things[id];
  const name = thing ? nameOf(thing, state.view.lang) : id;
  const told = (words: string, text: string) => `${remark(words)}\n${text}`;
  if (verb === "find" || verb === "only") return told(w.asked.thing(name), texts.oneThing(id));
  if (verb === "select") return told(w.asked.card(name), texts.card(id));
  if (verb === "expand" && whole !== undefined) return told(w.asked.expand(name, count), texts.neighbours(id, whole, [], count));
  return null;
}

/** Just what is on the canvas, by ids: its things and the relations drawn among them. Null where nothing is. */
export function canvasQuery(state: State, w: Words): Lifted | null {
  const ids = visibleThings(state).map(({ id }) => id);
  if (ids.length === 0) return null;
  const text = texts.picture("MATCH (t:Thing)\nWHERE t.id IN $ids", filtersOf(state));
  return { text: `${remark(w.asked.picture(ids.length))}\n${text}`, ids: { ids } };
}

/** Takes long lists of ids out of a text: `$ids`, `$ids2` … */
export function lifted(text: string): Lifted {
  const ids: Record<string, readonly string[]> = {};
  const short = text.replace(IDS, (list) => {
    if (list.length <= LONG) return list;
    const name = Object.keys(ids).length === 0 ? "ids" : `ids${Object.keys(ids).length + 1}`;
    ids[name] = [...list.matchAll(/'([a-z0-9-]+)'/gu)].map(([, id = ""]) => id);
    return `$${name}`;
  });
  return { text: short, ids };
}
