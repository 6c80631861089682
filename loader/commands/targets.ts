// zhaotu targets: every target with how it stands, by rules, and what that rests on.
import { type Command, Option } from "commander";
import { ask } from "../../cypher/query.ts";
import type { EngineName, Row } from "../../cypher/port.ts";
import { boardOf, type BoardRow } from "../../cypher/plan/targets/board.ts";
import { boardCsv } from "../../cypher/plan/targets/board-csv.ts";
import { choose, sortRows, type BoardChoice } from "../../cypher/plan/targets/board-view.ts";
import { readBoardFacts } from "../../cypher/plan/targets/read.ts";
import { STATUS_WORDS } from "../../cypher/plan/targets/words.ts";
import { BOARD_FIELDS, BOARD_ORDERS, type BoardField, type BoardOrder } from "../../data/model/planning.ts";
import { MODALITIES } from "../../data/model/quantity.ts";
import { point } from "../../data/model/time.ts";
import { STATUSES } from "../../data/model/verdicts.ts";
import { readGraph } from "../graph.ts";
import { formatRows } from "../print/rows.ts";
import { CommandError, type Shell } from "../shell.ts";
import { engineOption, newCommand, notADate, type Format } from "./options.ts";
import { resolveId } from "./resolve-ids.ts";

const WORDS = {
  zh: "列出目标：现在怎样，凭什么这么说，差多少；状态只按规则得出",
  en: "list targets: how each stands, by what rule, and how far it has to go",
};
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

type Options = Readonly<Partial<Record<BoardField, string>>> & {
  readonly asKnown?: string;
  readonly sort: BoardOrder;
  readonly engine?: EngineName;
  readonly format: Format;
};

export function targetsCommand(shell: Shell): Command {
  const { lang } = shell;
  const command = newCommand("targets", WORDS, lang);
  for (const field of BOARD_FIELDS) {
    const [value, zh, en] = OPTIONS[field];
    command.option(`--${field} <${value}>`, lang === "zh" ? zh : en);
  }
  return command
    .option("--as-known <date>", AS_KNOWN[lang])
    .addOption(new Option("--sort <order>", SORT[lang]).choices(BOARD_ORDERS).default("deadline"))
    .addOption(engineOption(lang))
    .action(async (options: Options) => {
      for (const field of BOARD_FIELDS) for (const text of listed(options[field])) refuseUnknown(field, text);
      if (options.asKnown !== undefined && !point.safeParse(options.asKnown).success) throw notADate(options.asKnown);
      const { board, choice } = await readGraph(shell, options.engine, async (port) => ({
        choice: await choiceFrom(options, (text) => resolveId(port, text)),
        board: boardOf(await readBoardFacts(async (query, params) => (await ask(port, query, params)).rows), options.asKnown),
      }));
      const rows = sortRows(choose(board.rows, choice), options.sort, lang);
      shell.say(summary(board.asKnown, rows, board.rows.length, shell));
      await shell.print(printed(rows, options.format, shell));
    });
}

const listed = (texts: string | undefined): string[] =>
  (texts ?? "")
    .split(",")
    .map((text) => text.trim())
    .filter((text) => text !== "");

/** The wishes with names turned into ids. */
async function choiceFrom(options: Options, idOf: (text: string) => Promise<string>): Promise<BoardChoice> {
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

function summary(asKnown: string | null, rows: readonly BoardRow[], all: number, { lang }: Shell): string {
  const counts = STATUSES.map((status) => [status, rows.filter((row) => row.status === status).length] as const).filter(([, n]) => n > 0);
  const parts = counts.map(([status, n]) => `${STATUS_WORDS[status][lang]} ${n}`);
  return lang === "zh"
    ? `（到 ${asKnown ?? "—"} 所知，${all} 个目标里的 ${rows.length} 个${parts.length === 0 ? "" : `：${parts.join("，")}`}）`
    : `(as known on ${asKnown ?? "–"}: ${rows.length} of ${all} targets${parts.length === 0 ? "" : `: ${parts.join(", ")}`})`;
}

function printed(rows: readonly BoardRow[], format: Format, { lang }: Shell): string {
  if (format === "csv") return [...boardCsv(rows, lang)].join("");
  if (format === "json") return rows.length === 0 ? "[]\n" : `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`;
  return formatRows(
    "table",
    ["id", "name", "status", "why"],
    rows.map((row) => lineOf(row, lang)),
  );
}

/** English names leave the words of a target without a number out; the claim has them. */
function lineOf({ id, name, nameEn, value, claimEn, status, sentence }: BoardRow, lang: Shell["lang"]): Row {
  const english = value === null && claimEn !== null ? `${nameEn}: ${claimEn}` : nameEn;
  return { id, name: lang === "zh" ? name : english, status: STATUS_WORDS[status][lang], why: sentence[lang] };
}
