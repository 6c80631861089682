// CONNECTS: what a line joins, passes and leads to.
import type { Rule } from "../links.ts";
import { pattern } from "../pattern.ts";
import type { Item } from "../scene.ts";

const type = "CONNECTS";
const topic = ["Infrastructure", "Project"];
const isPort = ({ mentions }: Item): boolean => mentions.every(({ name }) => /机场|港|口岸|枢纽|站/.test(name));
const ENDS = "<P|I|S*>";

export const CONNECTS: readonly Rule[] = [
  {
    rule: "starts-at",
    type,
    topic,
    confidence: 0.9,
    pattern: pattern("(?:起于|始于|起自|起点位于|起点为|起点在|东起|西起|南起|北起)<2>(to: <P|I|S>)"),
  },
  {
    rule: "ends-at",
    type,
    topic,
    confidence: 0.9,
    pattern: pattern("(?:止于|终于|终点位于|终点为|终点在|东至|西至|南至|北至|东接|西接|南接|北接|东连|西连|南连|北连)<2>(to: <P|I|S>)"),
  },
  {
    rule: "passes",
    type,
    topic,
    confidence: 0.88,
    pattern: pattern(`(?:途经|途径|经由|依次经过|经过|穿越|跨越|沿途经过|沿线经过|串起)<2>(to: ${ENDS})`),
  },
  {
    rule: "passes-by",
    type,
    topic,
    confidence: 0.88,
    pattern: pattern(`<^>(?:线路)?(?:自[东南西北]向[东南西北]|向[东南西北])?(?:依次)?经(to: ${ENDS})(?=[，,。；;至到]|后)`),
  },
  {
    rule: "line-passes-by",
    type,
    confidence: 0.88,
    pattern: pattern(`(from: <I>)经(to: ${ENDS})(?=[，,。；至到]|后)`),
  },
  {
    rule: "crosses",
    type,
    confidence: 0.88,
    pattern: pattern(`(from: <I>)<8>(?:横贯|纵贯|贯穿|横穿|纵穿|穿过|途经|穿越|连通)了?<2>(to: <P>(?:[、和与及]<P>|以及<P>){0,14})`),
  },
  {
    rule: "sends-to",
    type,
    only: ({ mentions }) => mentions.every(({ name }) => /管[道线]|通道|工程|直流|线路$/.test(name)),
    confidence: 0.85,
    pattern: pattern("(?:通过|经)(from: <I|J>)<4>(?:送往|输往|送至|输送到|输送至|送到|供应|送入)(to: <P*>)"),
  },
  {
    rule: "joins-at",
    type,
    topic,
    confidence: 0.85,
    pattern: pattern(`(?:在|于)<Z>?<6>(?:与|和)<2>(to: <I*>)<3>(?:相连|连接|对接|相接|衔接|交汇|互联|接轨|贯通)`),
  },
  {
    rule: "joined-with",
    type,
    confidence: 0.88,
    pattern: pattern(
      `(from: <I|J>)<8>(?:与|和|同)<2>(to: <I|S*><I>?)<8>(?:相连|连接|连通|联通|无缝对接|对接|相接|衔接|交汇|互联互通|互联|接轨|贯通)`,
    ),
  },
  {
    rule: "topic-joined-with",
    type,
    topic,
    confidence: 0.82,
    pattern: pattern(
      `<^>(?:还|也|届时|建成后|通车后|贯通后)?将?(?:还|也)?(?:与|和|同)<10>(to: <I*><I>?)<8>(?:相连|连接|连通|联通|无缝对接|对接|相接|衔接|交汇|互联互通|互联|接轨|贯通)`,
    ),
  },
  {
    rule: "links-up",
    type,
    confidence: 0.88,
    pattern: pattern(`(?<![是为])(from: <I|J>)<8>(?:连接起|连接|联通|连通|沟通|串联起|串联|贯通|直达|直通|通往|连着)了?(to: ${ENDS})`),
  },
  {
    rule: "topic-links-up",
    type,
    topic,
    confidence: 0.82,
    pattern: pattern(`<^>(?:将|可|进一步|有效|全线)?(?:连接起|连接|联通|连通|沟通|串联起|串联|贯通|直达|直通|通往)了?(to: ${ENDS})`),
  },
  {
    rule: "goes-into",
    type,
    topic,
    confidence: 0.85,
    pattern: pattern(`<^>(?:正式|全面|成功|可|将)?(?:接入|引入|汇入|并入|接驳)(?:了)?(to: <I*>)`),
  },
  {
    rule: "gateway",
    type,
    topic: ["Place"],
    confidence: 0.82,
    pattern: pattern("<^>是<P>?(?:对接|通往|连接|面向|联系|沟通)(to: <P*>)[^。；;\\n]{0,60}(?:门户|枢纽|通道|走廊|节点)"),
  },
  {
    rule: "way-to",
    type,
    confidence: 0.88,
    pattern: pattern(`(from: <I|J>)<2>(?:是|为|作为)<12>(?:<P|I>)?(?:通往|通向|连接|联通|沟通|进出|联系)<8>(to: ${ENDS})<3>(?:的|之间|间)`),
  },
  {
    rule: "topic-way-to",
    type,
    topic,
    confidence: 0.85,
    pattern: pattern(`<^>(?:是|为|也是|又是)<12>(?:通往|通向|连接|联通|沟通|进出|联系)<8>(to: ${ENDS})<3>(?:的|之间|间)`),
  },
  {
    rule: "way-from-to",
    type,
    topic,
    confidence: 0.82,
    pattern: pattern(`<^>(?:也)?(?:是|为)(to: <P|I>(?:通往|通向|连接|至)<P|I*>)的<10>(?:通道|干线|线|铁路|公路)`),
  },
  {
    rule: "link-between",
    type,
    confidence: 0.88,
    pattern: pattern(`(from: <I|J>)<3>(?:是|为)(to: <P|I*>)之?间<8>(?:通道|联络线|干线|捷径|铁路|公路|线)`),
  },
  {
    rule: "topic-link-between",
    type,
    topic,
    confidence: 0.85,
    pattern: pattern(`<^>(?:也|又|还)?(?:是|为)(to: <P|I*>)之?间<8>(?:通道|联络线|干线|捷径|铁路|公路|线)`),
  },
  {
    rule: "stops",
    type,
    topic,
    confidence: 0.85,
    pattern: pattern("(?:沿线|全线|沿途|线路)?(?:共)?(?:设立|设置|设有|设|停靠)<3>(to: <I|P*>)(?=等?<Q>?<6>(?:站|互通|停靠))"),
  },
  {
    rule: "stops-all",
    type,
    topic,
    only: (_, { mentions: [one] }) => one?.kind === "Place" || one?.kind === "Infrastructure",
    confidence: 0.85,
    pattern: pattern("(?:全线|沿线|线路)?(?:共)?(?:设立|设置|设有|设)(to: [^，,。；;\\n]{2,140})(?=<Q><4>(?:车站|站|互通))"),
  },
  {
    rule: "flies-to",
    type,
    only: isPort,
    topic: ["Infrastructure"],
    confidence: 0.85,
    pattern: pattern("(?:开通|新开|新增|开辟|恢复)<4>(to: <P*>)<6>(?:等)?(?:<4><Q>)?<6>(?:航线|班列|航班|直航)"),
  },
];
