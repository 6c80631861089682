// The name of what a figure measures: a short noun. An amount, its growth, its share and its rank are four things.
import { dimensionOf } from "../../../data/model/dimensions.ts";
import { isClassifier, toBase } from "../../../data/model/units.ts";
import type { Mention, Quantity, Span } from "../candidates.ts";
import type { CleanText } from "../clean-text.ts";
import { stemOf } from "../coreference/levels.ts";

const SHARE = /[率比]$|占比|比重|比例|份额/;
const RANK = /位次|排名|位居/;
const GROWTH = /增速|增幅|增长率|增量|涨幅|降幅|跌幅|涨跌幅/;
const COUNT = "[\\d一二两三四五六七八九十]{1,3}";
/** Words before a noun that say when, where, how surely or that it was done; they belong to the figure. */
const BEFORE = new RegExp(
  `^(?:(?:全部)?(?:达产|投产|达效|建成)后(?=.{2})|[\\u4e00-\\u9fa5]{1,8}(?:[县州旗镇乡村]|街道)的(?=.{2})|(?:20|19)\\d\\d年(?:度|底|末|\\d{1,2}月)?|${COUNT}月(?:底|末)?|“?十[一二三四五六]五”?(?:期间|时期|末)?|其中|目前|届时|预计|力争|确保|计划|要求|规划|全年|年末|年底|今年|去年|明年|当年|上半年|下半年|前?[一二三四]季度|前${COUNT}个月|截至|到(?![位账期岸])|以上|在(?![岗校建职册线园库读训])|把|使|让|对|并|且|也|还|仅|每年|近年来?|近${COUNT}年来?|可(?=节约|新增|减排|实现|形成|带动|提供|减少|满足)|提供(?=就业|岗位)|涉及(?=.{3})|后(?=[可将]|预计|每?年(?!度|金))|[一二三四]期(?:项目|工程)(?=.{2})|新?设(?=外商|外资)|暑期|期间|全市|全省|全县|全区|全国|全州|全镇|我省|我市|我县|该市|该县|该公司|这座|该(?:校|院|区|村|厂|项目|产品|园区)?|累计|合计|共计|总共|实现|完成|达到|达|保持|创|拟|将|已|有效|成功|扎实|顺利|持续|共有|共|有|的|建成(?![区后投])|新(?=打造|引进|培育|创建|获批|认定|开工))`,
);
/** Words behind a noun that open what is said of it. */
const AFTER = new RegExp(
  `(?:的|等|净|则|给予|只需?|仅需|(?:位?居|排名?|位列|列)全[国省市州县区]|[由从](?:上半年?|去年|上年|年初|目前)|约|近|超|达|达到|突破|为|是|共|已|将|可|宜|需|由|从|自|至|在|于|跌|涨|分别|每天|每日|日均|月均|年均|提前${COUNT}年|连续${COUNT}年|迈上|跨上|迈过|提升|提高|提升至|提高到|增加|增长|缩小|缩短|扩大|下降|下浮|下调|上涨|上调|较[^，、]{1,6}|(?<!占)比(?![重例率])[^，、]{1,6}|同比|环比|高于[^，、]{1,6}|低于[^，、]{1,6}|仅|就|均|都|最高|最低|不低于|不少于|不超过|累计|新|再|力争|预计|完成|实现|重点培育|重点打造|由目前|目前|前?${COUNT}季度|前${COUNT}个月|[上下]半年|全年)$`,
);
/** What stands before the noun and says what is made of something: 建设成为常住人口百万. */
const TURNED = /^.{0,24}(?:建设成为|建成为|打造成为?|发展成为?|成为|列为|建起|下设|(?<!同|均|对|平)等(?![级候量值效方]))(?=.{2})/;
/** Whose or whereby something is, up to the noun: 由甲公司投资, 园区力争实现产值, 从甲到乙的车程, 甲县推进建设上半年生产总值. */
const LED =
  /^(?:[^，由]{0,8}由[^，]{2,20}?(?=(?:总?投资|承建|建设|占地))|[^，]{1,14}?(?<![年度产五])(?:已有|现有|共有|力争|预计(?=.{3})|确保)(?:实现|完成|达到|达)?|[^，]{2,24}已?完成(?=主体|路基|投资)|(?:从|[^，]{2,6}至)[^，]{2,16}的|[^，]{3,40}(?:[上下]半年|前三季度|一季度|全年)|[^（(）)]{1,12}[）)])(?=[^数率占比]{2})|^[^，]{2,14}[两三四五六七八九十]{1,2}[座家个条所大](?:水电站|电站|水库|电厂|机场|港口|码头|园区|企业|公司|工厂)(?=(?:总|合计|共|累计)[^计]{2})/;
