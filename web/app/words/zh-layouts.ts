// Words of the layouts and of the map, in Chinese.
const n = (count: number) => count.toLocaleString("zh-Hans-CN");

export const zhLayouts = {
  layouts: {
    menu: "排布",
    now: (name: string) => `排布：${name}`,
    command: (name: string) => `换排布：${name}`,
    names: { force: "自由", layers: "先后分层", radial: "远近圆环", circle: "环形", grid: "分类成列", map: "地图" },
    how: {
      force: "有关系的靠近",
      layers: "左边的先要有，右边的靠它",
      radial: "一圈一步，围着选中的",
      circle: "同一种、常在一起的相邻",
      grid: "一种一列，事实多的在上",
      map: "地方按经纬度，其余围着所在地",
    },
    steps: (steps: number) => `${n(steps)} 步`,
    unreached: (count: number) => `没有连到的 ${n(count)} 个`,
    alone: (count: number) => `和图上别的没有先后的 ${n(count)} 个`,
    nowhere: (count: number) => `没有位置：${n(count)} 个`,
    kind: (kind: string, count: number) => `${kind} ${n(count)}`,
    km: (km: number) => `${n(km)} 公里`,
    north: "北",
    notFacts: "位置不出自文章",
    from: "位置从这里来",
    fixed: "钉住的可能不在它的位置上",
    noPositions: "图上的东西都没有位置。",
    readingPositions: "在读位置…",
    positionsFailed: "没有读到位置。",
    retry: "再读一次",
    plain: (count: number) => `画面里有 ${n(count)} 条线：不画虚线、圆点、箭头和字，放大再看`,
    fitChosen: "看全选中的",
  },
};

export type LayoutsWords = typeof zhLayouts;
