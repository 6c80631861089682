// What the words before a figure say of it: how firmly it is promised or known, and whether it holds for each.
import type { Modality, Reality } from "../../../data/model/quantity.ts";

/** The last of these before a figure decides; 将 and 要 are told from 将军 and 主要 by their neighbours. */
const MODAL =
  /(?<strive>力争|争取(?!到?(?:了|资金|中央|上级))|努力实现|努力|奋力|冲刺)|(?<expected>预计|预期|有望|即将|预测|可望|届时)|(?<planned>计划|规划|拟|确保|目标(?:是|为)?|(?<![主重需必首紧摘纲概不还就想次险])要(?![素求点闻件地道害塞么是])|将(?![近军领士门官]))/g;

/** How firmly a target is promised, and whether an observation is expected or has happened. `after`: the words behind the figure. */
export function certaintyOf(before: string, after: string): { readonly modality: Modality; readonly actual: Reality } {
  let last: Readonly<Record<string, string | undefined>> = {};
  for (const { groups = {} } of before.matchAll(MODAL)) last = groups;
  if (last["strive"] !== undefined) return { modality: "strive", actual: "actual" };
  const expected = last["expected"] !== undefined || /^[^，,。；]{0,6}（预计）/.test(after);
  return expected ? { modality: "expected", actual: "expected" } : { modality: "planned", actual: "actual" };
}

/** 各, 分别 with one figure, 均: it holds for every one of several. */
export function isEach(before: string, subjects: number): boolean {
  const clause = before.slice(Math.max(before.lastIndexOf("，"), before.lastIndexOf(",")) + 1);
  return subjects > 1 && /(?<![年人日月户平])均(?![衡值增])|双双|各(?![类地项级方])|每[个家座条县市]|都(?![市城会])/.test(clause);
}
