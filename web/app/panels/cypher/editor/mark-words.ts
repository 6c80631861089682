// What a mark says in the reader's words, and the mend where there is one.
import { inLang } from "../../../words/words.ts";
import { REFUSALS, type Verdict } from "../../../../../data/model/refusals.ts";
import type { Lang } from "../../../state/state.ts";
import type { Words } from "../../../words/zh.ts";
import { FUNCTIONS } from "./functions.ts";
import type { Marked, MarkWhy } from "./marks.ts";
import { nearest } from "./nearest.ts";

/** A mark that can be shown: its sentence, and what to write instead. */
export type Told = {
  readonly from: number;
  readonly to: number;
  readonly severity: "error" | "warning" | "info";
  readonly words: string;
  /** What the language's own analysis says besides, in its English. */
  readonly foreign?: string;
  /** What would stand there in place of the marked text. */
  readonly mend: string | null;
  /** Who says so. */
  readonly by: "language" | "gate" | "dialect";
};

/** What the language's analysis found, told. */
export function tellMark({ from, to, severity, why }: Marked, w: Words): Told {
  const mend = why.is === "mistyped" ? why.said : "near" in why ? why.near : null;
  const told = { from, to, severity, words: sentence(why, w), mend, by: "language" } as const;
  return why.is === "analysis" ? { ...told, foreign: why.said } : told;
}

function sentence(why: MarkWhy, w: Words): string {
  const m = w.door.marks;
  switch (why.is) {
    case "stuck":
      return m.stuck(why.said);
    case "mistyped":
      return m.mistyped(why.said);
    case "unfinished":
      return m.unfinished[why.said];
    case "unknown-variable":
      return m.variable(why.said);
    case "type":
      return m.type(why.wanted, why.said);
    case "analysis":
      return m.analysis;
    case "rule": {
      const [first, second, third] = why.said;
      return m.rules[why.rule](first, second, third);
    }
    default:
      return m.unknown[why.is](why.said, why.near);
  }
}

/** The gate's verdict and its notes, told; a verdict without a place marks the whole text. */
export function tellVerdict(verdict: Verdict, text: string, lang: Lang, w: Words): Told[] {
  const notes = verdict.notes.map((note): Told => ({
    ...placeOf(note.at, text),
    severity: "info",
    words: note[lang],
    mend: null,
    by: "dialect",
  }));
  if (verdict.accepted || verdict.code === "empty") return notes;
  const { from, to } = placeOf(verdict.at, text);
  return [{ from, to, severity: "error", words: refusalWords(verdict, lang, w), mend: mendOf(verdict, text), by: "gate" }, ...notes];
}

/** Why the gate refuses, in a sentence. */
export function refusalWords({ code, detail }: Pick<Verdict, "code" | "detail">, lang: Lang, w: Words): string {
  const more = inLang(detail.zh === "" ? null : detail.zh, detail.en === "" ? null : detail.en, lang);
  return more === null ? REFUSALS[code][lang] : `${REFUSALS[code][lang]}${w.door.colon}${more}`;
}

/** What a refused word could be instead, where that is plain: a bound, the nearest function, the character itself. */
export function mendOf({ code, at }: Verdict, text: string): string | null {
  if (at === null) return null;
  const there = text.slice(at.start, at.end);
  if (code === "unbounded") return /^\*\d*(?:\.\.)?$/u.test(there.trim()) ? `*${/\d+/u.exec(there)?.[0] ?? "1"}..6` : null;
  if (code === "regex") return there.split("=~").length === 2 ? there.replace("=~", "CONTAINS") : null;
  if (code === "function") {
    const name = /^[\p{L}\p{N}_]+/u.exec(there)?.[0] ?? "";
    const near = nearest(
      name,
      FUNCTIONS.map((one) => one.name),
    );
    return near === null || near.toLowerCase() === name.toLowerCase() ? null : `${near}${there.slice(name.length)}`;
  }
  if (code === "escape") {
    const hex = /^\\u([\da-f]{4})$/iu.exec(there)?.[1];
    return hex === undefined ? null : String.fromCodePoint(Number.parseInt(hex, 16));
  }
  return null;
}

function placeOf(at: Verdict["at"], text: string): { from: number; to: number } {
  if (at === null) return { from: 0, to: text.length };
  const to = Math.min(text.length, Math.max(at.end, at.start + 1));
  return { from: Math.max(0, Math.min(at.start, to - 1)), to };
}

/** Marks of both without saying the same place twice: where the gate refuses the syntax, its sentence stands for the analysis' own there. */
export function together(language: readonly Told[], gate: readonly Told[]): Told[] {
  const refused = gate.filter(({ severity }) => severity === "error");
  const meets = (a: Told, b: Told) => a.from < b.to && b.from < a.to;
  const kept = language.filter((one) => one.severity !== "error" || one.mend !== null || !refused.some((other) => meets(one, other)));
  const spared = gate.filter((one) => one.severity !== "error" || !kept.some((other) => other.severity === "error" && meets(one, other)));
  return [...kept, ...spared].toSorted((a, b) => a.from - b.from || a.to - b.to);
}
