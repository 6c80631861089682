// What a name says without a sentence: 云川高新区 lies in 云川, 云川古城保护规划 is for 云川古城.
import type { EntityKind } from "../../../data/model/kinds.ts";
import type { Link, Mention } from "../candidates.ts";

/** What a plan may be for, and how its name goes on then. */
const PLANNED: ReadonlySet<EntityKind> = new Set<EntityKind>(["Site", "Park", "Infrastructure", "Project"]);
const PLAN = /(?:规划|计划|方案|条例|办法|行动)$/;
/** Things that stand where the place is that opens their name; lines and firms reach further. */
const STANDING: ReadonlySet<EntityKind> = new Set<EntityKind>(["Park", "Site", "Project"]);
/** 南山县红旗水库: a division of the state and what stands there make an address, not a name. */
const DIVISION = /^[一-龥]{2,9}(?:市|县|区|旗|镇|乡|街道|村)$/;
const NO_DIVISION = /(?:地|库|灌|片|园|景|新|山|校|辖|城|郊|矿|牧|林|海|社)区$/;
const POINT = /(?:水库|电站|电厂|机场|港|码头|枢纽|大桥|隧道|灌区|水厂|泵站|站|医院|中心)$/;

/** Rivers, and two provinces in two characters, are no area where something stands. */
const FLOWS =
  /[江河水]$|^(?:中国|亚太|亚洲|欧洲|全球|世界)|^[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀黔贵滇云藏陕秦甘陇青宁新]{2,3}$/;

/** What the name of a project ends in that is built where it says; 乙国丙集团 is a firm from there. */
const BUILT_THERE = /(?:工程|项目|基地|厂|站|园|中心|[一二三四]期)$/;

/** Whether a name is an address: a division and what stands in it. */
const isAddress = ({ kind, name }: Mention, opens: Mention): boolean =>
  DIVISION.test(opens.name) && !NO_DIVISION.test(opens.name) && ((kind === "Infrastructure" && POINT.test(name)) || kind === "Project");

function areaOf(mention: Mention, own: readonly Mention[]): Mention | null {
  const { kind, start, name } = mention;
  const [opens] = own;
  if (opens?.kind !== "Place" || opens.start !== start || FLOWS.test(opens.name)) return null;
  if (!STANDING.has(kind) && !isAddress(mention, opens)) return null;
  if (kind === "Project" && !BUILT_THERE.test(name)) return null;
  return /[至到—–～]|入[鲁浙川沪京粤湘]|行动|会馆|公馆|产业带$|街$|路$|管道|公路|铁路|高速|高铁|线$/.test(name) ? null : opens;
}

/** LOCATED_IN and APPLIES_TO of a name with names inside it. No sentence states them. */
export function placesAndPlansIn(text: string, mention: Mention, own: readonly Mention[]): Link[] {
  const links: Link[] = [];
  const at = { start: mention.start, end: mention.end };
  const area = areaOf(mention, own);
  if (area !== null)
    links.push({
      type: "LOCATED_IN",
      from: mention,
      to: area,
      at,
      ...(isAddress(mention, area)
        ? { rule: "address-in-name", confidence: 0.85 }
        : { rule: "place-opens-name", confidence: 0.9, implied: true }),
    });
  for (const one of mention.kind === "Policy" ? own : [])
    if (one.start === mention.start && PLANNED.has(one.kind) && PLAN.test(text.slice(one.end, mention.end)))
      links.push({ type: "APPLIES_TO", from: mention, to: one, at, rule: "plan-of", confidence: 0.9, implied: true });
  return links;
}
