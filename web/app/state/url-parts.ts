// The parts of an address that need more than a word: groups, marks, paths, ranges of years and numbers.
import { isId } from "../../../data/model/ids.ts";
import { isRelationName } from "../../../data/model/relations.ts";
import { LONGEST_PATH, MOST_VIAS } from "../../contract/paths.ts";
import { MEASURES, type Group, type PathAsked, type Range } from "./state.ts";

const list = (text: string) => text.split(",").filter((word) => word !== "");
const LARGEST_MARK = 6;

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
  const [from, to] = [Number(low || NaN), Number(high || NaN)];
  return measure !== null && Number.isFinite(from) && Number.isFinite(to) && from <= to ? { measure, from, to } : null;
}

/** `g1~aluminium~id.id.id,g2~…`; names are free text without `~` and `,`. */
export function parseGroups(text: string): Record<string, Group> {
  const groups: Record<string, Group> = {};
  for (const one of list(text)) {
    const [id = "", name = "", ids = ""] = one.split("~");
    const members = ids.split(".").filter(isId);
    if (/^g\d{1,4}$/.test(id) && members.length > 0) groups[id] = { name, ids: members };
  }
  return groups;
}

export function printGroups(groups: Readonly<Record<string, Group>>): string {
  return Object.entries(groups)
    .map(([id, { name, ids }]) => `${id}~${name.replace(/[~,]/gu, " ")}~${ids.join(".")}`)
    .join(",");
}

/** `id@3,id@1` */
export function parseMarks(text: string): Record<string, number> {
  const marks: Record<string, number> = {};
  for (const one of list(text)) {
    const [id = "", mark = ""] = one.split("@");
    const value = Number(mark);
    if (isId(id) && Number.isInteger(value) && value >= 1 && value <= LARGEST_MARK) marks[id] = value;
  }
  return marks;
}

/** Two ids. */
export function parsePair(text: string): readonly [string, string] | null {
  const [a, b] = list(text).filter(isId);
  return a === undefined || b === undefined ? null : [a, b];
}

/**
 * `from,to,via.via,TYPE.TYPE,ways,longest,pick`. The ways are `n` for dependencies only, `d` for directed, `h` for through
 * hubs, `p` for not through places, or `-`. An end that is not yet chosen is empty.
 */
export function parsePath(text: string): PathAsked | null {
  const [from = "", to, via = "", avoid = "", ways = "", longest = "", pick = ""] = text.split(",");
  if (to === undefined || ![from, to].every((id) => id === "" || isId(id))) return null;
  const most = Number(longest);
  return {
    from,
    to,
    via: via.split(".").filter(isId).slice(0, MOST_VIAS),
    avoid: avoid.split(".").filter(isRelationName),
    needs: ways.includes("n"),
    directed: ways.includes("d"),
    hubs: ways.includes("h"),
    places: !ways.includes("p"),
    longest: Number.isInteger(most) && most >= 1 && most <= LONGEST_PATH ? most : 6,
    pick: Math.max(0, Math.trunc(Number(pick)) || 0),
  };
}

export function printPath(path: PathAsked | null): string {
  if (!path) return "";
  const { from, to, via, avoid, needs, directed, hubs, places, longest, pick } = path;
  const ways = `${needs ? "n" : ""}${directed ? "d" : ""}${hubs ? "h" : ""}${places ? "" : "p"}` || "-";
  return [from, to, via.join("."), avoid.join("."), ways, longest, pick].join(",");
}
