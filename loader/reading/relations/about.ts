// ABOUT: which named thing a figure measures. The subject of its clause, the thing whose property it is, or what the clause before told of.
import type { Link } from "../candidates.ts";
import { doneTo, goesOn, notIts } from "./about-goes-on.ts";
import { ANY, BUILT, canHave, HAVERS, isOneOf, THINGS } from "./about-kinds.ts";
import { followsFigure, isFirmProperty } from "./about-nouns.ts";
import { statedAt } from "./links.ts";
import type { Item, Scene } from "./scene.ts";
import type { Clause } from "./clause-heads.ts";

type Told = { readonly heads: readonly Item[]; readonly rule: string; readonly confidence: number };

/** A figure of these is not the subject's: one of, more than a difference to. */
const NOT_ITS = /^(?:以上|左右|多)?[^，,。；;]{0,14}?之一|^以上[^，,、。；;]{5}/;
/** Units that say what something is like, and a share of an industry in the whole, which is the whole's. */
const KIND_OF = /级$|车道$|小时$|分钟$/;
/** 10兆瓦机组120台: a figure that says of what kind the counted things are. */
const OF_COUNTED = /^(?:级|的)?[^，,、。；;和及\uE000-\uE01E\uE01F]{2,10}(?<![到至为达超近约长降])\uE01F|^\//;
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
    const after = order > 0 && last === null && followsFigure(line.slice(figures[order - 1]! + 1, at).replace(/^、/, ""));
    const told =
      after ||
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
  const each = /(?<![年人日月户平])均(?![衡值增])|双双|都|各(?!类|地|项|级|方)|两家|两地/.exec(said.slice(0, 24));
  if (each !== null && !/合计|共计/.test(said) && heads.length <= 4)
    return figures.map((at) => (at > body + each.index ? { heads, rule: "about-each", confidence: 0.85 } : null));
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
    !isOneOf(inside, HAVERS) &&
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
  if (between === "" || between.length > NEAR || /^[、和与及（(]|[的等]|改革试点|法规|经验/.test(between) || ACTS.test(between))
    return null;
  if (/[对在从向由为至到]$/.test(line.slice(Math.max(0, nearest - 1), nearest))) return null;
  if (!isOneOf(inside, HAVERS) || !canHave(inside)) return null;
  if (line[nearest - 1] === "、" || /^[）)]|^分别/.test(between)) return null;
  return { heads: [inside], rule: "about-name-before", confidence: 0.78 };
}

/** 甲港通达乙国等5个港口: the subject, where what stands between is only named along the way. */
function across({ line }: Scene, clause: Clause, head: Item, inside: Item, at: number): Told | null {
  const said = line.slice(clause.body, at);
  if (!canHave(head) || at - clause.body > FAR || ACTS.test(said) || isOneOf(inside, HAVERS) || !isOneOf(head, BUILT)) return null;
  return { heads: [head], rule: "about-across", confidence: 0.8 };
}
