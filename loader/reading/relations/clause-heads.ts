// Whom a clause names that it tells of: the name it begins with, or the thing that something is done to.
import { FIGURE, type Item, type Scene } from "./scene.ts";

/** `subject`: the clause begins with it. `object`: a verb does (推进…建设). `carried`: it was named in a clause before. */
type Form = "subject" | "object" | "carried" | "none";
/** A clause in indexes of the scene's line. `heads`: whom it tells of, several in a list; `body`: where what is said of them begins. */
export type Clause = {
  readonly from: number;
  readonly to: number;
  readonly heads: readonly Item[];
  readonly form: Form;
  readonly body: number;
  /** A carried topic was something to which something was done. */
  readonly weak: boolean;
  /** What a clause before says to be built (甲公司建设乙项目，): what follows tells of it where only a thing built can have it. */
  readonly built: Item | null;
  /** Since the head was named a clause began with something else that nobody found a name for. */
  readonly broken: boolean;
};

const ITEM = "[\\uE000-\\uE01E]";
const NAME = new RegExp(`^${ITEM}`);
const LEAD =
  /^(?:——|[-\s“‘"●◆■*]+|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.、．]|[一二三四五六七八九十]{1,2}是|其中|目前|如今|现在|此外|另外|同时|并且|随着|今年以来|年末|年初|今年|去年|明年|前年|当年|全年|年内|年底|上半年|近年来|近日|日前|昨日|今天|当日|当天|据悉|(?:截至|截止|到|至)?(?:目前|(?:20|19)\d\d年?(?:底|末|初|\d{1,2}月(?:\d{1,2}日)?[底末初]?)?|\d{1,2}月(?:\d{1,2}日)?[底末初]?|今年\d{1,2}月[底末]?)|[上下]午)/;
const VERB =
  /^(?:加快推进|加快推动|加快建设|加快|积极推进|积极|全力推进|全力|扎实推进|深入实施|深入推进|持续推进|统筹推进|大力推进|有序推进|启动实施|启动建设|继续实施|组织实施|推进|推动|支持|实施|建设|开工建设|新开工|开工|建成投用|建成|完成|启动|开展|打造|规划建设|谋划|筹建|发展壮大|发展|做大做强|壮大|培育|提升|确保|力争|争取|抓好|办好|举办|成功举办|用好|发挥|优化|扩大|深化|落实)+/;
const MADE =
  /^(?:(?:公司|集团|企业)?(?:总|计划)?投资|全长|总长|占地|位于|坐落于|坐落在|地处|落户|由|在建的?|规划|新建|年产|总装机|建筑面积|备受|作为)/;
const TAIL_HEAD = new RegExp(`^[^，,：:。；;\\n]{0,40}?的[^，,：:。；;\\n\\uE000-\\uE01F由是在与和]{0,6}?(${ITEM})`);
/** 贯通后的甲铁路, 线路西端的乙园: a name behind words that name nothing. */
const DESCRIBED = /^[^，,：:。；;\n\uE000-\uE01F]{1,12}的[“‘]?(?=[\uE000-\uE01E][^的、])/;
const ASIDE = /^(?:在|对|从|向|与|和|同|按|根据|围绕|通过|以|为|走进|来到|记者|于|经|因|比|较)/;
/** 甲集团总投资5亿元建设的乙项目将投产: the clause tells of the project. */
const OWNED_BY_FIRST = new RegExp(
  `^[\\uE000-\\uE01E](?:拟|计划|共|总){0,2}(?:投资|投入)[^，,。；;\\n\\uE000-\\uE01E]{0,3}${FIGURE}(?:以上|左右|人民币)?(?:兴建|建设|新建|打造|开发|修建|实施)?的[^，,。；;\\n\\uE000-\\uE01F]{0,6}(?=${ITEM})`,
);
/** 甲县县长乙介绍: who says something is not whom it tells of. */
const SPEAKS =
  /^[\uE000-\uE01E]{1,2}[^，,。；;\n\uE000-\uE01F]{0,24}[\uE000-\uE01E]?[^，,。；;\n\uE000-\uE01F]{0,10}(?:介绍|表示|说|透露|坦言|告诉记者|告诉[^，,]{2,6})(?:[，,：:“]|道|$)/;
/** What a place stands right in front of: 甲县乙水库. */
const IN_PLACE: ReadonlySet<string> = new Set(["Project", "Park", "Infrastructure", "Site", "Company"]);
/** Whose things are told of themselves: 甲县的乙, 甲公司的芯片. */
const OWNERS = /^Place>|^Company>Product$/;
const LONGEST_LIST = 14;

/** The longest look into a clause for its head. */
const LOOK = 120;

/** The heads that a clause names itself; null where it names none. */
export function headsOf({ line, items }: Scene, from: number, to: number): Clause | null {
  let at = from;
  for (let n = 0; n < 6; n++) {
    const lead = LEAD.exec(line.slice(at, Math.min(to, at + 24)))?.[0].length ?? 0;
    if (lead === 0) break;
    at += lead;
  }
  let rest = line.slice(at, Math.min(to, at + LOOK));
  let form: Form = "subject";
  if (!NAME.test(rest)) {
    if (ASIDE.test(rest)) return null;
    const verb = VERB.exec(rest)?.[0] ?? "";
    const made = MADE.test(rest) || rest.startsWith(FIGURE) ? TAIL_HEAD.exec(rest) : null;
    const described = DESCRIBED.exec(rest);
    if (made !== null) at += made[0].length - 1;
    else if (described !== null) at += described[0].length;
    else if (verb !== "" && NAME.test(rest.slice(verb.length).replace(/^[“‘"《了]/, ""))) {
      at += verb.length + (NAME.test(rest.slice(verb.length)) ? 0 : 1);
      form = "object";
    } else return null;
    rest = line.slice(at, Math.min(to, at + LOOK));
  }
  if (form === "subject" && SPEAKS.test(rest)) return null;
  const behind = form === "subject" ? OWNED_BY_FIRST.exec(rest) : null;
  if (behind !== null) at += behind[0].length;
  const heads: Item[] = [];
  let end = at;
  for (let n = 0; n < LONGEST_LIST; n++) {
    const item = items.get(end);
    if (item === undefined || item.quantity !== null) break;
    const of = items.get(end + 1);
    if (of !== undefined && IN_PLACE.has(of.mentions[0]?.kind ?? "") && item.mentions[0]?.kind === "Place") {
      end++;
      n--;
      continue;
    }
    heads.push(item);
    end++;
    const joint = /^(?:[、和与及]|以及)(?=[\uE000-\uE01E])/.exec(line.slice(end, end + 3))?.[0].length ?? 0;
    if (joint === 0) break;
    end += joint;
  }
  const more = { from, to, weak: false, built: null, broken: false } as const;
  if (/^[”’》]?等/.test(line.slice(end, end + 2)) || /^(?:境内|以[东西南北]|附近|周边)/.test(line.slice(end, end + 2)))
    return line[end] === "境" ? null : { ...more, heads: [], form: "none", body: end };
  const owned = /^的[“‘]?(?=[\uE000-\uE01E])/.exec(line.slice(end, end + 3))?.[0].length ?? 0;
  const own = owned > 0 ? items.get(end + owned) : undefined;
  const runs = /^(?:生产线|产线|车间|基地|工厂)/.test(line.slice(end + owned + 1, end + owned + 5));
  if (own !== undefined && !runs && heads.length === 1 && OWNERS.test(`${heads[0]?.mentions[0]?.kind}>${own.mentions[0]?.kind}`))
    return { ...more, heads: [own], form, body: end + owned + 1 };
  return { ...more, heads, form, body: end };
}
