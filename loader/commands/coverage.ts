// zhaotu coverage: walks the articles' texts and accounts for every number, term, place and name's ending.
import { Command, Option } from "commander";
import { checkFacts } from "../check/check.ts";
import { jsonReport } from "../coverage/report/json.ts";
import { textReport } from "../coverage/report/text.ts";
import { htmlReport } from "../coverage/report/html.ts";
import { walkArticles } from "../coverage/walk.ts";
import type { Shell } from "../shell.ts";
import { findArticle, noText, readAll } from "./facts-at-hand.ts";
import { languageOption, withHelpIn } from "./options.ts";

const WORDS = {
  zh: "逐字走一遍文章原文：每个数、引号和括号里的词、地名和名称的词尾，由哪条事实说到，或为什么不是事实；有未交代的退出码为 1",
  en: "walk the articles' texts: which fact covers each number, quoted or bracketed term, place and name's ending, or why it is none; exits 1 where one is unaccounted for",
};
const FORMAT = {
  zh: "结果的格式；html 是一页可打印的全文",
  en: "format of the result; html is one page with the whole text, fit to print",
};
const ARTICLE = { zh: "只走这一篇（id 或全名）", en: "only this article (its id or exact title)" };
type Format = "text" | "json" | "html";

export function coverageCommand(shell: Shell, end: (code: number) => void): Command {
  const { lang } = shell;
  return withHelpIn(new Command("coverage"), lang)
    .description(WORDS[lang])
    .option("--article <id>", ARTICLE[lang])
    .addOption(new Option("--format <format>", FORMAT[lang]).choices(["text", "json", "html"]).default("text"))
    .addOption(languageOption(lang))
    .action(async ({ article, format }: { article?: string; format: Format }) => {
      const { reading, texts } = readAll(shell);
      const known = reading.facts.articles.map(({ fact }) => fact);
      const asked = article === undefined ? known : [findArticle(reading, article)];
      if (!asked.some((one) => texts.has(one.article)))
        throw noText(
          asked.map((one) => one.article),
          shell,
        );
      const walk = walkArticles(asked, reading, texts, checkFacts(reading, texts).faults.length);
      if (walk.faults > 0) shell.say(faultsWords(walk.faults)[lang]);
      await shell.print(format === "json" ? jsonReport(walk) : format === "html" ? htmlReport(walk, lang) : textReport(walk, lang));
      end(walk.unaccounted + walk.stale + walk.faults > 0 ? 1 : 0);
    });
}

function faultsWords(faults: number) {
  return {
    zh: `（事实文件有 ${faults} 处错误，先用 zhaotu check 改正：下面的交代不算数）`,
    en: `(the fact files have ${faults} faults, mend them with zhaotu check first: what follows is not proved)`,
  };
}
