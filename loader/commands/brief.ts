// zhaotu brief: a page to print of any of the planner's answers.
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { Command, Option } from "commander";
import type { BriefOf } from "../../cypher/brief/asked.ts";
import { briefingOf } from "../../cypher/brief/brief.ts";
import { readBriefFacts, type BriefFacts } from "../../cypher/brief/facts.ts";
import type { EngineName, GraphPort } from "../../cypher/port.ts";
import { ask } from "../../cypher/query.ts";
import { readArticleTexts } from "../../data/files/article-texts.ts";
import { textFolders } from "../../data/files/own.ts";
import { dayOf } from "../../data/model/file-name.ts";
import { BOARD_FIELDS, type BoardField } from "../../data/model/planning.ts";
import { writeFiles } from "../export/write.ts";
import { readGraph } from "../graph.ts";
import type { Language, Words } from "../read/fault.ts";
import { CommandError, type Shell } from "../shell.ts";
import { articleOf, netOf, partsWay, suppositionsOf, withNet, type NetSwitches } from "./brief-asked.ts";
import { depthOf } from "./needs.ts";
import { engineOption, languageOption, withHelpIn } from "./options.ts";
import { resolveId } from "./resolve-ids.ts";
import { choiceFrom, refuseNoDate, refuseUnclear, withChoice, type ChoiceOptions } from "./target-choice.ts";

const WORDS = { zh: "做成可打印的简报（HTML，自成一页）", en: "make a briefing to print (one page of HTML that stands by itself)" };
const WHAT: Readonly<Record<BriefOf["is"], Words>> = {
  depend: { zh: "依赖：先要有什么，什么靠它", en: "dependencies: what things need, what hangs on them" },
  why: { zh: "一个为什么要靠另一个", en: "why one thing depends on another" },
  order: { zh: "先做什么，后做什么（不写 id 则全部）", en: "the order of work (without an id: of everything)" },
  "what-if": { zh: "如果推迟、取消或做好", en: "what if things are late, cancelled or done" },
  targets: { zh: "目标现在怎样", en: "how the targets stand" },
  calendar: { zh: "期限和事件", en: "deadlines and events" },
  between: { zh: "两篇文章之间：那时说的，现在怎样", en: "between two articles: said then, and how it is now" },
  conflicts: { zh: "说法不一的和互相印证的", en: "statements that differ, and that bear each other out" },
};
const TEXTS = {
  out: { zh: "写到这个文件，或放进已有的文件夹；不写则打印", en: "write to this file, or into a folder that exists; default: print" },
  force: { zh: "覆盖已有的文件", en: "overwrite a file that is there" },
  passages: { zh: "附上出处的原文（要有 ARTICLES_DIR）", en: "add the articles' words at the sources (needs ARTICLES_DIR)" },
  link: { zh: "印上这个链接", en: "print this link" },
  ids: { zh: "id 或确切的名称，可写几个", en: "an id or an exact name, may be several" },
  one: { zh: "id 或确切的名称", en: "an id or an exact name" },
  marks: {
    zh: "ID=delayed、ID=delayed-6（推迟 6 个月）、ID=cancelled 或 ID=done，可写几个",
    en: "ID=delayed, ID=delayed-6 (six months), ID=cancelled or ID=done, may be several",
  },
  article: { zh: "文章的 id 或标题", en: "id or title of an article" },
  way: { zh: "哪一边", en: "which side" },
  depth: { zh: "列到第几步：1、2、3……或 all", en: "how many steps are listed: 1, 2, 3 … or all" },
  group: { zh: "按什么归在一起", en: "what rows are grouped by" },
  known: { zh: "到这一天为止所知（不写则到最新一篇文章）", en: "as known on this date (default: the newest article's)" },
  today: { zh: "把这一天当作今天（不写则同上）", en: "take this for today (default: the same)" },
  until: { zh: "只要到这一天为止的", en: "only what falls by this date" },
  pair: { zh: "只要这两篇文章的，用逗号分开", en: "only of these two articles, separated by a comma" },
} satisfies Record<string, Words>;

type Common = {
  readonly out?: string;
  readonly force?: true;
  readonly passages?: true;
  readonly link?: string;
  readonly engine?: EngineName;
};
/** The graph, and what names in it mean. */
type At = { readonly port: GraphPort; readonly facts: BriefFacts };

/** The command and its parts, one for each answer. */
export function briefCommand(shell: Shell): Command {
  const { lang } = shell;
  const command = withHelpIn(new Command("brief"), lang).description(WORDS[lang]).addOption(languageOption(lang));
  for (const part of partsOf(shell)) command.addCommand(part);
  return command;
}

