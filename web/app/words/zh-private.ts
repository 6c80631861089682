// Words about private persons, in Chinese.
const n = (count: number) => count.toLocaleString("zh-Hans-CN");
const counted = (persons: number, entities: number, facts: number) =>
  [`${n(persons)} 人`, ...(entities > 0 ? [`${n(entities)} 个连带的事物`] : []), `${n(facts)} 条事实`].join("，");

export const zhPrivate = {
  privacy: {
    title: "个人",
    leaveOut: "不显示个人",
    how: "个人是文章里写到、却没有写职务也没有署名的人。打开后，他们、关于他们的事实、只靠他们才有事实的事物，在图、卡片、搜索、表格和出处旁的事实里都不出现，数目也照没有他们来算。文章的原文照样显示：它来自自备的文件。",
    kept: "只记在这个浏览器里，马上生效。",
    forced: "服务器设了 ZHAOTU_WITHOUT_PRIVATE，对谁都不显示个人，这里改不了。",
    left: (persons: number, entities: number, facts: number) => `略去了：${counted(persons, entities, facts)}`,
    would: (persons: number, entities: number, facts: number) => `打开后略去：${counted(persons, entities, facts)}`,
    counting: "图很大，在数有多少…",
    none: "图里没有这样的人。",
    active: "不含个人",
    honest: (persons: number, entities: number, facts: number) => `不含个人（略去 ${counted(persons, entities, facts)}）`,
    show: "显示个人",
    unnamed: "略去的一个",
  },
};

export type PrivateWords = typeof zhPrivate;
