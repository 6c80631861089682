// ABOUT: which named thing a figure measures. The subject of its clause, the thing whose property it is, or what the clause before told of.
import type { Link, Mention } from "../candidates.ts";
import { doneTo, goesOn, notIts, ofIndustry } from "./about-goes-on.ts";
import { ANY, BUILT, canHave, HAVERS, isOneOf, THINGS } from "./about-kinds.ts";
import { followsFigure, isFirmProperty, isProperty } from "./about-nouns.ts";
import { statedAt } from "./links.ts";
import type { Item, Scene } from "./scene.ts";
import type { Clause } from "./clause-heads.ts";

/** `denied`: the figure before was one of something else. `listed`: it is the next of a list. */
type Past = { readonly before: Told | null; readonly denied: boolean; readonly listed: boolean };
type Told = { readonly heads: readonly Item[]; readonly rule: string; readonly confidence: number };

/** A figure of these is not the subject's: one of, more than a difference to. */
const NOT_ITS = /^(?:以上|左右|多)?[^，,。；;]{0,14}?之一|^以上[^，,、。；;]{5}/;
/** 甲市56个、乙县24个: a place that nobody found a name for. */
const OTHERS = /^、[一-龥]{1,6}[省市县区州旗镇乡村]$/;
/** 规上企业78家、高新技术企业45家 */
const LISTED = /^、[一-龥A-Za-z]{2,10}$/;
/** Units that say what something is like, and a share of an industry in the whole, which is the whole's. */
const KIND_OF = /级$|车道$|小时$|分钟$|天$|个月$|年$|周$/;
/** 10兆瓦机组120台: a figure that says of what kind the counted things are. */
const OF_COUNTED = /^(?:级|的)?[^，,、。；;和及\uE000-\uE01E\uE01F]{2,10}(?<![到至为达超近约长降])\uE01F|^\//;
const ACTS = /(?:获|获评|入选|荣获|召开|出席|参加|会见|指出|强调|表示|介绍|说|认为|要求|提出|印发|下达|拨付)/;
/** 距甲站5公里 */
const DISTANCE = /^(?:项目)?距(?:离)?[\uE000-\uE01E](?:市区|县城|城区)?(?:仅|约|只有)?$/;
/** 甲园由乙集团投资5亿元建设 */
const PAID = /^由[^，,]{1,30}(?:总|共|计划)?投资[约近超]?$/;
/** 甲县食用菌种植面积5万亩: the crop is no subject. */
const ACREAGE = /^[一-龥]{0,4}[\uE000-\uE01E](?:播种|种植|栽培|养殖)?面积[^，,\uE000-\uE01F]{0,4}$/;
/** What the subject leads others to. */
const LEADS_ON = /带动|辐射|推动|促进|拉动/;
const FAR = 60;
/** Longest stretch without a name between a name inside the clause and its figure. */
const NEAR = 14;

/** The figures of a scene with what they measure. */
export function figuresAbout(scene: Scene, clauses: readonly Clause[]): Link[] {
  const links: Link[] = [];
  let before: Told | null = null;
  let denied = false;
  for (const clause of clauses) {
    const figures: number[] = [];
    const names: number[] = [];
    for (let at = clause.from; at < clause.to; at++) {
      const item = scene.items.get(at);
      if (item !== undefined) (item.quantity === null ? names : figures).push(at);
    }
    if (figures.length === 0) continue;
    const told = inClause(scene, clause, figures, names, { before, denied, listed: false });
    for (const [at, heads] of told.entries()) {
      if (heads === null) continue;
      const place = figures[at]!;
      links.push(...linksFor(scene, place, heads));
    }
    before = told.findLast((one) => one !== null) ?? null;
    denied = before === null;
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
      ...(ofTitle(scene, said, mention) && { implied: true }),
    })),
  );
}

/** 全市 in a sentence that does not name the city: the article as a whole tells which. */
const ofTitle = ({ items }: Scene, said: Item["said"], { name }: Mention): boolean =>
  said !== null &&
  OF_ARTICLE.has(said.rule) &&
  ![...items.values()].some((one) => one.said === null && one.mentions.some((other) => other.name === name));
const OF_ARTICLE: ReadonlySet<string> = new Set(["own-place-title", "own-place-date-line", "own-place-most"]);

