// The units of development news, by class. What may stand between a number and its noun counts; everything else measures.

/** `time`: durations, which are figures only where something lasts, takes or is shortened. */
export type UnitClass = "percent" | "points" | "money" | "measure" | "times" | "rank" | "count" | "time";

export type Unit = { readonly word: string; readonly kind: UnitClass; readonly end: number };

/** Words of each class; a blank parts them. They are closed classes of the language, not what some text happens to use. */
const WORDS: readonly (readonly [UnitClass, string])[] = [
  ["percent", "% ％ ‰"],
  ["points", "个百分点 百分点 个千分点 千分点 个基点 基点"],
  ["money", "元 美元 欧元 英镑 日元 港元 港币 澳元 加元 新元 瑞士法郎 卢布 韩元 泰铢 越南盾 比索 块钱 元人民币 人民币"],
  ["measure", "平方公里 平方千米 平方米 平米 平方 亩 公顷 ㎡ km² m² 平方英里 平方海里"],
  ["measure", "公里 千米 米 延米 厘米 毫米 微米 海里 英里 英寸 英尺 km 车道公里 单公里 皮长公里 芯公里 对公里"],
  ["measure", "吨 公斤 斤 市斤 千克 克 毫克 微克 克拉 担 kg 载重吨 总吨 吨标准煤 吨标煤 吨油当量 吨二氧化碳当量 吨公里 吨海里 DWT"],
  ["measure", "立方米 立方 立方公里 标准立方米 标立方米 标方 方 升 毫升 桶 m³ 方米"],
  [
    "measure",
    "千瓦时 兆瓦时 吉瓦时 太瓦时 瓦时 度 kWh MWh GWh TWh 千瓦 兆瓦 吉瓦 瓦 峰瓦 kW MW GW 兆瓦峰 千伏安 兆伏安 伏安 kVA MVA 千伏 kV 安时 毫安时 焦耳 大卡 千卡",
  ],
  ["measure", "TEU 标箱 标准箱 国际标准箱 人公里 旅客公里 换算吨公里 车公里 列公里"],
  ["measure", "TB GB PB EB MB Mbps Gbps Tbps 比特 量子比特 字节 P PF EF PFlops PFLOPS EFlops EFLOPS Flops 亿次"],
  ["measure", "摄氏度 ℃ 分贝 兆帕 百帕 毫瓦 马力 赫兹 兆赫 千帕 个标准大气压 流明 ppm ppb"],
  ["times", "倍"],
  ["rank", "个位次 位次 个名次 名次"],
  ["time", "小时 个小时 分钟 秒 秒钟 天 个工作日 工作日 个月 个多月 年 岁 周岁 周 个星期 个季度"],
  [
    "count",
    "个 家 项 条 座 所 件 台 套 台套 台（套） 台(套) 辆 艘 架 列 班 趟 次 场 批 组 对 双 只 头 匹 羽 尾 株 棵 块 处 宗 起 桩 笔 张 份 册",
  ],
  [
    "count",
    "本 部 篇 幅 首 集 卷 种 类 款 样 门 道 支 枚 颗 粒 根 把 名 位 人 户 口 片 栋 幢 间 孔 层 盏 例 单 票 床 席 袋 瓶 箱 盒 包 听 罐 箩 筐",
  ],
  [
    "count",
    "群 窝 盘 桌 卡 股 字 幕 台次 节课 课时 学时 回 轮 期 基 樘 面 尊 人份 剂 剂次 针 针次 针剂 帧 挂 眼 方次 机架 标准机架 个标准机架 头份 份额",
  ],
  [
    "count",
    "人次 户次 件次 台次 辆次 场次 批次 班次 趟次 航次 车次 架次 列次 艘次 例次 种次 项次 家次 单次 篇次 头次 只次 亩次 床次 频次 步次 车辆次 人天 人日 人月 万次",
  ],
];

