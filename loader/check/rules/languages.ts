// Everything is said in both languages, and each language in its own script.
import { faultAt, type Fault, type FactPlace } from "../../read/fault.ts";
import type { CheckContext } from "../context.ts";

const HAN = /\p{Script=Han}/u;
/** Words in quotation marks or parentheses: there English may show a Chinese word. */
const SHOWN = /[“「『][^”」』]*[”」』]|"[^"]*"|‘[^’]*’|\([^()]*\)|（[^（）]*）/gu;

/** Fields that say the same in Chinese and in English. */
const PAIRS: readonly (readonly [zh: string, en: string])[] = [
  ["claimZh", "claimEn"],
  ["note", "noteEn"],
  ["uncertain", "uncertainEn"],
  ["publisher", "publisherEn"],
  ["dateNote", "dateNoteEn"],
  ["because", "becauseEn"],
];
const ENGLISH = ["nameEn", "titleEn", ...PAIRS.map(([, en]) => en)];
/** Chinese sentences; names may be Latin. */
const CHINESE = ["claimZh", "note", "uncertain", "because"];

type Line = { readonly place: FactPlace; readonly text: (field: string) => string | undefined };

function lines({ facts }: CheckContext): Line[] {
  return [facts.articles, facts.entities, facts.relations, facts.targets, facts.observations, facts.exclusions].flatMap((placed) =>
    placed.map(({ fact, place }) => ({
      place,
      text: (field: string) => {
        const value: unknown = Reflect.get(fact, field);
        return typeof value === "string" ? value : undefined;
      },
    })),
  );
}

/** Texts that are there in one language only. */
export function oneLanguageOnly(context: CheckContext): Fault[] {
  return lines(context).flatMap(({ place, text }) =>
    PAIRS.flatMap(([zh, en]) => {
      const [there, missing] = text(zh) === undefined ? [en, zh] : [zh, en];
      if (text(there) === undefined || text(missing) !== undefined) return [];
      return [
        faultAt(
          place,
          "one-language",
          { zh: `有 ${there}，没有 ${missing}`, en: `there is ${there} and no ${missing}` },
          { zh: `写上 ${missing}，两种语言说同一件事`, en: `write ${missing}; both languages say the same` },
        ),
      ];
    }),
  );
}

/** English with Chinese characters; in quotation marks or parentheses it may show a word, but not in a name. */
export function chineseInEnglish(context: CheckContext): Fault[] {
  return lines(context).flatMap(({ place, text }) =>
    ENGLISH.flatMap((field) => {
      const value = text(field) ?? "";
      if (!HAN.test(field === "nameEn" ? value : value.replaceAll(SHOWN, ""))) return [];
      const shown = Array.from(value.matchAll(/\p{Script=Han}+/gu), ([han]) => han).join("、");
      return [
        faultAt(
          place,
          "chinese-in-english",
          { zh: `${field} 里有汉字“${shown}”`, en: `${field} holds Chinese characters: “${shown}”` },
          field === "nameEn"
            ? { zh: "用英文名或拼音", en: "use an English name or pinyin" }
            : {
                zh: "译出来；要给人看原词，就放在引号或括号里",
                en: "translate it; a word to be shown stands in quotation marks or parentheses",
              },
        ),
      ];
    }),
  );
}

/** Chinese sentences without a Chinese character. */
export function chineseWithoutHan(context: CheckContext): Fault[] {
  return lines(context).flatMap(({ place, text }) =>
    CHINESE.flatMap((field) => {
      const value = text(field);
      if (value === undefined || HAN.test(value)) return [];
      return [
        faultAt(
          place,
          "no-chinese",
          { zh: `${field} 里没有汉字：“${value.slice(0, 40)}”`, en: `${field} holds no Chinese character: “${value.slice(0, 40)}”` },
          { zh: "用中文写", en: "write it in Chinese" },
        ),
      ];
    }),
  );
}
