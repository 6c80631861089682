// English names of what is new: pinyin for what is proper to it, English for what it is.
import { pinyin } from "pinyin-pro";
import type { EntityKind } from "../../../data/model/kinds.ts";
import { COMPOUND_SURNAMES } from "../lexicon/surnames.ts";
import { dictionary } from "../lexicon/words.ts";
import { latinName } from "../joining/slug.ts";
import { shortNameOf } from "../places/short-name.ts";
import { CLASS_WORDS, RANKS, TRADES } from "./class-words.ts";

const LONGEST_WORD = 4;

/** `Qingwan County`, `Yunshan New Materials Co., Ltd.`; pinyin alone where nothing in the name says what it is. */
export function englishName(name: string, kind: EntityKind): string {
  const plain = name.replaceAll(/[“”‘’「」《》\s]/g, "");
  if (!/^[\u4e00-\u9fa5A-Za-z0-9—－·.（）()±+-]{2,}$/.test(plain)) return latinName(name);
  if (kind === "Person") return personName(plain);
  if (kind === "Place") return placeName(plain);
  const words = CLASS_WORDS[kind] ?? {};
  const ending = endingIn(plain, words);
  const head = plain.slice(0, plain.length - ending.length);
  return ending === "" ? headName(plain) : `${headName(head)} ${words[ending]!}`;
}

/** The longest of the words that a name ends in, if something stands before it; before words of the land two characters. */
function endingIn(name: string, words: Readonly<Record<string, string>>): string {
  for (let length = Math.min(12, name.length - 1); length > 0; length--) {
    const ending = name.slice(-length);
    if (Object.hasOwn(words, ending) && (length > 1 || name.length > 2 || Object.hasOwn(RANKS, ending))) return ending;
  }
  return "";
}

/** 赵启铭: the family name, then the given one. */
function personName(name: string): string {
  const family = COMPOUND_SURNAMES.has(name.slice(0, 2)) ? 2 : 1;
  return /^[\u4e00-\u9fa5]{2,4}$/.test(name) ? `${sound(name.slice(0, family))} ${sound(name.slice(family))}` : latinName(name);
}

const OUTER = /([\u4e00-\u9fa5]{2,6}?)(自治区|自治州|自治县|省|市|县|区|州|旗|镇|乡)/g;
const CHAIN = /^(?:[\u4e00-\u9fa5]{2,6}?(?:自治区|自治州|自治县|省|市|县|区|州|旗|镇|乡)(?=[\u4e00-\u9fa5]{2})){1,3}/;

/** 师宗县雄壁镇: the smaller first, as addresses are written. */
function placeName(name: string): string {
  const parts = CHAIN.exec(name)?.[0] ?? "";
  const outer = [...parts.matchAll(OUTER)].toReversed();
  return [ownName(name.slice(parts.length)), ...outer.map(([whole]) => ownName(whole))].join(", ");
}

/** 秀山土家族苗族自治县: the peoples of an autonomous division stand in its name. */
function ownName(name: string): string {
  const ending = endingIn(name, CLASS_WORDS.Place!);
  if (ending === "") return sound(name);
  const head = name.slice(0, -ending.length);
  const short = ending.startsWith("自治") ? (shortNameOf(name, 2) ?? head) : head;
  const peoples = head
    .slice(short.length)
    .split("族")
    .filter((people) => people !== "");
  return [sound(short), peoples.map(sound).join(" and "), CLASS_WORDS.Place![ending]!].filter((part) => part !== "").join(" ");
}

const RANKED = /^([\u4e00-\u9fa5]{2,3}?)(自治州|自治县|省|市|县|区|镇|乡|村)(?=$|[\u4e00-\u9fa5]{2})/;
const BETWEEN = /至|—|－/;

/** What stands before the class word: places with their rank, trades in English, the rest in pinyin, a word at a time. */
function headName(head: string): string {
  const ends = head.split(BETWEEN);
  if (ends.length === 2 && ends.every((end) => end.length > 1)) return ends.map(headName).join("–");
  const ranked = RANKED.exec(head);
  if (ranked !== null) {
    const [whole, own = "", rank = ""] = ranked;
    const place = rank === "市" || rank === "省" ? sound(own) : `${sound(own)} ${RANKS[rank]!}`;
    return whole.length === head.length ? place : `${place} ${headName(head.slice(whole.length))}`;
  }
  return wordsOf(head.replaceAll("千伏", "kV"))
    .map((word) => TRADES[word] ?? sound(word))
    .join(" ");
}

/** Cut by the longest words of the dictionary; characters that make none stay together. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let loose = "";
  const close = (): void => {
    if (loose !== "") words.push(loose);
    loose = "";
  };
  for (let at = 0; at < text.length;) {
    const length = wordAt(text, at);
    if (length > 1) {
      close();
      words.push(text.slice(at, at + length));
    } else loose += text[at]!;
    at += length;
  }
  close();
  return words;
}

function wordAt(text: string, at: number): number {
  for (let length = LONGEST_WORD; length > 1; length--) if (Object.hasOwn(TRADES, text.slice(at, at + length))) return length;
  const { step, valueAt } = dictionary();
  let longest = 1;
  let node = 0;
  for (let to = at; to < Math.min(text.length, at + LONGEST_WORD);) {
    node = step(node, text.charCodeAt(to++));
    if (node < 0) break;
    if (valueAt(node) >= 0) longest = to - at;
  }
  return longest;
}

/** Pinyin in one word: `Qingwan`, `Xi'an`. Digits and Latin letters stay. */
function sound(text: string): string {
  const syllables = pinyin(text, { toneType: "none", type: "array", nonZh: "consecutive", toneSandhi: false });
  const joined = syllables.reduce((sum, one) => sum + (sum !== "" && /^[aeo]/.test(one) && /[a-z]$/i.test(sum) ? "'" : "") + one, "");
  const plain = joined
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9' .±-]/g, "")
    .trim();
  return plain === "" ? "–" : plain.charAt(0).toUpperCase() + plain.slice(1);
}
