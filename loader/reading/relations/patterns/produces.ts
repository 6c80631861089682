// PRODUCES: who makes what.
import type { Rule } from "../links.ts";
import { pattern } from "../pattern.ts";
import type { Item } from "../scene.ts";

const type = "PRODUCES";
const topic = ["Company", "Project", "Park"];
const isGoods = (_: Item, { quantity }: Item): boolean => quantity === null;
const MAKES =
  "(?:研发生产|生产制造|设计制造|生产销售|加工生产|生产出|生产和销售|生产、销售|生产|制造|主要加工|产出|量产|出产|成功开发出|成功研发出|成功研制出|成功开发|成功研制|成功研发|研制出|主打|主营)";

export const PRODUCES: readonly Rule[] = [
  { rule: "makes", type, confidence: 0.9, pattern: pattern(`(?<![在于])(from: <C|J|K>)<8>${MAKES}(?:的是|了|的)?<4>(to: <G*>)`) },
  {
    rule: "topic-makes",
    type,
    topic,
    only: ({ mentions }) => mentions.length === 1,
    confidence: 0.85,
    pattern: pattern(
      `<^>(?:项目|公司|基地|园区)?(?:(?:全部|全面|正式)?(?:建成|投产|达产|投用|建成投产|建成达产)后)?(?:预计|将|可)?(?:主要|专业|专门|重点|现|去年|今年|累计|可|将|每年|目前|年)?(?:从事)?${MAKES}<4>(to: <G*>)`,
    ),
  },
  { rule: "yearly", type, confidence: 0.88, pattern: pattern("(?<![在于])(from: <C|J|K>)<8>(?:年产|日产|月产)<2>(?:<Q>)?(to: <G*>)") },
  {
    rule: "topic-yearly",
    type,
    topic,
    only: isGoods,
    confidence: 0.82,
    pattern: pattern("(?:年产|日产|月产|可年产|形成年产)<2>(?:<Q>)?(to: <G>(?:[、和]<Q>?<G>){0,6})"),
  },
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
  {
    rule: "maker-by-trade",
    type,
    confidence: 0.88,
    pattern: pattern(
      "(from: <C>)(?:是|系|作为)[^，,。；;\n]{0,30}?(?:生产|制造|研发)(?:和销售|、销售|销售|经营)?(to: <G*>)<2>的?<8>(?:制造商|企业|厂家|厂商|公司|供应商|基地)",
    ),
  },
  {
    rule: "goods-of",
    type,
    confidence: 0.85,
    pattern: pattern(
      "(?<!采购|购买|引进|使用|购置|代理)(from: <C>)的(to: <G>)(?=<3>(?:年产|产能|产值|应用|用于|成功|获|入选|占|填补|出口|国内|全球|市场|销往|已|在))",
    ),
  },
  {
    rule: "trades-in",
    type,
    confidence: 0.88,
    pattern: pattern(
      "(from: <C>)(?:<8>|(?:是|系)[^，,。；;\n]{0,16}?)(?:从事|专注于|专注|致力于|深耕)<6>(to: <G*>)(?=[^。；;\n]{0,24}?(?:研发|生产|制造|加工|研制))",
    ),
  },
  {
    rule: "topic-trades-in",
    type,
    topic: ["Company", "Project"],
    only: ({ mentions }) => mentions.length === 1,
    confidence: 0.82,
    pattern: pattern(
      "<^>(?:该?公司|该?企业|项目)?(?:(?:建成|投产|达产)后)?(?:将)?(?:是一家|主要|专业|专门){0,2}(?:从事|专注于|致力于)<6>(to: <G*>)(?=[^。；;\n]{0,24}?(?:研发|生产|制造|加工|研制))",
    ),
  },
  {
    rule: "works-amount",
    type,
    confidence: 0.88,
    pattern: pattern("(from: <J|C>)(?:年产)?<Q>(?:的)?(to: <G>)(?=(?:正式|顺利|全面|全部|一次|成功)?(?:投产|达产|投运|点火|试车))"),
  },
  { rule: "grows", type, confidence: 0.85, pattern: pattern("(from: <P>)<2>(?:盛产|主产|出产|种植|栽培|养殖)(?:了)?<4>(to: <G*>)") },
  { rule: "makers-name-behind", type, confidence: 0.88, pattern: pattern("(to: <G>)(?:生产|制造|加工)(?:企业|商|厂商|厂家)(from: <C*>)") },
  {
    rule: "line-of",
    type,
    confidence: 0.85,
    pattern: pattern("(from: <C|J|K>)的?(?:年产<Q>)?(to: <G*>)(?:生产线|生产项目|生产基地|生产车间|加工车间)"),
  },
  { rule: "own-product", type, confidence: 0.82, pattern: pattern("(from: <C>)的(to: <G>)<6>(?:产量|销量|出货量|产能|远销|畅销|出口)") },
];
