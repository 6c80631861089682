// Names of places that are words of every day as well: these are looked for only with what says their rank, or not at all.

/** Whole names (城区 is a district, and any town's inner part) and short ones (日照, 大方, 通江). */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  [
    "城区 郊区 矿区 新城区 老城区 城中区 城东区 城西区 城南区 城北区 市中区 中心镇 城关镇 和县",
    "日照 白银 安康 长治 大同 朝阳 中山 吉安 平凉 通化 内江 保安 海东 海西 海北 普洱",
    "城口 江北 南岸 长寿 开州 大足 渝中 石柱 云阳 南川",
    "青羊 金牛 新都 锦江 成华 大安 富顺 中江 三台 仁和 合江 朝天 安居 大英 市中 东兴 威远 资中 沙湾 高坪 南部 东坡 前锋 名山 石棉 天全",
    "通川 通江 南江 开江 大竹 万源 平昌 长宁 江安 兴文 小金 黑水 金川 金阳 普格 游仙 东区 西区 得荣 翠屏 船山 青川 江阳",
    "白云 花溪 南明 开阳 修文 钟山 水城 大方 江口 沿河 思南 碧江 万山 平坝 独山 平塘 长顺 龙里 正安 余庆 普安 安龙 黄平 天柱 雷山",
    "五华 西山 盘龙 麒麟 古城 永胜 河口 祥云 永平 永德 云龙 江川 通海 弥勒 建水 元阳 红河 文山 广南 双江 富源 马龙 大关 威信",
  ].flatMap((line) => line.split(" ")),
);
