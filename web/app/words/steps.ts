// A step in words: what was done, to which thing or to how many.
import { relationType } from "../../../data/model/relations.ts";
import { targetNamed } from "../state/target-named.ts";
import { leftOutNow } from "../state/derive.ts";
import { isGroupKey } from "../../contract/gather.ts";
import type { State } from "../state/state.ts";
import type { Step } from "../state/step.ts";
import { kindWord, nameOf, wordsOf, yearOf } from "./words.ts";

/** Steps that are told by how many things they touch. */
const COUNTED: ReadonlySet<Step["verb"]> = new Set<Step["verb"]>([
  "more",
  "keep",
  "group",
  "mark",
  "rule",
  "gather",
  "unfold",
  "fold",
  "query",
]);
/** Steps that are told by their thing where there is one, and else by how many there are. */
const ONE_OR_MANY: ReadonlySet<Step["verb"]> = new Set<Step["verb"]>(["remove", "hide", "select"]);

/** What a step did, in the reader's language. */
export function stepWords(step: Step, state: State): string {
  const { lang } = state.view;
  const w = wordsOf(lang);
  const { verb, count } = step;
  const word = w.steps[verb];
  if (typeof word === "string") return opened(word, lang);
  const say = word as (value: string | number) => string;
  if (COUNTED.has(verb)) return opened(say(count ?? 0), lang);
  const many = ONE_OR_MANY.has(verb) && count !== undefined && count > 1;
  return opened(say(many ? w.history.some(count) : nameIn(step, state)), lang);
}

/** The same after other words: `undo: hide 12`. */
export function stepWordsAfter(step: Step, state: State): string {
  const words = stepWords(step, state);
  return state.view.lang === "en" ? words.slice(0, 1).toLowerCase() + words.slice(1) : words;
}

const opened = (words: string, lang: State["view"]["lang"]) => (lang === "en" ? words.slice(0, 1).toUpperCase() + words.slice(1) : words);

function nameIn({ verb, id, kind, family, relation, layout, count }: Step, state: State): string {
  const { lang } = state.view;
  const w = wordsOf(lang);
  if (verb === "saved" && id !== undefined) return id;
  if (layout) return w.layouts.names[layout];
  if (kind) return kindWord(kind, lang);
  if (relation) return relationType(relation).forward[lang];
  if (family) return w.legend[family];
  if (id === undefined) return w.legend.any;
  if (isGroupKey(id)) return groupName(id, count ?? 0, state);
  if (id === "both") return w.legend.both(Object.keys(state.articles).length);
  const [thing, article] = [state.things[id] ?? targetNamed(state, id), state.articles[id]];
  if (article) return yearOf(article, id);
  if (thing) return nameOf(thing, lang);
  return leftOutNow(state) === null ? id : w.privacy.unnamed;
}

/** A gathered group by its name while it is in the picture, else by how much it holds. */
function groupName(key: string, count: number, state: State): string {
  const group = state.gathered?.groups.find((one) => one.key === key);
  return group ? nameOf(group, state.view.lang) : wordsOf(state.view.lang).history.some(count);
}
