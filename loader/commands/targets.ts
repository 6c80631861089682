// zhaotu targets: every target with how it stands, by rules, and what that rests on.
import type { Command } from "commander";
import { ask } from "../../cypher/query.ts";
import type { EngineName, Row } from "../../cypher/port.ts";
import { boardOf, type BoardRow } from "../../cypher/plan/targets/board.ts";
import { boardCsv } from "../../cypher/plan/targets/board-csv.ts";
import { choose, sortRows } from "../../cypher/plan/targets/board-view.ts";
import { readBoardFacts } from "../../cypher/plan/targets/read.ts";
import { STATUS_WORDS } from "../../cypher/plan/targets/words.ts";
import { STATUSES } from "../../data/model/verdicts.ts";
import { readGraph } from "../graph.ts";
import { formatRows } from "../print/rows.ts";
import type { Shell } from "../shell.ts";
import { engineOption, newCommand, type Format } from "./options.ts";
import { resolveId } from "./resolve-ids.ts";
import { choiceFrom, refuseUnclear, withChoice, type ChoiceOptions } from "./target-choice.ts";

const WORDS = {
  zh: "列出目标：现在怎样，凭什么这么说，差多少；状态只按规则得出",
  en: "list targets: how each stands, by what rule, and how far it has to go",
};
type Options = ChoiceOptions & { readonly engine?: EngineName; readonly format: Format };

export function targetsCommand(shell: Shell): Command {
  const { lang } = shell;
  return withChoice(newCommand("targets", WORDS, lang), lang)
    .addOption(engineOption(lang))
    .action(async (options: Options) => {
      refuseUnclear(options);
      const { board, choice } = await readGraph(shell, options.engine, async (port) => ({
        choice: await choiceFrom(options, (text) => resolveId(port, text)),
        board: boardOf(await readBoardFacts(async (query, params) => (await ask(port, query, params)).rows), options.asKnown),
      }));
      const rows = sortRows(choose(board.rows, choice), options.sort, lang);
      shell.say(summary(board.asKnown, rows, board.rows.length, shell));
      await shell.print(printed(rows, options.format, shell));
    });
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
