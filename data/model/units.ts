// Units as the articles print them, and the base unit in which two figures of one thing can be compared.

type Unit = { readonly base: string; readonly factor: number };

const words = (lists: readonly string[]): string[] => lists.flatMap((list) => list.split(" "));

/** Classifiers and other words for things counted one by one; the word itself is the base unit. */
const COUNTED = words([
  "户 个 家 件 套 头 株 只 辆 岗 台 条 项 处 座 张 栋 枚 册 床 块 所 支 片 村 所学校 篇 道 类 种 部",
  "艘 口 本 幅 首 集 卷 款 样 门 颗 粒 根 把 幢 间 孔 层 盏 例 单 票 席 袋 瓶 箱 盒 包 听 罐 箩 筐",
  "架 列 班 趟 组 对 双 匹 羽 尾 棵 宗 起 桩 笔 份 台套 群 窝 盘 桌 卡 股 字 幕 节课 课时 学时 回 基 樘 面 尊 人份 剂",
  "针 针剂 帧 挂 眼 机架 标准机架 头份 份额",
]);
/** What is paid, weighed, measured or happens so often; the word itself is the base unit. */
const MEASURED = words([
  "元 亩 人 人次 户次 吨 千瓦 千瓦时 瓦时 平方米 立方米 件次 名 次 辆次 标箱 TEU 美元 欧元 日元 港元",
  "英镑 澳元 加元 新元 瑞士法郎 卢布 韩元 泰铢 越南盾 比索 台次 场次 批次 班次 趟次 航次 车次 架次 列次 艘次 例次 种次 项次 家次 单次",
  "篇次 头次 只次 亩次 床次 频次 步次 车辆次 剂次 针次 方次 人天 人月 场 批 期 届 轮 番 位次 季度 周 秒 工作日",
  "吨标准煤 吨油当量 吨二氧化碳当量 载重吨 总吨 桶 千卡 焦耳 安时 千伏安 千伏 ℃ 分贝 千帕 赫兹 马力 个标准大气压 流明 ppm 点",
  "车道公里 单公里 皮长公里 芯公里 对公里 吨公里 换算吨公里 吨海里 人公里 车公里 列公里 GB Mbps 比特 量子比特 字节 P",
]);
/** Proportions, ranks, ages and spans of time: nobody counts them in 万. */
const PLAIN = words(["% 个百分点 位 倍 岁 年 个月 天 小时 分钟 级 吨级"]);

const MULTIPLES: readonly (readonly [string, number])[] = [
  ["百", 1e2],
  ["千", 1e3],
  ["万", 1e4],
  ["十万", 1e5],
  ["百万", 1e6],
  ["千万", 1e7],
  ["亿", 1e8],
  ["千亿", 1e11],
  ["万亿", 1e12],
];

