// Why a server neither reads articles in nor reviews them.
import type { Settings } from "../../../data/files/settings.ts";

export type Sentence = { readonly zh: string; readonly en: string };

const EXAMPLE: Sentence = {
  zh: "这是示例图：不读入文章，也不审核。不带 --example 启动就可以。",
  en: "This is the example graph: articles are neither read in nor reviewed. Start without --example to do so.",
};
const WITHOUT_PRIVATE: Sentence = {
  zh: "这里不显示个人：候选里会有人名，所以不读入文章，也不审核。",
  en: "Private persons are not shown here, and candidates name persons: articles are neither read in nor reviewed.",
};
const OPEN: Sentence = {
  zh: "谁都能打开这里而没有口令：不读入文章，也不审核。设 ZHAOTU_TOKEN 就可以。",
  en: "Anyone can open this server and it has no token: articles are neither read in nor reviewed. Set ZHAOTU_TOKEN to do so.",
};

/** The reason; null where they are. `open`: listening to others without a token. */
export function closedWhy(settings: Pick<Settings, "ZHAOTU_EXAMPLE" | "ZHAOTU_WITHOUT_PRIVATE">, open: boolean): Sentence | null {
  if (settings.ZHAOTU_EXAMPLE) return EXAMPLE;
  if (settings.ZHAOTU_WITHOUT_PRIVATE) return WITHOUT_PRIVATE;
  return open ? OPEN : null;
}
