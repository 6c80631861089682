// ABOUT: which named thing a figure measures. The subject of its clause, the thing whose property it is, or what the clause before told of.
import type { EntityKind } from "../../../data/model/kinds.ts";
import type { Link, Mention } from "../candidates.ts";
import { followsFigure, isFirmProperty, isProperty } from "./about-nouns.ts";
import { statedAt } from "./links.ts";
import type { Item, Scene } from "./scene.ts";
import type { Clause } from "./topics.ts";

type Told = { readonly heads: readonly Item[]; readonly rule: string; readonly confidence: number };

const BUILT: ReadonlySet<EntityKind> = new Set<EntityKind>(["Project", "Infrastructure", "Park", "Site", "Company", "Event", "Policy"]);
const ANY: ReadonlySet<EntityKind> = new Set<EntityKind>([...BUILT, "Place", "Industry", "Organization"]);
/** Bodies of which figures tell; a ministry does things to others. */
const HOUSES = /(?:中心|大学|学院|学校|医院|研究院|研究所|实验室|银行|交易所|协会|法院|检察院|图书馆|联盟)$/;
/** A figure of these is not the subject's: one of, more than a difference to. */
const NOT_ITS = /^(?:以上|左右|多)?[^，,。；;]{0,14}?之一/;
/** Verbs after which a figure tells of what was done to others. */
const DEALS = /(?:投入|实施|安排|拨付|新建|新增|改造|建设(?!项目|用地|投资|面积)|推进|引进|争取|组织|开展|支持|培育|选派|发放)/;
/** Units that say what something is like, and a share of an industry in the whole, which is the whole's. */
const KIND_OF = /级$|车道$|小时$|分钟$/;
/** 10兆瓦机组120台: a figure that says of what kind the counted things are. */
const OF_COUNTED = /^(?:级|的)?[^，,、。；;和及\uE000-\uE01E\uE01F]{2,10}(?<![到至为达超近约长降])\uE01F|^\//;
const SECTORS = /^第[一二三123]产业$/;
const ACTS = /(?:获|获评|入选|荣获|召开|出席|参加|会见|指出|强调|表示|介绍|说|认为|要求|提出|印发|下达|拨付)/;
const FAR = 60;
/** Longest stretch without a name between a name inside the clause and its figure. */
const NEAR = 14;

/** The figures of a scene with what they measure. */
export function figuresAbout(scene: Scene, clauses: readonly Clause[]): Link[] {
  const links: Link[] = [];
  let before: Told | null = null;
  for (const clause of clauses) {
    const figures: number[] = [];
    const names: number[] = [];
    for (let at = clause.from; at < clause.to; at++) {
      const item = scene.items.get(at);
      if (item !== undefined) (item.quantity === null ? names : figures).push(at);
    }
    if (figures.length === 0) continue;
    const told = inClause(scene, clause, figures, names, before);
    for (const [at, heads] of told.entries()) {
      if (heads === null) continue;
      const place = figures[at]!;
      links.push(...linksFor(scene, place, heads));
    }
    before = told.findLast((one) => one !== null) ?? null;
  }
  return links;
}

function linksFor(scene: Scene, at: number, { heads, rule, confidence }: Told): Link[] {
  const quantity = scene.items.get(at)?.quantity;
  if (quantity === null || quantity === undefined) return [];
  return heads.flatMap(({ mentions, said }) =>
    mentions.map((mention): Link => ({
      type: "ABOUT",
      from: quantity,
      to: mention,
      at: statedAt(scene, at, at + 1),
      rule: said === null ? rule : `${rule}-by-reference`,
      confidence: Math.round(confidence * (said?.confidence ?? 1) * 1000) / 1000,
    })),
  );
}

function inClause(
  scene: Scene,
  clause: Clause,
  figures: readonly number[],
  names: readonly number[],
  before: Told | null,
): (Told | null)[] {
  const { line } = scene;
  const own = clause.form === "subject" || clause.form === "object";
  const listed = own && clause.heads.length > 1 ? shared(scene, clause, figures) : null;
  if (listed !== null) return listed;
  let last: Told | null = null;
  let name = 0;
  return figures.map((at, order) => {
    let nearest = -1;
    while (name < names.length && names[name]! < at) name++;
    if (name > 0) nearest = names[name - 1]!;
    const told =
      NOT_ITS.test(line.slice(at + 1, at + 24)) ||
      KIND_OF.test(scene.items.get(at)?.quantity?.unit ?? "") ||
      line[at + 1] === "级" ||
      OF_COUNTED.test(line.slice(at + 1, at + 14))
        ? null
        : (attributive(scene, clause, at) ?? toldAt(scene, clause, at, nearest, order === 0 ? before : last));
    last = told;
    return told;
  });
}

