// Joins words like 全市, 该项目 and 双方 to the names that they stand for; where two fit alike they stay a question.
import type { Mention, Reference, Span } from "../candidates.ts";
import type { About, CleanText } from "../clean-text.ts";
import { plainCharacters } from "../clean/narrow.ts";
import { fits, isDivision, stemOfPlace } from "./levels.ts";
import { ownPlaces, type OwnPlace } from "./own-place.ts";
import { wordsOfReference, type Level, type Wording } from "./words.ts";

/** How far back the name of a thing may stand, in characters. */
const FAR = 400;
/** How many names back are looked at. */
const RECENT = 24;
const JOINED = /^(?:[、和与及]|以及)$/;

/** A name where it, or a word that stands for it, was last. */
type Last = Span & { readonly mention: Mention };
/** `titled`: things that the title names, as far as the text has named them. */
type Before = {
  readonly page: CleanText;
  readonly titled: readonly Mention[];
  readonly recent: readonly Last[];
  readonly own: ReadonlyMap<Level, OwnPlace>;
  readonly at: Span;
};

/** Every word of reference, in order. Those that stand inside a name are none. */
export function findReferences(page: CleanText, about: About, mentions: readonly Mention[]): Reference[] {
  const { text } = page;
  const named = mentions.filter(({ nested }) => nested !== true).toSorted((a, b) => a.start - b.start || b.end - a.end);
  const places = mentions.filter(({ kind }) => kind === "Place");
  const own = ownPlaces(page, about, places);
  // 甲县 of 甲县经济开发区, where the text names it nowhere else.
  const inside = new Map(places.filter(({ nested }) => nested === true).map((mention) => [stemOfPlace(mention), [mention]] as const));
  const nearest = new Map<string, readonly Mention[]>(inside);
  const references: Reference[] = [];
  const titled: Mention[] = [];
  const title = plainCharacters(about.title);
  const recent: Last[] = [];
  let next = 0;
  let reach = 0;
  for (const { start, end, wording } of wordsOfReference(text)) {
    while (next < named.length && named[next]!.start < end) {
      const mention = named[next++]!;
      if (mention.start < start && mention.end <= start) {
        recent.push({ start: mention.start, end: mention.end, mention });
        if (recent.length > 2 * RECENT) recent.splice(0, RECENT);
        if (mention.kind !== "Place" && mention.name.length > 3 && title.includes(mention.name)) titled.push(mention);
        if (mention.kind === "Place" && !inBrackets(text, mention)) nearest.set(stemOfPlace(mention), [mention]);
      }
      reach = Math.max(reach, mention.end);
    }
    if (reach > start) continue;
    const found = referenceFor({ page, recent, titled, own, at: { start, end } }, wording, nearest);
    references.push(found);
    const [only] = found.to;
    if (only !== undefined && found.to.length === 1) recent.push({ start, end, mention: only });
  }
  return references;
}

function referenceFor(before: Before, wording: Wording, nearest: ReadonlyMap<string, readonly Mention[]>): Reference {
  if (wording.means === "own place") return ownPlaceFor(before, wording.level, nearest);
  if (wording.means === "things before") return severalFor(before, wording);
  if (wording.means === "place before") return placeFor(before, wording.level);
  return thingFor(before, wording);
}

const reference = (at: Span, to: readonly Mention[], rule: string, confidence: number, fitting: readonly Mention[] = []): Reference => ({
  ...at,
  to,
  fitting,
  rule,
  confidence,
});

function ownPlaceFor(before: Before, level: Level, nearest: ReadonlyMap<string, readonly Mention[]>): Reference {
  const { at, own } = before;
  const place = own.get(level);
  // 全县 and 全区 change their meaning with the paragraph: the last county of it goes before the article's own.
  if (/[县区镇乡旗村]/.test(level) && place?.rule !== "own-place-title") {
    const near = placeFor(before, level);
    if (near.to.length > 0) return { ...near, rule: "own-place-near", confidence: 0.75 };
  }
  if (place === undefined || place.stem === null) return reference(at, [], place?.rule ?? "own-place-unnamed", 0, place?.fitting ?? []);
  const to = nearest.get(place.stem) ?? [];
  return reference(at, to, place.rule, place.confidence);
}

/** 中国（甲省）自由贸易试验区: part of a name, no place that is spoken of. */
const inBrackets = (text: string, { start, end }: Mention): boolean =>
  /[（(]/.test(text.charAt(start - 1)) && /[）)]/.test(text.charAt(end));

function placeFor({ at, recent, page }: Before, level: Level): Reference {
  return chosen(
    page,
    at,
    lately(recent, at).filter(({ mention }) => mention.kind === "Place" && isDivision(mention) && fits(level, mention, null)),
    "place-before",
    0.8,
  );
}

/** 其中甲县养殖项目，项目总投资…: the thing that is meant has a name that nobody found. */
const UNNAMED =
  /(?:^|[，,。；;：:、\n]|其中)(?!(?:目前|全部|整个|这些|该|此|本|上述|各|两个|所有))[^，,。；;：:\n的是等]{4,26}(?:项目|工程)(?=[，,]|位于|坐落|总投资|计划|占地|拟|由[^，,]{2,20}投资)/;
