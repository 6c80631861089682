// DEVELOPS: who builds, runs or invests in what.
import type { Rule } from "../links.ts";
import { pattern } from "../pattern.ts";

const type = "DEVELOPS";
const BUILDS =
  "(?:投资建设|投资兴建|投资新建|投资开发|投建|投资|出资|承建|承担|承办|联合开发|合作开发|开发建设|开发运营|开发|建设运营|建设|兴建|新建|修建|建造|建立|创建|组建|打造|共建|运营|管理|实施|负责|研发)";
const HOW = "(?:联合|共同|负责|独家|独资|全额|合作|合资|携手|牵头|主导|参与)?";
const BUILT = "<J|I|S|K>";
const AWAY = "(?:[（(][^）)]{1,12}[）)]|将|拟|计划|已|正在|正|成功|近日|在<P|K|S><4>|于<P|K><4>|与<C|O><2>){0,3}";

/** 甲铁路5标重点工程——, 甲铁路控制性工程——: what is built is a piece of it. */
const NO_PIECE = "(?!<8>——|<6>[0-9一二三四五六]标|关键|控制性|重点)";

export const DEVELOPS: readonly Rule[] = [
  { rule: "built-by-of", type, confidence: 0.93, pattern: pattern(`由(from: <C|O*>)${HOW}${BUILDS}<12>的<8>(to: ${BUILT})${NO_PIECE}`) },
  { rule: "is-built-by", type, confidence: 0.92, pattern: pattern(`(to: ${BUILT})<8>由(from: <C|O*>)${HOW}${BUILDS}`) },
  { rule: "builder-of", type, confidence: 0.9, pattern: pattern(`(from: <C*>)${HOW}${BUILDS}<4>的<6>(to: ${BUILT})${NO_PIECE}`) },
  {
    rule: "builds",
    type,
    confidence: 0.85,
    pattern: pattern(`(from: <C|O*>)${AWAY}${HOW}${BUILDS}(?:了|起)?(?:的)?<4>(to: <J|I|S|K>)${NO_PIECE}`),
  },
  {
    rule: "builds-together",
    type,
    confidence: 0.85,
    pattern: pattern(
      `(from: <C|O>(?:与|和|携手|联合)<C|O>)<4>(?:共建|合作共建|联合共建|共同建设|共同打造|联合建设|合作建设)(?:了)?<4>(to: <J|I|S|K|O>)`,
    ),
  },
  {
    rule: "sets-up",
    type,
    confidence: 0.82,
    pattern: pattern(`(from: <C>)${AWAY}(?:投资)?(?:设立|建立|成立|建成|建起)(?:了)?<4>(to: <J|K|O>)`),
  },
  { rule: "firm-of-project", type, confidence: 0.82, pattern: pattern("<^>(from: <C>)(?:的)(to: <J>)") },
];
