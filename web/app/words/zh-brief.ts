// Words of the button that makes a briefing, in Chinese.
const n = (count: number) => count.toLocaleString("zh-Hans-CN");

export const zhBrief = {
  brief: {
    open: "简报",
    title: "做成简报",
    how: "一页可打印的网页：要点、图、表、编号的出处、Cypher 和链接。不联网也能看。",
    lang: "简报的语言",
    passages: "附上出处的原文",
    noWords: "服务器没有文章的文字，简报里不含文章的任何一句。",
    wordsHow: (count: number) => `服务器有 ${n(count)} 篇文章的文字。不勾选，简报里不含文章的任何一句。`,
    print: "打开来打印",
    save: "存成文件",
    busy: "正在做简报…",
    opened: (name: string) => `已在新标签页打开 ${name}`,
    saved: (name: string) => `已下载 ${name}`,
    blocked: (name: string) => `浏览器不让开新标签页，改为下载 ${name}`,
    failed: "没有做成",
    close: "关上",
  },
};

export type BriefWords = typeof zhBrief;
