// zhaotu calendar: deadlines and dated events by date, and what of them falls by a day.
import type { Command } from "commander";
import { ask } from "../../cypher/query.ts";
import type { EngineName, Row } from "../../cypher/port.ts";
import { calendarOf, dueBy, type Calendar, type Dated } from "../../cypher/plan/targets/calendar.ts";
import { readCalendarFacts } from "../../cypher/plan/targets/read-calendar.ts";
import { STATUS_WORDS, timeWords } from "../../cypher/plan/targets/words.ts";
import { bounds, point } from "../../data/model/time.ts";
import { readGraph } from "../graph.ts";
import { formatRows } from "../print/rows.ts";
import type { Language, Words } from "../read/fault.ts";
import type { Shell } from "../shell.ts";
import { engineOption, newCommand, notADate, type Format } from "./options.ts";

const WORDS = {
  zh: "按日期列出期限和事件；写了到哪一天，就分清一定到期和也许到期",
  en: "list deadlines and dated events by date; with a day, what is surely and what is perhaps due by it",
};
const TODAY = { zh: "哪一天算今天（不写则是所知的那一天）", en: "the day that counts as today (default: the date as known)" };
const UNTIL = { zh: "到这一天为止（不写则全部）", en: "only what falls by this day (default: everything)" };
const AS_KNOWN = { zh: "到这一天为止所知（不写则到最新一篇文章）", en: "as known on this date (default: the newest article's)" };
const SIDE_WORDS: Readonly<Record<Dated["side"], Words>> = {
  past: { zh: "已过", en: "over" },
  now: { zh: "今天在其中", en: "includes today" },
  ahead: { zh: "还没到", en: "to come" },
};
const DUE_WORDS: Readonly<Record<"sure" | "perhaps", Words>> = {
  sure: { zh: "一定", en: "surely" },
  perhaps: { zh: "也许", en: "perhaps" },
};

type Options = {
  readonly today?: string;
  readonly until?: string;
  readonly asKnown?: string;
  readonly engine?: EngineName;
  readonly format: Format;
};
/** `due`: surely or perhaps by the day that was asked for; null where none was. */
type Item = Dated & { readonly due: "sure" | "perhaps" | null };

export function calendarCommand(shell: Shell): Command {
  const { lang } = shell;
  return newCommand("calendar", WORDS, lang)
    .option("--today <date>", TODAY[lang])
    .option("--until <date>", UNTIL[lang])
    .option("--as-known <date>", AS_KNOWN[lang])
    .addOption(engineOption(lang))
    .action(async (options: Options) => {
      const { today, until, asKnown, engine, format } = options;
      for (const date of [today, until, asKnown]) if (date !== undefined && !point.safeParse(date).success) throw notADate(date);
      const calendar = await readGraph(shell, engine, async (port) => {
        const { facts, places } = await readCalendarFacts(async (query, params) => (await ask(port, query, params)).rows);
        return calendarOf(facts, { asKnown, today, places });
      });
      const items = itemsOf(calendar, until);
      shell.say(summary(calendar, items, options, lang));
      await shell.print(
        format === "table"
          ? formatRows(
              format,
              ["from", "to", "id", "name", "status", "side", ...(until === undefined ? [] : ["due"])],
              items.map((item) => told(item, lang)),
            )
          : formatRows(format, COLUMNS, items.map(plain)),
      );
    });
}

const COLUMNS = [
  ...["id", "what", "kind", "name", "nameEn", "from", "to", "grain", "basis", "text"],
  ...["status", "sentence", "sentenceEn", "side", "due", "about", "articles", "evidence", "restsEvidence"],
];

function itemsOf(calendar: Calendar, until: string | undefined): Item[] {
  if (until === undefined) return calendar.items.map((item) => ({ ...item, due: null }));
  const { due, perhaps } = dueBy(calendar, until);
  return [...due.map((item): Item => ({ ...item, due: "sure" })), ...perhaps.map((item): Item => ({ ...item, due: "perhaps" }))];
}

function told({ from, to, id, name, nameEn, status, side, due }: Item, lang: Language): Row {
  return {
    ...{ from, to, id },
    name: lang === "zh" ? name : nameEn,
    status: status === null ? "" : STATUS_WORDS[status][lang],
    side: SIDE_WORDS[side][lang],
    due: due === null ? "" : DUE_WORDS[due][lang],
  };
}

function plain({ sentence, about, articles, evidence, restsEvidence, ...item }: Item): Row {
  return {
    ...item,
    sentence: sentence?.zh ?? null,
    sentenceEn: sentence?.en ?? null,
    about: [...about],
    articles: [...articles],
    evidence: [...evidence],
    restsEvidence: [...restsEvidence],
  };
}

function summary({ asKnown, undated }: Calendar, items: readonly Item[], given: Options, lang: Language): string {
  const { until } = given;
  if (asKnown === null) return lang === "zh" ? "（还没有文章）" : "(no article yet)";
  const count = (fits: (item: Item) => boolean) => items.filter(fits).length;
  const day = (date: string) => timeWords(date)[lang];
  const now = day(given.today ?? asKnown);
  const [deadlines, events] = [count(({ what }) => what === "deadline"), count(({ what }) => what === "event")];
  const [sure, perhaps] = [count(({ due }) => due === "sure"), count(({ due }) => due === "perhaps")];
  if (lang === "zh") {
    const by = until === undefined ? "" : `；到 ${day(bounds(until).to)}：一定 ${sure} 个，也许 ${perhaps} 个`;
    return `（到 ${asKnown} 所知，今天是 ${now}：期限 ${deadlines} 个，事件 ${events} 个${by}；没写期限的目标 ${undated.length} 个）`;
  }
  const by = until === undefined ? "" : `; by ${bounds(until).to}: ${sure} surely, ${perhaps} perhaps`;
  return `(as known on ${asKnown}, today is ${now}: deadlines ${deadlines}, events ${events}${by}; targets without a deadline ${undated.length})`;
}
