// What parties and bodies do with plans: IMPLEMENTS, ISSUES; SUPPORTS, REQUIRES and OPERATES_IN where a sentence says so in full.
import type { Rule } from "../links.ts";
import { pattern } from "../pattern.ts";

const MANNER = "(?:全面|深入|扎实|持续|率先|组织|启动|大力|积极|加快|统筹|共同|正在|将|已|认真|坚决){0,3}";

export const DEEDS: readonly Rule[] = [
  {
    rule: "carries-out",
    type: "IMPLEMENTS",
    confidence: 0.85,
    pattern: pattern(`<^>(from: <P|O*>)${MANNER}(?:组织实施|启动实施|实施|推行|贯彻落实|落实|执行|开展)(?:了|好)?<2>[“《]?(to: <L>)`),
  },
  {
    rule: "puts-forward",
    type: "ISSUES",
    confidence: 0.88,
    pattern: pattern(`(from: <O|P*>)${MANNER}(?:联合)?(?:印发|出台|发布|颁布|公布|制定出台|制定|审议通过|通过)(?:了)?<4>[“《]?(to: <L>)`),
  },
  {
    rule: "own-plan",
    type: "ISSUES",
    confidence: 0.85,
    pattern: pattern(
      "(from: <O>)(?:(?:的|提出的?|确定的?|部署的?|一体推进)?[“](to: <L>)[”])(?=战略|部署|目标|要求|工作|规划|发展|行动|决策)",
    ),
  },
  {
    rule: "plan-of-body",
    type: "ISSUES",
    confidence: 0.85,
    pattern: pattern("(from: <O>)(to: <L>)(?=发展目标|战略|目标|部署|决策)"),
  },
  {
    rule: "put-forward-by",
    type: "ISSUES",
    confidence: 0.85,
    pattern: pattern("由(from: <O|P*>)<4>(?:印发|出台|发布|制定|提出|联合印发)的<4>[“《]?(to: <L>)"),
  },
  {
    rule: "serves",
    type: "SUPPORTS",
    confidence: 0.8,
    pattern: pattern(
      "(from: <I|J|K|L|O>)<8>(?:助力|服务于|服务|支撑|赋能|带动)<2>(to: <P|N|K|C>)<6>(?:发展|建设|升级|振兴|转型|壮大|[，。])",
    ),
  },
  {
    rule: "marks",
    type: "SUPPORTS",
    topic: ["Project", "Infrastructure", "Park"],
    confidence: 0.8,
    pattern: pattern("<^>标志着<P>?(?:打造|建设|发展)?<6>(to: <N>)"),
  },
  {
    rule: "moves-on",
    type: "SUPPORTS",
    confidence: 0.85,
    pattern: pattern("(from: <I|J|K>)(?:是|为)(?:推动|促进|带动|支撑|引领|服务)(to: <P|N>)<8>(?:发展|振兴|升级|转型|崛起)"),
  },
  { rule: "rests-on", type: "REQUIRES", confidence: 0.8, pattern: pattern("(from: <C|J|K|O|N>)<4>(?:依托|依靠|借助)<2>(to: <I|O|K|S>)") },
  {
    rule: "present-in",
    type: "OPERATES_IN",
    confidence: 0.82,
    pattern: pattern(
      "(from: <C*>)<6>在(to: <P*>)<4>(?:设立|设有|布局|开设|建有|成立)<8>(?:分公司|子公司|办事处|总部|研发中心|工厂|生产基地|门店|网点)",
    ),
  },
];
