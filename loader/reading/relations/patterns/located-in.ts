// LOCATED_IN: what a sentence says to stand, to settle or to take place somewhere.
import type { Rule } from "../links.ts";
import { pattern } from "../pattern.ts";
import type { Item } from "../scene.ts";

const THING = "<J|K|I|S|C|O>";
/** A place, behind the larger ones that hold it. */
const AREA = "<P|K|S>{1,3}";
/** Money that is spent there. */
const SPENT = "(?:(?:计划|拟|将)?总?投资<2><Q><4>)?";
const isNoFlow = (_: Item, { mentions }: Item): boolean => mentions.every(({ name }) => !/[江河水]$/.test(name));
/** Lines reach further than the place that is named before them. */
const LINE = /[至到—]|(?:铁路|高铁|高速|公路|线|通道|大道|管道|管线|航道|航线|路|段|运河)$/;
const COUNTRY = /^(?:中国|我国|全国|亚洲|世界|全球|国际)/;
const standsThere = (from: Item, to: Item): boolean =>
  isNoFlow(from, to) &&
  to.mentions.every(({ name }) => !COUNTRY.test(name)) &&
  from.mentions.every(({ name, kind }) => kind !== "Infrastructure" || !LINE.test(name));
/** 甲园标准厂房项目位于: what stands there is not what is named. */
const NO_OTHER = "(?<![^期\\uE000-\\uE01F](?:项目|工程)|公司|集团|厂房?|[^\\uE000-\\uE01F](?:基地|医院|学校|小区))";
const type = "LOCATED_IN";
const topic = ["Project", "Park", "Infrastructure", "Site", "Company", "Organization"];

