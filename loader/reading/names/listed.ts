// Lists that a noun behind them sorts: 甲、乙等产业, 丙至丁、戊至己等铁路, 甲、乙、丙三个车站.
import type { EntityKind } from "../../../data/model/kinds.ts";
import type { Mention } from "../candidates.ts";
import { WordClass } from "../lexicon/word-class.ts";
import type { Ground } from "./ground.ts";
import { isGeneralIndustry } from "./industries.ts";
import { headAt, isCoined, isNamed } from "./left.ts";
import { LINK, memberAt, MOST_MEMBERS, namedBetween, SECTOR, WORK } from "./shared-tails.ts";

const TAILS: readonly (readonly [RegExp, EntityKind])[] = [
  [/(?:高速公路|高速|高铁|铁路|公路|水库|机场|大桥|灌区)(?:建设|重点|重大)?(?:项目|工程)$/, "Infrastructure"],
  [/(?:企业|公司|集团|厂商|巨头|车企|药企|银行)$/, "Company"],
  [
    /(?:高速公路|高速|高铁|铁路|新线|公路|机场|水库|电站|大桥|桥梁|隧道|港口|码头|枢纽|管道|航道|灌区|水利枢纽|水电站|通道|航线|口岸|港区|国道|山塘|水闸|泵站|收费站|服务区|车站|火车站|高铁站|客站|站点|互通口|互通)$/,
    "Infrastructure",
  ],
  [/(?:产业|行业|产业集群|产业链|新赛道|业态)$/, "Industry"],
  [/(?:项目|工程)$/, "Project"],
  [/(?:园区|开发区|高新区|经开区|产业园|自贸区)$/, "Park"],
  [/(?:景区|景点|古镇|古城|博物馆|度假区)$/, "Site"],
  [/(?:产品|商品|特产|农产品|拳头产品)$/, "Product"],
];
/** 等 and up to a few words of count and praise, then the noun that says what they all are. */
const AND_OTHERS =
  /等([^，。、；：！？\s“”（）《》的]{0,14}?(?:企业|公司|集团|厂商|巨头|高速公路|高速|高铁|铁路|(?<![重革创])新线|公路|机场|水库|水电站|电站|大桥|桥梁|隧道|港口|枢纽|管道|灌区|产业集群|产业链|产业|行业|新赛道|项目|工程|园区|开发区|高新区|产业园|景区|景点|古镇|博物馆|农产品|山塘|水闸|泵站|码头|航道|口岸|车站|火车站|高铁站|客站|站点|互通口|互通|产品|商品|特产))(?!化|企业|龙头|项目|园|基地|集群|平台|体系|领域|公司|集团|发展大会|示范区)/g;

/** The members of lists that a noun behind them sorts. */
export function findListed(ground: Ground): Mention[] {
  return [...andOthers(ground), ...counted(ground), ...sized(ground)];
}

/** 等重点区域谋划一批工程: they are of another sort than the last word. */
const OTHER_SORT = /区域|领域|地区|流域|方面|环节|谋划|开展|实施|推进|推动/;

/** 甲、乙、丙等产业: what stands before 等 is of the kind that stands after it. */
function andOthers(ground: Ground): Mention[] {
  const { text } = ground;
  const found: Mention[] = [];
  for (const { 1: noun = "", index } of text.matchAll(AND_OTHERS)) {
    const [, kind] = TAILS.find(([tail]) => tail.test(noun)) ?? [];
    if (
      kind === undefined ||
      /^(?:地(?![方下铁面])|省[^级属]|市[^级属场]|县[^级属域])/.test(noun) ||
      (kind === "Project" && OTHER_SORT.test(noun))
    )
      continue;
    found.push(...membersOf(ground, index, kind, STATIONS.test(noun)));
  }
  return found;
}

const COUNTED =
  /(?<![第\d一二三四五六七八九十])(?:[两二三四五六七八九十]|\d{1,2})(?:个|座|条|大|家|所|处|宗)([^，。、；：！？\s“”（）《》的等]{0,6}?(?:车站|火车站|高铁站|高速公路|高速|高铁|铁路|机场|水库|水电站|电站|水闸|泵站|灌区|山塘|大桥|隧道|码头|客站|互通口|互通|收费站|服务区|产业集群|产业链|产业|行业|园区|开发区|产业园|景区|博物馆|企业|公司))(?![会协强大])/g;

/** 甲、乙、丙三大产业: a count and a noun behind a list. */
function counted(ground: Ground): Mention[] {
  const found: Mention[] = [];
  for (const { 1: noun = "", index } of ground.text.matchAll(COUNTED)) {
    const kind = TAILS.find(([tail]) => tail.test(noun))?.[1];
    if (kind === undefined) continue;
    const members = membersOf(ground, index, kind, STATIONS.test(noun));
    if (members.length > 1) found.push(...members.map((member) => ({ ...member, rule: "counted-list" })));
  }
  return found;
}

const SIZED =
  /(?<=、[一-龥]{2,5})(?:大型|中型|大中型|小型|重点|骨干)(?:水库|灌区|水电站|水利枢纽|泵站|水闸|机场|枢纽)(?:工程|项目)?(?!建设|除险|数量|的)/g;

/** 甲、乙、丙大型水库: a list whose last member has the noun right behind it. */
function sized(ground: Ground): Mention[] {
  return [...ground.text.matchAll(SIZED)].flatMap(({ 0: noun, index }) => {
    const members = membersOf(ground, index, "Infrastructure", false);
    const last = members[0];
    if (members.length < 2 || last === undefined) return [];
    return [{ ...last, end: index + noun.length, name: last.name + noun }, ...members.slice(1)];
  });
}

