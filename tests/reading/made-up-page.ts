// An article of our own making, and what layouts do to one: lines broken to a width, columns, blanks, numbers of pages.
import type { Dice } from "../dice.ts";

export type Piece = { readonly kind: "heading" | "paragraph" | "caption"; readonly text: string };

const h = (text: string): Piece => ({ kind: "heading", text });
const p = (text: string): Piece => ({ kind: "paragraph", text });
const c = (text: string): Piece => ({ kind: "caption", text });

/** 栖霞市 is a name that the gazetteer knows; nothing that is said of it here is or was. */
export const MADE_UP: readonly Piece[] = [
  h("栖霞市夯实产业根基"),
  p(
    "2037年12月6日，青梧科技栖霞储能项目一期在霞湾镇开工。该项目总投资18.6亿元，占地320亩，建成后年产储能电池5GWh，可带动上下游12家企业落户，全市装备制造由此有了“主心骨”。",
  ),
  p("“三年前这里还是一片荒滩，现在四条生产线都满负荷运转。”霞湾镇的一名工人说，他所在的车间有420多人，每月产量超过6万件。"),
  h("一、园区提档升级"),
  p(
    "缺龙头、缺配套、缺人才，是栖霞市几年前的家底。如今每个园区都有专班跑项目，全年工业投资增长11.2%、技改投资增长26.1%、民营投资增长9.7%，规上工业增加值突破300亿元，占GDP的比重达到38%左右。截至2037年底，栖霞经济开发区入驻企业达214户，实现产值430亿元，提供就业岗位3.2万个。",
  ),
  p("交通条件不断改善。栖梧高铁全线贯通，霞湾港新建3000吨级泊位2个，全市高速公路通车里程达到410公里，‘市县半小时’交通圈基本形成。"),
  c("霞湾港集装箱码头。本报记者 段知远 摄"),
  h("二、城乡面貌一新"),
  p(
    "2037年，全市常住人口城镇化率达到45.2%，比上年提高1.8个百分点；改造老旧小区72个，打造完整社区13个，新增公园绿地260公顷。按照“到2040年，中心城区住得下80万人、每个街道都有‘一刻钟’生活圈”的规划，栖霞市加快建设霞湾新城、梧桐老街和滨江文化长廊。",
  ),
  p(
    "城乡融合步伐加快。全市建成高标准农田46.7万亩，粮食总产量达到112.6万吨，云芽茶叶、霞红苹果等特色农产品远销东盟20多个国家和地区，农村居民人均可支配收入增长8.2%，增速连续3年居全省第2位。",
  ),
  h("三、民生持续改善"),
  p(
    "全年城镇新增就业2.3万人，新建公办幼儿园18所，新增学位1.5万个，基本医疗保险参保率稳定在96%以上。下一步，栖霞市将开工建设市第二人民医院，力争2039年建成投用。",
  ),
];

/** The article as nothing tears it: a paragraph a line. */
export const untorn = (pieces: readonly Piece[]): string => pieces.map(({ text }) => `${text}\n`).join("");

export type Layout = {
  readonly width: number;
  readonly parted: "gap" | "indent";
  readonly columns: boolean;
  readonly blanks: boolean;
  readonly numbers: boolean;
  readonly breaks: "\n" | "\r\n";
};

/** A layout by chance. */
export function layoutOf(dice: Dice): Layout {
  const parted = dice.one(["gap", "indent"] as const);
  return {
    width: dice.number(12, 40),
    parted,
    columns: parted === "gap" && dice.yes(),
    blanks: dice.yes(),
    numbers: dice.yes(),
    breaks: dice.one(["\n", "\r\n"] as const),
  };
}

const CANNOT_BEGIN = /^[，。、；：！？”’）》%]/;
const CANNOT_END = /[“‘（《]$/;
const BETWEEN_HAN = /(?<=[\u4e00-\u9fff，。、])(?=[\u4e00-\u9fff])/g;
const WORD = /[A-Za-z0-9.%]+|[\s\S]/g;

/** The article in this layout. */
export function tear(pieces: readonly Piece[], layout: Layout, dice: Dice): string {
  const out: string[] = [];
  let page = 1;
  for (const { kind, text } of pieces) {
    const lines = kind === "paragraph" ? broken(text, layout, dice) : [text];
    for (const [at, line] of lines.entries()) {
      const indented = layout.parted === "indent" && kind === "paragraph" && at === 0 ? `　　${line}` : line;
      out.push(layout.blanks && kind === "paragraph" ? blanked(indented, dice) : indented);
      const inside = at > 1 && at < lines.length - 2 && out.at(-2) !== "";
      if (inside && layout.columns && !/[。”；]$/.test(line) && dice.number(1, 8) === 1) out.push("");
      else if (inside && layout.numbers && !/[。”；]$/.test(line) && dice.number(1, 12) === 1)
        out.push(...(layout.parted === "gap" ? ["", `— ${page++} —`, ""] : [`— ${page++} —`]));
    }
    if (layout.parted === "gap") out.push("");
  }
  return out.join(layout.breaks) + layout.breaks;
}

const widthOf = (text: string) => Array.from(text, (one) => (/[\u0021-\u007e]/.test(one) ? 0.5 : 1)).reduce((sum, one) => sum + one, 0);

/** A line with few characters is stretched by blanks between all of them. */
function broken(text: string, { width, parted, blanks }: Layout, dice: Dice): string[] {
  const lines: string[] = [];
  let line = "";
  let stretched = false;
  for (const [word] of text.matchAll(WORD)) {
    const room = (lines.length === 0 && parted === "indent" ? width - 2 : width) * (stretched ? 0.8 : 1);
    if (line !== "" && widthOf(line + word) > room && !CANNOT_BEGIN.test(word) && !CANNOT_END.test(line)) {
      lines.push(stretched ? line.replace(BETWEEN_HAN, " ") : line);
      line = "";
      stretched = blanks && dice.number(1, 6) === 1;
    }
    line += word;
  }
  return [...lines, line];
}

/** Blanks around digits. */
function blanked(line: string, dice: Dice): string {
  return line.replace(/(?<=[\u4e00-\u9fff])(?=\d)|(?<=[\d%])(?=[\u4e00-\u9fff])/g, () => (dice.yes() ? " " : ""));
}
