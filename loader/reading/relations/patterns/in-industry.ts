// IN_INDUSTRY: which industry a firm, a park or a project belongs to.
import type { Rule } from "../links.ts";
import { pattern } from "../pattern.ts";

const type = "IN_INDUSTRY";
const topic = ["Park", "Project"];
/** 新能源、新材料到芯片设计: members of a chain. */
const CHAIN = "(to: <N>(?:[、到至和与]<N>){0,8})等?";

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
    pattern: pattern(
      "(from: <C>)(?:<8>|(?:是|系|作为)[^，,。；;\n]{0,20}?)(?:从事|专注于|专注|深耕于|深耕|主营|主攻|布局|涉足|致力于|聚焦)<4>(to: <N*>)",
    ),
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
  {
    rule: "topic-park-for",
    type,
    topic,
    confidence: 0.85,
    pattern: pattern(
      `<^>(?:园区|基地|项目|该园区|该基地)?(?:已|将|重点|主要|目前|逐步|初步){0,2}(?:重点发展|主要发展|主攻|主导产业(?:为|是|有)|聚焦发展|聚焦|围绕|定位于|形成了?以)${CHAIN}<12>(?:产业|为主|领域|链条|集群|方向|赛道|$|[，,。])`,
    ),
  },
  {
    rule: "chain-of-park",
    type,
    topic,
    confidence: 0.85,
    pattern: pattern(
      `<^>(?:已|初步|逐步)?(?:构建起?|形成|打造|建成|构筑起?)了?<2>从?${CHAIN}<2>的?(?:完整|全)?<2>(?:产业链|链条|产业体系)`,
    ),
  },
  {
    rule: "all-are-firms-of",
    type,
    confidence: 0.88,
    pattern: pattern("(from: <C*>)[，,]?(?:均|都|全部|皆)(?:为|是|属于|从事)(to: <N>)(?!配套)<6>(?:企业|公司|厂商|领域|行业)"),
  },
  { rule: "goods-of-industry", type, confidence: 0.85, pattern: pattern("(from: <G>(?:[、和]<G>){1,12})等(to: <N>)") },
  { rule: "belongs-to-industry", type, confidence: 0.9, pattern: pattern("(from: <C|J|G|K>)<2>(?:属于|属)(to: <N>)") },
];