/** 设[东川东], 含[南岭南]: verbs of one character before a list of what something has. */
const HOLDING = /[设有含辖建]/;
/** 东川至南岭等2个项目: a road by its ends. */
const WAYS_NEAR = /公路|铁路|高速|高铁|线路|通车|路网|国道/;
const ENDS_OF_WAY = /^[一-龥]{2,6}(?:至|—|－|-)[一-龥]{2,6}$/;

/** Stations have names of one or two characters more than a word, or a word of every day. */
const STATIONS = /(?:站|互通口?|服务区)$/;

function membersOf(ground: Ground, close: number, kind: EntityKind, stations: boolean): Mention[] {
  const { text } = ground;
  const loose = kind === "Industry" || kind === "Product";
  const members: Mention[] = [];
  let at = close;
  while (members.length < MOST_MEMBERS) {
    const from = memberAt(ground, at, kind);
    const start =
      kind === "Project"
        ? overVerbs(ground, from ?? at)
        : from !== null && HOLDING.test(text[from]!) && ground.placed[from + 1]! > 1
          ? from + 1
          : from;
    if (start === null || at - start < 2 || at - start > 26) break;
    if (kind === "Industry" && (isGeneralIndustry(text.slice(start, at)) || isCoined(headAt(ground, at, SECTOR).words.slice(0, 2)))) break;
    members.push({ start, end: at, kind, name: text.slice(start, at), rule: "and-others", confidence: loose ? 0.65 : 0.7 });
    if (!LINK.test(text[start - 1] ?? "")) break;
    at = start - 1;
  }
  if (loose) return members.length > 1 || kind === "Industry" ? members : [];
  const coined = members.filter(({ start, end }) => namedBetween(ground, start, end));
  if (kind === "Project") {
    const onWays = WAYS_NEAR.test(text.slice(Math.max(0, (members.at(-1)?.start ?? 0) - 40), members.at(-1)?.start));
    const ways = members.filter(({ start, end }) => onWays && ENDS_OF_WAY.test(text.slice(start, end)));
    if (ways.length > 0 && ways.length === members.length) return ways.map((way) => ({ ...way, kind: "Infrastructure" }));
    const works = members.flatMap((member) => workOf(ground, member));
    return works.length * 2 < members.length || works.length === 0
      ? works
      : members
          .map((member) => works.find(({ start }) => start === member.start) ?? { ...member, confidence: 0.5 })
          .filter(({ start, end }) => end - start > 3 && ground.placed[start] !== end - start);
  }
  if (stations && coined.length > 0 && members.every(({ start, end }) => end - start < 6)) return members;
  return kind === "Company" ? companiesAmong(ground, members, coined) : coined;
}

const LED_BY =
  /(?:新开工|开工建设|开工|建成通车|建成|续建|提速|推进|共有|包括|包含|其中有)([^，。；：、！？,;:\s“”（）()的等是为在将了]{2,24})(?<![和与及])$/;
const SPAN = /、([^，。；：、！？,;:\s“”（）()的等是为在将了]{2,24})(?<![和与及])$/;
/** A work in a list goes on to the mark before it, over verbs inside, where it begins with a name: 、[东川镇蚕桑产业提质增效]. */
function overVerbs(ground: Ground, from: number): number {
  const { placed, kind, text } = ground;
  const before = text.slice(Math.max(0, from - 26), from);
  for (const span of [SPAN, LED_BY]) {
    const start = from - (span.exec(before)?.[1] ?? "").length;
    if (placed[start]! > 1 || kind[start] === WordClass.proper || (kind[start] === WordClass.loose && kind[start + 1] === WordClass.loose))
      return start;
  }
  return from;
}

const FIRM =
  /(?:硅业|铝业|铜业|锂业|药业|酒业|乳业|股份|集团|科技|重工|控股|光伏|化工|能源|电子|矿业|钢铁|水泥|石化|汽车|新材|新能源|时代|电池|生物|半导体|机械|食品|电气|智能)$/;
/** A member of a list of works: one with a capacity or a stage, a firm that stands for its work, or a coined name. */
function workOf(ground: Ground, member: Mention): Mention[] {
  const { text, placed } = ground;
  const { start, end } = member;
  const own = text.slice(start, end);
  if (placed[start] === end - start) return [];
  if (/\d[万亿千百]?(?:吨|千瓦|兆瓦|千伏|平方米|头|羽|套|台|辆|片|G|M)|[一二三四]期/.test(own))
    return [{ ...member, rule: "work-in-list", confidence: 0.8 }];
  if (!isNamed(headAt(ground, end, WORK).words) && (placed[start]! < 2 || end - start < placed[start]! + 4)) return [];
  return [FIRM.test(own) && own.length <= 7 ? { ...member, kind: "Company", rule: "firm-of-work", confidence: 0.7 } : member];
}

/** Names of firms are coined: a list of places is none of firms. */
function companiesAmong(ground: Ground, members: readonly Mention[], coined: readonly Mention[]): Mention[] {
  const own = coined.filter(
    ({ start, end }) =>
      ground.placed[start] !== end - start && !/(?:业|类|型|技术|服务|产业|制造|人才|资源|省|市|县)$/.test(ground.text.slice(start, end)),
  );
  if (own.length === 0 || own.length * 2 < members.length) return [];
  return members.filter(
    (member) => own.includes(member) || (ground.placed[member.start] !== member.end - member.start && member.end - member.start < 9),
  );
}
