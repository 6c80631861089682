// The name of what a figure measures: an amount, its growth, its share and its rank are four things.
import { dimensionOf } from "../../../data/model/dimensions.ts";
import type { Quantity } from "../candidates.ts";
import type { CleanText } from "../clean-text.ts";

const SHARE = /[率比]$|占比|比重|比例|份额/;
const RANK = /位次|排名|位居/;
const GROWTH = /增速|增幅|增长率|增量/;
/** Words around a noun that say when, where or how surely, and belong to the figure. */
const BEFORE = /^(?:其中|目前|预计|力争|全年|年末|全市|全省|全县|全区|全国|我省|我市|累计|实现|完成|达到|达|共|新|的)+/;
const AFTER = /(?:的|约|近|超|达|达到|突破|为|是|共|已|将)+$/;

/** The indicator's canonical name; null where the text has no noun for it. */
export function indicatorName({ text }: CleanText, { indicator, nature, unit }: Quantity): string | null {
  const printed = indicator === null ? "" : text.slice(indicator.start, indicator.end).replace(/[\s“”‘’"*]/g, "");
  const noun = trimmed(printed);
  if (noun === "") return null;
  if (nature === "growth" && !GROWTH.test(noun))
    return `${noun}${dimensionOf(unit) === "%" ? "增速" : unit.endsWith("百分点") ? "增幅" : "增量"}`;
  if (nature === "share" && !SHARE.test(noun)) return `${noun}占比`;
  if (nature === "rank" && !RANK.test(noun)) return `${noun}位次`;
  return noun;
}

/** Without the words around it, as long as two characters are left: 新增就业 stays, 全市粮食产量 is 粮食产量. */
function trimmed(noun: string): string {
  if (noun.length > 60) return noun;
  const front = /^新(?:增|建|开|能|材|型|三)/.test(noun) ? noun : noun.replace(BEFORE, "");
  const whole = front.replace(AFTER, "");
  return whole.length >= 2 ? whole : noun;
}
