// What reading is timed on: the articles of our own, one after the other, as often as it takes.
import { join } from "node:path";
import { ARTICLES, FOLDERS } from "../eval/annotate.ts";
import { passagesIn } from "../eval/passages.ts";
import type { About } from "../../loader/reading/clean-text.ts";

export const ABOUT: About = { title: "", date: "2026-01-01", heading: [] };

const ONCE = FOLDERS.flatMap((name) => passagesIn(join(ARTICLES, name)))
  .map(({ passage: { docTitle, text } }) => `${docTitle}\n\n${text}\n\n`)
  .join("");

/** Our articles until the text has so many characters. */
export function textOf(characters: number): string {
  return ONCE.repeat(Math.ceil(characters / ONCE.length)).slice(0, characters);
}

/** What texts that mean ill are made of: over and over the same token, so that whatever a rule begins it begins everywhere. */
export const TOKENS = [
  ...Array.from("县市镇村的至和、，。；：“《（）—·-0571亿第年万"),
  ...["公司", "有限公司", "项目", "园区", "高速公路", "北京", "全市", "该项目", "双方", "今年", "到2030年", "十五五", "分别", "百分之"],
  ...["5%、", "从5%到", "1,", "1.", "3、", "5 ", "5\n", "县\n", "\n", "　", "（以下简称“甲”）", "甲公司，", "甲市、乙市、", "甲至乙铁路、"],
  ...[
    "增长5%，",
    "总投资5亿元的",
    "其中，5个",
    "全市5个，",
    "位于甲县，",
    "起于甲，止于乙，",
    "记者 王小明",
    "“5",
    "A公司",
    "\u202e",
    "\u0301",
  ],
];
