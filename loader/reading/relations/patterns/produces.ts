// PRODUCES: who makes what.
import type { Rule } from "../links.ts";
import { pattern } from "../pattern.ts";

const type = "PRODUCES";
const topic = ["Company", "Project", "Park"];
const MAKES = "(?:研发生产|生产制造|设计制造|生产销售|加工生产|生产出|生产|制造|产出|量产|出产)";

export const PRODUCES: readonly Rule[] = [
  { rule: "makes", type, confidence: 0.9, pattern: pattern(`(from: <C|J|K>)<8>${MAKES}(?:的是|了|的)?<4>(to: <G*>)`) },
  {
    rule: "topic-makes",
    type,
    topic,
    confidence: 0.85,
    pattern: pattern(`<^>(?:项目|公司)?(?:主要|专业|专门|重点|现|去年|今年|累计|可|将|每年|目前|年)?(?:从事)?${MAKES}<4>(to: <G*>)`),
  },
  { rule: "yearly", type, confidence: 0.88, pattern: pattern("(from: <C|J|K>)<8>(?:年产|日产|月产)<2>(?:<Q>)?(to: <G*>)") },
  { rule: "topic-yearly", type, topic, confidence: 0.82, pattern: pattern("(?:年产|日产|月产|可年产|形成年产)<2>(?:<Q>)?(to: <G*>)") },
  {
    rule: "products-are",
    type,
    confidence: 0.9,
    pattern: pattern("(from: <C|J|K>)(?:的)?(?:主要|主导|主营|核心)?产品<4>(?:以|是|为|有|包括|涵盖)<2>(to: <G*>)"),
  },
  {
    rule: "topic-products-are",
    type,
    topic,
    confidence: 0.82,
    pattern: pattern("<^>(?:主要|主导|主营|核心|其)?产品<4>(?:以|是|为|有|包括|涵盖)<2>(to: <G*>)"),
  },
  {
    rule: "rolls-out",
    type,
    confidence: 0.82,
    pattern: pattern("(from: <C>)<6>(?:<Q>)?<6>(to: <G>)<6>(?:下线|交付|量产|投产|上市|批量生产|试制成功|首飞|交船)"),
  },
  { rule: "maker-of", type, confidence: 0.85, pattern: pattern(`(from: <C>)${MAKES}的<8>(to: <G>)`) },
  { rule: "own-product", type, confidence: 0.82, pattern: pattern("(from: <C>)的(to: <G>)<6>(?:产量|销量|出货量|产能|远销|畅销|出口)") },
];
