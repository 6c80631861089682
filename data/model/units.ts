// Units as the articles print them, and the base unit in which two figures of one thing can be compared.

type Unit = { readonly base: string; readonly factor: number };

/** What may be counted in 万 and 亿; the word itself is the base unit. */
const COUNTED = [
  "元",
  "亩",
  "人",
  "人次",
  "户",
  "户次",
  "吨",
  "千瓦",
  "千瓦时",
  "瓦时",
  "平方米",
  "立方米",
  "个",
  "家",
  "件",
  "件次",
  "套",
  "头",
  "株",
  "只",
  "辆",
  "名",
  "岗",
  "台",
  "条",
  "次",
  "项",
  "处",
  "座",
  "张",
  "栋",
  "枚",
  "册",
  "床",
  "辆次",
  "标箱",
  "TEU",
  "美元",
  "欧元",
  "日元",
  "港元",
];
const MULTIPLES: readonly (readonly [string, number])[] = [
  ["", 1],
  ["百", 1e2],
  ["千", 1e3],
  ["万", 1e4],
  ["百万", 1e6],
  ["千万", 1e7],
  ["亿", 1e8],
  ["千亿", 1e11],
  ["万亿", 1e12],
];

const OTHER: Readonly<Record<string, Unit>> = {
  平方公里: { base: "平方米", factor: 1e6 },
  公顷: { base: "平方米", factor: 1e4 },
  公里: { base: "米", factor: 1e3 },
  千米: { base: "米", factor: 1e3 },
  米: { base: "米", factor: 1 },
  公斤: { base: "吨", factor: 1e-3 },
  千克: { base: "吨", factor: 1e-3 },
  斤: { base: "吨", factor: 5e-4 },
  Wh: { base: "瓦时", factor: 1 },
  kWh: { base: "千瓦时", factor: 1 },
  MWh: { base: "瓦时", factor: 1e6 },
  GWh: { base: "瓦时", factor: 1e9 },
  TWh: { base: "瓦时", factor: 1e12 },
  兆瓦时: { base: "千瓦时", factor: 1e3 },
  兆瓦: { base: "千瓦", factor: 1e3 },
  kW: { base: "千瓦", factor: 1 },
  MW: { base: "千瓦", factor: 1e3 },
  GW: { base: "千瓦", factor: 1e6 },
  立方: { base: "立方米", factor: 1 },
};
/** Of these too, there may be 万 and 亿. */
const MANY = new Set(["平方公里", "公顷", "公里", "千米", "米", "公斤", "斤", "kW", "kWh", "兆瓦", "立方"]);

/** Units that are their own base: proportions, ranks and things that are counted one by one. */
const PLAIN = [
  "%",
  "个百分点",
  "位",
  "倍",
  "块",
  "批",
  "期",
  "所",
  "支",
  "片",
  "场",
  "村",
  "所学校",
  "篇",
  "道",
  "类",
  "种",
  "岁",
  "年",
  "个月",
  "天",
  "小时",
  "分钟",
  "级",
  "吨级",
  "部",
  "轮",
  "艘",
  "届",
];

function table(): ReadonlyMap<string, Unit> {
  const units = new Map<string, Unit>(Object.entries(OTHER));
  for (const word of PLAIN) units.set(word, { base: word, factor: 1 });
  for (const [word, { base, factor }] of Object.entries(OTHER)) {
    if (MANY.has(word)) for (const [multiple, times] of MULTIPLES) units.set(multiple + word, { base, factor: factor * times });
  }
  for (const word of COUNTED) {
    for (const [multiple, factor] of MULTIPLES) units.set(multiple + word, { base: word, factor });
  }
  return units;
}

const UNITS = table();

/** Whether the unit is known; an unknown one cannot be brought to a base. */
export function isUnit(unit: string): boolean {
  return UNITS.has(unit);
}

/** Names of all units, for the message that refuses another. */
export function unitNames(): string[] {
  return [...UNITS.keys()];
}

/** `82.67 亿元` → `8267000000 元`. Rounded to 15 digits, so that decimal figures stay decimal. Null for an unknown unit. */
export function toBase(value: number, unit: string): { value: number; unit: string } | null {
  const known = UNITS.get(unit);
  if (!known) return null;
  return { value: Number((value * known.factor).toPrecision(15)), unit: known.base };
}
