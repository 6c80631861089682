// Words of the table's tools and of its figures, in Chinese.
const n = (count: number) => count.toLocaleString("zh-Hans-CN");
const of = (word: string, count: number | null) => (count === null ? word : `${word} ${n(count)}`);

export const zhGrid = {
  grid: {
    scope: "列哪些",
    inViewHow: "图中的；数字是图中的，或说图中事物的",
    targets: (count: number | null) => of("目标", count),
    observations: (count: number | null) => of("数据", count),
    reading: "正在读数字…",
    filter: "在这张表里找",
    columns: "选列",
    copyAll: (count: number) => `复制全部 ${n(count)} 行`,
    copyChosen: (count: number) => `复制选中的 ${n(count)} 行`,
    pick: "选中",
    pickRow: (name: string) => `选中 ${name}`,
    empty: "没有行。",
    none: (text: string) => `没有一行写着“${text}”。`,
    otherName: { zh: "英文", en: "中文" },
    pinyin: "拼音",
    claim: "说的是",
    type: "类型",
    indicator: "指标",
    value: "原文的数",
    base: "合基本单位",
    unit: "基本单位",
    nature: "性质",
    sign: "比较号",
  },
};

export type GridWords = typeof zhGrid;