export const LOCATED_IN: readonly Rule[] = [
  {
    rule: "stands-in",
    type,
    only: (_, { mentions }) => mentions.every(({ name }) => !COUNTRY.test(name)),
    confidence: 0.92,
    pattern: pattern(
      `(from: ${THING})<12>${NO_OTHER}(?:位于|坐落于|坐落在|坐落|地处|选址于|选址在|选址|总部设在|建在|设在)<2>(to: ${AREA})(?!至|到|与|和<Z>交界)`,
    ),
  },
  {
    rule: "topic-stands-in",
    type,
    topic,
    confidence: 0.85,
    pattern: pattern(
      `<^>(?:项目|公司|园区|总部|工程|基地)?(?:建设地点|建设地址|地址|厂址|地点)?(?:位于|坐落于|坐落在|地处|选址于|选址在|选址)<2>(to: ${AREA})(?!至|到)`,
    ),
  },
  {
    rule: "area-in",
    type,
    confidence: 0.85,
    pattern: pattern(
      "<^>(from: <P>)(?:位于|地处|坐落于)(to: <P>)(?![至到、和与]|[^，,。；;]{0,8}(?:交界|[上中下]游|沿岸|流域|之滨|腹地|[接结]合|毗邻|之间|以[东西南北]))",
    ),
  },
  {
    rule: "only-one-of",
    type,
    only: (_, { mentions }) => mentions.every(({ name }) => !/^(?:中国|亚洲|世界|全球)/.test(name)),
    confidence: 0.82,
    pattern: pattern(
      "(from: <I|J|S|K>)(?:[及和][^，,。；;\uE000-\uE01F]{1,4})?(?:工程|项目)?是(?:目前|迄今)?(to: <P>)(?:境内|[^，,。；;\uE000-\uE01F]{0,4}(?=第一|首))?(?:唯一|首[个座条家]|第一[个座条家]|最大|最早|最高|规模最大|里程最长)",
    ),
  },
  {
    rule: "settles-in",
    type,
    confidence: 0.85,
    pattern: pattern(`(from: <J|C|O*>)<8>(?:落户于|落户在|落户|落地|入驻|扎根)<2>(to: ${AREA})`),
  },
  {
    rule: "standing-in",
    type,
    confidence: 0.92,
    pattern: pattern(`(?:位于|坐落于|坐落在|地处|落户于|落户在|落户|入驻|设在)(to: ${AREA})<10>的<6>(from: ${THING})`),
  },
  {
    rule: "built-in",
    type,
    confidence: 0.88,
    pattern: pattern(
      `在(to: ${AREA})<6>${SPENT}(?:投资建设|投资兴建|投资|规划建设|开工建设|动工兴建|兴建|新建|建设|建立|建成|设立|打造|共建|布局|落地)<12>(from: <J|K|S|I|O>)`,
    ),
  },
  {
    rule: "thing-built-in",
    type,
    confidence: 0.88,
    pattern: pattern(
      `(from: <J|K|S>|<O|C>)<6>在(to: ${AREA})<6>(?:正式)?(?:开工|奠基|动工|落成|落地(?!见效|生根|实施|落实)|落户|揭牌|投产|投用|建成|开建|启用|成立|开业)`,
    ),
  },
  {
    rule: "event-in",
    type,
    confidence: 0.92,
    pattern: pattern(`(from: <E>)<6>在(to: <P|K|S>)<4>(?:隆重|正式|成功|顺利)?(?:举行|举办|召开|开幕|闭幕|启动|开赛|落幕)`),
  },
  { rule: "event-held-in", type, confidence: 0.85, pattern: pattern(`在(to: <P|K|S>)<6>(?:举行|举办|召开|承办)的?(?:了)?<2>(from: <E>)`) },
  { rule: "place-of", type, confidence: 0.85, pattern: pattern("(?<![\uE000-\uE01F])(to: <P|K>)的(from: <K|S|J>)(?![、和与及])") },
  { rule: "place-of-quoted", type, confidence: 0.85, pattern: pattern("(?<![\uE000-\uE01F])(to: <P>)“(from: <K|S>)”") },
  { rule: "within-area", type, confidence: 0.85, pattern: pattern("(to: <P>)境内[^。；;\\n]{0,30}?(?:设有|设|建有|拥有)(from: <I|S*>)") },
  {
    rule: "topic-event-in",
    type,
    topic: ["Event"],
    confidence: 0.85,
    pattern: pattern(
      "<^>(?:本届|此次|本次)?(?:活动|大会|会议|论坛|赛事|比赛|仪式|展会|博览会)?(?:将|拟)?(?:于[^，,。；;在\uE000-\uE01E]{1,12})?在(to: <P|K|S>{1,3})<4>(?:隆重|正式)?(?:举行|举办|召开|开幕|启幕|开赛)",
    ),
  },
  {
    rule: "topic-built-in",
    type,
    topic,
    confidence: 0.85,
    pattern: pattern(
      `<^>(?:该)?(?:项目|工程|公司|园区|基地)(?:将|已|正式|近日)?(?:落户于|落户在|落户|落地|在(?=${AREA}<4>(?:开工|奠基|动工|落成|揭牌|投产|建设[，,。])))(to: ${AREA})`,
    ),
  },
  {
    rule: "settled-list",
    type,
    only: ({ mentions: [one] }) => one?.kind === "Project" || one?.kind === "Park",
    confidence: 0.88,
    pattern: pattern(
      "(?:落户|落地|入驻)(?:于|在)?(to: <K|P>)的?<8>(?:项目|企业)(?:有|包括|分别为|分别是|为)[:：]?(from: [^。；;\n]{1,400})",
    ),
  },
  {
    rule: "settled-among",
    type,
    confidence: 0.85,
    pattern: pattern("(?:落户|落地|入驻)(?:于|在)?(to: <K|P>)<2>[，,]其中[，,]?(?:[^。；;，,\n\uE000-\uE01E]{0,20}的)?(from: <J>)"),
  },
  {
    rule: "place-before",
    type,
    only: standsThere,
    confidence: 0.85,
    pattern: pattern("(?<!<P>|<P>[、和与及至到—]|[至到跨])(to: <P>{1,2})(from: <J|K|I|S>)"),
  },
  {
    rule: "goes-to-firm-of",
    type,
    confidence: 0.85,
    pattern: pattern(`(?:走进|来到|在)(?:位于)?(to: ${AREA})的?(from: <C>)(?=的?<6>(?:车间|生产线|厂区|展厅|工厂|施工|项目|内|看到|了解))`),
  },
  { rule: "in-park-firm", type, confidence: 0.75, pattern: pattern("<^>在(to: <K>)[，,](from: <C|J>)") },
];
