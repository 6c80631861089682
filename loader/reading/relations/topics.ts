// Of whom each clause tells: the name it begins with, the thing that something is done to, or whom the clause before told of.
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
};

const ITEM = "[\\uE000-\\uE01E]";
const NAME = new RegExp(`^${ITEM}`);
const LEAD =
  /^(?:——|[-\s“‘"●◆■*]+|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.、．]|[一二三四五六七八九十]{1,2}是|其中|目前|如今|现在|此外|另外|同时|并且|随着|今年以来|年末|年初|今年|去年|明年|前年|当年|全年|年内|年底|上半年|近年来|近日|日前|昨日|今天|当日|当天|据悉|(?:截至|截止|到|至)?(?:目前|(?:20|19)\d\d年?(?:底|末|初|\d{1,2}月(?:\d{1,2}日)?[底末初]?)?|\d{1,2}月(?:\d{1,2}日)?[底末初]?|今年\d{1,2}月[底末]?)|[上下]午)/;
const VERB =
  /^(?:加快推进|加快推动|加快建设|加快|积极推进|积极|全力推进|全力|扎实推进|深入实施|深入推进|持续推进|统筹推进|大力推进|有序推进|启动实施|启动建设|继续实施|组织实施|推进|推动|支持|实施|建设|开工建设|新开工|开工|建成投用|建成|完成|启动|开展|打造|规划建设|谋划|筹建|发展壮大|发展|做大做强|壮大|培育|提升|确保|力争|争取|抓好|办好|举办|成功举办|用好|发挥|优化|扩大|深化|落实)+/;
const MADE = /^(?:总投资|计划投资|投资|全长|总长|占地|位于|坐落于|坐落在|地处|落户|由|在建的?|规划|新建|年产|总装机|建筑面积|备受|作为)/;
const TAIL_HEAD = new RegExp(`^[^，,：:。；;\\n]{0,40}?的[^，,：:。；;\\n\\uE000-\\uE01F由是在与和]{0,6}?(${ITEM})`);
/** 贯通后的甲铁路, 线路西端的乙园: a name behind words that name nothing. */
const DESCRIBED = /^[^，,：:。；;\n\uE000-\uE01F]{1,12}的[“‘]?(?=[\uE000-\uE01E][^的、])/;
const ASIDE = /^(?:在|对|从|向|与|和|同|按|根据|围绕|通过|以|为|走进|来到|记者|于|经|因|比|较)/;
const MARK = /[，,：:]/g;
const LONGEST_LIST = 14;

/** The clauses of every scene. A sentence that goes on without a subject keeps the topic of the one before in its paragraph. */
export function topicsOf(scenes: readonly Scene[]): Clause[][] {
  let last: (Pick<Clause, "heads" | "weak" | "built"> & { readonly block: number; readonly end: number; readonly open: boolean }) | null =
    null;
  return scenes.map((scene) => {
    const goesOn =
      last !== null &&
      last.block === scene.block &&
      scene.start - last.end < 3 &&
      ((last.open && !isOf(last.heads, "Industry")) || GOES_ON.test(scene.line));
    const clauses: Clause[] = [];
    let told: Pick<Clause, "heads" | "weak" | "built"> = goesOn && last !== null ? last : { heads: [], weak: false, built: null };
    for (const [from, to] of clausesIn(scene.line)) {
      const own = headsOf(scene, from, to);
      if (own !== null) told = { heads: own.heads, weak: own.form === "object", built: null };
      clauses.push(own ?? { from, to, ...told, form: told.heads.length > 0 ? "carried" : "none", body: from });
      told = { ...told, built: builtIn(scene, from, to) ?? told.built };
    }
    const main = clauses.find(({ form }) => form === "subject") ?? clauses.find(({ form }) => form !== "none");
    const open = /[；;]$/.test(scene.line);
    const kept = open ? { ...told, built: null } : main === undefined ? null : { heads: main.heads, weak: main.weak, built: told.built };
    last = kept === null ? null : { ...kept, block: scene.block, end: scene.end, open };
    return clauses;
  });
}

const isOf = (heads: readonly Item[], kind: string): boolean => heads.some(({ mentions }) => mentions[0]?.kind === kind);

/** What a sentence begins with that goes on about the one before. */
const GOES_ON =
  /^\s*(?:起于|起点|始于|起自|途经|途径|全长|正线|总投资|计划总?投资|占地|总占地|总面积|规划面积|总建筑面积|建成后|全部建成后|建成投[用产运]后|投产后|达产后|设计时速|设计年|总装机|主要生产|主要建设|主要产品|届时|预计建成|截至[^，,]{1,10}[，,](?:已|累计|共)|(?:铁路|公路|高速|线路|全线|大桥|隧道|机场)?(?:建成|通车|开通|贯通|投运|投产)[^，,]{0,4}后|其中)/;

function clausesIn(line: string): [number, number][] {
  const spans: [number, number][] = [];
  let from = 0;
  for (const { index } of line.matchAll(MARK)) {
    if (line[index] === "," && /\d/.test(line[index + 1] ?? "")) continue;
    spans.push([from, index + 1]);
    from = index + 1;
  }
  if (from < line.length) spans.push([from, line.length]);
  return spans;
}

/** The longest look into a clause for its head. */
const LOOK = 120;

function headsOf({ line, items }: Scene, from: number, to: number): Clause | null {
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
  const heads: Item[] = [];
  let end = at;
  for (let n = 0; n < LONGEST_LIST; n++) {
    const item = items.get(end);
    if (item === undefined || item.quantity !== null) break;
    heads.push(item);
    end++;
    const joint = /^(?:[、和与及]|以及)(?=[\uE000-\uE01E])/.exec(line.slice(end, end + 3))?.[0].length ?? 0;
    if (joint === 0) break;
    end += joint;
  }
  const more = { from, to, weak: false, built: null } as const;
  if (/^[”’》]?等/.test(line.slice(end, end + 2)) || /^(?:境内|以[东西南北]|附近|周边)/.test(line.slice(end, end + 2)))
    return line[end] === "境" ? null : { ...more, heads: [], form: "none", body: end };
  const owned = /^的[“‘]?(?=[\uE000-\uE01E])/.exec(line.slice(end, end + 3))?.[0].length ?? 0;
  const own = owned > 0 ? items.get(end + owned) : undefined;
  if (own !== undefined && heads.length === 1 && heads[0]?.mentions[0]?.kind === "Place")
    return { ...more, heads: [own], form, body: end + owned + 1 };
  return { ...more, heads, form, body: end };
}

const BUILDS = /建设|建立|兴建|新建|打造|共建|投资|实施|开发|启动|推进|签约|设立|规划|开工/;
const AWAY = /(?:位于|坐落|落户|选址|[在于与和至到从向经、])[^，,\uE000-\uE01F]{0,3}$/;

/** The thing that a clause ends with and says to be built. */
function builtIn({ line, items }: Scene, from: number, to: number): Item | null {
  for (let at = to - 1; at >= Math.max(from, to - 8); at--) {
    const item = items.get(at);
    if (item === undefined) continue;
    const kind = item.mentions[0]?.kind ?? "";
    const before = line.slice(Math.max(from, at - 40), at);
    return ["Project", "Infrastructure", "Park"].includes(kind) && BUILDS.test(before) && !AWAY.test(before) ? item : null;
  }
  return null;
}

/** The one of whom a place of the line tells, if it is of one of the kinds; what was built goes before who built it. */
export function topicAt(clauses: readonly Clause[], at: number, kinds: readonly string[]): Item | null {
  let low = 0;
  for (let high = clauses.length; high - low > 1;) {
    const middle = (low + high) >> 1;
    if (clauses[middle]!.from <= at) low = middle;
    else high = middle;
  }
  const clause = clauses[low];
  if (clause === undefined) return null;
  const isOne = (item: Item): boolean => kinds.includes(item.mentions[0]?.kind ?? "");
  if (clause.built !== null && isOne(clause.built)) return clause.built;
  const [only, other] = clause.heads.filter(isOne);
  return other === undefined ? (only ?? null) : null;
}
