// Finds the words in which names of companies, projects, works and plans end.
import { itemOf, type Item, type Page } from "./page.ts";

/** The endings; wherever one stands, something with a name may end. */
const ENDINGS = ["公司", "集团", "项目", "工程", "园区", "高速", "铁路", "机场", "港", "电站", "行动", "计划", "战略"];
const ENDING = new RegExp(ENDINGS.join("|"), "g");

/** All hits of the endings, in order. */
export function findEndings(page: Page): Item[] {
  return [...page.folded.matchAll(ENDING)].map((match) => itemOf(page, "ending", match.index, match.index + match[0].length));
}
