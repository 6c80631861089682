// Lists of firms that are brands only: 东川双塔、南岭云桥等8家企业, 保利达、明珠等4家加工厂.
import type { Mention } from "../candidates.ts";
import { weightIn } from "../places/weight.ts";
import { WordClass } from "../lexicon/word-class.ts";
import { wordEnd, type Ground } from "./ground.ts";

const MEMBER = "(?:(?!等)[一-龥A-Za-z]){2,8}";
/** A list, and what may say behind it that its members are firms. */
const LIST = new RegExp(`(?<=^|[，。；：:,\\s、以由有为括与到和—])${MEMBER}(?:[、和]${MEMBER}){1,11}`, "gm");
const COUNTED =
  /^等(?:[\d两三四五六七八九十多余几]+家|(?:一批|多家|众多|知名|龙头|头部|重点|骨干)+)[^，。；：、]{0,8}?(?:企业|公司|厂|厂商|集团|合作社|车企|药企)/;
/** 企业…等9家: firms were spoken of before. */
const COUNTED_BARELY = /^等\d+家(?=[，。；,;]|已|均|正|先后|相继)/;
const FIRMS_SPOKEN_OF = /企业|公司/;
const FIRMS_BEHIND = /^[^。；]{0,12}企业/;
const FIRMS_NEAR = /(?:企业|公司|签约|引进|落户|入驻|投资方|厂商|集团)[^。；]{0,12}$/;
const OTHER =
  /(?:[山湖江河寺塔村镇乡县区路街桥港站馆园景林岛湾省市州院校局委部厅]|产业|行业|技术|服务|产品|项目|工程|经济|资源|人才|农业|工业|旅游|文化|蔬菜|水果|产业链)$|[的了在是将各等及]/;
const BRAND = 4;

/** The members of such lists: places with a coined brand behind them, or brands that a count of firms follows. */
export function findFirmLists(ground: Ground): Mention[] {
  const { text } = ground;
  const found: Mention[] = [];
  for (const { 0: list, index } of text.matchAll(LIST)) {
    const end = index + list.length;
    const counted =
      COUNTED.test(text.slice(end, end + 24)) ||
      (COUNTED_BARELY.test(text.slice(end, end + 10)) && FIRMS_SPOKEN_OF.test(text.slice(Math.max(0, index - 80), index)));
    const near = FIRMS_NEAR.test(text.slice(Math.max(0, index - 20), index)) || FIRMS_BEHIND.test(text.slice(end, end + 16));
    if (!counted && !near) continue;
    const members = membersOf(ground, list, index).filter(({ start, end: to }) => !OTHER.test(text.slice(start, to)));
    const placed = members.filter((member) => hasPlaceAndBrand(ground, member));
    const coined = members.filter(({ start, end: to }) => to - start <= BRAND && ground.placed[start] === 0 && isBrand(ground, start, to));
    const firms =
      placed.length > 2 && placed.length * 4 >= members.length * 3 ? placed : counted && coined.length * 2 >= members.length ? members : [];
    for (const { start, end: to } of firms)
      if (to - start <= 7 && ground.placed[start] !== to - start)
        found.push({ start, end: to, kind: "Company", name: text.slice(start, to), rule: "firm-of-list", confidence: 0.7 });
  }
  return found;
}

/** Whether no words of every day make it up: a seldom word, or a loose character in it. */
const isBrand = ({ text, kind }: Ground, start: number, end: number): boolean =>
  weightIn(text.slice(start, end)) < 9 && (end - start < 4 || kind.subarray(start, end).includes(WordClass.loose));

/** 支持[双塔]: behind the verb that governs the list. */
const afterVerb = (ground: Ground, start: number, end: number): number =>
  ground.kind[start] === WordClass.governor && wordEnd(ground, start) < end - 1 ? wordEnd(ground, start) : start;

/** What stands before the first of a list and is none of it. */
const LEAD =
  /^(?:(?:现|已)*(?:形成|建成|拥有|集聚|培育|引进|发展|入驻)(?:了|有)?|包括|其中有|其中|现有|主要有|还有|共有|引进|有|以|由|与|如)/;

function membersOf(ground: Ground, list: string, from: number): { readonly start: number; readonly end: number }[] {
  let start = from;
  const members = list.split(/[、和]/).map((part, i) => {
    const lead = i === 0 ? (LEAD.exec(ground.text.slice(start, start + part.length - 2))?.[0].length ?? 0) : 0;
    const member = { start: i === 0 ? afterVerb(ground, start + lead, start + part.length) : start, end: start + part.length };
    start = member.end + 1;
    return member;
  });
  return members.flatMap((member) => parted(ground, member));
}

type Span = { readonly start: number; readonly end: number };
/** 东川双塔南岭云桥: two of them whose mark was left out. */
function parted({ placed }: Ground, { start, end }: Span): readonly Span[] {
  for (let i = start + 4; i < end - 3; i++)
    if (placed[start]! > 1 && placed[i]! > 1)
      return [
        { start, end: i },
        { start: i, end },
      ];
  return [{ start, end }];
}

/** Whether a place stands first and a word that nobody uses behind it. */
function hasPlaceAndBrand({ text, placed }: Ground, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const place = placed[start]!;
  const brand = end - start - place;
  return place > 1 && brand > 1 && brand <= BRAND && weightIn(text.slice(start + place, end)) < 12;
}
