// The words that stand for a thing named elsewhere: closed classes of the language.
import type { EntityKind } from "../../../data/model/kinds.ts";

/** Divisions by the character that ends their names. */
export type Level = "省" | "市" | "县" | "区" | "州" | "旗" | "镇" | "乡" | "村";

/** `head`: what a fitting name ends in, where the word itself says it (该机场). */
export type Wording =
  | { readonly means: "own place"; readonly level: Level }
  | { readonly means: "place before"; readonly level: Level }
  | { readonly means: "thing before"; readonly kinds: readonly EntityKind[]; readonly head: RegExp | null; readonly bare: boolean }
  | { readonly means: "things before"; readonly kind: EntityKind; readonly count: number };

export type Word = { readonly start: number; readonly end: number; readonly wording: Wording };

const PLACE = /(?<own>[全我本])(?<level>[省市县区州旗镇乡村])(?![场域容辖])|(?<!应)(?<that>该)(?<thatLevel>[省市县区州旗镇乡村])(?![场域])/;
const THING =
  /(?:该|这个|这一|这家|这座|上述|此)(?<thing>项目|工程|公司|企业|集团|园区|经开区|开发区|高新区|产业园|工业园|景区|机场|港口|港|电站|水库|大桥|隧道|基地|路段|线路|管道|学院|大学|医院)|(?:该|这条)(?<way>铁路|高铁|高速公路|公路|高速|通道|路|线)/;
const BARE =
  /(?<=^|[，,。；;：:\n“]|——|目前|现在|去年|今年|其中|据悉|\d年)(?:(?<project>项目|工程)(?=总投资|总占地|总建筑|占地|建成|全部|全线|建设|规划|计划|预计|位于|坐落|选址|由|投产|达产|投用|分[一二三两]|[一二三]期|现已|目前|已|将|采用|建筑面积|正在|主要|包括|可|年产|全长|线路|安装|投资|概算|引进|设计|估算)|(?<firm>公司|集团)(?=总(?!经理|裁|工|监|会计|部)|投资|先后|现有|年产|实现|销售|完成|现|目前|已|主要|主营|拥有|产品|去年|今年|年|将|计划|注册|成立|位于|生产|专注|累计)|(?<park>园区)(?=力争|计划|预计|目前|规划|占地|用地|集聚|聚集|营业收入|营收|产值|从业|税收|生产|位于|占地|已|现|去年|今年|实现|总|入驻|落户|企业|工业|拥有|累计|完成)|(?<lone>开发区|经开区|高新区|产业园|示范园|工业园|基地|合作社|水库|大桥|隧道|机场|电站|景区)(?=由|总|占地|规划|建有|建成|现|已|拥有|流转|还|采用|位于|地处|计划|预计|将|全长|年|设计|正式|投|一期|开通|辐射|带动|吸纳|累计|入驻|去年|今年|实现|集聚|引进)|(?<line>全线|沿线)(?=[^，,。；\n的]))/;
const PAIR = /(?<both>双方|两地|两市|两县|两省|两区|两家企业|两家公司|两企业|三地|三市|三省)(?!面|面性|[一两三])/;
const WORDS = new RegExp([PLACE, THING, BARE, PAIR].map(({ source }) => source).join("|"), "dg");

const WAY =
  /(?:铁路|高铁|城际|专线|客专|高速|高速公路|公路|国道|省道|大道|快速路|[路线]|通道|管道|管线|段|隧道|大桥|轨道|航道)(?:[^，。]{0,6}(?:工程|项目|段|[一二三]期))?$/;
const KINDS_OF: Readonly<Record<string, readonly EntityKind[]>> = {
  项目: ["Project", "Infrastructure", "Park"],
  工程: ["Project", "Infrastructure"],
  公司: ["Company"],
  企业: ["Company"],
  集团: ["Company"],
  园区: ["Park", "Project"],
  经开区: ["Park"],
  开发区: ["Park"],
  高新区: ["Park"],
  产业园: ["Park", "Project"],
  示范园: ["Park", "Project"],
  合作社: ["Company", "Organization"],
  工业园: ["Park"],
  景区: ["Site"],
  基地: ["Project", "Park"],
  学院: ["Organization"],
  大学: ["Organization"],
  医院: ["Organization"],
};
const HEADS: Readonly<Record<string, RegExp>> = {
  集团: /集团/,
  园区: /园|区|基地|城/,
  经开区: /经济(?:技术)?开发区|经开区/,
  开发区: /开发区|经开区/,
  高新区: /高新|高技术/,
  产业园: /产业园/,
  示范园: /示范园/,
  基地: /基地/,
  合作社: /合作社/,
  工业园: /园/,
  景区: /区|景|山|湖|园/,
  机场: /机场/,
  港口: /港/,
  港: /港/,
  电站: /电站|水电|电厂/,
  水库: /水库|水利/,
  大桥: /桥/,
  隧道: /隧道/,
  路段: WAY,
  线路: WAY,
  管道: /管[道线]/,
  铁路: /铁路|高铁|城际|专线|客专|线$/,
  高铁: /高铁|高速铁路|专线|客专|城际/,
  高速公路: /高速|复线|联络线|连接线|支线/,
  公路: /公路|高速|国道|省道|路|线/,
  高速: /高速|复线|联络线|连接线|支线/,
  学院: /学院/,
  大学: /大学/,
  医院: /医院/,
};
const BUILT: readonly EntityKind[] = ["Infrastructure", "Project"];

/** Every such word of a text, in order. */
export function wordsOfReference(text: string): Word[] {
  return [...text.matchAll(WORDS)].flatMap((match) => {
    const wording = wordingOf(match.groups ?? {});
    return wording === null ? [] : [{ start: match.index, end: match.index + match[0].length, wording }];
  });
}

function wordingOf({
  level,
  that,
  thatLevel,
  thing,
  way,
  project,
  firm,
  park,
  lone,
  line,
  both,
}: Readonly<Record<string, string | undefined>>): Wording | null {
  if (level !== undefined) return { means: "own place", level: level as Level };
  if (that !== undefined) return { means: "place before", level: thatLevel as Level };
  if (way !== undefined) return { means: "thing before", kinds: BUILT, head: HEADS[way] ?? WAY, bare: false };
  if (thing !== undefined) return { means: "thing before", kinds: KINDS_OF[thing] ?? BUILT, head: HEADS[thing] ?? null, bare: false };
  if (line !== undefined) return { means: "thing before", kinds: BUILT, head: WAY, bare: true };
  const bare = project ?? firm ?? park ?? lone;
  if (bare !== undefined) return { means: "thing before", kinds: KINDS_OF[bare] ?? BUILT, head: HEADS[bare] ?? null, bare: true };
  if (both === undefined) return null;
  return { means: "things before", kind: /[地市县省区]$/.test(both) ? "Place" : "Company", count: both.startsWith("三") ? 3 : 2 };
}
