// A text's home: the prefecture of which it speaks most. What common words such as 市政府 mean depends on it.
import { prefectureOf, provinceOf } from "./divisions.ts";
import type { Gazetteer } from "./gazetteer.ts";

/** `most`: the prefecture that is named most, or several. `all`: whatever else is named. Codes, or names of what the list of divisions lacks. */
export type Home = { readonly most: ReadonlySet<string>; readonly all: ReadonlySet<string>; readonly provinces: ReadonlySet<string> };

/** Cities that are provinces: a prefecture of their own. */
const CITIES: ReadonlySet<number> = new Set([11, 12, 31, 50].map((code) => code * 10_000_000));
const RANKED = /^(.{2,12}?)(?:(?:[\u4e00-\u9fa5]{1,4}族){0,5}自治[州县]|地区|[市县区州旗镇乡])$/;

/** Of a text that names no place. */
export const NO_HOME: Home = { most: new Set(), all: new Set(), provinces: new Set() };

/** The home of a text that names these places so many times. */
export function homeOf(named: Iterable<readonly [name: string, times: number]>, gazetteer: Gazetteer): Home {
  const counts = new Map<string, number>();
  const provinces = new Map<string, number>();
  const add = (to: Map<string, number>, key: string, times: number) => to.set(key, (to.get(key) ?? 0) + times);
  for (const [name, times] of named) {
    const codes = codesOf(name, gazetteer);
    const [prefecture, ...others] = new Set(codes.map(prefectureKey));
    if (prefecture !== undefined && others.length === 0) add(counts, prefecture, times);
    if (codes.length === 0) add(counts, RANKED.exec(name)?.[1] ?? name, times);
    const [province, ...more] = new Set(codes.map((code) => String(provinceOf(code))));
    if (province !== undefined && more.length === 0) add(provinces, province, times);
  }
  return { most: topOf(counts), all: new Set(counts.keys()), provinces: topOf(provinces) };
}

/** A place that no list has counts where either text speaks of it most; one of the list where both do. */
export function sameHome(one: Home, other: Home): boolean {
  const coded = (key: string) => /^\d/.test(key);
  return (
    [...one.most].some((key) => (coded(key) ? other.most : other.all).has(key)) ||
    [...other.most].some((key) => !coded(key) && one.all.has(key))
  );
}

/** Whether two texts speak of one province. */
export const sameProvince = (one: Home, other: Home): boolean => [...one.provinces].some((code) => other.provinces.has(code));

/** Whether divisions of several prefectures have the name. */
export const isAmbiguous = (name: string, gazetteer: Gazetteer): boolean => new Set(codesOf(name, gazetteer).map(prefectureKey)).size > 1;

function topOf(counts: ReadonlyMap<string, number>): ReadonlySet<string> {
  const most = Math.max(...counts.values());
  return new Set([...counts].filter(([, times]) => times === most).map(([key]) => key));
}

/** A province says nothing of the prefecture. */
const prefectureKey = (code: number): string | undefined =>
  code === provinceOf(code) && !CITIES.has(code) ? undefined : String(CITIES.has(provinceOf(code)) ? provinceOf(code) : prefectureOf(code));

function codesOf(name: string, { trie, names }: Gazetteer): readonly number[] {
  let node = 0;
  for (let at = 0; at < name.length && node >= 0; at++) node = trie.step(node, name.charCodeAt(at));
  const known = node < 0 || trie.valueAt(node) < 0 ? undefined : names[trie.valueAt(node)];
  return known?.senses.map(({ code }) => code) ?? [];
}
