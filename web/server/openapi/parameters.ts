// What the parameters of addresses mean, by name; the same name means the same everywhere, unless a route says otherwise.
type Sentence = { readonly zh: string; readonly en: string };

const PARAMETERS: Readonly<Record<string, Sentence>> = {
  id: { zh: "事物或文章的 id，如 zhenxiong", en: "The id of a thing or an article, such as zhenxiong" },
  private: { zh: "写 0：略去个人和关于他们的一切", en: "0: private persons are left out, with all that is said of them" },
  limit: { zh: "最多给多少个", en: "How many at most" },
  skip: { zh: "跳过前面多少个", en: "How many to skip" },
  q: { zh: "要找的词；前面可写种类和冒号", en: "What to look for; a kind and a colon may stand before it" },
  all: { zh: "写 1：全部", en: "1: everything" },
  persons: { zh: "写 1：数出略去个人会去掉多少，哪怕要花时间", en: "1: counts what goes with private persons, also where that takes long" },
  order: { zh: "次序", en: "The order" },
  of: { zh: "起点的种类", en: "The sort of start" },
  a: { zh: "较早的文章", en: "The earlier article" },
  b: { zh: "较晚的文章", en: "The later article" },
  lang: { zh: "文字的语言", en: "The language of the words" },
  known: { zh: "截至哪天所知：2026、2026-01 或 2026-01-31", en: "As known on a date: 2026, 2026-01 or 2026-01-31" },
  status: { zh: "状态，以逗号分开", en: "Statuses, separated by commas" },
  subject: { zh: "关于谁（id），以逗号分开", en: "Ids of what it is about, separated by commas" },
  industry: { zh: "产业（id），以逗号分开", en: "Ids of industries, separated by commas" },
  policy: { zh: "政策（id），以逗号分开", en: "Ids of policies, separated by commas" },
  indicator: { zh: "指标（id），以逗号分开", en: "Ids of indicators, separated by commas" },
  deadline: { zh: "到期的年份，以逗号分开", en: "Years of the deadline, separated by commas" },
  setter: { zh: "由谁设定（id），以逗号分开", en: "Ids of who set it, separated by commas" },
  modality: { zh: "语气：planned、strive、expected", en: "The modality: planned, strive, expected" },
};

/** What a parameter means; null where nobody has said. */
export function meaningOf(name: string): Sentence | null {
  return PARAMETERS[name] ?? null;
}
