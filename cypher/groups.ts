// The groups of the catalogue, in the order in which they are listed.

type GroupWords = { readonly zh: string; readonly en: string };

/** What a question is filed under. */
export const GROUPS = {
  overview: { zh: "概览", en: "Overview" },
  search: { zh: "查找", en: "Search" },
  place: { zh: "地方", en: "Places" },
  company: { zh: "公司", en: "Companies" },
  project: { zh: "项目与园区", en: "Projects and parks" },
  policy: { zh: "政策", en: "Policies" },
  target: { zh: "目标与数据", en: "Targets and figures" },
  dependency: { zh: "依赖", en: "Dependencies" },
  path: { zh: "路径", en: "Paths" },
  compare: { zh: "两篇对照", en: "Comparing articles" },
  evidence: { zh: "依据", en: "Evidence" },
  quality: { zh: "数据质量", en: "Quality of the data" },
} as const satisfies Readonly<Record<string, GroupWords>>;

export type Group = keyof typeof GROUPS;
export const GROUP_NAMES = Object.keys(GROUPS) as [Group, ...Group[]];

/** What the page, the exports and other programs read by; no question of a person, so it is not listed among them. */
export const FEED = "feed";
export const FEED_WORDS: GroupWords = { zh: "供程序读取", en: "Read by programs" };