function inClause(
  scene: Scene,
  clause: Clause,
  figures: readonly number[],
  names: readonly number[],
  { before, denied }: Past,
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
    const after = order > 0 && last === null && followsFigure(line.slice(figures[order - 1]! + 1, at).replace(/^、/, ""));
    const told =
      after ||
      line.slice(Math.max(0, at - 2), at) === "连续" ||
      OTHERS.test(order > 0 ? line.slice(figures[order - 1]! + 1, at) : "") ||
      NOT_ITS.test(line.slice(at + 1, at + 24)) ||
      KIND_OF.test(scene.items.get(at)?.quantity?.unit ?? "") ||
      line[at + 1] === "级" ||
      OF_COUNTED.test(line.slice(at + 1, at + 14))
        ? null
        : (attributive(scene, clause, at) ??
          toldAt(scene, clause, at, nearest, {
            before: order === 0 ? before : last,
            denied,
            listed: order > 0 && LISTED.test(line.slice(figures[order - 1]! + 1, at)),
          }));
    last = told;
    return told;
  });
}

/** What a figure in front of a thing may be of it: 总投资5亿元的甲项目, 惠及3万人的乙工程. */
const ATTRIBUTE =
  /(?:投资|全长|总长|占地|面积|装机|容量|规模|产能|年产|产值|长|库容|时速|概算|跨度|主跨|惠及|覆盖|可容纳|建筑)[^\uE000-\uE01F]{0,4}$/;
/** 投资5亿元建设的甲项目, 总投资5亿元建设甲项目; 的 may be missing behind a verb of building only. */
const BEHIND =
  /^(?:以上|左右|人民币)?(?:(?:兴建|建设|新建|打造|开发|修建|建成|实施|人|户)?的[^，,。；;\uE000-\uE01F]{0,8}|(?:兴建|建设|新建|打造|开发建设|修建|投资建设)[“《]?)(?=[\uE000-\uE01E])/;
const PUT_UP: ReadonlySet<string> = new Set(["Project", "Infrastructure", "Park", "Site"]);

/** 总投资5亿元的甲项目: the thing stands behind its figure. */
function attributive({ line, items }: Scene, clause: Clause, at: number): Told | null {
  if (!ATTRIBUTE.test(line.slice(Math.max(clause.from, at - 12), at))) return null;
  const behind = BEHIND.exec(line.slice(at + 1, at + 20))?.[0];
  const head = behind === undefined ? undefined : items.get(at + 1 + behind.length);
  if (behind === undefined || head === undefined || !isOneOf(head, BUILT)) return null;
  if (!behind.includes("的") && !PUT_UP.has(head.mentions[0]?.kind ?? "")) return null;
  return { heads: [head], rule: "about-attribute", confidence: 0.93 };
}

/** 甲县、乙县分别达5亿元、3亿元: in order. 甲、乙均超5亿元: each. */
function shared({ line }: Scene, { heads, body, to }: Clause, figures: readonly number[]): (Told | null)[] {
  const said = line.slice(body, to);
  if (!heads.every((head) => isOneOf(head, ANY))) return figures.map(() => null);
  if (/分别/.test(said) && figures.length === heads.length)
    return heads.map((head) => ({ heads: [head], rule: "about-respectively", confidence: 0.9 }));
  const each = /(?<![年人日月户平])均(?![衡值增])|双双|都|各(?!类|地|项|级|方)|两家|两地/.exec(said.slice(0, 24));
  if (each !== null && !/合计|共计/.test(said) && heads.length <= 4)
    return figures.map((at) => (at > body + each.index ? { heads, rule: "about-each", confidence: 0.85 } : null));
  return figures.map(() => null);
}

