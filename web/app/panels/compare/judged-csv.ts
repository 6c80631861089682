// Judgements as a table for spreadsheets.
import { csvLine, plainText } from "../../../../data/model/csv-line.ts";
import type { Judgement } from "../../state/judged.ts";
import type { Words } from "../../words/zh.ts";

/** By it a spreadsheet knows that the file is UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

/** What a statement says and where; null where it is not known here. */
type Known = (id: string) => { readonly text: string; readonly evidence: readonly string[] } | null;

/** One line for each judgement, oldest first; no text is a formula. */
export function judgedCsv(judgements: readonly Judgement[], known: Known, w: Words): string {
  const lines = judgements
    .toSorted((x, y) => (x.at < y.at ? -1 : x.at > y.at ? 1 : 0))
    .map(({ of: [a, b], is, used, reason, at }) => {
      const [x, y] = [known(a), known(b)];
      const places = (one: ReturnType<Known>) => (one?.evidence ?? []).join(" | ");
      return [x?.text ?? a, a, y?.text ?? b, b, w.judged.words[is], used ?? "", reason, at, places(x), places(y)];
    });
  return BYTE_ORDER_MARK + [[...w.judged.columns], ...lines].map((cells) => csvLine(cells.map(plainText))).join("");
}
