// Which targets, as known when, in which order: options that every command about targets takes.
import { type Command, Option } from "commander";
import type { BoardChoice } from "../../cypher/plan/targets/board-view.ts";
import { BOARD_FIELDS, BOARD_ORDERS, type BoardField, type BoardOrder } from "../../data/model/planning.ts";
import { MODALITIES } from "../../data/model/quantity.ts";
import { point } from "../../data/model/time.ts";
import { STATUSES } from "../../data/model/verdicts.ts";
import type { Language } from "../read/fault.ts";
import { CommandError } from "../shell.ts";
import { notADate } from "./options.ts";

const ID = { zh: "id 或确切的名称，几个用逗号分开", en: "ids or exact names, separated by commas" };
const OPTIONS: Readonly<Record<BoardField, readonly [value: string, zh: string, en: string]>> = {
  status: [
    "statuses",
    `只要这些状态，用逗号分开：${STATUSES.join(" ")}`,
    `only these statuses, separated by commas: ${STATUSES.join(" ")}`,
  ],
  subject: ["ids", `对谁：${ID.zh}`, `about whom: ${ID.en}`],
  industry: ["ids", `产业：${ID.zh}`, `industry: ${ID.en}`],
  policy: ["ids", `政策：${ID.zh}`, `policy: ${ID.en}`],
  indicator: ["ids", `指标：${ID.zh}`, `indicator: ${ID.en}`],
  deadline: ["years", "期限的年份，用逗号分开；none 指没写期限的", "years of the deadline, separated by commas; none: without a deadline"],
  setter: ["ids", `谁定的：${ID.zh}`, `set by: ${ID.en}`],
  modality: ["modalities", `语气，用逗号分开：${MODALITIES.join(" ")}`, `modalities, separated by commas: ${MODALITIES.join(" ")}`],
};
const NAMED: ReadonlySet<BoardField> = new Set(["subject", "industry", "policy", "indicator", "setter"]);
const KNOWN_WORDS: Readonly<Partial<Record<BoardField, readonly string[]>>> = { status: STATUSES, modality: MODALITIES };
const AS_KNOWN = {
  zh: "到这一天为止所知（不写则到最新一篇文章）；期限过没过也看这一天",
  en: "as known on this date (default: the newest article's); deadlines are judged by it too",
};
const SORT = { zh: "排列的次序", en: "order of the rows" };

export type ChoiceOptions = Readonly<Partial<Record<BoardField, string>>> & { readonly asKnown?: string; readonly sort: BoardOrder };

/** A command with these options. */
export function withChoice(command: Command, lang: Language): Command {
  for (const field of BOARD_FIELDS) {
    const [value, zh, en] = OPTIONS[field];
    command.option(`--${field} <${value}>`, lang === "zh" ? zh : en);
  }
  return command
    .option("--as-known <date>", AS_KNOWN[lang])
    .addOption(new Option("--sort <order>", SORT[lang]).choices(BOARD_ORDERS).default("deadline"));
}

/** Refuses words that no row can have, and what is no date. */
export function refuseUnclear(options: ChoiceOptions): void {
  for (const field of BOARD_FIELDS) for (const text of listed(options[field])) refuseUnknown(field, text);
  refuseNoDate(options.asKnown);
}

/** Refuses what is no date. */
export function refuseNoDate(text: string | undefined): void {
  if (text !== undefined && !point.safeParse(text).success) throw notADate(text);
}

const listed = (texts: string | undefined): string[] =>
  (texts ?? "")
    .split(",")
    .map((text) => text.trim())
    .filter((text) => text !== "");

/** The wishes with names turned into ids. */
export async function choiceFrom(options: ChoiceOptions, idOf: (text: string) => Promise<string>): Promise<BoardChoice> {
  const choice: Partial<Record<BoardField, readonly string[]>> = {};
  for (const field of BOARD_FIELDS) {
    if (options[field] === undefined) continue;
    const texts = listed(options[field]);
    choice[field] = NAMED.has(field) ? await Promise.all(texts.map(idOf)) : texts;
  }
  return choice as BoardChoice;
}

/** Words that no row can have. */
function refuseUnknown(field: BoardField, text: string): void {
  const known = KNOWN_WORDS[field];
  const isKnown = field === "deadline" ? /^(?:\d{4}|none)$/.test(text) : (known?.includes(text) ?? true);
  if (isKnown) return;
  const may = known?.join(" ") ?? "2026 none";
  throw new CommandError(1, { zh: `--${field} 不能是“${text}”：可用 ${may}`, en: `--${field} cannot be "${text}": there are ${may}` });
}
