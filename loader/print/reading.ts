// Says what the reading of an article found: how many of what, what it doubts, and what it did not write.
import { KIND_WORDS } from "../../data/model/kinds.ts";
import { visibleLine } from "../../data/model/visible.ts";
import type { Language, Words } from "../read/fault.ts";
import { proposalsJson, proposalsText } from "../reading/model/shown.ts";
import type { Proposals } from "../reading/model/propose.ts";
import type { RefusedText, Sample } from "../reading/decode/refused.ts";
import type { Written as FolderState } from "../reading/write/folder.ts";
import type { Candidate, Content } from "../reading/write/work.ts";
import type { Written } from "../reading/write/write-reading.ts";
import { formatRows } from "./rows.ts";

/** A reading and where it was written. `model`: what a model added, where one was asked; `rested`: what one added before and is not listed now. */
export type Shown = {
  readonly reading: Written;
  readonly folder: string;
  readonly state: FolderState;
  readonly model?: Proposals;
  readonly rested?: number;
};

type Count = { readonly what: string; readonly count: number; readonly confidence: number | null; readonly questions: number };

const CONTENT_WORDS: Readonly<Record<Content, Words>> = {
  articles: { zh: "文章", en: "article" },
  entities: { zh: "新实体", en: "new entities" },
  mentions: { zh: "提及的实体", en: "entities mentioned" },
  relations: { zh: "关系", en: "relations" },
  targets: { zh: "目标", en: "targets" },
  observations: { zh: "数据", en: "observations" },
};
const STATE_WORDS: Readonly<Record<FolderState, Words>> = {
  new: { zh: "写到", en: "written to" },
  unchanged: { zh: "没有变化：", en: "nothing changed:" },
  rewritten: { zh: "重写了", en: "written again:" },
};
const MOST_REFUSED = 20;

/** Everything found, for a program, and what was refused and why. */
export function readingJson(all: readonly Shown[], refusals: readonly RefusedText[], lang: Language): string {
  const refused = refusals.map(({ fault: { file, line, code, wrong, right }, samples, article }) => ({
    file,
    line,
    refusal: { code, wrong, right },
    samples,
    ...(article !== null && { is: article }),
  }));
  const rows = all.map(({ reading, folder, state, model, rested = 0 }) => ({
    article: reading.article,
    title: reading.title,
    date: reading.date,
    folder,
    state,
    contents: contentsOf(reading.lines.candidates),
    counts: counts(reading.lines.candidates, lang),
    questions: questionsOf(reading.lines.candidates).length + reading.lines.open.length,
    refused: reading.lines.refused.map(({ content, what, found, refusal }) => ({
      content,
      what,
      at: found.map(({ at }) => at),
      ...refusal,
    })),
    unaccountedNumbers: reading.unaccounted,
    doubts: reading.doubts,
    rested,
    ...(model !== undefined && { model: proposalsJson(model) }),
  }));
  return `${JSON.stringify([...rows, ...refused], null, 1)}\n`;
}

/** The same for a person. */
export function readingText({ reading, folder, state, model, rested = 0 }: Shown, lang: Language): string {
  const { candidates, refused, open } = reading.lines;
  const zh = lang === "zh";
  const head = `${reading.title} · ${reading.article} · ${reading.date}\n`;
  const place = zh
    ? `${STATE_WORDS[state].zh} ${folder}（候选：没有载入图里）\n`
    : `${STATE_WORDS[state].en} ${folder} (candidates: not loaded)\n`;
  const table = formatRows("table", ["what", "count", "confidence", "questions"], counts(candidates, lang));
  const asked = byCode([...questionsOf(candidates), ...open.map(({ question }) => question)].map(({ code }) => code));
  const questions =
    asked.length === 0 ? "" : zh ? `要人看的：${listed(asked, "，")}\n` : `for a person to look at: ${listed(asked, ", ")}\n`;
  const gates = byCode(refused.map(({ refusal }) => refusal.gate));
  const stopped = gates.length === 0 ? "" : zh ? `没有写下的：${listed(gates, "，")}\n` : `not written: ${listed(gates, ", ")}\n`;
  const reasons = refused.slice(0, MOST_REFUSED).map(({ what, refusal }) => `  ${visibleLine(what)}: ${refusal[lang]}\n`);
  const left =
    refused.length > MOST_REFUSED
      ? zh
        ? `  …另有 ${refused.length - MOST_REFUSED} 条，见 candidates.jsonl\n`
        : `  … ${refused.length - MOST_REFUSED} more, see candidates.jsonl\n`
      : "";
  return (
    head +
    place +
    table +
    questions +
    stopped +
    reasons.join("") +
    left +
    numbersLine(reading.unaccounted, lang) +
    doubtLines(reading.doubts, lang) +
    restedLine(rested, lang) +
    (model === undefined ? "" : proposalsText(model, lang))
  );
}

