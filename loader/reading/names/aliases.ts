// Short names joined to full ones: （以下简称…）, and the core of a firm's legal name wherever it stands again.
import type { EntityKind } from "../../../data/model/kinds.ts";
import type { Mention } from "../candidates.ts";
import type { Ground } from "./ground.ts";
import { WordClass } from "../lexicon/word-class.ts";
import { findWanted, wantsOf, type Wanted } from "./classes.ts";

const DEFINED =
  /^[（(]?(?:以下|下文|下|又)?(?:统)?(?:简称|称为|称|又称|又名|也称)[：:为]?[“"‘《「]?([^”"’》」）)，。；\n]{2,14})[”"’》」]?[）)]?/;
const BRACKETED = /^[（(][“"]([^”"]{2,8})[”"][）)]/;
const LEGAL =
  /(?:集团股份有限公司|集团有限责任公司|集团有限公司|控股集团有限公司|股份有限公司|有限责任公司|控股有限公司|有限公司|集团公司|总公司|公司|集团)$/;
/** 宏远新材料[（甲县）有限公司] */
const SEAT = /[（(][\u4e00-\u9fa5]{2,6}[）)][^（）()]*$/;
const PREFIX_TAIL = /^(?:省|市|县|区|州|自治区|自治州)/;
/** Words of a trade at the end of a core that a still shorter name leaves out. */
const TRADE =
  /(?:科技|实业|投资|控股|发展|股份|技术|工业|贸易|置业|建设|工程|集团|开发|新材料|新能源|能源|化工|电子|生物|医药|药业|食品|农业|钢铁|水泥|矿业|机械|汽车|纺织|电力)+$/;
/** A station by the side of its town: 东川南. */
const STATION = /^[一-龥]{2,3}[东西南北]$/;
const MOST = 400;

/** Further places of names found: by their short form and by the same characters. */
export function findAliases(ground: Ground, mentions: readonly Mention[]): Mention[] {
  const { text } = ground;
  const wanted = new Map<string, Wanted>();
  const want = (short: string, { kind, name }: Mention, rule: string, confidence: number): void => {
    if (short.length >= 2 && wanted.size < MOST && !wanted.has(short)) wanted.set(short, { text: short, name, kind, rule, confidence });
  };
  /** Null where two names leave the same. */
  const shortened = new Map<string, Mention | null>();
  for (const mention of mentions) {
    const { start, end, kind } = mention;
    const next = text.slice(end, end + 30);
    const said = (DEFINED.exec(next) ?? BRACKETED.exec(next))?.[1];
    if (said !== undefined && inOrder(said, mention.name)) want(said, mention, "said-short", 0.9);
    const rest = withoutPlace(ground, mention);
    if (rest !== null) {
      const other = shortened.get(rest);
      shortened.set(rest, other === undefined || other?.name === mention.name ? mention : null);
    }
    if (kind !== "Company") continue;
    const own = text.slice(start, end);
    const legal = LEGAL.exec(own)?.[0] ?? "";
    if (legal.length < 2) continue;
    const core = coreOf(ground, start, end - tailOf(own, legal));
    if (core.length >= 2 && core.length <= 8 && isRare(ground, start + own.indexOf(core), core.length))
      want(core, mention, "core-of-company", 0.75);
    const brand = core.replace(TRADE, "");
    if (brand.length >= 2 && brand !== core && isRare(ground, start + own.indexOf(brand), brand.length))
      want(brand, mention, "core-of-company", 0.65);
  }
  for (const [rest, mention] of shortened) if (mention !== null) want(rest, mention, "without-place", 0.75);
  for (const mention of mentions) {
    const own = text.slice(mention.start, mention.end);
    if (mention.kind === "Product" || (mention.kind === "Industry" && !/(?:产业|业|经济)$/.test(own))) continue;
    if (
      mention.confidence >= 0.7 &&
      own.length >=
        (STATION.test(own) && mention.rule.endsWith("list")
          ? 3
          : mention.kind === "Person"
            ? isRare(ground, mention.start, own.length)
              ? 2
              : 3
            : 4) &&
      own.length <= 30
    )
      want(own, mention, "repeated", mention.confidence * 0.95);
  }
  if (wanted.size === 0) return [];
  const found = findWanted(ground, wantsOf([...wanted.values()]), false);
  return found.filter(({ rule, start }) => rule !== "without-place" || ground.place[start] === 0);
}

const WORKS: ReadonlySet<EntityKind> = new Set(["Project", "Park", "Infrastructure"]);
const SHORTEST_REST = 6;

/** 甲县新型储能基地 without 甲县: what a text calls it that has named it once. */
function withoutPlace({ text, placed }: Ground, { kind, start, end, name }: Mention): string | null {
  const place = placed[start]!;
  const rest = text.slice(start + place, end);
  return WORKS.has(kind) && place > 1 && rest.length >= SHORTEST_REST && name.endsWith(rest) && !PREFIX_TAIL.test(rest) ? rest : null;
}

/** 宏远新材料, where the text has 宏远新材料（甲县）有限公司 as well: the whole name of the one firm that is called so for short. */
export function wholeFirms(ground: Ground, mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const whole = new Map<string, string | null>();
  for (const { kind, name, start, end, nested } of mentions) {
    const own = ground.text.slice(start, end);
    const legal = LEGAL.exec(own)?.[0] ?? "";
    if (kind !== "Company" || nested === true || legal.length < 2) continue;
    const core = coreOf(ground, start, end - tailOf(own, legal));
    const other = whole.get(core);
    if (core.length >= 4 && core !== name) whole.set(core, other === undefined || other === name ? name : null);
  }
  return new Map([...whole].flatMap(([core, name]) => (name === null ? [] : [[core, name] as const])));
}

const tailOf = (own: string, legal: string): number => Math.max(legal.length, SEAT.exec(own)?.[0].length ?? 0);

/** Whether all characters of the short name stand in the full one, in order. */
function inOrder(short: string, full: string): boolean {
  let at = 0;
  for (const letter of short) {
    at = full.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** The name of a firm without the place before it. */
function coreOf({ text, placed }: Ground, start: number, end: number): string {
  let from = start;
  for (let n = 0; n < 3; n++) {
    const place = placed[from]!;
    if (place > 0 && from + place < end - 1) from += place;
    const tail = PREFIX_TAIL.exec(text.slice(from, from + 3))?.[0];
    if (tail !== undefined && from > start && from + tail.length < end - 1) from += tail.length;
  }
  return text.slice(from, end);
}

/** Whether the characters are no word of the dictionary, as far as this text's cut tells, and no place. */
function isRare({ back, kind, placed }: Ground, at: number, length: number): boolean {
  if (placed[at] === length) return false;
  let words = 1;
  for (let i = at + 1; i < at + length; i++) if (back[i] === 0) words++;
  if (length < 4) return words > 1;
  const nouns = kind.subarray(at, at + length).every((one) => one === WordClass.noun || one === WordClass.either);
  return words > 2 || !nouns;
}
