// Words about a graph that is gathered because it is too large, in Chinese.
const n = (count: number) => count.toLocaleString("zh-Hans-CN");

export const zhGather = {
  gather: {
    menu: "归拢的一组的菜单",
    label: "归拢",
    count: (things: number, groups: number) => `${n(things)} 个归成 ${n(groups)} 组`,
    alone: (count: number) => `单独画出 ${n(count)} 个`,
    hidden: (count: number) => `隐藏的种类里有 ${n(count)} 个`,
    why: (most: number) => `一次最多画 ${n(most)} 个，其余归拢；点开一组看里面。`,
    by: "按什么归拢",
    ways: { kind: "种类", place: "地点", community: "社群" },
    wayHow: {
      kind: "同一种类的归成一组",
      place: "按“位于”“属于”找最近的地方；找不到的归到“没有地点”",
      community: "连得紧的归成一组，以连得最多的成员为名",
    },
    filters: "种类和关系大类的筛选对归拢的组也有效；别的筛选只管单独画出的。",
    opened: "打开的组",
    close: (name: string) => `收拢 ${name}`,
    noRoom: (count: number) => `${n(count)} 组画不下，还归拢着：先收拢别的组。`,
    card: (count: number) => `${n(count)} 个归在一起`,
    inside: (count: number) => `组内关系 ${n(count)} 条`,
    outside: (count: number) => `连到组外 ${n(count)} 条`,
    more: "剩下的一组",
    kinds: "里面的种类",
    largest: "事实最多的",
    open: "打开",
    opens: {
      things: "打开：画出里面的事物",
      kind: "打开：再按种类分",
      place: "打开：再按地点分",
      community: "打开：再按社群分",
    },
    draw: (count: number) => `画出最大的 ${n(count)} 个`,
    list: "列成表",
    outer: "收拢外面一组",
    listed: (shown: number, total: number) =>
      shown === total ? `归拢的一组，${n(total)} 个` : `归拢的一组，先列 ${n(shown)} 个，共 ${n(total)} 个`,
    tooMany: (most: number) => `全库太大，一次最多列 ${n(most)} 个。先把全部归拢，再把一组列成表；要整份数据，用“导出”。`,
    everything: "全部归拢",
    at: (name: string, kinds: number) => `归拢的一组，${name}，${n(kinds)} 种`,
    status: (things: number, groups: number) => `归拢：${n(things)} 个 → ${n(groups)} 组`,
    reading: "在归拢…",
  },
};

export type GatherWords = typeof zhGather;
