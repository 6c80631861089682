// Who holds an event or takes part in it.
import type { Rule } from "../links.ts";
import { pattern } from "../pattern.ts";

const WHO = "<O|C|P*>";
const type = "INVOLVES";

export const OF_EVENTS: readonly Rule[] = [
  { rule: "held-by", type, confidence: 0.9, pattern: pattern(`(from: <E>)<4>由(to: ${WHO})<4>(?:联合)?(?:主办|承办|协办|举办)`) },
  { rule: "holder-of", type, confidence: 0.85, pattern: pattern(`(to: ${WHO})<2>(?:联合)?(?:主办|承办|协办)的?<4>[“]?(from: <E>)`) },
  { rule: "takes-part", type, confidence: 0.85, pattern: pattern(`(to: <O|C|H*>)<6>(?:参加|出席|参与|亮相)(?:了)?[“]?(from: <E>)`) },
];
