// Whose doings a paragraph tells: the place that a clause of it begins with and that does something there.
import type { Item, Scene } from "./scene.ts";
import type { Clause } from "./clause-heads.ts";

/** What a place does, right behind its name. */
const ACTS =
  /^(?:市委|市政府|县委|县政府|上下)?(?:将|要|正|已|始终|坚持|立足|紧扣|按照|围绕|聚焦|突出|大力|深入|推进|推动|推行|持续|全面|认真|积极|加快|建设|建成|建立|打造|实施|着力|扎实|不断|深化|重点|规划|统筹|主动|迅速|抢抓|牢固|锚定|依托|因地制宜|强化|加强|发展|做[大强优好精]|启动|谋划)/;
/** What a paragraph begins with that goes on about the doings of the one before. */
const GOES_ON = /^\s*(?:在[^，,。；\n]{2,16}(?:方面|上|中)[，,]|同时[，,]|此外[，,]|另外[，,])/;
/** How far from the name its doings are told, in characters of the page. */
const FAR = 1200;

/** A leader from a place of a scene's line on. */
export type Leader = { readonly from: number; readonly item: Item };

/** The leaders of every scene, in order; the first may be one of a sentence before, in the paragraph or in one that this goes on about. */
export function leadersOf(scenes: readonly Scene[], topics: readonly (readonly Clause[])[]): Leader[][] {
  let last: { block: number; readonly item: Item } | null = null;
  return scenes.map((scene, index) => {
    if (last !== null && last.block !== scene.block) {
      if (GOES_ON.test(scene.line)) last.block = scene.block;
      else last = null;
    }
    const leaders: Leader[] = last === null ? [] : [{ from: 0, item: last.item }];
    for (const { form, heads, from, to, body } of topics[index]!) {
      const [item, other] = heads;
      if (form !== "subject" || item === undefined || other !== undefined || item.mentions.length !== 1) continue;
      if (item.mentions[0]?.kind !== "Place" || !ACTS.test(scene.line.slice(body, Math.min(to, body + 12)))) continue;
      leaders.push({ from: last === null && leaders.length === 0 ? 0 : from, item });
      last = { block: scene.block, item };
    }
    return leaders;
  });
}

/** Who leads at a place of the line. */
export function leaderAt(leaders: readonly Leader[], scene: Scene, at: number): Item | null {
  const found = leaders.findLast(({ from }) => from <= at)?.item;
  return found !== undefined && (scene.places[at] ?? 0) - found.end <= FAR ? found : null;
}
