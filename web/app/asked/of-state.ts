// Which Cypher stands behind what the page shows now: the last step, the picture, the card, the search, the path.
import { isEntityKind } from "../../../data/model/kinds.ts";
import { printEvidence } from "../../../data/model/locator.ts";
import { boardShown } from "../state/board.ts";
import { targetNamed } from "../state/target-named.ts";
import { drawnThings, leftOutNow, visibleThings } from "../state/derive.ts";
import { litByPath, pathAnswer, pickOf } from "../state/paths.ts";
import type { State } from "../state/state.ts";
import type { Step } from "../state/step.ts";
import { LIMITS } from "../steps/limits.ts";
import { nameOf } from "../words/words.ts";
import type { Words } from "../words/zh.ts";
import { remark } from "../../../data/model/cypher-text.ts";
import { dependTexts } from "./depend-of-state.ts";
import { pathsOfLength } from "./path-text.ts";
import * as texts from "./texts.ts";

export const ASKED = ["step", "picture", "card", "search", "path", "board", "depend", "why"] as const;
export type Asked = (typeof ASKED)[number];

/** A text of Cypher, its first line a remark in words; absent where nothing of the sort was asked. */
export type AskedTexts = { readonly [A in Asked]?: string };

/** All that is asked now, each as a text to paste. */
export function askedNow(state: State, w: Words): AskedTexts {
  if (state.view.screen === "depend") return present(dependTexts(state, w));
  return present({
    step: stepText(state, w),
    picture: pictureText(state, w),
    card: cardText(state, w),
    search: searchText(state, w),
    path: pathText(state, w),
    board: boardText(state, w),
  });
}

const present = (parts: Readonly<Partial<Record<Asked, string | null>>>): AskedTexts =>
  Object.fromEntries(Object.entries(parts).filter(([, text]) => text !== null));

const told = (words: string, text: string) => `${remark(words)}\n${text}`;

/** The picture: which things, and which relations among them are drawn; null where nothing is. */
export function pictureText(state: State, w: Words): string | null {
  const ids = visibleThings(state).map((thing) => thing.id);
  return ids.length === 0 ? null : told(w.asked.picture(ids.length), texts.picture(headOf(state, ids), filtersOf(state)));
}

/** What of the view decides which relations are drawn. */
export const filtersOf = (state: State): texts.LinkFilters => ({ ...state.view, lit: [...(litByPath(state)?.links ?? [])] });

/** A part of the picture: these things and the relations that touch some of them. */
export function partText(state: State, ids: readonly string[], touching: readonly string[], w: Words): string {
  return told(w.asked.picture(ids.length), texts.picture(texts.theseThings(ids), filtersOf(state), touching));
}

/** How the things came about, where that gives just them; else each by its id. */
function headOf(state: State, ids: readonly string[]): string {
  const { all, shown, hiddenKinds, years, range } = state.view;
  const drawn = drawnThings(state);
  const lit = litByPath(state)?.things ?? [];
  const passed = lit.some((id) => hiddenKinds.some((kind) => state.things[id]?.kind === kind));
  const plain = years === null && range === null && leftOutNow(state) === null && !passed;
  if (plain && all) return texts.allThings(hiddenKinds);
  const first = shown === null && drawn.length <= LIMITS.firstPicture && drawn.every((thing) => isEntityKind(thing.kind));
  return plain && first && !all ? texts.bestConnected("Entity", LIMITS.firstPicture, hiddenKinds) : texts.theseThings(ids);
}

function cardText(state: State, w: Words): string | null {
  const [id, ...others] = state.view.selected;
  const thing = id === undefined ? undefined : state.things[id];
  return thing && others.length === 0 ? told(w.asked.card(nameOf(thing, state.view.lang)), texts.card(thing.id)) : null;
}

/** The targets of the board with the figures beside them; of the one that is looked at, its own. */
function boardText(state: State, w: Words): string | null {
  const board = state.view.screen === "targets" ? boardShown(state) : null;
  const { target, lang } = state.view;
  if (board === null) return null;
  const row = target === null ? undefined : targetNamed(state, target);
  return told(row ? w.targets.askedOne(nameOf(row, lang)) : w.targets.asked, texts.figuresBeside(board.cypher, row?.id ?? null));
}

