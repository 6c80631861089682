// English names of what is new: terms of the glossary and places in English, what is proper to a name in pinyin.
import type { EntityKind } from "../../../data/model/kinds.ts";
import { latinName } from "../joining/slug.ts";
import { COMPOUND_SURNAMES } from "../lexicon/surnames.ts";
import { numberedEvent } from "./events.ts";
import { framed } from "./frames.ts";
import { phrase } from "./phrase.ts";
import { placeName, plain } from "./places.ts";
import { sound } from "./sound.ts";
import { atEndOf, everywhere, exonyms, type Term } from "./terms.ts";

const READABLE = /^[\u4e00-\u9fa5A-Za-z0-9—－·.（）()±+×%、“”‘’/-]{2,}$/;
/** Kinds whose names are written with capitals; those of the others are as in a sentence. */
const CAPITALS: ReadonlySet<EntityKind> = new Set(["Company", "Organization", "Infrastructure", "Park", "Site", "Brand"]);

/**
 * `Qingwan County`, `Yunshan New Materials Co., Ltd.`, `Growth of total grain output`; pinyin for what no term covers. Has no Chinese
 * characters, whatever stands in the name.
 */
export function englishName(name: string, kind: EntityKind): string {
  const printed = name.replaceAll(/[「」《》\s]/g, "");
  const bare = printed.replaceAll(/[“”‘’]/g, "");
  if (!READABLE.test(printed) || bare.length < 2) return latinName(name);
  if (kind === "Person") return personName(bare);
  if (kind === "Place") return placeName(bare);
  const { text, many } = inWords(printed, bare, kind);
  const words = manyOf(bare, kind) ? many : text;
  return CAPITALS.has(kind) ? capitals(words) : words.charAt(0).toUpperCase() + words.slice(1);
}

/** 苹果 are apples, 集成电路 integrated circuits; but an industry is one. */
const manyOf = (name: string, kind: EntityKind): boolean =>
  kind === "Product" || (kind === "Industry" && !/(?:业|经济|链|体系)$/.test(name));

function inWords(printed: string, bare: string, kind: EntityKind): Term {
  const whole = atEndOf(kind).words.get(bare) ?? everywhere().words.get(bare);
  if (whole !== undefined) return whole;
  const numbered = kind === "Event" ? numberedEvent(bare, (rest) => inWords(rest, rest, kind).text) : null;
  if (numbered !== null) return { text: numbered, many: numbered };
  if (kind === "Indicator") return framed(bare, kind);
  const part = PART.exec(bare);
  if (part !== null && kind !== "Company") return ofPart(part[1]!, part[2]!, kind);
  const ending = endingIn(printed, kind);
  if (ending === "") return /[“”]/.test(printed) ? headOf(printed, kind) : framed(bare, kind);
  const { text, many } = atEndOf(kind).words.get(ending)!;
  const before = printed.slice(0, -ending.length);
  const head = headOf(before, kind).text;
  return { text: `${head} ${SEVERAL.test(before) ? many : text}`, many: `${head} ${many}` };
}

/** 甲地至乙地高速公路（甲地段） */
const PART = /^(.{4,})[（(]([\u4e00-\u9fa5]{1,6}段)[）)]$/;

function ofPart(whole: string, part: string, kind: EntityKind): Term {
  const text = `${inWords(whole, whole, kind).text} (${headOf(part.slice(0, -1), kind).text} section)`;
  return { text, many: text };
}

/** 五大战略 are strategies. */
const SEVERAL = /^(?:[二两三四五六七八九十]{1,3}|\d+)[大个项类]?$/;

/** The longest term that a name ends in, if something stands before it; none where a longer one of every kind ends it. */
function endingIn(name: string, kind: EntityKind): string {
  const { words } = atEndOf(kind);
  for (let length = Math.min(12, name.length - 1); length > 0; length--) {
    const ending = name.slice(-length);
    if (words.has(ending) && (length > 1 || name.length > 2) && !name.endsWith("号线")) return ending;
    if (length > 1 && everywhere().words.has(ending)) return "";
  }
  return "";
}

/** 赵启铭: the family name, then the given one. */
function personName(name: string): string {
  const family = COMPOUND_SURNAMES.has(name.slice(0, 2)) ? 2 : 1;
  return /^[\u4e00-\u9fa5]{2,4}$/.test(name) ? `${sound(name.slice(0, family))} ${sound(name.slice(family))}` : latinName(name);
}

const RANKED =
  /^([\u4e00-\u9fa5]{2,3}?)(自治州|自治县|省(?!级|内|委|属)|市(?!场|民|政|属|级|内|面)|县(?!域|级|乡|城)|州(?!府|长|里|级|属|市)|(?<!主城|老城|[地库郊新老景园社小片街校厂林灌矿]|[\u4e00-\u9fa5]{2}[山城])区(?!域|别|块|位|间|级)|镇(?!村|街|级)|乡(?!村|镇|土)|村(?!级|庄))(?=$|“|[\u4e00-\u9fa5]{2})/;
const LEVELS: Readonly<Record<string, string>> = { 省: "provincial", 市: "municipal", 县: "county" };
const LEVEL = /^([省市县])(?!级|内|区|域|场|乡|城|民|政)(?=.{2}|$)/;
const BETWEEN = /至|—|－/;

/** What stands before the last term: places with their rank, ends of a way joined, the rest a term at a time. */
function headOf(head: string, kind: EntityKind): Term {
  const ends = head.split(BETWEEN);
  if (ends.length === 2 && ends.every((end) => end.length > 1)) return joined([ends.map((end) => headOf(end, kind).text).join("–")]);
  const level = LEVEL.exec(head)?.[1];
  if (level !== undefined && !beginsWithTerm(head)) return joined([LEVELS[level]!], headOf(head.slice(1), kind));
  const ranked = RANKED.exec(head);
  if (ranked === null || beginsWithTerm(head, ranked[2] === "区" ? ranked[1]!.length + 1 : 2)) return phrase(head, kind === "Company");
  const [whole, own = "", rank = ""] = ranked;
  const place = rank === "市" || rank === "省" ? plain(own) : `${plain(own)} ${atEndOf("Place").words.get(rank)!.text}`;
  return whole.length === head.length ? joined([place]) : joined([place], headOf(head.slice(whole.length), kind));
}

/** 内蒙古自治区, 长三角, 市场: no place with its rank stands first. `shortest`: 古城 is a term, but 古城区 a district. */
const beginsWithTerm = (name: string, shortest = 2): boolean =>
  [2, 3, 4, 5, 6, 7].some(
    (length) => length >= shortest && (everywhere().words.has(name.slice(0, length)) || exonyms().has(name.slice(0, length))),
  );

function joined(before: readonly string[], rest: Term = { text: "", many: "" }): Term {
  const put = (end: string): string => [...before, end].filter((part) => part !== "").join(" ");
  return { text: put(rest.text), many: put(rest.many) };
}

const SMALL = new Set(["of", "and", "for", "the", "in", "to", "on", "by", "with", "at", "a", "per", "under"]);

/** Each Word With a Capital, but for small ones in the middle. */
function capitals(words: string): string {
  return words
    .split(" ")
    .map((word, index) => (index > 0 && SMALL.has(word) ? word : word.replaceAll(/(?:^|[-–“(])[a-z]/g, (start) => start.toUpperCase())))
    .join(" ");
}
