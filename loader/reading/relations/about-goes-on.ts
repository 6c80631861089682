// Whether a figure is one of those of whom its clause tells: not what they do to others, and not what another clause tells of.
import { isFirmProperty, isOfArea, isProperty } from "./about-nouns.ts";
import { BUILT, isOneOf, THINGS } from "./about-kinds.ts";
import type { Item } from "./scene.ts";
import type { Clause } from "./clause-heads.ts";

/** Whom the figure before told of. */
type Past = { readonly before: { readonly heads: readonly Item[] } | null; readonly denied: boolean };

/** Verbs after which a figure tells of what was done to others. */
const DEALS =
  /(?:投入|实施|安排|拨付|新建|新增|改造|建设(?!项目|用地|投资|面积)|推进|引进|争取|组织|开展|支持|培育|选派|发放|栽培|栽植|种植(?!面积|业)|种[了下]|收储|养殖(?!面积|业|户|企业)|举办|承办|兑现|化解|检查|查处|减负|帮助|奖励|节约|缩短|压缩)/;
/** Firms are counted of parks. */
const FIRMS = /^(?:规上|规模以上|规模以上工业|高新技术|上市|科技型|外资)企业/;
/** What a park spends and lays out. */
const PARK_DEALS = /(?<!研发)投入(?!占|强度|产出)|兑现|新建|铺设|建成(?!投产|面积|区)|改造|拨付|发放|奖补|流转|征收|收储/;
/** 今年全县共实施项目146个: projects are counted of whoever has them, unless they are yet to come. */
const HAS_PROJECTS =
  /^(?![^，,]{0,12}[将拟要])[^，,。；;]{0,14}?(?:实施|引进|开工|签约|谋划|储备|落地|招引)[^，,。；;\uE000-\uE01F]{0,20}项目[共达]{0,2}$/;

/** Whether a figure right behind a thing to which something is done is a figure of it. */
export function doneTo(head: Item, said: string): boolean {
  if (/^[、和与及等]/.test(said) || said.length > 24) return false;
  if (head.mentions[0]?.kind === "Place") return /^(?:综合|系统|生态)?(?:治理|修复|整治|保护)/.test(said);
  return (
    isOneOf(head, BUILT) &&
    /^(?:建设|项目|工程)?(?:已|累计|共)?(?:完成|新增|总投资|投资|综合治理|系统治理|治理|修复|保护|占地|全长|装机|达|超|突破|惠及|带动)/.test(
      said,
    )
  );
}

/** 甲县圣大纤维板厂总投资: the place opens a name that nobody found. */
const OF_UNNAMED =
  /^[一-龥]{2,14}(?:厂|公司|集团|项目|工程|基地|园区|产业园|示范园|医院|学校|大桥|铁路|公路|机场|电站|水库)(?:总投资|计划投资|占地|年产|全长|建筑面积|装机)|^[一-龥A-Za-z]{2,14}(?:市场|中心|平台|枢纽|港|景区|合作社|医院|学校|大学|学院|公司|集团)(?:已|现|拥有|占地|年|日|实现|获|建成|吸纳|带动|接待|促成|推出|累计|完成)|^企业[^一-龥]|、[一-龥]{1,8}产量分别|品牌/;
/** 甲公司的芯片市场占有率: a figure of what it makes. */
const OF_GOODS = /^的[^，,。；;]{2,24}(?:占有率|市占率|单价|售价)|占有率/;

/** Whether a figure tells of what the subject does to others, or of a whole of which it is a share. */
export function notIts(head: Item, said: string): boolean {
  const kind = head.mentions[0]?.kind;
  if (/解决(?!就业)/.test(said)) return true;
  if (kind === "Place") return (DEALS.test(said) && !HAS_PROJECTS.test(said)) || OF_UNNAMED.test(said);
  if (kind === "Park") return PARK_DEALS.test(said);
  if (kind === "Policy") return /带动|拉动|撬动|促进|推动/.test(said);
  if (kind === "Company") return /(?:^|[将拟共已])(?:计划)?投资[约近超]?$/.test(said) || OF_GOODS.test(said);
  return kind === "Industry" && /占/.test(said);
}

