// Numbers that are said otherwise than by number and unit: ranks, fractions, tenths, halves and doublings.
import { beginsNumeral, numeralAt, tidy } from "./numerals.ts";
import type { Token } from "./tokens.ts";

type Step = { readonly token: Token | null; readonly end: number };

const RANKED =
  /(?:[居列排位占]|名列|排名|稳居|跃居|跃升|升至|升到|进位|前移|保持|全国|世界|全球|全省|全市|全区|亚洲|国内|国际|东部|中部|西部|省区|省份|城市|各省|同类|地区|行业|总量|增速|规模|数量|连续[\d一二三四五六七八九十]+年)[^，。；：]{0,6}$/;
const AIM = /[争创当抢夺做]$/;
const STOP = /^(?:[，。；、！？：）)”\n（(的和与及以并]|$)/;
const FIRST_PLACE = /(?:[居列位占]|排名|稳居|跃居|跃升|升至|全国|世界|全球|全省|全市|全区|保持)[^，。；：、]{0,4}$/;

const rank = (start: number, end: number, value: number, own: Token["own"] = null): Step => ({
  token: { start, end, value, multiple: "", word: "位", kind: "rank", more: false, own, digits: false, loose: false, form: "rank" },
  end,
});

/** 第3位, 第一, 前三, 首位: a place among others. 第一产业, 第三届 and 前三季度 are none, and are passed over. */
export function rankAt(text: string, at: number): Step | null {
  const one = text[at];
  if (one === "首" && text[at + 1] === "位") return FIRST_PLACE.test(leftOf(text, at)) ? rank(at, at + 2, 1) : null;
  if (one !== "第" && one !== "前") return null;
  const numeral = beginsNumeral(text[at + 1] ?? "") ? numeralAt(text, at + 1) : null;
  if (!numeral) return null;
  const none: Step = { token: null, end: numeral.end };
  if (numeral.label || numeral.multiple !== "" || numeral.value % 1 !== 0) return one === "第" ? none : null;
  const named = /^(?:位|名)(?![校城单额字])/.test(text.slice(numeral.end, numeral.end + 2));
  const end = named ? numeral.end + 1 : numeral.end;
  const left = leftOf(text, at);
  const closed = STOP.test(text.slice(end, end + 1));
  if (one === "前") return (named || closed) && RANKED.test(left) ? rank(at, end, numeral.value, "<=") : null;
  if (named && !/(?:放在|摆在|置于|作为)$/.test(left)) return rank(at, end, numeral.value);
  return closed && RANKED.test(left) && !AIM.test(left) ? rank(at, end, numeral.value) : none;
}

const TENTHS =
  /^([一二两三四五六七八九]|[1-9])成([半一二三四五六七八九](?![成个家座条名十百千万亿]))?(?![为立功本果员品熟都效长绩交渝群片就型分套风才形千活语因人像年材份])/;
const FOLD = /^翻(?:了)?(?:([一两二三四五])番|番)/;
const HALF = /^(?:一半(?!多的路)|过半(?:数)?(?=[，。；、！？）)以\n]|$)|半数)/;
const NEAR_HALF = /^半(?:数)?(?=[，。；、！？）)\n]|$)/;
const DIGIT = "〇一二三四五六七八九";
const digitOf = (character: string): number => (character === "两" ? 2 : Math.max(DIGIT.indexOf(character), Number(character) || 0));

const turn = (form: Token["form"], start: number, end: number, value: number, unit: string, own: Token["own"] = null): Step => ({
  token: {
    start,
    end,
    value,
    multiple: "",
    word: unit,
    kind: unit === "番" ? "times" : "percent",
    more: false,
    own,
    digits: false,
    loose: false,
    form,
  },
  end,
});

/** 百分之五, 三分之一, 六成, 一半, 翻一番. Proportions are told in %, as what they come to. */
export function turnAt(text: string, at: number): Step | null {
  const one = text[at] ?? "";
  if (one === "翻") {
    const found = /[“‘]/.test(text.slice(Math.max(0, at - 4), at)) ? null : FOLD.exec(text.slice(at, at + 4));
    return found ? turn("fold", at, at + found[0].length, found[1] ? digitOf(found[1]) : 1, "番") : null;
  }
  if (one === "半" && /[近超过]$/.test(text.slice(Math.max(0, at - 1), at))) {
    const found = NEAR_HALF.exec(text.slice(at, at + 3));
    if (found) return turn("half", at, at + found[0].length, 50, "%");
  }
  if (!beginsNumeral(one) && one !== "半") return null;
  const near = text.slice(at, at + 4);
  const half = HALF.exec(near);
  if (half) return turn("half", at, at + half[0].length, 50, "%");
  const tenths = TENTHS.exec(near);
  if (tenths && !/[第\d.]/.test(text[at - 1] ?? "")) {
    const value = digitOf(tenths[1] ?? "") * 10 + (tenths[2] === "半" ? 5 : digitOf(tenths[2] ?? ""));
    return turn("tenths", at, at + tenths[0].length, value, "%");
  }
  return fractionAt(text, at);
}

/** Fractions: N分之M, and M/N where no unit follows. */
function fractionAt(text: string, at: number): Step | null {
  const whole = text.slice(at, at + 24);
  const parts = /^(\d{1,2})\/(\d{1,3})(?=[，。；、）以左的强多]|$)/.exec(text.slice(at, at + 8));
  if (parts && Number(parts[1]) < Number(parts[2]) && !/[\dA-Za-z./]/.test(text[at - 1] ?? ""))
    return turn("fraction", at, at + parts[0].length, tidy((Number(parts[1]) / Number(parts[2])) * 100), "%");
  const found =
    /^(?:([一二两三四五六七八九十]{1,3}|\d{1,3})|(百|千|万))分之([零〇一二两三四五六七八九十百]{1,6}(?:点[零〇一二三四五六七八九]{1,4})?|\d{1,6}(?:\.\d{1,4})?)(强|多|弱)?/.exec(
      whole,
    );
  if (!found) return null;
  const below = found[2] ? { 百: 100, 千: 1000, 万: 10000 }[found[2]] : numeralAt(found[1] ?? "", 0)?.value;
  const above = numeralAt(found[3] ?? "", 0)?.value;
  if (!below || above === undefined || Number.isNaN(above)) return null;
  return turn("fraction", at, at + found[0].length, tidy((above / below) * 100), "%");
}

function leftOf(text: string, at: number): string {
  return text.slice(Math.max(0, at - 12), at);
}
