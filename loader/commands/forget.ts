// zhaotu forget: an article that was read in goes again, with all that came of it.
import type { Command } from "commander";
import type { EngineName } from "../../cypher/port.ts";
import { ownPlaces } from "../../data/files/own.ts";
import { loadOut } from "../review/act.ts";
import { forget, type Forgotten } from "../review/forget.ts";
import type { Language } from "../read/fault.ts";
import type { Shell } from "../shell.ts";
import { engineOption, newCommand, type Format } from "./options.ts";
import { orRefused } from "./review-refusals.ts";

const WORDS = {
  zh: "忘掉一篇读入的文章：原文、候选、决定和接受了的事实；先说有什么，加 --yes 才删",
  en: "forget an article that was read in: its text, candidates, decisions and accepted facts; says what there is, and deletes with --yes",
};
const ARTICLE = { zh: "文章的 id", en: "the article's id" };
const TEXT = { zh: "只删原文，事实和决定留着", en: "delete the text alone; facts and decisions stay" };
const YES = { zh: "真的删", en: "do it" };
const WRITE = { zh: "只改文件，不载入", en: "change the files, load nothing" };

type Options = {
  readonly text?: true;
  readonly yes?: true;
  readonly write?: true;
  readonly engine?: EngineName;
  readonly format: Format;
};

export function forgetCommand(shell: Shell): Command {
  const { lang } = shell;
  return newCommand("forget", WORDS, lang)
    .argument("<article>", ARTICLE[lang])
    .option("--text", TEXT[lang])
    .option("--yes", YES[lang])
    .option("--write", WRITE[lang])
    .addOption(engineOption(lang))
    .action(async (article: string, options: Options) => {
      const asked = { textOnly: options.text === true, really: options.yes === true };
      const work = async () => {
        const gone = await forget(article, asked, ownPlaces(shell.settings.ZHAOTU_OWN), shell);
        if (options.yes && !options.write && gone.facts > 0) await loadOut(options.engine, shell);
        await shell.print(options.format === "json" ? `${JSON.stringify({ forgotten: gone })}\n` : told(gone, asked.really, lang));
      };
      await orRefused(work, options.format, shell);
    });
}

function told({ text, reading, decisions, facts }: Forgotten, really: boolean, lang: Language): string {
  const zh = lang === "zh";
  const parts = [
    ...(text ? [zh ? "原文" : "the text"] : []),
    ...(reading ? [zh ? "候选" : "the candidates"] : []),
    ...(decisions > 0 ? [zh ? `决定 ${decisions} 条` : `${decisions} decisions`] : []),
    ...(facts > 0 ? [zh ? `事实 ${facts} 行` : `${facts} lines of facts`] : []),
  ];
  const list = parts.length === 0 ? (zh ? "什么也没有" : "nothing") : parts.join(zh ? "、" : ", ");
  if (really) return zh ? `删了：${list}\n` : `deleted: ${list}\n`;
  return zh ? `会删去：${list}。加 --yes 就删。\n` : `would be deleted: ${list}. --yes deletes it.\n`;
}
