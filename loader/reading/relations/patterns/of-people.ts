// What a sentence says of people: the post they hold, where they went, where they work.
import type { Rule } from "../links.ts";
import { pattern } from "../pattern.ts";

const OFFICE =
  "(?:党委|党组|党工委|管委会|工委|纪委|政府|人大常委会|政协|党总支|党支部|村委会|社区)?(?:常务)?副?(?:书记|市长|县长|区长|州长|省长|镇长|乡长|主席|主任|局长|厅长|部长|院长|校长|行长|秘书长|会长|理事长|站长|支书|主任委员|所长)";
const POST =
  "(?:党委书记|党组书记|党委副书记)?[、]?(?:常务|执行)?副?(?:董事长|总经理|总裁|首席执行官|总工程师|总监|负责人|厂长|经理|监事长)";

export const OF_PEOPLE: readonly Rule[] = [
  {
    rule: "holds-office",
    type: "HOLDS_POSITION",
    confidence: 0.9,
    pattern: pattern(`(to: <P|O>)${OFFICE}(?:兼[^，。；]{1,6})?(from: <H>)`),
  },
  { rule: "works-at", type: "WORKS_FOR", confidence: 0.88, pattern: pattern(`(to: <C|O>)${POST}(from: <H>)`) },
  {
    rule: "works-as",
    type: "WORKS_FOR",
    confidence: 0.85,
    pattern: pattern(
      "(to: <C|O>)(?:的)?<2>(?:职工|员工|工人|技术员|工程师|研究员|教授|教师|老师|医生|医师|护士|讲解员|民警|队员)(from: <H>)",
    ),
  },
  {
    rule: "went-to",
    type: "VISITED",
    confidence: 0.85,
    pattern: pattern(
      "<^>(from: <H>)(?:一行)?(?:先后|还|又|率队|带队|深入|专程|来)?(?:到|赴|前往|来到|走进|深入|在)(to: <P|S*>)<8>(?:调研|考察|视察|检查|走访|慰问|看望|督导|督查|参观|访问)",
    ),
  },
];
