// Words of the search and of the list of commands, in Chinese.
const n = (count: number) => count.toLocaleString("zh-Hans-CN");

export const zhFind = {
  find: {
    said: "说到它",
    listed: (listed: number, total: number) => (listed === total ? n(total) : `${n(listed)} / ${n(total)}`),
    all: (things: number, facts: number) =>
      facts === 0 ? `列出全部 ${n(things)} 个` : `列出全部：${n(things)} 个，说到它的 ${n(facts)} 句`,
    draw: (things: number, facts: number) =>
      facts === 0 ? `只看找到的这 ${n(things)} 个` : `只看找到的：${n(things)} 个，和 ${n(facts)} 句里说到的`,
    drawAll: "只看找到的",
    count: (things: number, facts: number) => (facts === 0 ? `共 ${n(things)} 个` : `共 ${n(things)} 个，说到它的 ${n(facts)} 句`),
    nearest: "最接近的名称",
    reading: "还在读全部名称和说法，读完会补上",
    only: (kind: string) => `只在“${kind}”里找过。`,
    widen: (q: string) => `不限这一类，找“${q}”`,
    alsoSaid: "也找过文章怎么说。",
    hidden: "这一类藏着",
    fact: "画出两头，看它",
  },
  palette: {
    open: "命令",
    label: "命令",
    placeholder: "找一条命令，中文、首字母或英文",
    none: (q: string) => `没有叫“${q}”的命令`,
    count: (count: number) => `${n(count)} 条命令`,
    groups: {
      selection: "选中的",
      picture: "图",
      looks: "样子",
      filters: "筛选",
      ask: "问",
      leave: "带走",
      screens: "去哪里",
      saved: "存下的",
    },
    on: (name: string, count: number) => (count === 1 ? `对 ${name}` : `对选中的 ${n(count)} 个`),
    menu: "打开菜单",
    side: "打开或折起图例",
    inspector: "打开或折起卡片",
    system: "深浅跟着系统",
    toExplore: "去探索",
    toSettings: "去设置",
    chinese: "换成中文",
    english: "Switch to English",
    selectKind: (kind: string) => `选中图上的${kind}`,
    onlyKind: (kind: string) => `只看${kind}`,
    family: (hidden: boolean, name: string) => `${hidden ? "显示" : "隐藏"}关系：${name}`,
    article: (name: string) => `只看${name}说的`,
    expand: (name: string) => `展开 ${name}`,
    only: "只留选中的",
    copyNames: "复制选中的名称",
  },
};

export type FindWords = typeof zhFind;
