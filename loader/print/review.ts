// Says how a review stands: what came along, what was left out and why, what the text or the reading no longer has.
import type { Candidate, State } from "../../data/model/review.ts";
import type { Language, Words } from "../read/fault.ts";
import type { Assembled } from "../review/assemble.ts";
import type { Waiting } from "../review/queue.ts";
import type { Room } from "../review/room.ts";
import { formatRows, type Format } from "./rows.ts";

export const STATE_WORDS: Readonly<Record<State, Words>> = {
  pending: { zh: "待定", en: "pending" },
  accepted: { zh: "已接受", en: "accepted" },
  rejected: { zh: "已拒绝", en: "rejected" },
  corrected: { zh: "已改正", en: "corrected" },
  merged: { zh: "已并入", en: "merged" },
  split: { zh: "已拆分", en: "split" },
};

/** Candidates as rows; JSON has the whole line beside. */
export function queueRows(waiting: readonly Waiting[], format: Format, lang: Language): string {
  if (format === "json") return `${JSON.stringify(waiting.map(forProgram), null, 1)}\n`;
  const rows = waiting.map(({ candidate, standing, kind, says, passage }) => ({
    key: candidate.key,
    kind,
    says: says[lang],
    confidence: candidate.confidence,
    rule: rulesOf(candidate).join(" "),
    state: STATE_WORDS[standing.state][lang],
    questions: candidate.questions.map((one) => one[lang]).join(" "),
    passage,
  }));
  if (format === "csv") return formatRows("csv", ["key", "kind", "says", "confidence", "rule", "state", "questions", "passage"], rows);
  return rows
    .map(({ key, kind, says, confidence, rule, state, questions, passage }) => {
      const sure = confidence === null ? "–" : confidence.toFixed(2);
      const asked = questions === "" ? "" : `  ? ${questions}\n`;
      return `${key}\n  ${sure}  ${kind}  ${says}  (${rule === "" ? "" : `${rule}, `}${state})\n${asked}${passage === null ? "" : `  ${passage}\n`}`;
    })
    .join("");
}

const rulesOf = ({ found }: Candidate): string[] => [...new Set(found.map(({ rule }) => rule))];

function forProgram({ candidate, standing, kind, says, passage }: Waiting) {
  const { key, fact, confidence, found, questions } = candidate;
  const { state, decision } = standing;
  return { key, kind, says, confidence, rules: rulesOf(candidate), state, decision, questions, fact, found, passage };
}

/** What a person should know of the accepted facts as they are now. */
export function outcomeLines({ along, leftOut, lost, gone, changed }: Assembled, { reading, log }: Room, lang: Language): string {
  const zh = lang === "zh";
  const list = (keys: readonly string[]) => [...new Set(keys)].map((key) => `  ${key}\n`).join("");
  const part = (words: Words, body: string) => (body === "" ? "" : `${words[lang]}\n${body}`);
  const wrong =
    reading.wrong.length === 0
      ? ""
      : zh
        ? `读不了的候选行：${reading.wrong.join("、")}\n`
        : `candidate lines that cannot be read: ${reading.wrong.join(", ")}\n`;
  const torn =
    log.torn.length === 0
      ? ""
      : zh
        ? `决定的记录里有断了的行（没有算）：${log.torn.join("、")}\n`
        : `torn lines in the log of decisions, left out: ${log.torn.join(", ")}\n`;
  return (
    wrong +
    torn +
    part({ zh: "一同带上（接受了的事实说到它们）：", en: "taken along, since accepted facts name them:" }, list(along)) +
    part({ zh: "没有写下：", en: "left out:" }, leftOut.map(({ key, why }) => `  ${key}: ${why[lang]}\n`).join("")) +
    part(
      { zh: "原文里找不到了的地方：", en: "places that the text no longer has:" },
      lost.map(({ key, at }) => `  ${key}  ${at}\n`).join(""),
    ) +
    part(
      { zh: "这次没有再读出来（决定留着）：", en: "no longer found by the reading (the decisions stay):" },
      list(gone.map(({ of }) => of)),
    ) +
    part({ zh: "这次读得不同了（按接受时的样子留着）：", en: "read differently now (kept as accepted):" }, list(changed))
  );
}

export const outcomeJson = ({ lines, along, leftOut, lost, gone, changed }: Assembled) => ({
  facts: lines.length,
  along,
  leftOut,
  lost,
  gone: gone.map(({ of, do: done, who, when }) => ({ of, do: done, who, when })),
  changed,
});
