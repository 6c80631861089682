// English words of base units, one and many.

const WORDS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  元: ["yuan", "yuan"],
  美元: ["US dollar", "US dollars"],
  欧元: ["euro", "euros"],
  日元: ["yen", "yen"],
  港元: ["Hong Kong dollar", "Hong Kong dollars"],
  标箱: ["TEU", "TEU"],
  TEU: ["TEU", "TEU"],
  亩: ["mu", "mu"],
  人: ["person", "people"],
  名: ["person", "people"],
  人次: ["visit", "visits"],
  户次: ["household visit", "household visits"],
  吨: ["tonne", "tonnes"],
  吨级: ["tonnes class", "tonnes class"],
  千瓦: ["kW", "kW"],
  千瓦时: ["kWh", "kWh"],
  瓦时: ["Wh", "Wh"],
  平方米: ["m²", "m²"],
  米: ["m", "m"],
  立方米: ["m³", "m³"],
  个百分点: ["percentage point", "percentage points"],
  倍: ["time", "times"],
  次: ["time", "times"],
  套: ["flat", "flats"],
  村: ["village", "villages"],
  岁: ["year of age", "years of age"],
  年: ["year", "years"],
  个月: ["month", "months"],
  天: ["day", "days"],
  小时: ["hour", "hours"],
  分钟: ["minute", "minutes"],
};

/** English word of a base unit for this many of it; '' for classifiers (个, 家, 户, 条 …), which English does without. */
export function unitWord(unit: string, value: number): string {
  const words = WORDS[unit];
  return words === undefined ? "" : value === 1 ? words[0] : words[1];
}
