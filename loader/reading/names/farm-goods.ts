// What is grown and raised, by its own name, where the words beside it say that it is grown, raised or sold.
import type { Mention } from "../candidates.ts";
import { FARM_GOODS } from "../lexicon/goods.ts";
import { findWanted, wantsOf } from "./classes.ts";
import type { Ground } from "./ground.ts";

const GROWING =
  /(?:种植|栽培|栽种|养殖|饲养|播种|播栽|收获|采摘|盛产|主产|出产|年产|日产|月产|出口|销售|新种|新植|套种|间作|改种|试种)(?:了|着)?(?:优质|高产|有机|绿色|特色|标准化|反季节|富硒|林下|良种|商品|本地|各类|新型)?(?:\d[\d.]*[万亿千百]?(?:余|多)?(?:吨|亩|公斤|斤|只|头|羽|株|棵|箱|尾|棒|袋)(?:的)?)?$/;
const GROWN =
  /^(?:种植|养殖|栽培|产量|总产量?|亩产|单产|平均亩产|喜获|丰收|出口量|出口|采摘(?!大赛|节|园|活动|体验|游)|上市|销往|畅销|远销|制种|菌包|播种面积|鲜果|种苗|深加工|初加工|(?:生产|加工)(?=车间|线))(?!业|合作社|专业合作社|园|基地|节|大户|户|能手|协会|产业|旅游|市|技术)/;
/** 苹果、马铃薯等特色种植业: a noun that says what all of a list are. */
const SORTED = /^等[^，。；：、\s]{0,10}?(?:种植业|养殖业|特色农业|经济作物|特色作物|作物|特色林果|林果|中药材|水果|土特产|物产|品种)/;
/** 从2万亩扩大到3万亩. */
const SPREADS = /^(?:种植)?(?:面积)?从\s?\d/;
/** What makes another word of it: 茶叶[之乡], 核桃[村]. */
const OTHER = /^(?:之乡|村|镇|乡|节|小镇|博览|文化|协会|合作社|产业|园|谷|街|路|山|沟|岭|坪|湾)/;
const JOINT = /[、和及]/;

let wants: ReturnType<typeof wantsOf> | undefined;
const farmWants = () =>
  (wants ??= wantsOf([...FARM_GOODS].map((name) => ({ text: name, name, kind: "Product", rule: "farm-goods", confidence: 0.7 }))));

/** Crops and animals whose neighbours say what is done with them; in a list one such neighbour tells of all. */
export function findFarmGoods(ground: Ground): Mention[] {
  const { text } = ground;
  const rows: Mention[][] = [];
  for (const mention of findWanted(ground, farmWants(), true)) {
    const last = rows.at(-1)?.at(-1);
    if (last !== undefined && mention.start - last.end === 1 && JOINT.test(text[last.end]!)) rows.at(-1)!.push(mention);
    else rows.push([mention]);
  }
  return rows
    .filter(([first, ...more]) => {
      const end = (more.at(-1) ?? first!).end;
      const after = text.slice(end, end + 8);
      return (
        !OTHER.test(after) &&
        (GROWN.test(after) ||
          SPREADS.test(after) ||
          (more.length > 0 && SORTED.test(text.slice(end, end + 18))) ||
          GROWING.test(text.slice(Math.max(0, first!.start - 24), first!.start)))
      );
    })
    .flat();
}
