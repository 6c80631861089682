// Sections of ways that stand alone: 东川至南岭段, [其]西山段; crossings of waters; named lines by their place in a row.
import type { Mention } from "../candidates.ts";
import { weightIn } from "../places/weight.ts";
import { isCut, type Ground } from "./ground.ts";

const TO = "(?:至|到|—|－|-|–)";
const BETWEEN = new RegExp(`(?<=^|[，。；、：,;:（(\\s其为于由是的即和])([一-龥]{2,8})${TO}([一-龥]{2,8}?)段(?![时落位子])`, "gm");
const OF_PLACE = /(?<=[其、，,；和及]|[^园化][（(])((?!其)[一-龥]{2,4})段(?![时落位子])/g;
const WAY = /高速|高铁|铁路|公路|国道|省道|专线|地铁|轨道|运河|航道|干渠|管道|城际/;
const NO_END = /[的了在是将已建按分全]|^(?:上|下|前|后|首|末|中|该|此|这|每|各|年|月)|阶$|时$/;
const NEAR = 120;

/** By both ends, or by one place, where a way was spoken of before. */
export function findSections(ground: Ground): Mention[] {
  const { text, placed } = ground;
  const onWay = (index: number): boolean => WAY.test(text.slice(Math.max(0, index - NEAR), index + 40));
  const found: Mention[] = [];
  for (const { 0: name, 1: from = "", 2: to = "", index } of text.matchAll(BETWEEN)) {
    const lead = leadIn(ground, index, from);
    if (NO_END.test(from.slice(lead)) || NO_END.test(to) || !onWay(index)) continue;
    const start = index + lead;
    found.push(way(text, start, index + name.length, "section", 0.8));
  }
  for (const { 0: name, index } of text.matchAll(OF_PLACE))
    if (placed[index] === name.length - 1 && onWay(index)) found.push(way(text, index, index + name.length, "section", 0.7));
  return found;
}

/** The words before the first end that are none of it: verbs, and a whole place before a shorter one. */
function leadIn(ground: Ground, at: number, from: string): number {
  const { placed } = ground;
  for (let i = 0; i < from.length - 1; i++) if (placed[at + i]! > 0 && placed[at + i]! >= from.length - i - 1) return i;
  return 0;
}

const CROSSING =
  /(?<=^|[，。；、：,;:—\s]|建设|推进|推动|开通|加快|[省市县区州])([一-龥]{2,4}?)(?:过江|跨江|过海|跨海|穿江|过河)(?:通道|隧道|大桥|铁路)/gm;

/** Over or under a water, by its ends: 东南过江通道. */
export function findCrossings({ text, place, placed }: Ground): Mention[] {
  return [...text.matchAll(CROSSING)].flatMap(({ 0: name, 1: ends = "", index }) => {
    if ((weightIn(ends) > 0 && placed[index] !== ends.length) || /[的了条座个第新首批等级型跨过和与及]|推进|建设|重点|规划/.test(ends))
      return [];
    const before = place[index]!;
    return [way(text, index - before, index + name.length, "crossing", 0.8)];
  });
}

const IN_ROW = /“[^“”，。]{2,8}”(?:第?[一二三四五六七八九]|第?\d)(?:通道|线|期?工程|管线)/g;
/** “东电西送”第二通道. */
export const findLinesInRow = ({ text }: Ground): Mention[] =>
  [...text.matchAll(IN_ROW)].map(({ 0: name, index }) => way(text, index, index + name.length, "line-in-row", 0.8));

/** Words of a time that named its works so, be they verbs elsewhere: 东川县[联合水库]. */
const OF_ITS_TIME =
  /(?<=[省市县区州旗镇乡村、，。；：—])(?:联合|团结|胜利|解放|跃进|前进|幸福|红旗|红星|光明|友谊|东风|先锋|民主|和平)(?:水库|灌区|水电站|电站|泵站|大桥|干渠|渠|隧道)/g;
export const findWorksOfTheirTime = (ground: Ground): Mention[] =>
  [...ground.text.matchAll(OF_ITS_TIME)].flatMap(({ 0: name, index }) =>
    !isCut(ground, index + name.length) ? [] : [way(ground.text, index, index + name.length, "named-in-its-time", 0.75)],
  );

const way = (text: string, start: number, end: number, rule: string, confidence: number): Mention => ({
  start,
  end,
  kind: "Infrastructure",
  name: text.slice(start, end),
  rule,
  confidence,
});
