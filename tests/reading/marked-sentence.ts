// Sentences with their names and figures marked, as the finders would give them: `[C 云溪重工]建设[J 望川项目]`, `{5亿元}`, `{5亿元|target}`.
import { KIND_OF } from "../../loader/reading/relations/kind-letters.ts";
import { cleanPassage } from "../../loader/reading/clean/clean.ts";
import type { Mention, Quantity } from "../../loader/reading/candidates.ts";
import type { CleanText } from "../../loader/reading/clean-text.ts";
import type { EntityKind } from "../../data/model/kinds.ts";

export type Marked = { readonly page: CleanText; readonly mentions: readonly Mention[]; readonly quantities: readonly Quantity[] };

/** The text without its marks, and what was marked. A name inside a name is nested. `[C 名|全名]` gives the whole name. */
export function marked(words: string): Marked {
  const mentions: Mention[] = [];
  const quantities: Quantity[] = [];
  const open: { readonly kind: EntityKind; readonly start: number }[] = [];
  let text = "";
  for (let at = 0; at < words.length; at++) {
    const head = /^\[([A-Z]) /.exec(words.slice(at, at + 3));
    if (head !== null) {
      open.push({ kind: KIND_OF[head[1] ?? ""]!, start: text.length });
      at += 2;
    } else if (words[at] === "]" || (words[at] === "|" && open.length > 0)) {
      const { kind, start } = open.pop()!;
      const whole = words[at] === "|" ? words.slice(at + 1, words.indexOf("]", at)) : text.slice(start);
      if (words[at] === "|") at = words.indexOf("]", at);
      mentions.push({
        kind,
        start,
        end: text.length,
        name: whole,
        rule: "marked",
        confidence: 1,
        ...(open.length > 0 && { nested: true as const }),
      });
    } else if (words[at] === "{") {
      const end = words.indexOf("}", at);
      const [shown = "", role] = words.slice(at + 1, end).split("|");
      quantities.push(figureOf(shown, text.length, role === "target" ? "target" : "observation"));
      text += shown;
      at = end;
    } else text += words[at];
  }
  return { page: cleanPassage(text), mentions: mentions.toSorted((a, b) => a.start - b.start || b.end - a.end), quantities };
}

function figureOf(shown: string, start: number, role: Quantity["role"]): Quantity {
  const [, value = "1", unit = ""] = /^(\d[\d.]*)?(.*)$/.exec(shown) ?? [];
  return {
    start,
    end: start + shown.length,
    value: Number(value),
    unit,
    comparator: "=",
    nature: "level",
    role,
    indicator: null,
    period: null,
    rule: "marked",
    confidence: 1,
  };
}
