// Routes of reading and review: what they are for, and an example. The examples change nothing: what they name was never read.
import type { Told } from "./told.ts";

const ARTICLE = "my-article-2033";

export const TOLD_OF_REVIEW: Readonly<Record<string, Told>> = {
  "POST /api/read": {
    group: "review",
    zh: "读一篇文章：文件的字节用 base64；每一步一行，最后是读出了什么，或为什么读不了",
    en: "Read an article in: the file's bytes in base64; a line for each stage, then what was found, or why it cannot be read",
    example: { body: { name: "news.pdf", base64: "JVBERi0xLjcK" } },
  },
  "GET /api/review": {
    group: "review",
    zh: "读过的文章，各有多少候选待定、接受、拒绝",
    en: "The articles that were read, with how many candidates wait, are accepted, rejected",
    example: {},
  },
  "GET /api/review/:id": {
    group: "review",
    zh: "一篇文章的候选，每条怎样了",
    en: "The candidates of an article and how each stands",
    example: { id: ARTICLE },
  },
  "GET /api/review/:id/text": {
    group: "review",
    zh: "读过的那份原文",
    en: "The text as it was read",
    example: { id: ARTICLE },
  },
  "POST /api/review/:id/decisions": {
    group: "review",
    zh: "对候选作决定，或撤销；别人在 seen 行以后决定了的，不算",
    en: "Decide on candidates, or take decisions back; refused where somebody else decided after line `seen` of the log",
    example: { id: ARTICLE, body: { seen: 0, who: "ann", undo: [] } },
  },
  "POST /api/review/:id/apply": {
    group: "review",
    zh: "把接受了的写成事实并载入图里；每一步一行",
    en: "Write what was accepted as facts and load them; a line for each stage",
    example: { id: ARTICLE, body: {} },
  },
  "POST /api/review/:id/forget": {
    group: "review",
    zh: "忘掉这篇文章：只是原文，或连同候选、决定和事实",
    en: "Forget the article: its text alone, or with candidates, decisions and facts",
    example: { id: ARTICLE, body: { what: "text" } },
  },
};
