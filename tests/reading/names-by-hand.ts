// Reads marked sentences: {Kind|name} or {Kind|printed|whole name}; and a stand-in that knows a few made-up places.
import { expect } from "vitest";
import type { EntityKind } from "../../data/model/kinds.ts";
import type { Mention } from "../../loader/reading/candidates.ts";
import type { CleanText } from "../../loader/reading/clean-text.ts";
import { findNames, type KnownNames } from "../../loader/reading/names/find-names.ts";

const PLACES =
  "松岭县 松岭 海东市 海东 云岭新区 云岭 白马镇 白马 临川市 临川 东州市 东州 青石镇 青石 长河 石马坪 罗家湾 金江省 金江 宁安市 宁安 江州市 江州 合州 大南山 北湖 南屏县 南屏 西岭县 西岭 柳河县 柳河 中国 日本 河阳县 河阳 安平县 安平 丰原市 丰原 广东 湖南 滨城".split(
    " ",
  );

/** A page of one paragraph. */
const pageOf = (text: string): CleanText => ({
  original: text,
  text,
  origin: Uint32Array.from({ length: text.length }, (_, i) => i),
  blocks: [{ start: 0, end: text.length, kind: "paragraph" }],
});

/** The made-up places of a text, the longest at each spot. */
function placesOf(text: string): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < text.length; at++) {
    const name = PLACES.filter((place) => text.startsWith(place, at)).toSorted((a, b) => b.length - a.length)[0];
    if (name === undefined) continue;
    found.push({ start: at, end: at + name.length, kind: "Place", name, rule: "stand-in", confidence: 1 });
    at += name.length - 1;
  }
  return found;
}

export const namesIn = (text: string, known: KnownNames = []): Mention[] =>
  findNames(pageOf(text), { title: "", date: null, heading: [] }, known, placesOf(text));

/** Checks that the names of one kind are the marked ones, no more and no fewer. */
export function expectNames(kind: EntityKind, marked: string): void {
  const wanted: string[] = [];
  const text = marked.replace(/\{(\w+)\|([^{}|]+)(?:\|([^{}]+))?\}/g, (_, of: string, printed: string, whole: string | undefined) => {
    if (of === kind) wanted.push(whole === undefined ? printed : `${printed} = ${whole}`);
    return printed;
  });
  const found = namesIn(text).filter((mention) => mention.kind === kind && mention.nested !== true);
  expect(found.map(({ start, end, name }) => (name === text.slice(start, end) ? name : `${text.slice(start, end)} = ${name}`))).toEqual(
    wanted,
  );
}