/** A zone where projects lie; rarely one itself. */
const ZONE = /(?:开发区|高新区|经开区|综保区|保税区|示范区|合作区|新区)$/;
/** 是省重点项目, 列入重大工程: a name that tells what a thing is, not the thing. */
const PREDICATE = /(?:[是为属]|列入|入选)$/;

function thingFor({ at, recent, page, titled }: Before, { kinds, head, bare }: Extract<Wording, { means: "thing before" }>): Reference {
  const near = lately(recent, at).filter(
    ({ start, mention }) =>
      kinds.includes(mention.kind) &&
      (head === null || head.test(mention.name)) &&
      !PREDICATE.test(page.text.slice(Math.max(0, start - 2), start)),
  );
  const first = near.filter(({ mention }) => mention.kind === kinds[0]);
  const built = kinds[0] === "Project" ? near.filter(({ mention }) => !ZONE.test(mention.name)) : near;
  const own = head === null && first.length > 0 && kinds.length > 2 ? first : built.length > 0 ? built : near;
  const rule = bare ? "thing-before-bare" : "thing-before";
  const [named, other] =
    near.length > 0 ? [] : lastOfEach(titled.filter(({ kind, name }) => kinds.includes(kind) && (head === null || head.test(name))));
  if (named !== undefined && other === undefined) return reference(at, [named], "thing-in-title", 0.8);
  const last = own.at(-1);
  if (last !== undefined && kinds[0] === "Project" && UNNAMED.test(page.text.slice(last.end, at.start)))
    return reference(at, [], `${rule}-unnamed`, 0);
  return chosen(page, at, own, rule, bare ? 0.8 : 0.85);
}

/** The last mention of each name. */
const lastOfEach = (mentions: readonly Mention[]): Mention[] => [...new Map(mentions.map((one) => [one.name, one])).values()];

/** Before a name that a sentence begins with: nothing, a time, or words that describe it. */
const BEGINS = /(?:^|[。！？；;\n]|——)(?:(?:其中|此外|另外|同时|目前)?[，,“\s]{0,2}|[^。；;\n]{1,10}[，,]|[^，,。；;\n]{1,24}(?<!沿线)的)$/;

/**
 * The last of the fitting names; before it the one that its sentence, or the one before, begins with. None where two stand in a list.
 */
function chosen({ text }: CleanText, at: Span, fitting: readonly Last[], rule: string, confidence: number): Reference {
  const last = fitting.at(-1);
  if (last === undefined) return reference(at, [], `${rule}-unnamed`, 0);
  const subject = fitting.findLast(
    (one) =>
      (sentencesBetween(text, one, at) <= 1 || (rule.startsWith("thing") && opensParagraph(text, one, at))) &&
      BEGINS.test(text.slice(Math.max(0, one.start - 26), one.start)) &&
      !/^[、和与及]/.test(text.slice(one.end, one.end + 1)),
  );
  if (subject !== undefined) return reference(at, [subject.mention], rule, confidence);
  const other = fitting.findLast(({ mention }) => stemOfPlace(mention) !== stemOfPlace(last.mention));
  if (other !== undefined && JOINED.test(text.slice(other.end, last.start)))
    return reference(at, [], `${rule}-open`, 0, [other.mention, last.mention]);
  const far = sentencesBetween(text, last, at);
  return reference(at, [last.mention], rule, far <= 1 ? confidence - 0.05 : Math.max(0.5, confidence - 0.1 * (far - 1)));
}

/** 甲线位于…。这条线全长…，该线…: what a paragraph opens with, a few sentences on. */
const opensParagraph = (text: string, one: Span, at: Span): boolean =>
  (one.start === 0 || text[one.start - 1] === "\n") && sentencesBetween(text, one, at) <= 3;

const sentencesBetween = (text: string, one: Span, at: Span): number => text.slice(one.end, at.start).split(/[。；\n]/).length - 1;

function severalFor({ at, recent, page }: Before, { kind, count }: Extract<Wording, { means: "things before" }>): Reference {
  const kinds = kind === "Company" ? ["Company", "Organization"] : [kind];
  const distinct: Last[] = [];
  for (const one of lately(recent, at).toReversed()) {
    if (kinds.includes(one.mention.kind) && !distinct.some(({ mention }) => mention.name === one.mention.name)) distinct.unshift(one);
    if (distinct.length > count) break;
  }
  const to = distinct.slice(-count);
  const [first, , third] = [to[0], to[1], distinct.length > count ? distinct[0] : undefined];
  if (to.length < count || first === undefined)
    return reference(
      at,
      [],
      "several-before-unnamed",
      0,
      to.map(({ mention }) => mention),
    );
  const apart = /[。；\n]/.test(page.text.slice(first.end, to.at(-1)!.start));
  const crowded = third !== undefined && !/[。；\n]/.test(page.text.slice(third.end, first.start));
  const named = (several: readonly Last[]): Mention[] => several.map(({ mention }) => mention);
  return apart || crowded ? reference(at, [], "several-before-open", 0, named(distinct)) : reference(at, named(to), "several-before", 0.8);
}

const lately = (recent: readonly Last[], at: Span): Last[] => recent.slice(-RECENT).filter(({ end }) => at.start - end <= FAR);