function numbersLine(unaccounted: number | null, lang: Language): string {
  if (unaccounted === null) return lang === "zh" ? "文章很长，没有数未交代的数。\n" : "the text is long: numbers were not accounted for.\n";
  return lang === "zh" ? `未交代的数：${unaccounted}\n` : `numbers unaccounted for: ${unaccounted}\n`;
}

const doubtLines = (doubts: readonly Words[], lang: Language) => doubts.map((doubt) => `! ${doubt[lang]}\n`).join("");

function restedLine(rested: number, lang: Language): string {
  if (rested === 0) return "";
  return lang === "zh"
    ? `! 模型先前提的、还没决定的 ${rested} 条这次没有列出：再用 --model 读一次就回来，答过的段不再问\n`
    : `! proposed by a model before, undecided and not listed now: ${rested}; read again with --model to have them back, answered passages are not asked anew\n`;
}

/** Two readings of a file in doubt, side by side. */
export function sampleLines(samples: readonly Sample[]): string {
  return samples.map(({ encoding, text }) => `  ${encoding.toUpperCase()}: ${text}\n`).join("");
}

function contentsOf(candidates: readonly Candidate[]): Record<Content, number> {
  const contents = { articles: 0, entities: 0, mentions: 0, relations: 0, targets: 0, observations: 0 };
  for (const { content } of candidates) contents[content]++;
  return contents;
}

const questionsOf = (candidates: readonly Candidate[]) => candidates.flatMap(({ questions }) => questions);

function counts(candidates: readonly Candidate[], lang: Language): Count[] {
  const contents = (Object.keys(CONTENT_WORDS) as Content[]).filter((content) => content !== "articles");
  return contents.flatMap((content) => {
    const own = candidates.filter((one) => one.content === content);
    if (own.length === 0) return [];
    const rows = [countOf(CONTENT_WORDS[content][lang], own)];
    if (content !== "entities") return rows;
    const kinds = [...new Set(own.flatMap(({ fact }) => ("kind" in fact ? [fact.kind] : [])))];
    const inKinds = kinds.map((kind) =>
      countOf(
        `  ${KIND_WORDS[kind][lang]}`,
        own.filter(({ fact }) => "kind" in fact && fact.kind === kind),
      ),
    );
    return [...rows, ...inKinds];
  });
}

function countOf(what: string, own: readonly Candidate[]): Count {
  const sure = own.flatMap(({ found }) => (found.length === 0 ? [] : [Math.max(...found.map(({ confidence }) => confidence))]));
  const confidence = sure.length === 0 ? null : Math.round((sure.reduce((sum, one) => sum + one, 0) / sure.length) * 100) / 100;
  return { what, count: own.length, confidence, questions: questionsOf(own).length };
}

function byCode(codes: readonly string[]): [string, number][] {
  const found = new Map<string, number>();
  for (const code of codes) found.set(code, (found.get(code) ?? 0) + 1);
  return [...found].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

const listed = (codes: readonly [string, number][], mark: string) => codes.map(([code, count]) => `${code} ${count}`).join(mark);