function partsOf(shell: Shell): Command[] {
  const { lang } = shell;
  const way = (usual: string) => new Option("--way <way>", TEXTS.way[lang]).choices(["both", "needs", "needed"]).default(usual);
  const make = (options: Common, of: (at: At) => Promise<BriefOf>) => makeBriefing(shell, options, of);
  return [
    withNet(partCommand("depend", lang), lang, true)
      .argument("<id...>", TEXTS.ids[lang])
      .addOption(way("both"))
      .option("--depth <steps>", TEXTS.depth[lang], "all")
      .action(async (given: readonly string[], options: Common & NetSwitches & { way: "both" | "needs" | "needed"; depth: string }) => {
        const steps = depthOf(options.depth);
        const more = { way: options.way, depth: Number.isFinite(steps) ? steps : null, contains: options.contains === true };
        await make(options, async ({ port }) => ({ is: "depend", asked: { of: await idsOf(port, given), ...more, ...netOf(options) } }));
      }),
    withNet(partCommand("why", lang), lang, true)
      .argument("<a>", TEXTS.one[lang])
      .argument("<b>", TEXTS.one[lang])
      .action(async (a: string, b: string, options: Common & NetSwitches) =>
        make(options, async ({ port, facts }) => {
          const [from = "", to = ""] = await idsOf(port, [a, b]);
          if (from === to) throw new CommandError(1, { zh: `“${a}”和“${b}”是同一个。`, en: `"${a}" and "${b}" are the same thing` });
          return {
            is: "why",
            asked: { a: from, b: to, contains: options.contains ? partsWay(facts, from, to, options) : null, ...netOf(options) },
          };
        }),
      ),
    withNet(partCommand("order", lang), lang, false)
      .argument("[id...]", TEXTS.ids[lang])
      .addOption(way("needs"))
      .action(async (given: readonly string[], options: Common & NetSwitches & { way: "both" | "needs" | "needed" }) =>
        make(options, async ({ port }) => ({
          is: "order",
          asked: { of: await idsOf(port, given), way: options.way, ...netOf(options) },
        })),
      ),
    withNet(partCommand("what-if", lang), lang, false)
      .argument("<mark...>", TEXTS.marks[lang])
      .action(async (given: readonly string[], options: Common & NetSwitches) => {
        const supposed = suppositionsOf(given);
        await make(options, async ({ port }) => {
          const ids = await idsOf(
            port,
            supposed.map(({ id }) => id),
          );
          return { is: "what-if", asked: { suppose: supposed.map((one, nth) => ({ ...one, id: ids[nth] ?? one.id })), ...netOf(options) } };
        });
      }),
    withChoice(partCommand("targets", lang), lang)
      .addOption(new Option("--group <field>", TEXTS.group[lang]).choices(BOARD_FIELDS).default("status"))
      .action(async (options: Common & ChoiceOptions & { group: BoardField }) => {
        refuseUnclear(options);
        const { asKnown = null, sort: order, group: grouped } = options;
        await make(options, async ({ port }) => {
          const choice = await choiceFrom(options, (text) => resolveId(port, text));
          return { is: "targets", asked: { known: asKnown, choice, order, grouped } };
        });
      }),
    partCommand("calendar", lang)
      .option("--as-known <date>", TEXTS.known[lang])
      .option("--today <date>", TEXTS.today[lang])
      .option("--until <date>", TEXTS.until[lang])
      .action(async (options: Common & { asKnown?: string; today?: string; until?: string }) => {
        const { asKnown, today, until } = options;
        for (const date of [asKnown, today, until]) refuseNoDate(date);
        await make(options, async () => ({
          is: "calendar",
          asked: { known: asKnown ?? null, today: today ?? null, until: until ?? null },
        }));
      }),
    partCommand("between", lang)
      .argument("<a>", TEXTS.article[lang])
      .argument("<b>", TEXTS.article[lang])
      .action(async (a: string, b: string, options: Common) =>
        make(options, async ({ facts }) => ({ is: "between", asked: { a: articleOf(facts, a), b: articleOf(facts, b) } })),
      ),
    partCommand("conflicts", lang)
      .option("--between <articles>", TEXTS.pair[lang])
      .action(async (options: Common & { between?: string }) =>
        make(options, async ({ facts }) => {
          if (options.between === undefined) return { is: "conflicts", asked: { between: null } };
          const [a = "", b = ""] = options.between.split(",").map((text) => text.trim());
          return { is: "conflicts", asked: { between: { a: articleOf(facts, a), b: articleOf(facts, b) } } };
        }),
      ),
  ];
}

function partCommand(is: BriefOf["is"], lang: Language): Command {
  return withHelpIn(new Command(is), lang)
    .description(WHAT[is][lang])
    .option("-o, --out <file>", TEXTS.out[lang])
    .option("--force", TEXTS.force[lang])
    .option("--passages", TEXTS.passages[lang])
    .option("--link <address>", TEXTS.link[lang])
    .addOption(engineOption(lang))
    .addOption(languageOption(lang));
}

const idsOf = (port: GraphPort, given: readonly string[]) => Promise.all(given.map((text) => resolveId(port, text)));

async function makeBriefing(shell: Shell, options: Common, of: (at: At) => Promise<BriefOf>): Promise<void> {
  const { lang, settings } = shell;
  const briefing = await readGraph(shell, options.engine, async (port) => {
    const facts = await readBriefFacts(async (query, params) => (await ask(port, query, params)).rows);
    const asked = await of({ port, facts });
    const wanted = facts.articles.map(({ id, sha256 }) => ({ article: id, sha256 }));
    const texts = new Map(
      [...(options.passages ? readArticleTexts(textFolders(settings), wanted) : [])].map(([article, { text }]) => [article, text] as const),
    );
    if (options.passages && texts.size === 0)
      shell.say(
        lang === "zh" ? "（手边没有文章的文字：简报里没有原文）" : "(no article's text is at hand: the briefing is without passages)",
      );
    return briefingOf(facts, { of: asked, lang, link: options.link ?? "", day: dayOf(new Date()), texts, leftOut: () => false });
  });
  if (options.out === undefined) return shell.print(briefing.html);
  const path = existsSync(`${options.out}/`) ? join(resolve(options.out), briefing.name) : resolve(options.out);
  if (!options.force && existsSync(path))
    throw new CommandError(2, {
      zh: `${path} 已经有了，什么也没有写：换一个地方，或加 --force 覆盖。`,
      en: `${path} is there already, nothing was written: choose another place, or overwrite it with --force.`,
    });
  await writeFiles([{ path, file: { name: briefing.name, head: "", text: [briefing.html] } }], true);
  shell.say(lang === "zh" ? `已写入 ${path}` : `wrote ${path}`);
}
