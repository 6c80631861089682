// IN_INDUSTRY: which industry a firm, a park or a project belongs to.
import type { Rule } from "../links.ts";
import { pattern } from "../pattern.ts";

const type = "IN_INDUSTRY";

export const IN_INDUSTRY: readonly Rule[] = [
  {
    rule: "firm-of-industry",
    type,
    confidence: 0.9,
    pattern: pattern(
      "(from: <C*>)<3>(?:是|为|作为|系)<6><P>?<4>(to: <N*>)<8>(?:领军|龙头|骨干|头部|标杆|领先|知名|重点|重要|单项冠军|专精特新)<10>(?:企业|公司|厂商|集团|供应商|制造商)",
    ),
  },
  {
    rule: "works-in",
    type,
    confidence: 0.88,
    pattern: pattern("(from: <C>)<8>(?:从事|专注于|专注|深耕于|深耕|主营|布局|涉足|致力于|聚焦)<4>(to: <N*>)"),
  },
  {
    rule: "leads-industry",
    type,
    confidence: 0.82,
    pattern: pattern("(?:<^>|引进|培育|集聚|聚集|以)(to: <N>)<2>(?:龙头企业|领军企业|头部企业|骨干企业|龙头|巨头|企业)(from: <C*>)"),
  },
  {
    rule: "park-for",
    type,
    confidence: 0.85,
    pattern: pattern(
      "(from: <K>)<4>(?:重点发展|主要发展|主攻|主导产业为|主导产业是|聚焦发展|聚焦|以)<2>(to: <N*>)(?:为主|为主导|产业集群|等|，|。|$)",
    ),
  },
  { rule: "belongs-to-industry", type, confidence: 0.9, pattern: pattern("(from: <C|J|G|K>)<2>(?:属于|属)(to: <N>)") },
];
