// When two amounts are the same though written otherwise: 3 万亿元 and 30000 亿元, km and 公里.

const POWERS: readonly (readonly [string, number])[] = [
  ["万亿", 12],
  ["千亿", 11],
  ["百亿", 10],
  ["十亿", 9],
  ["亿", 8],
  ["千万", 7],
  ["百万", 6],
  ["十万", 5],
  ["万", 4],
];
const ALIASES: Readonly<Record<string, string>> = {
  亿: "元",
  km: "公里",
  千米: "公里",
  m: "米",
  名: "人",
  "公里/小时": "公里",
  百分点: "个百分点",
};
const NEAR = 1e-9;

export type Amount = { readonly value: number; readonly unit: string };

/** The amount in its plain unit, always positive: which way it moves is said elsewhere. */
export function plain({ value, unit }: Amount): Amount {
  const bare = unit
    .normalize("NFKC")
    .replaceAll(/[余多\s]/gu, "")
    .replace(/^个(?=小时|月|工作日)/u, "")
    .replace(/人民币$/u, "");
  const [word, power] = POWERS.find(([prefix]) => bare.startsWith(prefix)) ?? ["", 0];
  const rest = bare.slice(word.length);
  const thousand = /^千[吨亩户人元个]/u.test(rest);
  const last = thousand ? rest.slice(1) : rest;
  return { value: Math.abs(value) * 10 ** power * (thousand ? 1000 : 1), unit: ALIASES[last] ?? last };
}

export function sameValue(a: number, b: number): boolean {
  return Math.abs(a - b) <= NEAR * Math.max(1, Math.abs(a), Math.abs(b));
}

/** Money is often printed without its unit. */
export function sameUnit(a: string, b: string): boolean {
  const money = (unit: string) => unit === "" || unit === "元";
  return a === b || (money(a) && money(b));
}

/** Comparators under the signs that other readers write. */
export function comparatorOf(sign: string | null | undefined): string {
  if (sign === null || sign === undefined || sign === "") return "=";
  return { about: "≈", "~": "≈", "≥": ">=", "≤": "<=", "==": "=" }[sign] ?? sign;
}
