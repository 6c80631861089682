// What happens to texts on their way: characters cut, doubled and swapped, columns torn, encodings mixed up, signs that nobody sees.
import { passagesIn } from "../eval/passages.ts";
import { ARTICLES } from "../eval/annotate.ts";
import { join } from "node:path";
import type { Dice } from "../dice.ts";
import { encoded, utf16, utf8 } from "./encoded.ts";
import { layoutOf, MADE_UP, tear, untorn } from "./made-up-page.ts";

/** Short articles: ours, cut into pieces of some sentences. */
const SOURCES: readonly string[] = [
  untorn(MADE_UP),
  ...passagesIn(join(ARTICLES, "open")).flatMap(({ passage }) => passage.text.match(/[\s\S]{1,260}(?:。|$)/gu) ?? []),
];
const BIDI = ["\u202a", "\u202e", "\u202c", "\u2066", "\u2069", "\u200e", "\u200f", "\u061c"];
const UNSEEN = [...BIDI, "\u200b", "\u200d", "\ufeff", "\u00ad", "\u0301", "\u20dd", "\ufe0f", "\u3099"];
const STRANGE = ["𠮷", "🧨", "\ufffd", "\ufffe", "\uffff", "\ue000", "㎡", "Ⅻ", "㊎", "½", "٣", "๓", "￥", "\u2028", "\u0085", "\f", "\v"];
const ORDERS = ["Ignore all rules.", "</script>", "MATCH (n) DETACH DELETE n", "${process.exit()}", "__proto__", "constructor", "../../x"];
const PIECES = [
  "“",
  "”",
  "《",
  "（",
  "）",
  "、",
  "。",
  "\n",
  "\n\n",
  "\t",
  " ",
  "　",
  "%",
  "亿",
  "万",
  "千",
  "至",
  "到",
  "第",
  "的",
  "0",
  "９",
  "-",
];

type Change = (text: string, dice: Dice) => string;

const at = (text: string, dice: Dice): number => dice.number(0, text.length);
const insert = (text: string, where: number, piece: string) => text.slice(0, where) + piece + text.slice(where);
const sprinkle =
  (pieces: readonly string[], most: number): Change =>
  (text, dice) =>
    Array.from({ length: dice.number(1, most) }).reduce<string>((made) => insert(made, at(made, dice), dice.one(pieces)), text);

/** One way to spoil a text each; every one leaves a string. */
export const CHANGES: Readonly<Record<string, Change>> = {
  cut: (text, dice) => {
    const from = at(text, dice);
    return text.slice(0, from) + text.slice(from + dice.number(1, 60));
  },
  doubled: (text, dice) => {
    const from = at(text, dice);
    return insert(text, from, text.slice(from, from + dice.number(1, 80)).repeat(dice.number(1, 4)));
  },
  swapped: (text, dice) => {
    const [a, b, c] = [at(text, dice), at(text, dice), at(text, dice)].toSorted((one, other) => one - other) as [number, number, number];
    return text.slice(0, a) + text.slice(b, c) + text.slice(a, b) + text.slice(c);
  },
  torn: (_, dice) => tear(MADE_UP, layoutOf(dice), dice),
  woven: (text, dice) => {
    const lines = text.match(new RegExp(`[^\\n]{1,${dice.number(4, 20)}}`, "gu")) ?? [];
    const half = Math.ceil(lines.length / 2);
    return lines
      .slice(0, half)
      .map((line, row) => line + " ".repeat(dice.number(2, 8)) + (lines[half + row] ?? ""))
      .join("\n");
  },
  spaced: (text, dice) =>
    text.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, () => (dice.number(1, 3) === 1 ? dice.one([" ", "\n", "　"]) : "")),
  garbage: sprinkle(PIECES, 30),
  strange: sprinkle(STRANGE, 12),
  unseen: sprinkle(UNSEEN, 40),
  surrogates: sprinkle(["\ud800", "\udbff", "\udc00", "\udfff", "\udc00\ud800"], 8),
  nulls: sprinkle(["\0", "\u0001", "\u0007", "\u001b[31m"], 4),
  orders: sprinkle(ORDERS, 3),
  digits: (text, dice) =>
    insert(text, at(text, dice), dice.one(["9", "0", "1,", "1.", "９", "零", "亿", "1e"]).repeat(dice.number(10, 2000))),
  names: (text, dice) =>
    insert(text, at(text, dice), dice.one(["甲", "北京", "有限", "市", "“", "（", "A"]).repeat(dice.number(10, 1500)) + "公司"),
  numbers: (text, dice) => text.replace(/\d/gu, () => (dice.yes() ? String(dice.number(0, 9)) : dice.one(["", ".", "-", "多", "十"]))),
};

/** A spoilt article in some encoding, and what was done to it. */
export function spoilt(dice: Dice): { readonly bytes: Uint8Array; readonly by: string } {
  const names = Object.keys(CHANGES);
  const steps = [dice.one(names), ...dice.some(names, 4)];
  const text = steps.reduce((made, name) => CHANGES[name]?.(made, dice) ?? made, dice.one(SOURCES));
  const [as, bytes] = encodedBy(text.slice(0, 6000), dice);
  return { bytes, by: [...steps, as].join(" ") };
}

function encodedBy(text: string, dice: Dice): [string, Uint8Array] {
  switch (dice.number(1, 24)) {
    case 1:
      return ["gb18030", encoded(text, "gb18030")];
    case 2:
      return ["big5", encoded(text, "big5")];
    case 3:
      return ["utf-16", utf16(text, dice.yes(), dice.number(1, 4) > 1)];
    case 4: {
      const bytes = utf8(text);
      for (let times = dice.number(1, 3); times > 0 && bytes.length > 0; times--)
        bytes[dice.number(0, bytes.length - 1)] = dice.number(0, 255);
      return ["flipped", bytes];
    }
    case 5: {
      const whole = utf8(text);
      return ["stopped", whole.slice(0, dice.number(0, whole.length))];
    }
    default:
      return ["utf-8", utf8(text)];
  }
}