/** 总投资5亿元的甲项目: the thing stands behind its figure. */
function attributive({ line, items }: Scene, clause: Clause, at: number): Told | null {
  const left = line.slice(Math.max(clause.from, at - 12), at);
  if (!/(?:投资|全长|总长|占地|面积|装机|容量|规模|产能|年产|产值|长|库容|时速|概算|跨度|主跨)[^\uE000-\uE01F]{0,4}$/.test(left))
    return null;
  const behind = /^(?:以上|左右|人民币)?的[^，,。；;\uE000-\uE01F]{0,8}(?=[\uE000-\uE01E])/.exec(line.slice(at + 1, at + 16));
  const head = behind === null ? undefined : items.get(at + 1 + behind[0].length);
  return head !== undefined && isOneOf(head, BUILT) ? { heads: [head], rule: "about-attribute", confidence: 0.93 } : null;
}

/** 甲县、乙县分别达5亿元、3亿元: in order. 甲、乙均超5亿元: each. */
function shared({ line }: Scene, { heads, body, to }: Clause, figures: readonly number[]): (Told | null)[] {
  const said = line.slice(body, to);
  if (!heads.every((head) => isOneOf(head, ANY))) return figures.map(() => null);
  if (/分别/.test(said) && figures.length === heads.length)
    return heads.map((head) => ({ heads: [head], rule: "about-respectively", confidence: 0.9 }));
  if (
    /(?<![年人日月户平])均(?![衡值增])|双双|都|各(?!类|地|项|级|方)|两家|两地/.test(said.slice(0, 24)) &&
    !/合计|共计/.test(said) &&
    heads.length <= 4
  )
    return figures.map(() => ({ heads, rule: "about-each", confidence: 0.85 }));
  return figures.map(() => null);
}

function toldAt(scene: Scene, clause: Clause, at: number, nearest: number, before: Told | null): Told | null {
  const { line, items } = scene;
  const [head] = clause.heads;
  const start = line.slice(clause.from, at);
  if (clause.form !== "subject" && before !== null && followsFigure(start)) return before;
  if (isFirmProperty(start) && clause.built !== null && !isOneOf(clause.heads[0] ?? clause.built, THINGS))
    return { heads: [clause.built], rule: "about-built", confidence: 0.88 };
  const inside = nearest >= clause.from && nearest !== clause.body - 1 ? items.get(nearest) : undefined;
  if (
    inside !== undefined &&
    clause.form === "carried" &&
    !isOneOf(inside, OWN) &&
    head !== undefined &&
    isOneOf(head, HAVERS) &&
    goesOn(clause, head, start, before)
  )
    return { heads: [head], rule: "about-carried", confidence: 0.8 };
  if (inside !== undefined)
    return (
      ofName(scene, inside, nearest, at) ??
      (head !== undefined && clause.form === "subject" ? across(scene, clause, head, inside, at) : null)
    );
  const said = line.slice(clause.body, at);
  if (clause.form === "subject" && head !== undefined)
    return at < clause.body || at - clause.body > FAR || !canHave(head) || said.endsWith("等") || ACTS.test(said) || notIts(head, said)
      ? null
      : { heads: [head], rule: "about-subject", confidence: 0.9 };
  if (clause.form === "object" && head !== undefined)
    return doneTo(head, said) ? { heads: [head], rule: "about-object", confidence: 0.8 } : null;
  if (clause.form !== "carried" || head === undefined || clause.heads.length > 1 || !canHave(head)) return null;
  return goesOn(clause, head, start, before) ? { heads: [head], rule: "about-carried", confidence: 0.82 } : null;
}

/** 甲市乙产业产值5亿元: a name right before the noun that is measured. */
function ofName({ line }: Scene, inside: Item, nearest: number, at: number): Told | null {
  const between = line.slice(nearest + 1, at);
  if (between === "" || between.length > NEAR || /^[、和与及等（(]|的/.test(between) || ACTS.test(between)) return null;
  if (/[对在从向由为至到]$/.test(line.slice(Math.max(0, nearest - 1), nearest))) return null;
  if (!isOneOf(inside, OWN) || !canHave(inside)) return null;
  if (line[nearest - 1] === "、" || /^[）)]|^分别/.test(between)) return null;
  return { heads: [inside], rule: "about-name-before", confidence: 0.78 };
}

