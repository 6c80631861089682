// How targets stand, by rule, and what that rests on.
import { z } from "zod";
import { MODALITIES } from "../../../../data/model/quantity.ts";
import { STATUSES } from "../../../../data/model/verdicts.ts";
import { board, type Board } from "../../../contract/board.ts";
import { idOf } from "../one-thing.ts";
import { MOST_PASSAGES, Passages, textsFor } from "../passages.ts";
import { cut, langAsked, place, total } from "../shapes.ts";
import { cited, cutLines, cutOf, passageLines, quotes } from "../tell.ts";
import { tool } from "../tool.ts";
import { nameIn, toolWords } from "../words.ts";

const MOST = 150;
const things = z.array(z.string().min(1).max(80)).max(20).optional();

export const targetsTool = tool({
  name: "targets",
  title: { zh: "目标", en: "Targets" },
  description: {
    zh: "目标怎么样了：按规则判断是否实现、进行中、已晚、不能比较或没有数据，带判断的依据和出处。沉默不等于没有做到。",
    en: "How targets stand: met, underway, late, not comparable or without a figure, judged by rule, with what that rests on and evidence. Silence of the articles does not make a target late.",
  },
  input: z.object({
    status: z.array(z.enum(STATUSES)).optional(),
    about: things.describe("ids or exact names of what the targets are about"),
    indicator: things.describe("ids or exact names of indicators"),
    years: z.array(z.int().min(1900).max(2200)).max(20).optional().describe("years of the deadline"),
    modality: z.array(z.enum(MODALITIES)).optional(),
    known: z
      .string()
      .regex(/^\d{4}(-\d{2}){0,2}$/)
      .optional()
      .describe("as known on a date: 2026, 2026-01 or 2026-01-31; the newest article's where it is left out"),
    limit: z.int().min(1).max(MOST).default(20),
    lang: langAsked,
  }),
  output: z.object({
    known: z.string().nullable(),
    targets: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        nameEn: z.string(),
        about: z.array(z.object({ id: z.string(), name: z.string(), nameEn: z.string() })),
        status: z.enum(STATUSES),
        sentence: z.object({ zh: z.string(), en: z.string() }),
        deadline: z.string().nullable(),
        evidence: z.array(place),
        rests: z.array(place).describe("what the judgement rests on"),
      }),
    ),
    total: total.describe("targets that fit"),
    of: total.describe("all targets known by then"),
    counts: z.record(z.string(), total).describe("by status, of those that fit"),
    cut,
  }),
  run: async ({ status, about, indicator, years, modality, known, limit }, use) => {
    const { api, lang, signal } = use;
    const w = toolWords(lang);
    const ids = async (names: readonly string[] | undefined) => names && (await Promise.all(names.map((name) => idOf(name, use))));
    const fields = { status, subject: await ids(about), indicator: await ids(indicator), deadline: years?.map(String), modality };
    const choice = Object.fromEntries(Object.entries(fields).filter(([, keys]) => keys !== undefined && keys.length > 0));
    const body = { known: known ?? null, choice, order: "deadline", grouped: "status" };
    const answer = await api.ask("POST", "/api/targets", board, { query: { lang }, body, signal });
    const rows = answer.rows.slice(0, limit);
    const passages = new Passages(
      await textsFor(
        rows.flatMap(({ evidence, restsEvidence }) => [...evidence, ...restsEvidence]),
        api,
        signal,
      ),
    );
    const targets = rows.map((row) => toldOf(row, passages));
    const cutHere = cutOf(targets.length, answer.rows.length, "limit", MOST, lang);
    const lines = [
      w.board(answer.total, answer.rows.length, answer.asKnown ?? "–"),
      ...targets.flatMap((target) => [
        `- ${nameIn(target, lang)} (${target.id}; ${target.about.map((one) => nameIn(one, lang)).join(" · ")}; ${target.deadline === null ? w.noDeadline : `${w.due} ${target.deadline}`})${w.colon}${target.sentence[lang]} ${cited(target.evidence)}`,
        ...quotes(target.evidence, lang),
        ...(target.rests.length === 0 ? [] : [`    ${w.rests} ${cited(target.rests)}`, ...quotes(target.rests, lang)]),
      ]),
      ...cutLines(cutHere, lang),
      ...passageLines(passages, MOST_PASSAGES, lang),
    ];
    const counts = answer.chosen;
    return { structured: { known: answer.asKnown, targets, total: answer.rows.length, of: answer.total, counts, cut: cutHere }, lines };
  },
});

function toldOf(row: Board["rows"][number], passages: Passages) {
  const { id, name, nameEn, subjects, status, sentence, deadline, evidence, restsEvidence } = row;
  return {
    ...{ id, name, nameEn, status, sentence },
    about: subjects.map((one) => ({ id: one.id, name: one.name, nameEn: one.nameEn })),
    deadline: deadline?.point ?? null,
    evidence: passages.places(evidence),
    rests: passages.places(restsEvidence.filter((at) => !evidence.includes(at))),
  };
}
