// What a place does, in the clause that names it or in clauses of the paragraph that begin with a verb: DEVELOPS, IMPLEMENTS, SUPPORTS.
import type { Rule } from "../links.ts";
import { pattern } from "../pattern.ts";
import type { Item } from "../scene.ts";

const MANNER =
  "(?:全面|全力|全速|深入|扎实|持续|大力|积极|加快|着力|有序|统筹|稳步|重点|科学|高标准|高水平|高质量|继续|不断|深度|进一步|规划|谋划|认真|坚决|强力|主动|切实|努力|奋力|一体|也|还|并|已|正|将|要|开工|启动|系统|坚定不移|常态化|接续|成功|再){0,4}";
const CARRIES = "(?:组织实施|推进实施|实施|推进|开展|深化落实|落实|深化|推行|贯彻落实|贯彻|聚焦|锚定|紧扣|抓好|用好)";
const BUILDS =
  "(?:打造|建设|新建|兴建|建成|推进|推动|促进|发展壮大|发展|壮大|做[大强优精深美特好活实细]{1,2}(?:做[大强优精深美特好活实细]{1,2})?|培育|提升|组建|创建|谋划|改造|形成)";
const BUILT = "<J|I|S|K|N>";
/** Where a clause begins, behind a time too. */
const DATED = "<^>(?:到?20[0-9]{2}年(?:底|末)?|今年|去年|如今|目前|下一步|近年来)?";
/** Members of a numbered plan before its name: 推进农业、能源、交通“三大强市”. */
const MEMBERS = "(?:[一-龥]{2,4}、){0,7}[一-龥]{0,4}?";
/** Where a clause begins, or one of several that share their subject. */
const BEGINS = "(?:<^>|(?<=、))";
const OWN = /^(?:.{0,6}(?:全国|国家级?|世界|区域)|中国|亚洲|全球)/;
/** 推进甲、乙等30个项目开工: works of others; 推动某业向园区化: how it is to become. */
const NO_OTHERS = "(?!等?<Q>[^，。]{0,6}项目|[向朝由])";
const isNamed = (_: Item, { mentions }: Item): boolean => mentions.every(({ name }) => !OWN.test(name));

export const OF_PLACES: readonly Rule[] = [
  {
    rule: "place-builds",
    type: "DEVELOPS",
    only: isNamed,
    confidence: 0.8,
    pattern: pattern(
      `${DATED}(from: <P>)${MANNER}${BUILDS}(?:了)?[“《]?(to: ${BUILT.replace(">", "*>")})(?!、(?![推建打加做实培统深促])|的|产业(?:链|集群)|龙头|企业)${NO_OTHERS}`,
    ),
  },
  {
    rule: "leader-builds",
    type: "DEVELOPS",
    leader: true,
    only: isNamed,
    confidence: 0.75,
    pattern: pattern(
      `${BEGINS}${MANNER}${BUILDS}(?:了)?<2>[“《]?(to: ${BUILT.replace(">", "*>")})(?!、(?![推建打加做实培统深促])|的|产业(?:链|集群)|龙头|企业)${NO_OTHERS}`,
    ),
  },
  {
    rule: "leader-grows",
    type: "DEVELOPS",
    leader: true,
    confidence: 0.8,
    pattern: pattern(`${BEGINS}(?:坚持|持续)?做[大强优美特精]{1,2}(?:中心城市和)?(to: <P>)(?=县城|副中心|中心城市)`),
  },
  {
    rule: "leader-carries-out",
    type: "IMPLEMENTS",
    leader: true,
    confidence: 0.85,
    pattern: pattern(`${BEGINS}${MANNER}${CARRIES}(?:好|了)?${MEMBERS}[“《]?(?:<O>[“《]?)?(to: <L*>)(?!的)`),
  },
  {
    rule: "place-carries-out",
    type: "IMPLEMENTS",
    confidence: 0.85,
    pattern: pattern(`${DATED}(from: <P>)${MANNER}${CARRIES}(?:好|了)?${MEMBERS}[“《]?(?:<O>[“《]?)?(to: <L*>)(?!的)`),
  },
  {
    rule: "leader-supports",
    type: "SUPPORTS",
    leader: true,
    confidence: 0.8,
    pattern: pattern(`${BEGINS}${MANNER}(?:支持|服务|扶持|帮助|保障)[“]?(to: <O|I|C|K*>)(?!的)`),
  },
  {
    rule: "place-supports",
    type: "SUPPORTS",
    confidence: 0.8,
    pattern: pattern(`${DATED}(from: <P>)${MANNER}(?:支持|服务|扶持|帮助|保障)[“]?(to: <O|I|C|K*>)(?!的)`),
  },
];