const OWN: ReadonlySet<EntityKind> = new Set<EntityKind>(["Project", "Infrastructure", "Park", "Site", "Company", "Event"]);

/** 甲港通达乙国等5个港口: the subject, where what stands between is only named along the way. */
function across({ line }: Scene, clause: Clause, head: Item, inside: Item, at: number): Told | null {
  const said = line.slice(clause.body, at);
  if (!canHave(head) || at - clause.body > FAR || ACTS.test(said) || isOneOf(inside, OWN) || !isOneOf(head, BUILT)) return null;
  return { heads: [head], rule: "about-across", confidence: 0.8 };
}

/** Whether a figure right behind a thing to which something is done is a figure of it. */
function doneTo(head: Item, said: string): boolean {
  if (/^[、和与及等]/.test(said) || said.length > 24) return false;
  if (head.mentions[0]?.kind === "Place") return /^(?:综合|系统|生态)?(?:治理|修复|整治|保护)/.test(said);
  return (
    isOneOf(head, BUILT) &&
    /^(?:建设|项目|工程)?(?:已|累计|共)?(?:完成|新增|总投资|投资|综合治理|系统治理|治理|修复|保护|占地|全长|装机|达|超|突破|惠及|带动)/.test(
      said,
    )
  );
}

/** Whether a figure tells of what the subject does to others, or of a whole of which it is a share. */
function notIts(head: Item, said: string): boolean {
  const kind = head.mentions[0]?.kind;
  if (kind === "Place") return DEALS.test(said);
  return kind === "Industry" && /占/.test(said);
}

const THINGS: ReadonlySet<EntityKind> = new Set<EntityKind>(["Project", "Infrastructure", "Park", "Site", "Event"]);
const HAVERS: ReadonlySet<EntityKind> = new Set<EntityKind>([...THINGS, "Company"]);
const GOES = /^[\s“]*(?:目前|现|截至[^，,]{1,8})?(?:已|现已|现有|拥有)/;
const OF_POLICY = /^(?:每年|年均|已|累计|共|计划|将|力争|直接){0,3}(?:安排|惠及|覆盖|受益|带动|投入|筹集|发放|支持|吸引|服务)/;
const OF_INDUSTRY = /^(?:总|全产业链|综合)?(?:产值|规模|营业收入|营收|增加值|产量|带动|从业|年产值)/;
/** What a place does, or a count of others that comes first, is no figure of the place. */
const DEEDS = /^(?:完成|新|累计(?!完成)|直接|推动|接续|获|入选|促成|建成|开通|打造|扶持)/;
const OF_EVENT = /^(?:共|现场|共计|总计)?(?:$|签约|成交|参展|总投资|总金额|金额|吸引|参会|意向)/;
const LAYS = /^(?:新建|建设|配套|安装|设)[^，,]{1,24}$/;

/** Whether a clause without a subject still tells of the one before: of a place all but what it does, of a thing what a thing can have. */
function goesOn({ weak }: Clause, head: Item, start: string, before: Told | null): boolean {
  if (start.startsWith("是")) return false;
  const kind = head.mentions[0]?.kind;
  if (kind === "Place") return placeGoesOn(head, start, before);
  if (kind === "Policy") return OF_POLICY.test(start);
  if (kind === "Industry") return OF_INDUSTRY.test(start);
  if (head.mentions[0]?.kind === "Event") return OF_EVENT.test(start);
  if (weak) return isFirmProperty(start);
  if (
    isProperty(start) ||
    GOES.test(start) ||
    (start.startsWith("累计") && (kind === "Project" || kind === "Infrastructure")) ||
    (isOneOf(head, THINGS) && LAYS.test(start))
  )
    return true;
  return before !== null && before.heads.includes(head) && !/^(?:人均|户均|平均)/.test(start) && start.length <= 16 && !DEALS.test(start);
}

/** Of a place only a row of its own figures goes on, or what 全市 opened. */
function placeGoesOn(head: Item, start: string, before: Told | null): boolean {
  if (start === "" || DEALS.test(start) || DEEDS.test(start) || isFirmProperty(start)) return false;
  return head.said !== null || (before !== null && before.heads.includes(head));
}

function canHave({ mentions }: Item): boolean {
  return mentions.every(({ kind, name }) => ANY.has(kind) && !SECTORS.test(name) && (kind !== "Organization" || HOUSES.test(name)));
}

const isOneOf = ({ mentions }: Item, kinds: ReadonlySet<EntityKind>): boolean =>
  mentions.length > 0 && mentions.every((one: Mention) => kinds.has(one.kind));