/** Words that look like a unit with the beginning of another word. */
const NOT: Readonly<Record<string, RegExp>> = {
  个: /^个(?:性|体(?!户)|税|案)/,
  家: /^家(?:庭|长|乡|电|居|具|政|园|门|风|禽|畜)/,
  人: /^人(?:均|大(?!城|型|县|镇|都)|民|才|工|居|文|力|物|身|类|防|社|流|气|机|形|造|脸)/,
  位: /^位(?:于|数|居|列|置|移)/,
  次: /^次(?:产业|方|高|新|年|日|全会|全体|会议|党代|人代|集体|代表|中央)/,
  部: /^部(?:委|门|分|署|队|级|长)/,
  本: /^本(?:科|地|土|级|市|省|县|区|外币|币)/,
  台: /^台(?:风|湾|账|胞|商|阶|资|海)/,
  头: /^头(?:部|雁|等|版|条)/,
  元: /^元(?:素|宇宙|旦|器件|件|朝|代|宵)/,
  首: /^首(?:次|个|批|家|套|台|创|届|府|发|条|位|都)/,
  对: /^对(?:外|内|口|接|标|华|于|应|方|比)/,
  起: /^起(?:来|点|步|降|草|施|实|开|将)/,
  场: /^场(?:所|馆|景|地|域|站)/,
  门: /^门(?:店|槛|类|口|户|前|诊)/,
  道: /^道(?:路|德)/,
  口: /^口(?:岸|径|号|之)/,
  项: /^项目/,
  组: /^组(?:织|建|合|成|团)/,
  群: /^群众/,
  基: /^基(?:地|础|本|于|金|层|站|建|准|因|数|点)/,
  回: /^回(?:升|落|收|暖|报|归|顾|信|访|稳|流|购|迁|填)/,
  轮: /^轮(?:车|换|训|作|值|胎|毂|机|渡|动|式|椅)/,
  期: /^期(?:间|末|内|货|限|待|满|刊|权|工程|项目|建)/,
  面: /^面(?:积|向|对|临|值|貌|粉|料|上|板|试)/,
  字: /^字(?:号|型|样|母|会|架|路|、|等)/,
  包: /^包(?:装|括|容|机|车|含)/,
  单: /^单(?:位|项|体|机|个|边|一|独|日|笔)/,
  方: /^方(?:面|案|向|式|便|阵|针|言|位)/,
  升: /^升(?:级|至|到|高|降|学|规|位|幅)/,
  班: /^班(?:子|组|长)/,
  列: /^列(?:入|车|为|全|第|支)/,
  批: /^批(?:复|准|发|量)/,
  支: /^支(?:持|付|出|撑|柱|线|部|行|路)/,
  种: /^种(?:植|业|子|养|粮|质|源|畜|苗)/,
  类: /^类(?:似)/,
  条: /^条(?:件|例|款)/,
  层: /^层(?:次|级|面)/,
  张: /^张家(?!庭)/,
  股: /^股(?:东|份|权)/,
  盘: /^盘(?:活)/,
  间: /^间(?:隔|接)/,
  根: /^根(?:据|本|治)/,
  把: /^把(?:握|关|好|脉)/,
  度: /^度(?:假|电)/,
  天: /^天(?:然|气|空|津|府|山|河|地|数|下)/,
  年: /^年(?:均|度|产|级|味|初|底|末|来|代|货|会)/,
  周: /^周(?:年|边|期|转)/,
  秒: /^秒(?:杀)/,
  米: /^米(?:粉|其)/,
  斤: /^斤斤/,
  卡: /^卡(?:通|车|口|点|塔)/,
  幅: /^幅(?:度|员)/,
  份: /^份(?:额)/,
  例: /^例(?:如|外|行)/,
  倍: /^倍(?:增|加)/,
  名: /^名(?:城|镇|村|校|录|列|单|牌|优|特|师|医|额|副其实)/,
  P: /^P[A-Za-z0-9]/,
};

/** What may stand after a slash or 每: 元/吨, 微克/立方米. */
const PER =
  /^\/(?:平方公里|平方千米|平方米|立方米|千瓦时|小时|公里|公顷|公斤|千克|百公里|标箱|[吨年天日人时秒亩户个辆月件只头台位瓶斤升度米片平克次套]|kWh|kW|km|h|s|m³|m²)/;
/** Units that a multiple must go before: 5亿方, 100亿度. */
const ONLY_MANY = new Set(["方", "度", "股", "卡", "单"]);

/** Every word of a unit that reading can give a figure. */
export const unitWords = (): string[] => [...WORDS.flatMap(([, words]) => words.split(" ")), "番"];

const BY_FIRST = byFirst();

function byFirst(): ReadonlyMap<string, readonly (readonly [string, UnitClass])[]> {
  const table = new Map<string, [string, UnitClass][]>();
  for (const [kind, words] of WORDS) {
    for (const word of words.split(" ")) table.set(word[0] ?? "", [...(table.get(word[0] ?? "") ?? []), [word, kind]]);
  }
  for (const list of table.values()) list.sort(([a], [b]) => b.length - a.length);
  return table;
}

/** The unit that begins at `at`, the longest; null where none does. `many`: whether 万 or 亿 goes before it. */
export function unitAt(text: string, at: number, many: boolean): Unit | null {
  for (const [word, kind] of BY_FIRST.get(text[at] ?? "") ?? []) {
    if (!text.startsWith(word, at)) continue;
    let end = at + word.length;
    if (ONLY_MANY.has(word) && !many) return null;
    if (NOT[word]?.test(text.slice(at, at + 4))) continue;
    if (/[A-Za-z]$/.test(word) && /[A-Za-z]/.test(text[end] ?? "")) continue;
    if (kind === "money" && text.startsWith("人民币", end)) end += 3;
    const per = PER.exec(text.slice(end, end + 6))?.[0] ?? "";
    return { word: word + per, kind, end: end + per.length };
  }
  return null;
}