const LONGEST_READ = 60;

/**
 * The indicator's canonical name; null where the text has no noun for it. `before`: that of the figure before in its sentence.
 * `own`: the whole noun, where a list cuts it short.
 */
export function indicatorName({ text }: CleanText, quantity: Quantity, before: string | null = null, own?: string): string | null {
  const { indicator, start } = quantity;
  const left = text.slice(Math.max(0, start - 12), start);
  const reached = reachedBy(left, quantity.unit);
  if (reached !== null) return reached;
  const printed = (own ?? (indicator === null ? "" : text.slice(doneFrom(text, indicator), indicator.end))).replace(/[\s“”‘’"*]/g, "");
  const made = /[年日月]产$/.test(printed) ? MADE.exec(text.slice(quantity.end, quantity.end + 16))?.[1] : undefined;
  const noun = trimmed(made ?? printed);
  if (noun === "") return null;
  const whose = before === null ? "" : before.replace(/(?:增速|增幅|增量|差值|占比|[^占]{2}位次)$/, "");
  const bare =
    whose !== "" && /^(?:占|年均)?(?:增速|增幅|降幅|涨幅)|^占(?![地用])/.test(noun) && whose.length + noun.length <= LONGEST_NAME + 4;
  const compared =
    whose !== "" &&
    ((quantity.nature === "growth" && /^(?:[增减]产|[增减]收)$/.test(noun)) ||
      /^(?:比|较|高于|低于|快于|优于|超过)[^，]{1,10}$/.test(noun));
  return whole(compared ? whose : bare ? whose + noun : noun, quantity, left);
}

/** 改造老旧小区: what was done to the things that are counted belongs to the name. */
function doneFrom(text: string, { start }: Span): number {
  const done = /(?:新增|净增|新建|改造|改扩建|整治|新改建)$/.exec(text.slice(Math.max(0, start - 3), start))?.[0] ?? "";
  return start - done.length;
}

/** 带动1.77万户5.83万人增收: whom something reached. */
function reachedBy(left: string, unit: string): string | null {
  const people = /[人名]$/.test(unit) ? "人数" : unit.endsWith("户") ? "户数" : null;
  const verb = /(?:带动|惠及|吸纳|安置|帮扶)(?=(?:了|近|约|超过?|逾|\d[\d.]*[多余]?万?[多余]?户)?$)/.exec(left)?.[0];
  return people === null || verb === undefined ? null : verb + people;
}

const SCOPE = /(全国|全省|全市|全区|全州|全县|全疆|世界|全球|亚洲|西部|东部|中部|西北|西南|东北|华东|华南|长三角)[^，。；：、]{0,6}$/;

function whole(noun: string, { nature, unit }: Quantity, left: string): string {
  if (nature === "growth" && !GROWTH.test(noun)) {
    if (/[倍番]$/.test(unit)) return `${noun}增长倍数`;
    return `${noun}${dimensionOf(unit) === "%" ? "增速" : /(?:百|千)分点|基点/.test(unit) ? "增幅" : "增量"}`;
  }
  if (nature === "share" && !SHARE.test(noun) && !GROWTH.test(noun)) return /占[^占比]{1,12}$/.test(noun) ? `${noun}比重` : `${noun}占比`;
  if (nature === "rank" && !RANK.test(noun)) return `${noun}${SCOPE.exec(left)?.[1] ?? ""}位次`;
  if (nature === "level" && /(?:百|千)分点|基点/.test(unit)) return `${noun}差值`;
  const yearly = /^年产(?![值量能业])(.{2,12})$/.exec(noun)?.[1];
  if (nature === "level" && yearly !== undefined) return `${yearly}产能`;
  if (nature === "level" && YEARLY.test(left) && !/产[能量值]/.test(noun)) return `${noun}产能`;
  return nature === "level" || nature === "cumulative" ? counted(noun, unit) : noun;
}

/** 年产5万吨[正极材料] */
const MADE = /^的?([^，。；：、（(\d\s的等]{2,12}?)(?=项目|生产线|基地|工程|产能|[，。；、等的]|$)/;
/** 年产[5万吨]正极材料 */
const YEARLY = /[年日月]产能?(?:约|达|可达|近|超)?$/;
const AMOUNT = /[数率量额比值度次]$|人口|规模|总产|指数|强度|寿命/;

/** 学位, counted: 学位数. 硬化路, in kilometres: 硬化路里程. What says of itself that it is an amount stays. */
function counted(noun: string, unit: string): string {
  const base = toBase(1, unit)?.unit ?? "";
  if (AMOUNT.test(noun)) return noun;
  if (base === "人" || base === "名" || base === "位") return /人[员才]?$/.test(noun) ? `${noun}数` : `${noun}人数`;
  if (base === "户" && /(?:企业|主体|公司|单位|商户|工业)$/.test(noun)) return `${noun}数`;
  if (base === "户") return noun.endsWith("户") ? `${noun}数` : `${noun}户数`;
  if (base === "人次" || base === "户次" || base === "件次") return noun.endsWith(base) ? noun : `${noun}${base}`;
  if (dimensionOf(unit) === "次数") return `${noun}次数`;
  if (dimensionOf(unit) === "面积" && /^.{0,4}种植(?!面积).{2,8}(?<!面积)$/.test(noun)) return `${noun.replace(/^.{0,4}种植/, "")}种植面积`;
  if (dimensionOf(unit) === "面积" && /^(?:.{0,8}[镇乡村县])?发展[^，]{2,6}$/.test(noun)) return `${noun.replace(/^.{0,8}发展/, "")}面积`;
  if (dimensionOf(unit) === "面积") return /面积|占地$|土地$/.test(noun) ? noun.replace(/占地$/, "占地面积") : `${noun}面积`;
  if (base === "米" && /(?:[廊绿管渠隧栈]道|管网|渠|堤|岸线)$/.test(noun)) return `${noun}长度`;
  if (base === "米" && /[^全总]长$/.test(noun)) return `${noun}度`;
  if (base === "米" && /(?:路|线|道|高速|铁|网|段|管)$/.test(noun)) return `${noun}里程`;
  return isClassifier(base) ? `${noun}数` : noun;
}

/** Without the words around it, as long as two characters are left: 新增就业 stays, 全市粮食产量 is 粮食产量. */
function trimmed(noun: string): string {
  if (noun.length > LONGEST_READ) return noun;
  let kept = noun.replace(TURNED, "");
  for (let cut = kept.replace(BEFORE, ""); cut !== kept && cut.length >= 2; cut = kept.replace(BEFORE, "")) kept = cut;
  kept = kept.replace(LED, "").replace(BEFORE, "") || kept;
  for (let cut = kept.replace(AFTER, ""); cut !== kept && cut.length >= 2; cut = kept.replace(AFTER, "")) kept = cut;
  if (kept.length > LONGEST_NAME && kept.includes("的")) kept = kept.slice(kept.lastIndexOf("的") + 1) || kept;
  return kept.length >= 2 ? kept : noun;
}

/** What an indicator's name may have; a longer one is a clause. */
const LONGEST_NAME = 18;
const CLAUSE = /[，。；：（）\d]|[把被让]|使(?![用馆命])|(?<!自|理|缘)由|从(?![业事])|(?<![存所现内外])在(?![校岗建职校线园读册编库])/;

/** Whether a name still holds what is no noun: a person has to say what it should be. */
export function isClause(name: string): boolean {
  return name.length > LONGEST_NAME || CLAUSE.test(name.replace(/[（(](?:[A-Za-z]{2,6}|含[^（）()]{1,8})[）)]|PM2\.5|5G|R&D/g, ""));
}

/** Without whom it is about, which the figure says by itself: 松溪市户籍人口 is 户籍人口. */
export function withoutSubject(name: string, whom: readonly Mention[]): string {
  for (const { kind, name: own } of whom) {
    for (const form of kind === "Place" ? [own, stemOf(own)] : [own]) {
      const rest = form.length >= 2 && name.startsWith(form) ? name.slice(form.length).replace(/^(?:全?[市县区省州镇]|项目|的)+/, "") : "";
      if (rest.length >= 2 && !/^(?:占比|增速|增幅|增量|位次|人数|户数|[数里段])/.test(rest)) return trimmed(rest);
    }
  }
  return name;
}
