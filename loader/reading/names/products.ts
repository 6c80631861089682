// Products: goods after verbs of making and selling, and the goods of a list.
import type { Mention } from "../candidates.ts";
import { WordClass } from "../lexicon/word-class.ts";
import { findFarmGoods } from "./farm-goods.ts";
import type { Ground } from "./ground.ts";
import { wordEnd } from "./ground.ts";
import { ahead, findMadeGoods } from "./made-goods.ts";

const MAKING =
  /(?:生产|出口|种植|养殖|年产|销售|制造|研制|主产|盛产|出产|栽种|产出)(?:了|的)?(?:\d[\d.]*[万亿千百]?(?:余|多)?(?:吨|台|辆|套|件|只|头|亩|片|支|米|平方米|公斤|斤|箱|瓶|羽|尾|株|辆份|剂)|各类|优质|高端|高品质|大型|新型)?/g;
const GENERAL =
  /^(?:污染|尾水|废弃物|粪污|水污染|产品|商品|基地|企业|能力|总值|总额|经营|线|车间|规模|面积|设备|成本|效率|力|方式|技术|工艺|大户|户|结构|物资|资料|要素|者|安全|责任|需求|标准|服务|加工|制造|销售|额|量|收入|市场|网络|渠道|公司|工厂|许可|关系|项目|业|出口|生产|许可证|退税|贸易|导向|通道|地区|国家|增长|经济|信用|目的|业务|货物|品种|模式|环节|过程|园区|农业|工业|总量|价格|情况|示范|产业|专业|合作社|任务|建设|区域|协会|厂家|厂商|商|装备|强国|强省|中心|工人|家|大省|大县|大市|能耗|领域|活动|体系|秩序|运行|条件|监督|调度|组织|单位|人员|部门|自动化|实际|旺季|淡季|利润|要求|队|周期|过剩|不足|停滞|第一线|一线|现场|企业家)/;

export function findProducts(ground: Ground): Mention[] {
  const { text, back, kind } = ground;
  const found: Mention[] = [];
  for (const { 0: verb, index } of text.matchAll(MAKING)) {
    let at = index + verb.length;
    const own: Mention[] = [];
    for (let members = 0; members < 12; members++) {
      if (at >= text.length || back[at] !== 0) break;
      let end = at;
      while (end < text.length && end - at < 10 && goesOn(kind[end]!)) end = wordEnd(ground, end);
      if (
        end - at < 2 ||
        GENERAL.test(text.slice(at, end)) ||
        /(?:基地|企业|产业|项目|技术|能力|业|区|厂|额|量|率|值|园|市场|公司|行动|工程|线|中心|大县|收入|总值|一体化|化)$/.test(
          text.slice(at, end),
        )
      )
        break;
      if (kind[end] === WordClass.verb || kind[end] === WordClass.either || kind[end] === WordClass.governor)
        if (!/^(?:生产|加工|建设)/.test(text.slice(end, end + 2))) break;
      own.push({ start: at, end, kind: "Product", name: text.slice(at, end), rule: "made-goods", confidence: 0.45 });
      if (text[end] !== "、") break;
      at = end + 1;
    }
    const counted = own.length === 1 && AMOUNT.test(text.slice(own[0]!.end, own[0]!.end + 12));
    if (own.length > 1 || counted || /\d|主产|盛产|年产/.test(verb)) found.push(...own);
  }
  return [...found, ...listedGoods(ground), ...soldGoods(ground), ...findMadeGoods(ground), ...findFarmGoods(ground)];
}

/** 生产铝板[3.6万吨]. */
const AMOUNT = /^(?:约|超|近|达)?\d[\d.,]*[万亿千百]?余?(?:吨|台|辆|套|件|只|头|片|支|米|平方米|公斤|千克|箱|瓶|羽|尾|株|架|艘)/;
/** What is said of goods that are made: 龙门铣床[交付使用], 生姜、大蒜[产量分别]. */
const SOLD = /(?:交付使用|正式下线|批量下线|下线|实现量产|量产|远销|畅销|产量(?:分别)?(?:为|达到?|增长|突破|超))/g;
const NO_GOODS =
  /(?:产品|粮食|油料|蔬菜|水果|肉类|禽蛋|农产品|全年|总|单|平均|主要|生产线|车间|项目|公司|集团|企业|工厂|基地|商品|机构|全部|年|月|日|首批|批|型号|品种|作物|夏粮|秋粮|原煤|原油|发电量|地区|主|均|双|化)$/;

/** Goods before such a word, with those beside them in a list. */
function soldGoods(ground: Ground): Mention[] {
  const { text, kind } = ground;
  const found: Mention[] = [];
  for (const { 0: said, index } of text.matchAll(SOLD)) {
    let end = index;
    const own: Mention[] = [];
    for (let members = 0; members < 8; members++) {
      let start = end;
      while (start > 0 && end - start < 10 && (goesOn(kind[start - 1]!) || kind[start - 1] === WordClass.either))
        start -= ground.back[start - 1]! + 1;
      start += ahead(text, start, end);
      const name = text.slice(start, end);
      if (name.length < 2 || name.length > 10 || NO_GOODS.test(name) || ground.placed[start]! > 0) break;
      own.push({ start, end, kind: "Product", name, rule: "sold-goods", confidence: 0.6 });
      if (text[start - 1] !== "、") break;
      end = start - 1;
    }
    if (own.length > 1 || (own.length === 1 && own[0]!.name.length > (said.startsWith("产量") ? 2 : 3))) found.push(...own);
  }
  return found;
}

/** 产品以甲、乙、丙等为主: what a list behind the word 产品 holds. */
const LISTED =
  /产品(?:主要)?(?:以|有|包括|涵盖|为|是)了?(?=[^，。；：！？\s“”]{2,10}、)([^，。；：！？\s“”]{4,120}?)(?=等|为主|[，。；：！？\s])/g;
function listedGoods({ text }: Ground): Mention[] {
  const found: Mention[] = [];
  for (const { 0: whole, 1: list = "", index } of text.matchAll(LISTED)) {
    let start = index + whole.length - list.length;
    for (const name of list.split(/[、和]/)) {
      if (name.length > 1 && name.length < 11)
        found.push({ start, end: start + name.length, kind: "Product", name, rule: "listed-goods", confidence: 0.75 });
      start += name.length + 1;
    }
  }
  return found;
}

const goesOn = (kind: number): boolean =>
  kind === WordClass.noun || kind === WordClass.loose || kind === WordClass.latin || kind === WordClass.proper;
