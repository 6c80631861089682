// How a clause begins that goes on about the one before, and how one that does not.
import { followsFigure, isProperty } from "./about-nouns.ts";

/** 离川高速作为…, 新项目总投资…: the clause begins with a thing that nobody found a name for; what follows tells of that. */
const UNNAMED =
  /^(?!线路|全线|路线|正线|主线|沿线|铁路|公路|高速|大桥|隧道|园区|港区|景区|项目|工程|公司|集团|企业|主要|总|其中|沿途|[该本此]|建成|投[产运用]|通车|开工|完成|规划|设计|预计)[一-龥A-Za-z0-9]{1,12}?(?:高速公路|高速|铁路|高铁|公路|大道|大桥|隧道|机场|电站|水库|项目|工程|公司|集团|产业园|工业园|基地|景区|医院|学院|大学)(?:作为|是|为|系|属|由|将|位于|坐落|地处|起于|止于|途经|全长|总投资|计划|占地|[北南东西][起至接连])/;
/** 其中新村养殖项目，: the whole clause is a thing that nobody found a name for. */
const ALONE =
  /^(?:其中)?(?!其中|该|本|此|这|上述|所有|全部|整个|目前|各|是|为|系|属|由|位|作|建|新|实|推|完|打|获|被|入|列|开|启|投|引|在|对|将|正|已|还|也|共)[一-龥A-Za-z0-9]{4,24}(?:(?<!重[点大])项目|(?<!重[点大])工程|产业园|基地|公司)[，,]$/;
/** Whether a clause begins with a thing that nobody found a name for. */
export const beginsUnnamed = (line: string, from: number, to: number): boolean =>
  UNNAMED.test(line.slice(from, Math.min(to, from + 30))) || (to - from < 34 && ALONE.test(line.slice(from, to)));

/** How a clause begins that goes on about the one before; whatever else it begins with may be something else. */
const GOES_ALONG =
  /^[\s“]*(?:是|为|由|位于|坐落|地处|选址|落户|起|止|途[经径]|占|主[要营导]|分[为一二三两别]|采用|建[成有设]|投[产用资]|达|开[工通行展发]|[完竣]工|通车|全[长线部]|总|预计|计划|规划|拟|将|可|已|现|目前|截至|今年|去年|明年|20\d|年|每|有|拥有|配|设|与|和|同|在|于|从|到|至|截|向|以|对|按|经|通过|集|具[有备]|成[为功]|入选|获|被|连|兼|坝址|坚持|抢抓|抓住|抓好|开拓|瞄准|紧盯|把握|凭借|利用|借助|采取|承接|投身|扩大|不断|积极|努力|加强|前\d|\d|[上下]半年|[一二三四]季度|紧扣|围绕|聚焦|立足|依托|深入|实施|推行|优化|强化|加强|深化|做[大强优好精]|壮大|扎实|主动|着力|[东西南北][起至接连]|其|并|也|还|又|项目|公司|工程|园区|[一二三首]期|实现|完成|累计|共|超|突破|增长|比|居|带动|吸[引纳]|引进|培育|集聚|解决|提供|新[增建引签开]|覆盖|惠及|服务|力争|争取|届时|率先|先后|不断|持续|进一步|加快|大力|全面|打造|推[进动出]|生产|销售|产[品能值量]|注册|员工|标志|较|缩短|承担|涉及|包括|涵盖|综合|发电|装机|旅客|货物|集装箱|意向|现场|签约|成交|路线|线路|桥|双向|设计|正线|营[业收]|利润|税收|[\uE000-\uE01F])/;
/** Whether a clause goes on about the one before. */
export function continues(line: string, from: number, to: number): boolean {
  const clause = line.slice(from, Math.min(to, from + 60));
  return GOES_ALONG.test(clause) || isProperty(clause) || followsFigure(clause);
}

/** What a sentence begins with that goes on about the one before. */
const GOES_ON =
  /^\s*(?:起于|起点|始于|起自|途经|途径|全长|正线|总投资|计划总?投资|占地|总占地|总面积|规划面积|总建筑面积|(?:全部|全面|整体|项目|工程|一期|二期|三期)?(?:工程)?(?:完工|竣工|建成|投产|达产|投用|投运|运营|建成投[用产运]|建成达产|投产达效)后|设计时速|设计年|总装机|主要生产|主要建设|主要产品|届时|预计建成|截至[^，,]{1,10}[，,](?:已|累计|共)|(?:铁路|公路|高速|线路|全线|大桥|隧道|机场)?(?:建成|通车|开通|贯通|投运|投产)[^，,]{0,4}后|(?:目前|现)[，,]?已?(?:入驻|集聚|聚集|拥有|建有|吸纳|有)(?:企业|商户|员工|职工|学生|上下游)|其中)/;

/** Whether a sentence goes on about the one before. */
export const sentenceGoesOn = (line: string): boolean => GOES_ON.test(line);
