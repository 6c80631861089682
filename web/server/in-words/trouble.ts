// Why a model gave nothing, in plain words.
import { ModelError, type ModelTrouble } from "./model.ts";

export type Lang = "zh" | "en";
type Trouble = ModelTrouble | "none" | "no-query" | "no-answer" | "no-evidence";

const SENTENCES: Readonly<Record<Trouble, Readonly<Record<Lang, string>>>> = {
  none: {
    zh: "没有配置模型（ZHAOTU_LLM_URL、ZHAOTU_LLM_MODEL）。",
    en: "No model is configured (ZHAOTU_LLM_URL, ZHAOTU_LLM_MODEL).",
  },
  away: { zh: "连不上模型。", en: "The model cannot be reached." },
  slow: { zh: "模型没有及时回答。", en: "The model did not answer in time." },
  refuses: { zh: "模型的接口拒绝了请求", en: "The model’s address refused the request" },
  redirects: { zh: "模型的接口要转到别处去，没有跟过去。", en: "The model’s address sends on to another; it was not followed." },
  "too-long": { zh: "模型的回答太长。", en: "The model’s answer is too long." },
  strange: { zh: "模型的回答读不懂。", en: "The model’s answer cannot be read." },
  "no-query": { zh: "模型没有写出查询。", en: "The model wrote no query." },
  "no-answer": { zh: "模型没有给出能用的句子。", en: "The model gave no sentence that can be used." },
  "no-evidence": {
    zh: "这些行里没有出处，所以没有让模型来说：让查询返回 evidence。",
    en: "There is no evidence in these rows, so the model was not asked: let the query return evidence.",
  },
};

/** The sentence for a trouble. */
export function troubleSentence(trouble: Trouble, lang: Lang, status: number | null = null): string {
  const sentence = SENTENCES[trouble][lang];
  if (trouble !== "refuses") return sentence;
  return lang === "zh" ? `${sentence}（${status ?? "?"}）。` : `${sentence} (${status ?? "?"}).`;
}

/** The sentence for what a model threw. Throws on what is no trouble of a model. */
export function troubleOf(thrown: unknown, lang: Lang): string {
  if (!(thrown instanceof ModelError)) throw thrown;
  return troubleSentence(thrown.trouble, lang, thrown.status);
}