function searchText({ found }: State, w: Words): string | null {
  if (found?.answer.is !== "here" || found.answer.value.hits.length === 0) return null;
  const { term, of, hits } = found.answer.value;
  const ids = hits.map(({ thing }) => thing.id);
  const plain = term !== "" && of !== "said" && hits.every(({ why }) => why !== "near");
  return told(w.asked.search(found.q), plain ? texts.search(term, of, hits.length) : `${texts.theseThings(ids)}\nRETURN t`);
}

function pathText(state: State, w: Words): string | null {
  const { path, lang } = state.view;
  const answer = pathAnswer(state);
  if (!path || answer?.is !== "here") return null;
  const [best, lit] = [answer.value.paths[0], answer.value.paths[pickOf(state, answer.value)]];
  if (!best || !lit) return null;
  const steps = lit.things.length - 1;
  const name = (id: string) => {
    const thing = state.things[id];
    return thing ? nameOf(thing, lang) : id;
  };
  const words = lit.things.length === best.things.length ? w.asked.path : w.asked.longer;
  return told(words(name(path.from), name(path.to), steps), pathsOfLength(path, answer.value, steps));
}

/** Steps that say what is in the picture; those that leave something out of it or let it in again, which the page does by itself. */
const DRAWING: ReadonlySet<Step["verb"]> = new Set<Step["verb"]>(["start", "all", "keep", "isolate", "open", "saved", "query"]);
const SIFTING: ReadonlySet<Step["verb"]> = new Set<Step["verb"]>([
  ...(["hide", "show", "remove", "collapse", "filter", "basis", "certain", "years", "range", "compare"] as const),
]);

const GATHERING: ReadonlySet<Step["verb"]> = new Set<Step["verb"]>(["gather", "unfold", "fold", "regather"]);

/** Whether the last step had the server gather everything, which no text of Cypher says. */
export const gathers = ({ steps }: State): boolean => GATHERING.has(steps.at(-1)?.verb ?? "close");

/** What the last step asked; null where it only changed how the picture looks. */
export function stepText(state: State, w: Words): string | null {
  const step = state.steps.at(-1);
  if (!step) return pictureText(state, w);
  const { id, verb, count = 0 } = step;
  const thing = id === undefined ? undefined : state.things[id];
  const name = thing ? nameOf(thing, state.view.lang) : (id ?? "");
  if (DRAWING.has(verb)) return pictureText(state, w);
  if (SIFTING.has(verb)) {
    const text = pictureText(state, w);
    return text === null ? null : told(w.asked.sifted, text);
  }
  if (verb === "source")
    return state.view.source && told(w.asked.source, texts.atPlace(printEvidence(state.view.source.article, state.view.source)));
  if ((verb === "select" || verb === "rule") && state.view.selected.length > 1)
    return told(w.asked.chosen(state.view.selected.length), `${texts.theseThings(state.view.selected)}\nRETURN t`);
  if (verb === "path") return pathText(state, w);
  if (id !== undefined && (verb === "find" || verb === "only")) return told(w.asked.thing(name), texts.oneThing(id));
  if (id !== undefined && verb === "select") return cardText(state, w);
  if (verb !== "expand" && verb !== "more" && verb !== "reveal") return null;
  const now = state.view.shown ?? [];
  const [before, fresh] = [now.slice(0, now.length - count), now.slice(now.length - count)];
  if (fresh.length === 0) return verb === "reveal" ? pictureText(state, w) : null;
  const kinds = fresh.map((one) => state.things[one]?.kind);
  if (verb === "expand" && id !== undefined) {
    const others = fresh.filter((one) => one !== id);
    const sorts = leftOutNow(state) === null ? step.whole : undefined;
    const text = sorts === undefined ? texts.chosenNeighbours(id, others) : texts.neighbours(id, sorts, before, others.length);
    return told(w.asked.expand(name, others.length), text);
  }
  if (verb === "more" && leftOutNow(state) === null) {
    const label = kinds.every((kind) => kind !== undefined && isEntityKind(kind)) ? "Entity" : "Thing";
    return told(w.asked.more(count), texts.nextThings(label, before, count));
  }
  return told(w.asked.these(count), `${texts.theseThings(fresh)}\nRETURN t`);
}
