// The article's own place at each level: what its title names, its date line, or what it names most.
import type { Found, Mention } from "../candidates.ts";
import type { About, CleanText } from "../clean-text.ts";
import { plainCharacters } from "../clean/narrow.ts";
import { fits, levelOf, stemOfPlace } from "./levels.ts";
import type { Level } from "./words.ts";

/** `fitting`: places that fit alike, where none is better. */
export type OwnPlace = Found & { readonly stem: string | null; readonly fitting: readonly Mention[] };

const DATE_LINE = /^(?:[^\n]{0,20}[（(])?(?:本报|本网|新华社|中新社|记者)?[^\n，。]{0,4}$/;
const LEVELS: readonly Level[] = ["省", "市", "县", "区", "州", "旗", "镇", "乡", "村"];
/** A title that names a place of a level: 甲县政府工作报告. */
const TITLED: Readonly<Record<Level, RegExp>> = {
  省: /[一-龥]{2}省/,
  市: /[一-龥]{2}(?<!城)市(?![场域区民容]|政(?!府))/,
  县: /[一-龥]县(?![域城委乡])|自治县/,
  区: /自治区|[一-龥]{2}(?<![园社景片灌库专校小城地山湖矿林牧港特市开发高新])区(?![域位间])/,
  州: /自治州|[一-龥]{2}州(?=政府|人民|经济|统计|工作|\d|$)/,
  旗: /[一-龥]旗(?![舰帜下])/,
  镇: /[一-龥]{2}(?<!城|乡|小)镇(?!化)/,
  乡: /[一-龥]{2}(?<!城|家|故)乡(?![村镇土亲愁])/,
  村: /[一-龥]{2}(?<!乡|农)村(?![民集级居])/,
};
/** How much more often the place is named than the next, to be the one that is meant. */
const CLEARLY = 2;

type Standing = { readonly mention: Mention; count: number; subject: number; dated: boolean };

/** ——2030年1月9日在甲县第十九届人民代表大会…上, 甲县人民政府县长, 甲市统计局: lines under a title that names no place. */
const UNDER_TITLE = /第[一二三四五六七八九十\d]{1,4}届|人民政府(?:代?[省市县区州]长)?|统计局\s*$/;
const LONGEST_LINE = 60;

/** What the title says, and where it names none of the places the lines under it. */
function namedIn({ text, blocks }: CleanText, { title, heading }: About, places: readonly Mention[]): string {
  const own = plainCharacters([title, ...heading].join("\n"));
  const stems = new Set(places.map(stemOfPlace).filter((stem) => stem.length >= 2));
  if ([...stems].some((stem) => own.includes(stem))) return own;
  const under = blocks.slice(0, 5).filter(({ start, end }) => end - start <= LONGEST_LINE && UNDER_TITLE.test(text.slice(start, end)));
  return [own, ...under.map(({ start, end }) => text.slice(start, end))].join("\n");
}

/** The own place of each level; where no place that stands alone is one, of those that longer names hold. */
export function ownPlaces(page: CleanText, about: About, places: readonly Mention[]): ReadonlyMap<Level, OwnPlace> {
  const named = namedIn(page, about, places);
  const alone = among(
    page,
    places.filter(({ nested }) => nested !== true),
    named,
  );
  if (places.every(({ nested }) => nested !== true)) return alone;
  const all = among(page, places, named);
  return new Map([...alone].map(([level, own]) => [level, own.rule === "own-place-unnamed" ? (all.get(level) ?? own) : own]));
}

/** Reads these places once. */
function among({ text }: CleanText, places: readonly Mention[], named: string): ReadonlyMap<Level, OwnPlace> {
  const standing = new Map<string, Standing>();
  for (const mention of places) {
    const stem = stemOfPlace(mention);
    const one = standing.get(stem) ?? { mention, count: 0, subject: 0, dated: false };
    one.count++;
    if (/^$|[。；;\n，,]/.test(text.charAt(mention.start - 1))) one.subject++;
    if (
      mention.start < 40 &&
      DATE_LINE.test(text.slice(0, mention.start)) &&
      /^\d{1,2}月\d{1,2}日|^讯|^电/.test(text.slice(mention.end, mention.end + 8))
    )
      one.dated = true;
    standing.set(stem, one);
  }
  const titled = new Map<string, Level | null>();
  for (const stem of standing.keys()) if (stem.length >= 2 && named.includes(stem)) titled.set(stem, titleLevel(named, stem));
  return new Map(LEVELS.map((level) => [level, ownPlace(level, standing, titled, TITLED[level].test(named))]));
}

/** The mentions of the one place that the title names, in order; none where it names none, or several. */
export function titledPlace(page: CleanText, about: About, places: readonly Mention[]): readonly Mention[] {
  const stems = new Set(
    [...ownPlaces(page, about, places).values()].filter(({ rule }) => rule === "own-place-title").map(({ stem }) => stem),
  );
  const [only] = stems;
  return stems.size === 1 ? places.filter((place) => stemOfPlace(place) === only) : [];
}

function titleLevel(named: string, stem: string): Level | null {
  const after = named.slice(named.indexOf(stem) + stem.length, named.indexOf(stem) + stem.length + 8);
  const suffix = /^(?:[一-龥]{1,5}族)*(?:自治)?[省市县区州旗镇乡]/.exec(after)?.[0];
  return suffix === undefined ? null : levelOf(`${stem}${suffix}`);
}

const NOBODY: OwnPlace = { stem: null, fitting: [], rule: "own-place-unnamed", confidence: 0 };

/** `told`: the title names a place of this level, perhaps one that the text never names. */
function ownPlace(
  level: Level,
  standing: ReadonlyMap<string, Standing>,
  titled: ReadonlyMap<string, Level | null>,
  told: boolean,
): OwnPlace {
  const fitting = [...standing].filter(([stem, { mention }]) => fits(level, mention, titled.get(stem) ?? null));
  const inTitle = fitting.filter(([stem]) => titled.has(stem));
  const first = inTitle.length === 1 ? inTitle[0] : undefined;
  if (first !== undefined) return { stem: first[0], fitting: [], rule: "own-place-title", confidence: 0.95 };
  if (told && inTitle.length === 0) return NOBODY;
  const dated = fitting.filter(([, { dated: is }]) => is);
  if (dated.length === 1) return { stem: dated[0]![0], fitting: [], rule: "own-place-date-line", confidence: 0.85 };
  const weighed = (inTitle.length > 1 ? inTitle : fitting).toSorted(
    ([, a], [, b]) => weightOf(b) - weightOf(a) || a.mention.start - b.mention.start,
  );
  const [best, next] = weighed;
  // Where the title names a place of another level, a place that is named in passing is not the own one of this level.
  const passing = titled.size > 0 && inTitle.length === 0 && best !== undefined && (best[1].count < 2 || best[1].subject === 0);
  if (best === undefined || passing) return NOBODY;
  if (next === undefined || weightOf(best[1]) >= CLEARLY * weightOf(next[1]))
    return { stem: best[0], fitting: [], rule: "own-place-most", confidence: next === undefined ? 0.75 : 0.6 };
  return { stem: null, fitting: weighed.slice(0, 4).map(([, { mention }]) => mention), rule: "own-place-open", confidence: 0 };
}

const weightOf = ({ count, subject }: Standing): number => count + 2 * subject;
