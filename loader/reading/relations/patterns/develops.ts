// DEVELOPS: who builds, runs or invests in what.
import type { Rule } from "../links.ts";
import { pattern } from "../pattern.ts";

const type = "DEVELOPS";
const BUILDS =
  "(?:投资建设|投资兴建|投资新建|投资开发|投建|投资|出资|承建|承担|承办|联合开发|合作开发|开发建设|开发运营|开发|建设运营|建设|兴建|新建|修建|建造|建立|创建|组建|打造|共建|运营|管理|实施|负责|研发|中标|承揽)";
const HOW = "(?:联合|共同|负责|独家|独资|全额|合作|合资|携手|牵头|主导|参与)?";
const BUILT = "<J|I|S|K>";
/** 投资5亿元, 总投资约5亿元: what it costs, before the thing that is built. */
const SPENDS = "(?:计划|拟|将|已|预计){0,2}(?:总|累计|共)?投资(?:近|约|超过|超|逾|达到?|额)?<Q>(?:以上|左右)?";
const MAKES = "(?:建设|兴建|新建|打造|开发|实施|建成)?(?:的)?";
const TOGETHER = "(?:共建|合作共建|联合共建|共同建设|共同打造|联合建设|合作建设|联合打造|共同组建|联合组建|合作成立|联合成立)";
const AWAY = "(?:[（(][^）)]{1,12}[）)]|将|拟|计划|已|正在|正|成功|近日|在<P|K|S><4>|于<P|K><4>|与<C|O><2>){0,3}";

/** 甲铁路5标重点工程——, 甲铁路控制性工程——: what is built is a piece of it. */
const NO_PIECE = "(?!<8>——|<6>[0-9一二三四五六]标|关键|控制性|重点)";

export const DEVELOPS: readonly Rule[] = [
  { rule: "built-by-of", type, confidence: 0.93, pattern: pattern(`由(from: <C|O|P*>)${HOW}${BUILDS}<12>的<8>(to: ${BUILT})${NO_PIECE}`) },
  { rule: "is-built-by", type, confidence: 0.92, pattern: pattern(`(to: ${BUILT})<8>由(from: <C|O*>)${HOW}${BUILDS}`) },
  { rule: "builder-of", type, confidence: 0.9, pattern: pattern(`(from: <C*>)${HOW}${BUILDS}<4>的<6>(to: ${BUILT})${NO_PIECE}`) },
  {
    rule: "builds",
    type,
    confidence: 0.85,
    pattern: pattern(`(?<!按照|根据|遵照|贯彻|落实|经)(from: <C|O*>)${AWAY}${HOW}${BUILDS}(?:了|起)?(?:的)?<4>(to: <J|I|S|K>)${NO_PIECE}`),
  },
  {
    rule: "builds-together",
    type,
    confidence: 0.85,
    pattern: pattern(`(from: <C|O|P>(?:与|和|携手|联合)<C|O*>)<4>${TOGETHER}(?:了)?<4>(to: <J|I|S|K|O>)`),
  },
  {
    rule: "sets-up",
    type,
    confidence: 0.82,
    pattern: pattern(`(from: <C>)${AWAY}(?:投资)?(?:设立|建立|成立|建成|建起)(?:了)?<4>(to: <J|K|O>)`),
  },
  { rule: "built-for-by", type, confidence: 0.9, pattern: pattern(`由(from: <C|O*>)${HOW}${SPENDS}<8>的<4>(to: ${BUILT})${NO_PIECE}`) },
  {
    rule: "spends-on",
    type,
    confidence: 0.9,
    pattern: pattern(`(from: <C|O*>)<4>${SPENDS}(?!<3>[在于])<4>${MAKES}(?!<3>[在于])<4>(to: ${BUILT})${NO_PIECE}`),
  },
  {
    rule: "topic-spends-on",
    type,
    topic: ["Company"],
    confidence: 0.85,
    pattern: pattern(`<^>(?:公司|集团|企业)?${SPENDS}(?!<3>[在于])<4>${MAKES}(?!<3>[在于])<4>(to: ${BUILT})${NO_PIECE}`),
  },
  {
    rule: "topic-builds",
    type,
    topic: ["Company"],
    only: ({ mentions }) => mentions.length === 1,
    confidence: 0.82,
    pattern: pattern(
      `<^>(?:将|拟|计划|并|还|近日|已)?(?:在<P|K|S>{1,3}<4>)?(?:开工建设|投资建设|投资兴建|投资新建|兴建|新建|承建|承担建设)了?<6>(to: ${BUILT})${NO_PIECE}`,
    ),
  },
  {
    rule: "topic-built-by",
    type,
    topic: ["Project", "Infrastructure", "Park", "Site"],
    confidence: 0.88,
    pattern: pattern(
      `<^>(?:[0-9]{4}年|该?项目|该?工程|该?园区|该?基地|线路|全线)?(?:[0-9]{1,2}月)?(?:整体|统一)?由(from: <C|O*>)${HOW}(?:${BUILDS}|发起设立|投资设立|设立|创办)(?!<12>的)`,
    ),
  },
  {
    rule: "as-owner-of",
    type,
    confidence: 0.88,
    pattern: pattern(
      `(from: <C|O>)(?:作为|是)(to: ${BUILT})的(?:业主单位|业主|建设单位|投资方|投资主体|承建单位|施工单位|运营单位|运营商)`,
    ),
  },
  {
    rule: "owner-is",
    type,
    confidence: 0.88,
    pattern: pattern(
      `(to: ${BUILT})<8>[，,]?<4>(?:业主单位|业主|建设单位|投资方|投资主体|投资单位|承建单位|施工单位|运营单位)(?:为|是|：|:)(from: <C|O*>)`,
    ),
  },
  {
    rule: "built-with",
    type,
    confidence: 0.85,
    pattern: pattern(`(?:与|和|携手|联合)(from: <C|O*>)<4>${TOGETHER}(?:了)?[“]?<2>(to: <J|I|S|K|O>)`),
  },
  {
    rule: "firm-signs-project",
    type,
    confidence: 0.85,
    pattern: pattern("(from: <C>)(?:与|和|同)<P|O|K>{1,2}<8>(?:签约|签订|签署)(?:了)?<4>(to: <J>)"),
  },
  { rule: "firm-of-project", type, confidence: 0.82, pattern: pattern("(?<![、和与及])(from: <C>)的(to: <J>)") },
];
