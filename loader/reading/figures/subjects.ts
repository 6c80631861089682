// Whom a figure is about where no clause states it: whom its sentence begins with, the figure before it, the paragraph, the article.
import type { EntityKind } from "../../../data/model/kinds.ts";
import type { Found, Mention, Quantity, Reference, Span } from "../candidates.ts";
import type { CleanText } from "../clean-text.ts";
import type { OwnTopic } from "./own-topic.ts";

/** `to`: whom; empty where nobody fits, or several do alike, which `fitting` then lists. */
export type Whom = Found & { readonly to: readonly Mention[]; readonly fitting: readonly Mention[] };

const THINGS: ReadonlySet<EntityKind> = new Set<EntityKind>(["Project", "Infrastructure", "Park", "Site", "Company"]);
const HOUSES = /(?:医院|大学|学院|学校|中学|小学|银行|研究院|研究所|实验室|电视台|博物馆|图书馆)$/;
/** What may stand before the name that a sentence or clause begins with. */
const BEGINS = /(?:^|[。！？；;，,：:\n]|——)(?:[“\s]{0,2}|(?:其中|目前|此外|同时|去年|今年|明年|当年|全年|截至目前|近年来|\d{4}年)[，,]?)$/;
const LISTED = /^[”》]?(?:[、和与及]|以及|等)/;
/** What a thing built, run or planned has, and a place only has of all of them together. */
const OF_THING =
  /总投资|[一二三四]期投资|投资额|概算|全长|占地|建筑面积|总装机|装机容量|库容|产能|年产|设计|跨度|主跨|时速|车程|工期|吞吐量|注册资本|营业收入|净利润|每股|票价|单机|供水能力|处理能力/;

/** What a work has and whoever builds it does not. */
const OF_WORK = /总投资|期投资|投资额|概算|全长|占地|建筑面积|装机|工期/;

/** A name, or a word that stands for one, that a sentence or clause begins with. */
type Opener = Span & { readonly mention: Mention };

const open = (fitting: readonly Mention[]): Whom => ({ to: [], fitting, rule: "about-open", confidence: 0 });
const NOBODY: Whom = { to: [], fitting: [], rule: "about-nobody", confidence: 0 };
const one = (mention: Mention, rule: string, confidence: number): Whom => ({ to: [mention], fitting: [], rule, confidence });

/** Tells whom each figure is about; figures are asked for in rising order, `before` is what was told of the one before in its sentence. */
export function subjectsIn(
  page: CleanText,
  mentions: readonly Mention[],
  references: readonly Reference[],
  own: OwnTopic,
): (quantity: Quantity, sentence: Span, indicator: string, before: Whom | null) => Whom {
  const openers = openersIn(page, mentions, references);
  const things = mentions.filter((mention) => THINGS.has(mention.kind) && mention.nested !== true).toSorted((a, b) => a.start - b.start);
  const blocks = page.blocks;
  const at = { opener: 0, thing: 0, block: 0 };
  return (quantity, sentence, indicator, before) => {
    const { start } = quantity;
    while (at.opener < openers.length && openers[at.opener]!.end <= start) at.opener++;
    while (at.thing < things.length && things[at.thing]!.end <= start) at.thing++;
    while (at.block < blocks.length && blocks[at.block]!.end <= start) at.block++;
    const holds = things[at.thing];
    if (holds !== undefined && holds.start <= start && holds.end > quantity.end) return one(holds, "about-name-holds", 0.85);
    const ofThing = OF_THING.test(indicator);
    const opener = openers[at.opener - 1];
    const near = things.slice(Math.max(0, at.thing - MOST), at.thing).filter((thing) => thing.start >= sentence.start);
    const follows = before !== null && before.to.length > 0 && goesOn(before, quantity, ofThing);
    const carried: Whom | null = follows ? { ...before, rule: "about-figure-before", confidence: less(before.confidence) } : null;
    if (opener !== undefined && opener.start >= sentence.start) {
      const place = isPlace(opener.mention);
      // 甲公司的乙项目总投资…: the work, not who builds it.
      const works =
        ofThing && opener.mention.kind === "Company" ? near.filter((thing) => thing.kind === "Project" && thing.start >= opener.end) : [];
      if (OF_WORK.test(indicator) && works.length > 0) return onlyOf(works, "about-thing-named", 0.7)!;
      if (place !== ofThing) return one(opener.mention, "about-sentence", 0.8);
      const after = near.filter((thing) => thing.start >= opener.end);
      if (place) return onlyOf(after, "about-thing-named", 0.7) ?? one(opener.mention, "about-sentence", 0.55);
      // 甲公司投产，新增就业9人: whose, where another clause has begun?
      if (!CLAUSE.test(page.text.slice(Math.max(opener.end, start - FAR), start))) return one(opener.mention, "about-sentence", 0.75);
      return carried ?? (own.place === null ? one(opener.mention, "about-sentence", 0.5) : open([opener.mention, own.place.mention]));
    }
    const works = OF_WORK.test(indicator) ? near.filter(({ kind }) => kind === "Project") : [];
    if (works.length > 0) return onlyOf(works, "about-thing-named", 0.65)!;
    if (ofThing && near.length > 0) return onlyOf(near, "about-thing-named", 0.65) ?? NOBODY;
    if (carried !== null) return carried;
    const block = blocks[at.block];
    if (opener !== undefined && block !== undefined && opener.start >= block.start) {
      const thing = !isPlace(opener.mention);
      if (ofThing === thing) return one(opener.mention, "about-paragraph", 0.6);
      if (thing && own.place !== null) return open([opener.mention, own.place.mention]);
    }
    if (ofThing) return own.thing === null ? NOBODY : one(own.thing, "about-own-thing", 0.6);
    return own.place === null ? NOBODY : one(own.place.mention, own.place.rule, own.place.confidence);
  };
}

/** A row of figures of a place goes on; of a thing only what it can have, and how the figure before changed, ranks or shares. */
function goesOn({ to }: Whom, { nature }: Quantity, ofThing: boolean): boolean {
  const thing = !to.every(isPlace);
  return thing ? ofThing || nature === "growth" || nature === "rank" : !ofThing;
}

/** How many things before a figure are looked at. */
const MOST = 12;

const less = (confidence: number): number => Math.round(confidence * 90) / 100;
const isPlace = ({ kind }: Mention): boolean => kind === "Place";
const CLAUSE = /[，,；;：:]/;
/** How far back, in characters, a clause is looked through for where it begins. */
const FAR = 80;

/** The only thing among these, or several that fit alike. */
function onlyOf(things: readonly Mention[], rule: string, confidence: number): Whom | null {
  const distinct = [...new Map(things.map((thing) => [thing.name, thing])).values()];
  const [first, other] = distinct;
  if (first === undefined) return null;
  return other === undefined ? one(first, rule, confidence) : open(distinct.slice(-4));
}

function openersIn({ text }: CleanText, mentions: readonly Mention[], references: readonly Reference[]): Opener[] {
  const named = mentions
    .filter(
      ({ kind, name, nested }) =>
        nested !== true && (kind === "Place" || THINGS.has(kind) || (kind === "Organization" && HOUSES.test(name))),
    )
    .map((mention): Opener => ({ start: mention.start, end: mention.end, mention }));
  const said = references.flatMap(({ start, end, to }): Opener[] => (to.length === 1 ? [{ start, end, mention: to[0]! }] : []));
  return [...named, ...said]
    .filter(({ start, end }) => BEGINS.test(text.slice(Math.max(0, start - 10), start)) && !LISTED.test(text.slice(end, end + 3)))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}
