// LOCATED_IN: what a sentence says to stand, to settle or to take place somewhere.
import type { Rule } from "../links.ts";
import { pattern } from "../pattern.ts";

const THING = "<J|K|I|S|C|O>";
const AREA = "<P|K|S>";
const type = "LOCATED_IN";
const topic = ["Project", "Park", "Infrastructure", "Site", "Company", "Organization"];

export const LOCATED_IN: readonly Rule[] = [
  {
    rule: "stands-in",
    type,
    confidence: 0.92,
    pattern: pattern(
      `(from: ${THING})<12>(?:位于|坐落于|坐落在|坐落|地处|选址于|选址在|选址|总部设在|建在|设在)<2>(to: ${AREA})(?!至|到|与|和<Z>交界)`,
    ),
  },
  {
    rule: "topic-stands-in",
    type,
    topic,
    confidence: 0.85,
    pattern: pattern(`<^>(?:项目|公司|园区|总部|工程)?(?:位于|坐落于|坐落在|地处|选址于|选址在|选址)<2>(to: ${AREA})(?!至|到)`),
  },
  {
    rule: "area-in",
    type,
    confidence: 0.85,
    pattern: pattern(
      "<^>(from: <P>)(?:位于|地处|坐落于)(to: <P>)(?![至到、和与]|[^，,。；;]{0,8}(?:交界|[接结]合|毗邻|之间|以[东西南北]))",
    ),
  },
  {
    rule: "only-one-of",
    type,
    only: (_, { mentions }) => mentions.every(({ name }) => !/^(?:中国|亚洲|世界|全球)/.test(name)),
    confidence: 0.82,
    pattern: pattern(
      "(from: <I|S|K>)是(?:目前|迄今)?(to: <P>)(?:境内)?(?:唯一|首[个座条家]|第一[个座条家]|最大|最早|最高|规模最大|里程最长)",
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
      `在(to: ${AREA})<6>(?:投资建设|投资兴建|投资|规划建设|开工建设|动工兴建|兴建|新建|建设|建立|建成|设立|打造|共建|布局|落地)<12>(from: <J|K|S|I|O>)`,
    ),
  },
  {
    rule: "thing-built-in",
    type,
    confidence: 0.88,
    pattern: pattern(
      `(from: <J|K|S>|<O|C>)<3>在(to: ${AREA})<6>(?:正式)?(?:开工|奠基|动工|落成|落地(?!见效|生根|实施|落实)|落户|揭牌|投产|投用|建成|开建|启用|成立|开业)`,
    ),
  },
  {
    rule: "event-in",
    type,
    confidence: 0.92,
    pattern: pattern(`(from: <E>)<6>在(to: <P|K|S>)<4>(?:隆重|正式|成功|顺利)?(?:举行|举办|召开|开幕|闭幕|启动|开赛|落幕)`),
  },
  { rule: "event-held-in", type, confidence: 0.85, pattern: pattern(`在(to: <P|K|S>)<6>(?:举行|举办|召开|承办)的?(?:了)?<2>(from: <E>)`) },
  { rule: "place-of", type, confidence: 0.85, pattern: pattern("(?<![\uE000-\uE01F])(to: <P>)的(from: <K|S>)(?![、和与])") },
  { rule: "place-of-quoted", type, confidence: 0.85, pattern: pattern("(?<![\uE000-\uE01F])(to: <P>)“(from: <K|S>)”") },
  { rule: "within-area", type, confidence: 0.85, pattern: pattern("(to: <P>)境内[^。；;\\n]{0,30}?(?:设有|设|建有|拥有)(from: <I|S*>)") },
  { rule: "in-park-firm", type, confidence: 0.75, pattern: pattern("<^>在(to: <K>)[，,](from: <C|J>)") },
];
