// zhaotu load: brings the fact files into the graph.
import type { Command } from "commander";
import { openGraph } from "../../cypher/open.ts";
import type { EngineName } from "../../cypher/port.ts";
import { withExample } from "../../data/files/settings.ts";
import { checkFacts } from "../check/check.ts";
import { faultsError, graphPlace } from "../graph.ts";
import { refuseMixedGraph } from "../load/example.ts";
import { loadFacts, type LoadSummary, type Outcome } from "../load/load.ts";
import { startProgress } from "../print/progress.ts";
import { formatRows } from "../print/rows.ts";
import type { Words } from "../read/fault.ts";
import type { Shell } from "../shell.ts";
import { findArticle, readAll } from "./facts-at-hand.ts";
import { engineOption, newCommand, type Format } from "./options.ts";

const WORDS = {
  zh: "把事实文件载入图：先检查，有错误则什么也不写；载过而没有变的跳过",
  en: "load the fact files into the graph: checked first, with faults nothing is written; what is loaded and unchanged is skipped",
};
const ARTICLE = { zh: "只载入这些文章(id 或全名)，其余不动", en: "load only these articles (id or exact title), leave the others" };
const EXAMPLE = {
  zh: "只载入编造的例子，到一个自己的库（设 ZHAOTU_EXAMPLE=1 时别的命令也用它）",
  en: "load the made-up example alone, into a store of its own (with ZHAOTU_EXAMPLE=1 the other commands use it too)",
};
const MADE_UP = {
  zh: "这是编造的例子：地方、单位和数字都不存在。库在 ",
  en: "This is the made-up example: its places, organizations and figures do not exist. It lies in ",
};
const OUTCOMES: Readonly<Record<Outcome, Words>> = {
  loaded: { zh: "已载入", en: "loaded" },
  unchanged: { zh: "没有变", en: "unchanged" },
  removed: { zh: "已移除", en: "removed" },
};
const COLUMNS = ["article", "outcome", "nodes", "relations", "dropped", "waiting"];

type Options = { readonly example?: true; readonly article?: readonly string[]; readonly engine?: EngineName; readonly format: Format };

export function loadCommand(outer: Shell): Command {
  const { lang } = outer;
  return newCommand("load", WORDS, lang)
    .addOption(engineOption(lang))
    .option("--article <id...>", ARTICLE[lang])
    .option("--example", EXAMPLE[lang])
    .action(async ({ example, article, engine, format }: Options) => {
      const shell = example ? { ...outer, settings: withExample(outer.settings) } : outer;
      const { reading, texts } = readAll(shell);
      const articles = article?.map((name) => findArticle(reading, name).article);
      const report = checkFacts(reading, texts);
      if (report.faults.length > 0) throw faultsError(report.faults);
      const { length } = report.warnings;
      if (length > 0) shell.say(lang === "zh" ? `(${length} 处提醒：zhaotu check 列出)` : `(${length} warnings: zhaotu check lists them)`);
      const progress = startProgress(shell);
      const port = await openGraph(graphPlace(shell.settings, engine));
      try {
        await refuseMixedGraph(port, shell.settings.ZHAOTU_EXAMPLE);
        const summary = await loadFacts(port, reading, { ...(articles ? { articles } : {}), onStep: progress.step });
        progress.done();
        await shell.print(formatRows(format, COLUMNS, rowsOf(summary, format, shell)));
        if (shell.settings.ZHAOTU_EXAMPLE) shell.say(`${MADE_UP[lang]}${(await port.info()).place}`);
        if (summary.rebuilt)
          shell.say(lang === "zh" ? "图是旧格式的，已整个重建。" : "the graph was of an older format and has been rebuilt.");
      } finally {
        progress.done();
        await port.close();
      }
    });
}

/** For people the outcome is in their language; for programs it is the same word always. */
function rowsOf({ articles }: LoadSummary, format: Format, { lang }: Shell) {
  return articles.map((one) => ({ ...one, outcome: format === "table" ? OUTCOMES[one.outcome][lang] : one.outcome }));
}
