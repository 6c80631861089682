// A thing as lists and the canvas need it, out of a row that may hold more.
import type { Brief } from "../../contract.ts";

/** Only the columns of a brief. */
export function briefOf({ id, kind, name, nameEn, pinyin, facts, articles, differs, mentioned, when, amount }: Brief): Brief {
  return { id, kind, name, nameEn, pinyin, facts, articles, differs, mentioned, when, amount };
}
