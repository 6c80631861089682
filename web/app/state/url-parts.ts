// The parts of an address that need more than a word: groups, marks, paths, ranges of years and numbers.
import { isId as isSlug } from "../../../data/model/ids.ts";
import { parseEvidence, type Evidence } from "../../../data/model/locator.ts";
import { isRelationName } from "../../../data/model/relations.ts";
import { isGroupKey } from "../../contract/gather.ts";
import { LONGEST_PATH, MOST_VIAS } from "../../contract/paths.ts";
import { MEASURES, type Camera, type Group, type PathAsked, type Place, type Range } from "./state.ts";

/** The words of a list. */
export const list = (text: string): string[] => text.split(",").filter((word) => word !== "");
/** Ids that are fit to be looked up: none that every object knows by itself. */
export const isId = (text: string): boolean => isSlug(text) && !(text in {});
/** Ids of a list, each once. */
export const idsIn = (text: string, between = ","): string[] => [...new Set(text.split(between))].filter(isId);

const LARGEST_MARK = 6;
/** Farther out nothing is ever placed. */
const FARTHEST = 1e7;
const NEAREST_RATIO = 0.001;

/** A number written in digits; NaN for anything else. */
const numberIn = (text = ""): number => (/^-?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/iu.test(text) ? Number(text) : NaN);
const isNear = (value: number) => Math.abs(value) <= FARTHEST;

/** `-5,12,1.25` */
export function parseCamera(text: string): Camera | null {
  const [x = NaN, y = NaN, ratio = NaN] = text.split(",").map(numberIn);
  return isNear(x) && isNear(y) && isNear(ratio) && ratio >= NEAREST_RATIO ? { x, y, ratio } : null;
}

/** `id@-12_40,kind~Company@3_8`: things and gathered groups. */
export function parsePins(text: string): Record<string, Place> {
  const pins: Record<string, Place> = {};
  for (const pin of list(text)) {
    const [id = "", at = ""] = pin.split("@");
    const [x = NaN, y = NaN] = at.split("_").map(numberIn);
    if ((isId(id) || isGroupKey(id)) && isNear(x) && isNear(y)) pins[id] = { x, y };
  }
  return pins;
}

/** `zhaotong-2026@1203-1240` */
export function parseSource(text: string): Evidence | null {
  const at = parseEvidence(text.replace("@", "#"));
  return at && isId(at.article) && at.start < at.end && Number.isSafeInteger(at.end) ? at : null;
}

/** Reads one of the words, or null. */
export const oneOf =
  <T extends string>(words: readonly T[]) =>
  (text: string): T | null =>
    words.find((word) => word === text) ?? null;

/** `2024-2026` */
export function parseYears(text: string): readonly [number, number] | null {
  const [, from, to] = /^(\d{4})-(\d{4})$/.exec(text) ?? [];
  return from === undefined || to === undefined || from > to ? null : [Number(from), Number(to)];
}

/** `links:3:20` */
export function parseRange(text: string): Range | null {
  const [name = "", low = "", high = ""] = text.split(":");
  const measure = oneOf(MEASURES)(name);
  const [from, to] = [numberIn(low), numberIn(high)];
  return measure !== null && Number.isFinite(from) && Number.isFinite(to) && from <= to ? { measure, from, to } : null;
}

/** `g1~aluminium~id.id.id,g2~…`; names are free text without `~` and `,`. A thing is in one group, a group has two or more. */
export function parseGroups(text: string): Record<string, Group> {
  const groups: Record<string, Group> = {};
  const taken = new Set<string>();
  for (const one of list(text)) {
    const [id = "", name = "", ids = ""] = one.split("~");
    const members = idsIn(ids, ".").filter((member) => !taken.has(member));
    if (!/^g\d{1,4}$/.test(id) || members.length < 2 || groups[id]) continue;
    groups[id] = { name, ids: members };
    for (const member of members) taken.add(member);
  }
  return groups;
}

export function printGroups(groups: Readonly<Record<string, Group>>): string {
  return Object.entries(groups)
    .map(([id, { name, ids }]) => `${id}~${name.replace(/[~,\p{Surrogate}]/gu, " ")}~${ids.join(".")}`)
    .join(",");
}

/** `id@3,id@1` */
export function parseMarks(text: string): Record<string, number> {
  const marks: Record<string, number> = {};
  for (const one of list(text)) {
    const [id = "", mark = ""] = one.split("@");
    const value = numberIn(mark);
    if (isId(id) && Number.isInteger(value) && value >= 1 && value <= LARGEST_MARK) marks[id] = value;
  }
  return marks;
}

/** Two ids. */
export function parsePair(text: string): readonly [string, string] | null {
  const [a, b] = idsIn(text);
  return a === undefined || b === undefined ? null : [a, b];
}

/**
 * `from,to,via.via,TYPE.TYPE,ways,longest,pick`. The ways are `n` for dependencies only, `d` for directed, `h` for through
 * hubs, `p` for not through places, or `-`. An end that is not yet chosen is empty.
 */
export function parsePath(text: string): PathAsked | null {
  const [from = "", to, via = "", avoid = "", ways = "", longest = "", pick = ""] = text.split(",");
  if (to === undefined || ![from, to].every((id) => id === "" || isId(id))) return null;
  const most = numberIn(longest);
  return {
    from,
    to,
    via: idsIn(via, ".")
      .filter((id) => id !== from && id !== to)
      .slice(0, MOST_VIAS),
    avoid: [...new Set(avoid.split("."))].filter(isRelationName),
    needs: ways.includes("n"),
    directed: ways.includes("d"),
    hubs: ways.includes("h"),
    places: !ways.includes("p"),
    longest: Number.isInteger(most) && most >= 1 && most <= LONGEST_PATH ? most : 6,
    pick: Math.min(999, Math.max(0, Math.trunc(numberIn(pick)) || 0)),
  };
}

export function printPath(path: PathAsked | null): string {
  if (!path) return "";
  const { from, to, via, avoid, needs, directed, hubs, places, longest, pick } = path;
  const ways = `${needs ? "n" : ""}${directed ? "d" : ""}${hubs ? "h" : ""}${places ? "" : "p"}` || "-";
  return [from, to, via.join("."), avoid.join("."), ways, longest, pick].join(",");
}
