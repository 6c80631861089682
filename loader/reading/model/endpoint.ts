// The OpenAI-compatible endpoint that a person has set, or how to set one.
import type { Settings } from "../../../data/files/settings.ts";
import type { Words } from "../../read/fault.ts";

/** `url` ends before `/chat/completions`. */
export type Endpoint = { readonly url: string; readonly model: string; readonly key: string | null };

/** The endpoint of the settings; null unless address and model are both set. */
export function endpointOf({
  ZHAOTU_LLM_URL: url,
  ZHAOTU_LLM_MODEL: model,
  ZHAOTU_LLM_KEY: key,
}: Pick<Settings, "ZHAOTU_LLM_URL" | "ZHAOTU_LLM_MODEL" | "ZHAOTU_LLM_KEY">): Endpoint | null {
  return url === undefined || model === undefined ? null : { url, model, key: key ?? null };
}

export const NO_ENDPOINT: Words = {
  zh: "没有配置模型，什么也没有发出，什么也没有写。要用 --model，先设 ZHAOTU_LLM_URL（一个 OpenAI 兼容的接口，到 /v1 为止，如 http://127.0.0.1:11434/v1）和 ZHAOTU_LLM_MODEL（模型名），需要密钥时再设 ZHAOTU_LLM_KEY；写在环境变量或 .env 里。不加 --model 则只按规则读。",
  en: "No model is configured; nothing was sent and nothing written. For --model set ZHAOTU_LLM_URL (an OpenAI-compatible endpoint up to /v1, such as http://127.0.0.1:11434/v1) and ZHAOTU_LLM_MODEL (the model's name), and ZHAOTU_LLM_KEY where it wants a key, in the environment or in .env. Without --model the rules read alone.",
};