const GOES = /^[\s“]*(?:目前|现|截至[^，,]{1,8})?(?:已|现已|现有|拥有)/;
const OF_POLICY = /^(?:每年|年均|已|累计|共|计划|将|力争|直接){0,3}(?:安排|惠及|覆盖|受益|投入|服务)/;
const OF_INDUSTRY = /^(?:总|全产业链|综合)?(?:产值|规模|营业收入|营收|增加值|产量|面积|带动|从业|年产值|年均增长|同比增长|增长)/;
/** Whether words behind an industry are a figure of it. */
export const ofIndustry = (said: string): boolean => OF_INDUSTRY.test(said);
/** What a place does, or a count of others that comes first, is no figure of the place. */
const DEEDS = /^(?:成功|应对|抵御|完成|新|累计(?!完成)|直接|推动|接续|获|入选|促成|建成|开通|打造|扶持)/;
const OF_EVENT = /^(?:共|现场|共计|总计)?(?:签约|成交|参展|总投资|总金额|金额|吸引|参会|意向)/;
const LAYS = /^(?:新建|建设|配套|安装|设)[^，,]{0,24}$/;
const MAKES = /^(?:去年|今年|目前|每年|全年|日均|年|日|月)?(?:生产|加工|销售|出货|交付)[^，,的\uE01F]{0,16}$/;
/** What of a place is measured, even where it is said to complete it. */
const MACRO = /(?:产值|投资|增加值|收入|总额|税收|产量)[约近达超]?$/;

/** Whether a clause without a subject still tells of the one before: of a place all but what it does, of a thing what a thing can have. */
export function goesOn({ weak, broken }: Clause, head: Item, start: string, past: Past): boolean {
  const { before } = past;
  if (head.mentions.length > 1 && /投资/.test(start)) return false;
  if (broken && head.said === null) return isFirmProperty(start) && isOneOf(head, THINGS);
  if (start.startsWith("是")) return false;
  const kind = head.mentions[0]?.kind;
  if (/解决(?!就业)/.test(start) || (kind === "Company" && OF_GOODS.test(start))) return false;
  if (kind === "Place") return placeGoesOn(head, start, past);
  if (kind === "Policy") return OF_POLICY.test(start);
  if (kind === "Industry") return OF_INDUSTRY.test(start);
  if (head.mentions[0]?.kind === "Event") return OF_EVENT.test(start);
  if (kind === "Park" ? PARK_DEALS.test(start) : FIRMS.test(start)) return false;
  if (weak) return isFirmProperty(start);
  if (kind === "Company" && MAKES.test(start)) return true;
  if (kind === "Infrastructure" && /^新?开通/.test(start)) return true;
  if (
    isProperty(start) ||
    GOES.test(start) ||
    (start.startsWith("累计") && (kind === "Project" || kind === "Infrastructure")) ||
    (isOneOf(head, THINGS) && LAYS.test(start))
  )
    return true;
  if (start === "" || start.length > SHORT || before === null || !before.heads.includes(head)) return false;
  return !/^(?:人均|户均|平均|其中(?!上市|规上|规模|高新|[一二三两首]期))/.test(start) && !DEALS.test(start);
}

/** Longer words before a figure name something else that is measured. */
const SHORT = 6;

/** Basins and the like have no statistics that go on. */
const WATERS = /(?:流域|水系|山脉|沙漠|沙地|草原)$/;
/** Of a place only a row of its own figures goes on, or what 全市 opened. */
function placeGoesOn(head: Item, start: string, { before, denied }: Past): boolean {
  if (
    start === "" ||
    WATERS.test(head.mentions[0]?.name ?? "") ||
    /^其中[“‘]/.test(start) ||
    OF_UNNAMED.test(start) ||
    isFirmProperty(start)
  )
    return false;
  if (HAS_PROJECTS.test(start) || isOfArea(start)) return true;
  if (DEALS.test(start) || (DEEDS.test(start) && !MACRO.test(start))) return false;
  return (head.said !== null && (!denied || isOfArea(start))) || (before !== null && before.heads.includes(head));
}
