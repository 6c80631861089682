// Characters in their plain form, one for one: full-width digits and letters narrow, marks of Chinese sentences wide and of one make,
// traditional characters simplified.
import { Converter } from "opencc-js/t2cn";

/** Full-width digits, Latin letters and the percent sign. */
const WIDE = /[０-９Ａ-Ｚａ-ｚ％]/g;
/** A full-width point between digits is a decimal point. */
const WIDE_POINT = /(?<=\d)．(?=\d)/g;
/** Radicals and compatibility forms that stand for the character itself, as texts out of PDF files have them. */
const RADICAL = /[\u2F00-\u2FD5\uF900-\uFAD9]/g;
/** A half-width mark beside a Chinese character or mark, not inside a number or a time: 上午,在 but 1,234 and 9:30. */
const NARROW_MARK =
  /(?<=[\u3400-\u9FFF”’）》」』]) ?[,;:?!]|[,;:?!](?= ?[\u3400-\u9FFF“‘《「『])|(?<=[\d%℃A-Za-z)])[,;](?= ?[\u3400-\u9FFF])/g;
const WIDE_MARK: Readonly<Record<string, string>> = { ",": "，", ";": "；", ":": "：", "?": "？", "!": "！" };
/** Brackets and straight quotation marks around or beside Chinese. */
const NARROW_BRACKETS = /\(([^()\n]{1,60})\)/g;
const STRAIGHT_QUOTES = /(?<=([\u3400-\u9FFF])?)"([^"\n]{1,60})"(?=([\u3400-\u9FFF])?)/g;
/** A dash of any make between two Chinese words: 甲-乙铁路, 中国－东盟. */
const NARROW_DASH = /(?<=[\u3400-\u9FFF”）])[-－–―‑](?=[\u3400-\u9FFF“])/g;
const CORNERS: Readonly<Record<string, string>> = { "「": "“", "」": "”", "『": "‘", "』": "’" };
const HAN = /[\u3400-\u9FFF]/g;
/** Characters that simplified texts have too, in names above all (昇腾, 乾县): only a traditional text has them otherwise. */
const ALSO_SIMPLIFIED = new Set("乾於昇徵鍾邨氾甦閤夥濛崑崙菸託");
/** From this share of its characters on a text counts as traditional. */
const TRADITIONAL_SHARE = 0.08;

/** 隨著 is 随着, but 著名 and 名著 keep theirs. */
const PARTICLE = /(?<![名显卓编专原合译土巨论遗])著(?![名作述书称者])/g;

let convert: ((text: string) => string) | null = null;
const simple = new Map<string, string>();

/** The simplified form of one character; itself where there is none of one character. */
function simplified(character: string): string {
  const known = simple.get(character);
  if (known !== undefined) return known;
  convert ??= Converter({ from: "t", to: "cn" });
  const found = convert(character);
  const kept = found.length === 1 ? found : character;
  simple.set(character, kept);
  return kept;
}

/** The text in plain characters; its length and the place of every character stay. */
export function plainCharacters(text: string): string {
  const narrow = text
    .replace(WIDE, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0))
    .replace(WIDE_POINT, ".")
    .replace(NARROW_MARK, (mark) => mark.slice(0, -1) + WIDE_MARK[mark.slice(-1)]!)
    .replace(NARROW_BRACKETS, (whole, inside: string) => (/[\u3400-\u9FFF]/.test(inside) ? `（${inside}）` : whole))
    .replace(STRAIGHT_QUOTES, (whole, before: string | undefined, inside: string, after: string | undefined) =>
      /[\u3400-\u9FFF]/.test(`${before ?? ""}${inside}${after ?? ""}`) ? `“${inside}”` : whole,
    )
    .replace(/[「」『』]/g, (mark) => CORNERS[mark]!)
    .replace(NARROW_DASH, "—")
    .replace(RADICAL, (one) => (one.normalize("NFKC").length === 1 ? one.normalize("NFKC") : one));
  const [all, other] = countTraditional(narrow);
  if (other === 0) return narrow;
  const traditional = other >= all * TRADITIONAL_SHARE;
  const plain = narrow.replace(HAN, (one) => (traditional || !ALSO_SIMPLIFIED.has(one) ? simplified(one) : one));
  return traditional ? plain.replace(PARTICLE, "着") : plain;
}

function countTraditional(text: string): [all: number, traditional: number] {
  let [all, traditional] = [0, 0];
  for (const [one] of text.matchAll(HAN)) {
    all++;
    if (!ALSO_SIMPLIFIED.has(one) && simplified(one) !== one) traditional++;
  }
  return [all, traditional];
}