function toldAt(scene: Scene, clause: Clause, at: number, nearest: number, past: Past): Told | null {
  const { line, items } = scene;
  const { before } = past;
  const [head] = clause.heads;
  const start = line.slice(clause.from, at);
  if (clause.form !== "subject" && before !== null && followsFigure(start)) return before;
  if (isFirmProperty(start) && clause.built !== null && !isOneOf(clause.heads[0] ?? clause.built, THINGS))
    return { heads: [clause.built], rule: "about-built", confidence: 0.88 };
  if (past.listed && before !== null && clause.form === "carried") return before;
  const inside = nearest >= clause.from && nearest !== clause.body - 1 ? items.get(nearest) : undefined;
  if (
    inside !== undefined &&
    clause.form === "carried" &&
    !isOneOf(inside, HAVERS) &&
    head !== undefined &&
    isOneOf(head, HAVERS) &&
    goesOn(clause, head, start, past)
  )
    return { heads: [head], rule: "about-carried", confidence: 0.8 };
  if (inside !== undefined && clause.form === "carried" && head !== undefined && isOneOf(head, HAVERS) && DISTANCE.test(start))
    return { heads: [head], rule: "about-carried", confidence: 0.8 };
  if (
    inside !== undefined &&
    clause.form === "subject" &&
    head !== undefined &&
    (isOneOf(head, THINGS) ? PAID : ACREAGE).test(line.slice(clause.body, at))
  )
    return { heads: [head], rule: "about-subject", confidence: 0.9 };
  if (inside !== undefined)
    return (
      inRow(scene, clause, inside, nearest, at) ??
      ofName(scene, inside, nearest, at) ??
      (head !== undefined && clause.form === "subject" ? across(scene, clause, head, inside, at) : null)
    );
  const said = line.slice(clause.body, at);
  if (said === "" && head?.mentions[0]?.kind === "Place" && items.get(at)?.quantity?.unit.endsWith("元") === true) return null;
  if (head?.mentions[0]?.kind === "Place" && /^(?:以上)?的?(?:项目|工程)/.test(line.slice(at + 1, at + 6)) && said.endsWith("投资"))
    return null;
  if (clause.form === "subject" && head !== undefined)
    return at < clause.body ||
      at - clause.body > FAR ||
      !canHave(head) ||
      said.endsWith("等") ||
      /^、[一-龥]/.test(said) ||
      ACTS.test(said) ||
      notIts(head, said)
      ? null
      : { heads: [head], rule: "about-subject", confidence: 0.9 };
  if (clause.form === "object" && head !== undefined)
    return doneTo(head, said) ? { heads: [head], rule: "about-object", confidence: 0.8 } : null;
  if (clause.form !== "carried" || head === undefined || clause.heads.length > 1 || !canHave(head)) return null;
  return goesOn(clause, head, start, past) ? { heads: [head], rule: "about-carried", confidence: 0.86 } : null;
}

/** 甲园18个项目、乙区25个项目: the next of a row, each with its number. */
const ROW = /\uE01F[^，,、\uE000-\uE01F]{0,6}[、和]$/;
function inRow({ line }: Scene, clause: Clause, inside: Item, nearest: number, at: number): Told | null {
  return at === nearest + 1 && canHave(inside) && ROW.test(line.slice(Math.max(clause.from, nearest - 9), nearest))
    ? { heads: [inside], rule: "about-in-row", confidence: 0.85 }
    : null;
}

/** 甲市乙产业产值5亿元: a name right before the noun that is measured. */
function ofName({ line }: Scene, inside: Item, nearest: number, at: number): Told | null {
  const between = line.slice(nearest + 1, at);
  if (between === "" || between.length > NEAR || /^[、和与及（(]|[的等]|改革试点|法规|经验/.test(between) || ACTS.test(between))
    return null;
  const industry = inside.mentions[0]?.kind === "Industry" && ofIndustry(between);
  if (!industry && !isProperty(between) && !/^(?:已|共|累计)*(?:推出|形成|落户|建成|引进|发送|开行)/.test(between)) return null;
  if (/[对在从向由为至到经沿过用给]$/.test(line.slice(Math.max(0, nearest - 1), nearest))) return null;
  if (!(industry || isOneOf(inside, HAVERS)) || !canHave(inside)) return null;
  if (line[at + 1] === "的" && between.endsWith("投资")) return null;
  if (notIts(inside, between) || /^[上下]游|^[东南西北]侧|^以[东南西北]|^附近|^境内/.test(between)) return null;
  if (line[nearest - 1] === "、" || /^[）)]|分别/.test(between)) return null;
  return { heads: [inside], rule: "about-name-before", confidence: 0.75 };
}

/** 甲线设乙站、丙站等4个车站: what stands between only counts up. */
const COUNTS_UP = /^(?:[共已将全线]|总共){0,3}(?:设|途经|通达|开通|连接|串联|停靠|串起)/;

/** 甲港通达乙国等5个港口: the subject, where what stands between is only named along the way. */
function across({ line }: Scene, clause: Clause, head: Item, inside: Item, at: number): Told | null {
  const said = line.slice(clause.body, at);
  if (!canHave(head) || at - clause.body > FAR || ACTS.test(said) || !isOneOf(head, BUILT) || LEADS_ON.test(said)) return null;
  if (isOneOf(inside, HAVERS) && !(COUNTS_UP.test(said) && /(?:^|[\uE000-\uE01E])等?$/.test(said))) return null;
  return { heads: [head], rule: "about-across", confidence: 0.8 };
}
