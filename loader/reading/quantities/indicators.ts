// The noun that a figure counts or measures: behind a counted one (100个港口), before a measured one (出口额达5亿元).
import type { Span } from "../candidates.ts";
import type { Figure } from "./sequences.ts";

const FAR = 26;
const BREAK = /[，。；：！？\n、（(]/;
/** Verbs and link words between a noun and its figure; they are cut off its end, one after another. */
const TAIL =
  /(?:(?:比|较|与|同)?(?:上年|去年)(?:同期)?相比|(?:比|较)全[国省市区](?:平均)?(?:水平)?[高低快慢]|(?:比|较)(?:上年|去年|上半年|一季度|前年|\d{4}年|“?十[一二三四五六]五”?)(?:时期|同期|末|底)?|(?:高于|低于|快于|慢于|优于|比|较)全[国省市区](?:平均)?(?:水平)?|分别|达到|达|突破|超过|超|跨过|跨越|连续[\d一二三四五六七八九十]{1,3}年|完成|实现|增长|同比|环比|年均|增加|增至|提高到|提升到|提高至|提升至|提高|提升|上升到|上升至|上升|下降到|下降至|下降|降低到|降低至|降低|降至|降到|增|降|减少|回落|为|是|约|近|逾|不低于|不少于|不超过|保持在|稳定在|控制在|保持|居|位居|位列|排名|稳居|列|跃居|升至|至|到|由|从|共|有|共有|已|已经|将|总计|合计|累计|名义|实际|可比价|按可比价格?计算|同口径|同期|按|高于|低于|快于|多|了|的|均|就|仅|占|力争|确保|预计|以上|开工|竣工|投产|全国|全省|全市|世界|全球|历史性|首次|再|又|净增|(?:(?:20|19)\d\d年|今年|去年|前年)(?:底|末|度)?|较?上年|比上年|比去年|较去年|接近|扩大到|扩大|压减|新增到|年|每年)$/;
/** Verbs that open what is done to a noun; they are cut off its front. */
const HEAD =
  /^(?:其中|同时|全年|今年|去年|全市|全省|全区|全县|目前|已|将|要|共|累计|(?:20|19)\d\d年|前[一二三]季度|[一二三四]季度|[上下]半年|明年|当年|年末|近[\d一二两三四五六七八九十]{1,2}年来?|新(?![增建能型材质兴区生医业媒疆农市城经开改登签一晋])|再|力争|确保|预计|推动|推进|实施|建成(?!区)|建设|打造|培育|引进|完成|改造|实现|支持|争取|组织|开展|加快|继续|全面|深入|扎实|持续|着力|积极|安排|落实|治理|更新|选派|带动|拉动|发放|设立|开工|竣工|突破|惠及|创建|选树|办好|省级出让|带领|使|让|有(?!机|色|线|序|效)|以及|和(?![美平谐解睦])|及|与|并)/;
/** From one figure of a thing to the next: 从A提高到B. */
const CARRIES =
  /^(?:左右|以上)?(?:大幅|稳步|分别)?(?:提高|提升|增长|增加|上升|扩大|增|升|下降|降低|减少|缩小|降|减|回落|压缩|缩短|发展)?(?:到|至|为)(?:(?:(?:20|19)\d\d年|今年|去年|上年|目前|现在)(?:底|末)?的?)?(?:约|近|超过?)?$/;
const RIGHT_STOP =
  /[，。；：！？\n、（(）)]|的|以上|左右|以内|和|与|及|获|被|在|已|将|实现|完成|达|增|投|减|降|提高|提升|扩|缩|压|上升|下降|发展|跃|参与|进度|入园|入驻|入选|纳入|建成|开工|全部|集中|正式|同比|总(?!干|部|成)|结对|增收|落户|签约|通过|受益|角逐|免费|提档|圆满|取得|先行|加密|至|\d/;

/** Where the noun stands; null where none is near. `before`: the noun of the figure before it in the sentence. */
export function indicatorOf(text: string, figure: Figure, from: number, before: Span | null): Span | null {
  if (before && CARRIES.test(text.slice(from, figure.start))) return before;
  if (figure.kind === "count" && !/^(?:人次|户次)/.test(figure.word)) {
    const noun = nounAfter(text, figure.end);
    if (noun) return noun;
  }
  const noun = nounBefore(text, Math.max(from, figure.start - FAR), figure.start);
  const behind = nounBehind(text, figure, noun);
  if (behind ?? noun) return behind ?? noun;
  if (figure.kind === "percent") return sharedOut(text, figure.end, before === null) ?? before;
  return (figure.kind === "measure" && figure.digits ? nounAfter(text, figure.end) : null) ?? before;
}

/** 可灌溉15万亩耕地, 解决2万农村人口的饮水问题, 和93%以上行政村: what is before the figure is no noun of it, what is behind it is. */
function nounBehind(text: string, { kind, digits, start, end, multiple }: Figure, before: Span | null): Span | null {
  if (kind === "percent") return /[和及与]$/.test(text.slice(start - 1, start)) ? sharedOut(text, end, true) : null;
  if (kind === "none") return digits && multiple !== "" && PEOPLE.test(text.slice(end, end + 12)) ? nounAfter(text, end) : null;
  const verb = before !== null && VERB.test(text.slice(before.start, before.end));
  return kind === "measure" && digits && verb ? nounAfter(text, end) : null;
}

const PEOPLE =
  /^[^，。；：、\d的]{0,6}?(?:群众|人口|农民|居民|职工|学生|村民|市民|牧民|劳动力|员工|师生|移民|老人|儿童|党员|干部|毕业生|消费者|农户|用户)/;
/** Words before a figure that are a verb alone. */
const VERB =
  /(?:^|[可能])(?:[年日月]产|灌溉|解决(?:灌区|沿线|当地)?|供应|生产|种植|栽植|养殖|流转|收储|加工|销售|出口|投放|铺设|修复|改善|恢复|统筹|整合|筹集|筹措|下达|拨付|兑付)$/;

/** 90%以上的医院达到…, 超六成受访者: of what it is a share stands behind it. */
function sharedOut(text: string, end: number, alone: boolean): Span | null {
  const lead = /^(?:以上|左右|以内)?的?/.exec(text.slice(end, end + 4))?.[0] ?? "";
  return !alone && !lead.endsWith("的") ? null : nounAfter(text, end + lead.length);
}

function nounAfter(text: string, end: number): Span | null {
  const right = text.slice(end, end + 16);
  const stop = RIGHT_STOP.exec(right)?.index ?? right.length;
  const short = stop === 1 && /^(?:个|座|所)?[村镇乡县市区站岛港湖校桥]/.test(right);
  return (stop < 2 && !short) || /^[-—–~～至到\d]/.test(right) ? null : { start: end, end: end + stop };
}

/** 其余7座, 在全省同类园区中排名第一: what it is of was said before. */
const NO_NOUN = /^(?:年?计划|预计|力争|其余|另外|另有|其他|还有|在[^，]{2,16}中|[但仍且也又]{0,2}(?:高于|低于|快于|慢于)[^，]{1,20})$/;

function nounBefore(text: string, from: number, to: number): Span | null {
  let end = to;
  let start = from;
  // 生产总值（GDP）
  if (text[end - 1] === "）") end = from + Math.max(text.slice(from, end).lastIndexOf("（"), 0);
  for (let at = end - 1; at >= from; at--) {
    if (BREAK.test(text[at] ?? "")) {
      start = at + 1;
      break;
    }
  }
  let words = text.slice(start, end);
  for (let cut = TAIL.exec(words); cut && words !== ""; cut = TAIL.exec(words)) words = words.slice(0, cut.index);
  end = start + words.length;
  for (let cut = HEAD.exec(words); cut; cut = HEAD.exec(words)) [words, start] = [words.slice(cut[0].length), start + cut[0].length];
  return words.trim().length < 2 || NO_NOUN.test(words) || /^\d|[\d%]$/.test(words) ? null : { start, end };
}