/** Base unit, then its other units with what each comes to. */
const OTHER: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  平方米: {
    平方公里: 1e6,
    平方千米: 1e6,
    "km²": 1e6,
    公顷: 1e4,
    "m²": 1,
    "㎡": 1,
    平米: 1,
    平方: 1,
    平方英里: 2589988.110336,
    平方海里: 3429904,
  },
  米: {
    公里: 1e3,
    千米: 1e3,
    km: 1e3,
    米: 1,
    延米: 1,
    厘米: 1e-2,
    毫米: 1e-3,
    微米: 1e-6,
    海里: 1852,
    英里: 1609.344,
    英尺: 0.3048,
    英寸: 0.0254,
  },
  吨: { 公斤: 1e-3, 千克: 1e-3, kg: 1e-3, 斤: 5e-4, 市斤: 5e-4, 担: 5e-2, 克: 1e-6, 毫克: 1e-9, 微克: 1e-12, 克拉: 2e-7 },
  立方米: { 立方: 1, 方: 1, "m³": 1, 方米: 1, 标准立方米: 1, 标立方米: 1, 标方: 1, 立方公里: 1e9, 升: 1e-3, 毫升: 1e-6 },
  千瓦: { 兆瓦: 1e3, 吉瓦: 1e6, kW: 1, MW: 1e3, GW: 1e6, 瓦: 1e-3, 毫瓦: 1e-6, 峰瓦: 1e-3, 兆瓦峰: 1e3 },
  千瓦时: { 度: 1, kWh: 1, 兆瓦时: 1e3, 吉瓦时: 1e6, 太瓦时: 1e9 },
  瓦时: { Wh: 1, MWh: 1e6, GWh: 1e9, TWh: 1e12 },
  千伏安: { 兆伏安: 1e3, 伏安: 1e-3, kVA: 1, MVA: 1e3 },
  千伏: { kV: 1 },
  安时: { 毫安时: 1e-3 },
  ppm: { ppb: 1e-3 },
  千帕: { 兆帕: 1e3, 百帕: 0.1 },
  赫兹: { 兆赫: 1e6 },
  千卡: { 大卡: 1 },
  "℃": { 摄氏度: 1 },
  吨标准煤: { 吨标煤: 1 },
  载重吨: { DWT: 1 },
  人公里: { 旅客公里: 1 },
  标箱: { 标准箱: 1, 国际标准箱: 1 },
  GB: { MB: 1e-3, TB: 1e3, PB: 1e6, EB: 1e9 },
  Mbps: { Gbps: 1e3, Tbps: 1e6 },
  P: { PF: 1, PFlops: 1, PFLOPS: 1, EF: 1e3, EFlops: 1e3, EFLOPS: 1e3, Flops: 1e-15 },
  元: { 块钱: 1, 元人民币: 1, 人民币: 1 },
  港元: { 港币: 1 },
  次: { 亿次: 1e8, 万次: 1e4 },
  人天: { 人日: 1 },
  台套: { "台（套）": 1, "台(套)": 1 },
  机架: { 个标准机架: 1 },
  "%": { "％": 1, "‰": 0.1 },
  个百分点: { 百分点: 1, 个千分点: 0.1, 千分点: 0.1, 个基点: 0.01, 基点: 0.01 },
  位次: { 个位次: 1, 名次: 1, 个名次: 1 },
  岁: { 周岁: 1 },
  个月: { 个多月: 1 },
  小时: { 个小时: 1 },
  秒: { 秒钟: 1 },
  周: { 个星期: 1 },
  季度: { 个季度: 1 },
  工作日: { 个工作日: 1 },
};
/** Proportions and spans of time have no 万 before them either way they are written. */
const SINGLE: ReadonlySet<string> = new Set([
  ...PLAIN.filter((word) => word !== "位" && word !== "倍"),
  "位次",
  "周",
  "秒",
  "季度",
  "工作日",
]);

/** What may stand behind a stroke: 元/吨, 微克/立方米. The number is that of one of these. */
const PER = new Set(
  words([
    "平方公里 平方千米 平方米 立方米 千瓦时 小时 公里 公顷 公斤 千克 百公里 标箱 kWh kW km h s m³ m²",
    "吨 年 天 日 人 时 秒 亩 户 个 辆 月 件 只 头 台 位 瓶 斤 升 度 米 片 平 克 次 套 股",
  ]),
);

function table(): ReadonlyMap<string, Unit> {
  const units = new Map<string, Unit>();
  for (const [base, others] of Object.entries(OTHER))
    for (const [word, factor] of Object.entries(others)) units.set(word, { base, factor });
  for (const word of [...MEASURED, ...COUNTED, ...PLAIN]) if (!units.has(word)) units.set(word, { base: word, factor: 1 });
  for (const [word, { base, factor }] of [...units]) {
    if (SINGLE.has(base)) continue;
    for (const [multiple, times] of MULTIPLES)
      if (!units.has(multiple + word)) units.set(multiple + word, { base, factor: factor * times });
  }
  return units;
}

const UNITS = table();

/** 微克/立方米 stays what it is: nobody reads it in tonnes. */
const LEAST = 1e-5;

/** A unit of the table, or one of them for each of something else, whose base is for each of the same. */
function known(unit: string): Unit | undefined {
  const own = UNITS.get(unit);
  const stroke = own === undefined ? unit.indexOf("/") : -1;
  if (stroke < 0) return own;
  const [above, below] = [UNITS.get(unit.slice(0, stroke)), unit.slice(stroke)];
  if (above === undefined || !PER.has(below.slice(1))) return undefined;
  return above.factor < LEAST ? { base: unit, factor: 1 } : { base: above.base + below, factor: above.factor };
}

const ONE_BY_ONE: ReadonlySet<string> = new Set(COUNTED);

/** Whether the base unit is a classifier of things counted one by one. */
export function isClassifier(base: string): boolean {
  return ONE_BY_ONE.has(base);
}

/** Whether the unit is known; an unknown one cannot be brought to a base. */
export function isUnit(unit: string): boolean {
  return known(unit) !== undefined;
}

/** Names of all units, for the message that refuses another. */
export function unitNames(): string[] {
  return [...UNITS.keys()];
}

/** `82.67 亿元` → `8267000000 元`. Rounded to 15 digits, so that decimal figures stay decimal. Null for an unknown unit. */
export function toBase(value: number, unit: string): { value: number; unit: string } | null {
  const found = known(unit);
  if (!found) return null;
  return { value: Number((value * found.factor).toPrecision(15)), unit: found.base };
}
