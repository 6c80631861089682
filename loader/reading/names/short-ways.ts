// Ways named by a character of each of their ends, be these words of every day: 佳桐铁路, 和苇高铁.
import type { Mention } from "../candidates.ts";
import { weightIn } from "../places/weight.ts";
import type { Ground } from "./ground.ts";

const WAY =
  /(?<=^|[，。、；：\s]|建设|推进|推动|加快|开通|开工|新建|续建|建成|投用|启动|实施)([一-龥]{2})(?:铁路|高铁|城际铁路|城际|高速公路|高速)(?![铁公列化度率发增])/gm;
const NO_END = /[的了在是有为将该本各每条新老旧这那全省市县区乡镇村国地城普高快货客两三四五六七八九十一二多几内外跨沿过通重]/;
const JOINS = /^[和与及等]/;

/** Of two characters that make no word, behind a mark or a verb. */
export function findShortWays({ text, placed }: Ground): Mention[] {
  /** Behind the mark of a list no conjunction stands, so that 和 is of the name. */
  const joins = (ends: string, index: number): boolean => JOINS.test(ends) && text[index - 1] !== "、";
  return [...text.matchAll(WAY)].flatMap(({ 0: name, 1: ends = "", index }) =>
    weightIn(ends) > 0 || placed[index] === 2 || NO_END.test(ends) || joins(ends, index)
      ? []
      : [{ start: index, end: index + name.length, kind: "Infrastructure" as const, name, rule: "short-way", confidence: 0.8 }],
  );
}
