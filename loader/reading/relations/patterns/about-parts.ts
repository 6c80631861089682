// ABOUT where the figure counts those who take part: 5家企业参与甲行动.
import type { Rule } from "../links.ts";
import { pattern } from "../pattern.ts";

export const ABOUT_PARTS: readonly Rule[] = [
  {
    rule: "take-part",
    type: "ABOUT",
    confidence: 0.85,
    pattern: pattern("(from: <Q>)<8>(?:参与|参加|加入|入驻|落户)(?:了)?<2>[“《]?(to: <L|K|E>)"),
  },
  {
    rule: "joins",
    type: "ABOUT",
    confidence: 0.85,
    pattern: pattern("(from: <Q>)<6>加入(?:了)?(to: <O|C>)"),
  },
];
