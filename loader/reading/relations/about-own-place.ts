// 地区生产总值5亿元 without a subject: statistics of the place that the article's title names.
import type { Link, Mention } from "../candidates.ts";
import type { About, CleanText } from "../clean-text.ts";
import { stemOf } from "../coreference/levels.ts";
import { titledPlace } from "../coreference/own-place.ts";
import { followsFigure, isOfArea } from "./about-nouns.ts";
import type { Clause } from "./clause-heads.ts";
import { statedAt } from "./links.ts";
import type { Scene } from "./scene.ts";

const CONFIDENCE = 0.8;
/** Of a part of the place, or of a whole that it lies in. */
const ANOTHER = /全国|其中|各[地县区市]|平均/;

/**
 * The figures of an area's statistics that no clause gives a subject, with the title's place: behind a clause that names it and gives
 * a figure of it, and until a paragraph tells of another place. `told`: what other rules found.
 */
export function figuresOfOwnPlace(
  page: CleanText,
  about: About,
  mentions: readonly Mention[],
  scenes: readonly Scene[],
  topics: readonly (readonly Clause[])[],
  told: readonly Link[],
): Link[] {
  const places = mentions.filter(({ kind, nested }) => kind === "Place" && nested !== true);
  const own = new Set<Link["to"]>(titledPlace(page, about, places));
  const opens = told.find(({ rule, to }) => rule === "about-subject" && own.has(to));
  if (opens === undefined || !("name" in opens.to)) return [];
  const { to } = opens;
  const links: Link[] = [];
  let block = -1;
  let elsewhere = false;
  for (const [index, scene] of scenes.entries()) {
    if (scene.block !== block) elsewhere = false;
    block = scene.block;
    if (scene.end <= opens.at.start) continue;
    let follows = false;
    for (const clause of topics[index]!) {
      const [head] = clause.heads;
      if (clause.form === "subject" && head !== undefined)
        elsewhere = head.mentions.some(({ kind, name }) => kind === "Place" && stemOf(name) !== stemOf(to.name));
      const figures: readonly number[] = elsewhere ? [] : figuresIn(scene, clause, follows);
      follows = figures.length > 0;
      for (const at of figures) {
        const from = scene.items.get(at)?.quantity;
        if (from !== null && from !== undefined)
          links.push({
            type: "ABOUT",
            from,
            to,
            at: statedAt(scene, at, at + 1),
            rule: "about-own-place",
            confidence: CONFIDENCE,
            implied: true,
          });
      }
    }
  }
  return links;
}

/** The figures of a clause without a subject that begins with an area's measure, or goes on about the figure before. */
function figuresIn({ line, items }: Scene, { form, heads, from, to }: Clause, follows: boolean): number[] {
  if (form === "subject" || form === "object" || heads[0]?.mentions[0]?.kind === "Place") return [];
  const said = line.slice(from, to);
  if (ANOTHER.test(said) || !(isOfArea(said) || (follows && followsFigure(said)))) return [];
  const found: number[] = [];
  for (let at = from; at < to; at++) {
    const item = items.get(at);
    if (item === undefined) continue;
    if (item.quantity === null) return found;
    found.push(at);
  }
  return found;
}
