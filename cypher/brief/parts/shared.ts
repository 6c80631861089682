// What several parts of briefings say alike: names, hops, gaps, what was asked, ids that nothing has.
import { GAPS, type Gap } from "../../../data/model/planning.ts";
import { relationType, type RelationName } from "../../../data/model/relations.ts";
import type { PlanNet } from "../../plan/net.ts";
import { strong, type Cell, type Line, type Making } from "../draft.ts";
import { kindIn, nameOfId, relationLines } from "../say.ts";

/** So many names stand in a sentence before the rest is counted. */
const MOST_NAMES = 8;

/** Names of things, the first ones, and how many there are. */
export function someNames(ids: readonly string[], making: Making, most = MOST_NAMES): string {
  const shown = ids.length <= most + 1 ? ids : ids.slice(0, most);
  return making.w.inAll(shown.map((id) => nameOfId(id, making)).join(making.w.list), ids.length, shown.length);
}

/** Names of things in a sentence that says how many they are. */
export function countedNames(ids: readonly string[], making: Making, most = MOST_NAMES): string {
  const shown = ids.length <= most + 1 ? ids : ids.slice(0, most);
  return making.w.among(shown.map((id) => nameOfId(id, making)).join(making.w.list), ids.length - shown.length);
}

/** The ids behind numbers of a net. */
export const idsOf = (net: PlanNet, things: readonly number[]): string[] => things.flatMap((at) => net.ids[at] ?? []);

/** A thing with its kind. */
export function thingCell(id: string, making: Making, more: readonly Line[] = []): Cell {
  const thing = making.facts.byId.get(id);
  const kind = thing ? { aside: kindIn(thing.kind, making.lang) } : {};
  return { lines: [{ ...strong(nameOfId(id, making)), ...kind }, ...more] };
}

/** The last hop to a thing: by a need (`edge`) or a PART_OF (`part`, a place in the relations); -1 where not so. */
export type LastHop = { readonly edge: number; readonly part: number };

/** What is behind a hop: each relation as a sentence with its places. */
export function hopCell(net: PlanNet, { edge, part }: LastHop, making: Making, more: readonly Line[] = []): Cell {
  const behind = edge === -1 ? [part] : (net.edges[edge]?.relations ?? []);
  const lines = behind.flatMap((index) => net.relations[index] ?? []).flatMap((relation) => relationLines(relation, making));
  return { lines: [...lines, ...more] };
}

/** The places behind a hop. */
export function placesOf(net: PlanNet, { edge, part }: LastHop): string[] {
  const behind = edge === -1 ? [part] : (net.edges[edge]?.relations ?? []);
  return behind.flatMap((index) => net.relations[index]?.evidence ?? []);
}

/** How a hop reads from the thing that needs: `is built by`. */
export function hopWords(net: PlanNet, { edge, part }: LastHop, from: string, making: Making): string {
  const behind = (edge === -1 ? [part] : (net.edges[edge]?.relations ?? [])).flatMap((index) => net.relations[index] ?? []);
  const words = behind.map((one) => relationType(one.relation)[one.from === from ? "forward" : "backward"][making.lang]);
  return [...new Set(words)].join(making.w.list);
}

/** Whether no relation behind a hop is stated. */
export function isImplied(net: PlanNet, { edge, part }: LastHop): boolean {
  return edge === -1 ? net.relations[part]?.basis === "implied" : net.edges[edge]?.stated === false;
}

/** Gaps as words, in one line; none where there are none. */
export function gapLines(gaps: readonly Gap[], { w }: Making): Line[] {
  return gaps.length === 0 ? [] : [{ text: gaps.map((gap) => w.gaps[gap]).join(w.semicolon), tone: "gap" }];
}

/** What is not written about these things, a sentence for each sort of gap. */
export function gapFindings(net: PlanNet, things: readonly number[], gaps: ReadonlyMap<number, readonly Gap[]>, making: Making): Line[] {
  return GAPS.flatMap((gap): Line[] => {
    const having = things.filter((at) => gaps.get(at)?.includes(gap) === true);
    if (having.length === 0) return [];
    return [{ text: making.w.order.gapCount(making.w.gaps[gap], having.length, countedNames(idsOf(net, having), making, 6)), tone: "gap" }];
  });
}

type Asked = { readonly doers: boolean; readonly statedOnly: boolean; readonly without: readonly RelationName[] };

/** Which relations count and whether doers are passed through, in words. */
export function netAsked({ doers, statedOnly, without }: Asked, { lang, w }: Making): string[] {
  const left = without.map((name) => relationType(name).forward[lang]).join(w.list);
  return [doers ? w.net.doers : w.net.notDoers, ...(statedOnly ? [w.net.stated] : []), ...(left === "" ? [] : [w.net.without(left)])];
}

/** Ids that nothing has, and how many are there but not shown. */
export function missingLines(ids: readonly string[], { w, leftOut }: Making): Line[] {
  const [hidden, gone] = [ids.filter(leftOut), ids.filter((id) => !leftOut(id))];
  return [
    ...(gone.length === 0 ? [] : [{ text: w.missing(gone.join(w.list)), tone: "gap" as const }]),
    ...(hidden.length === 0 ? [] : [{ text: w.leftOut(hidden.length), tone: "gap" as const }]),
  ];
}

/** An option of the command line where it is on. */
export const option = (name: string, on: boolean): string => (on ? ` --${name}` : "");

/** An id as a word of a command line: quoted unless it is plain. */
export const shellWord = (id: string): string => (/^[\w.-]+$/.test(id) ? id : `'${id.replaceAll("'", "'\\''")}'`);
