// 江西+南昌, 昭通市+昭阳区+北闸镇: names that stand one in the other, from the larger to the smaller, are one name.
import type { Span } from "../candidates.ts";
import { liesIn, rankOf } from "./divisions.ts";
import type { Sense } from "./gazetteer.ts";
import { meaningsOn, type Meaning } from "./meanings.ts";
import type { PlaceMention } from "./place-mention.ts";
import { CONFIDENCE } from "./rules.ts";
import type { Spoken } from "./spoken.ts";

/** A name that was found, before its meaning is settled. */
export type Found = Span & { readonly senses: readonly Sense[]; readonly rule: string; readonly confidence: number };

/** Verbs before the end of a road or a railway, whose name is often a village without its 村. */
const END_OF_LINE = /(?:起于|始于|起自|止于|终于|终到|起点位于|终点位于|起点为|终点为)$/;
const LAST_NAME = /^[一-龥]{2,3}(?=[，。；、（(\n])/;
const NO_NAME =
  /[的了在和与及至到等市县区境内外东西南北口处前后侧近边旁面端缘界际站]$|附近|境内|机场$|枢纽$|互通$|立交$|码头$|^[的了在和与及至到等]/;

/** A name with more meanings than this is no part of a chain with another such. */
const MANY = 20;

/** The mentions, chains joined into one. */
export function joinChains(text: string, found: readonly Found[], spoken: Spoken): PlaceMention[] {
  const meaning = meaningsOn(spoken);
  const places: PlaceMention[] = [];
  for (let i = 0; i < found.length;) {
    const chain = chainAt(found, i);
    i += chain.length;
    places.push(mentionOf(text, chain, meaning, found[i]?.start ?? text.length));
  }
  return places;
}

function chainAt(found: readonly Found[], from: number): Found[] {
  const chain = [found[from]!];
  for (let i = from + 1; i < found.length; i++) {
    const last = chain.at(-1)!;
    const one = found[i]!;
    if (one.start !== last.end || !goesOn(last, one)) break;
    chain.push(one);
  }
  return chain;
}

function goesOn(outer: Found, inner: Found): boolean {
  if (outer.rule === "place-provinces-together") return inner.rule === "place-area-by-ending";
  if (outer.senses.length === 0)
    return outer.rule === "place-division-by-ending" && /-(?:town|village)-by-ending$|town-whole$/.test(inner.rule);
  if (inner.senses.length === 0) return inner.rule.endsWith("-by-ending") && outer.senses.some(({ code }) => rankOf(code) > 0);
  if (outer.senses.length > MANY && inner.senses.length > MANY) return false;
  return outer.senses.some((out) => inner.senses.some((one) => liesIn(one.code, out.code)));
}

function mentionOf(
  text: string,
  chain: readonly Found[],
  meaning: (senses: readonly Sense[], outer: readonly number[]) => Meaning,
  until: number,
): PlaceMention {
  const parts: PlaceMention[] = [];
  let outer: readonly number[] = [];
  for (const { start, end, senses, rule, confidence } of chain) {
    const { codes, texts } = meaning(senses, outer);
    outer = codes;
    parts.push({ kind: "Place", name: text.slice(start, end), start, end, rule, confidence, divisions: texts });
  }
  const last = parts.at(-1)!;
  const start = chain[0]!.start;
  const tail = END_OF_LINE.test(text.slice(Math.max(0, start - 5), start)) ? tailAfter(text, last.end, until) : 0;
  const end = last.end + tail;
  if (parts.length === 1 && tail === 0) return last;
  const rule = tail > 0 ? "place-end-of-line" : last.divisions.length > 0 ? "place-in-chain" : last.rule;
  const divisions = tail > 0 ? [] : last.divisions;
  return { kind: "Place", name: text.slice(start, end), start, end, rule, confidence: CONFIDENCE[rule]!, divisions, parts };
}

function tailAfter(text: string, end: number, until: number): number {
  const name = LAST_NAME.exec(`${text.slice(end, end + 4)}\n`)?.[0] ?? "";
  return NO_NAME.test(name) || end + name.length > until ? 0 : name.length;
}
