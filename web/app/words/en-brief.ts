// Words of the button that makes a briefing, in English.
import type { BriefWords } from "./zh-brief.ts";

const n = (count: number) => count.toLocaleString("en-GB");

export const enBrief: BriefWords = {
  brief: {
    open: "Briefing",
    title: "Make a briefing",
    how: "One page to print: what stands out, the picture, the table, numbered sources, the Cypher and the link. It reads without a network.",
    lang: "Language of the briefing",
    passages: "Add the passages of the articles",
    noWords: "The server has no article’s text; the briefing holds no sentence of any article.",
    wordsHow: (count) =>
      `The server has the text of ${n(count)} ${count === 1 ? "article" : "articles"}. Without the tick the briefing holds no sentence of any article.`,
    print: "Open to print",
    save: "Save",
    busy: "Making the briefing…",
    opened: (name) => `Opened ${name} in a new tab`,
    saved: (name) => `Downloaded ${name}`,
    blocked: (name) => `The browser allows no new tab; downloaded ${name} instead`,
    failed: "Not made",
    close: "Close",
  },
};
