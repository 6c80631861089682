// Which Cypher stands behind what Depend shows: the whole, and why the chosen thing is in it.
import { dependAsked, dependThings, whyAsked } from "../state/depend.ts";
import type { State } from "../state/state.ts";
import { nameOf } from "../words/words.ts";
import type { Words } from "../words/zh.ts";
import { dependText, MOST_STEPS, whyText } from "./depend-text.ts";
import { remark } from "../../../data/model/cypher-text.ts";

/** Both texts; `step` is what the last step asked. What a text does not say stands in a remark. */
export function dependTexts(state: State, w: Words): { step: string | null; depend: string | null; why: string | null } {
  const [asked, chain] = [dependAsked(state.view), whyAsked(state)];
  const things = dependThings(state);
  const name = (id: string) => (things[id] ? nameOf(things[id], state.view.lang) : id);
  const notes = [
    ...(state.view.contains ? [w.depend.notParts] : []),
    ...(state.view.statedOnly ? [w.depend.notStated] : []),
    ...(asked?.depth === null ? [w.depend.notFurther(MOST_STEPS)] : []),
  ].map(remark);
  const told = (words: string, text: string) => [remark(words), ...notes, text].join("\n");
  const depend = asked && told(w.depend.asked(asked.of.map(name).join(w.list)), dependText(asked));
  const why = chain && told(w.depend.askedWhy(name(chain.a), name(chain.b)), whyText(chain));
  return { step: why ?? depend, depend, why };
}
