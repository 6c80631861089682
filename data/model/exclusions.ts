// Why characters that look like a fact are none: the closed list of reasons, in both languages.

export const EXCLUSION_REASONS = ["page-furniture", "part-of-a-name", "figure-of-speech", "said-again"] as const;
export type ExclusionReason = (typeof EXCLUSION_REASONS)[number];

/** The words of each reason. */
export const EXCLUSION_WORDS: Readonly<Record<ExclusionReason, { readonly zh: string; readonly en: string }>> = {
  "page-furniture": { zh: "版面用字", en: "page furniture" },
  "part-of-a-name": { zh: "名称或固定词的一部分", en: "part of a name or fixed word" },
  "figure-of-speech": { zh: "修辞说法", en: "figure of speech" },
  "said-again": { zh: "重复已有的事实", en: "said again" },
};
