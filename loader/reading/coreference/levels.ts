// Which divisions 全市, 全县 and 全省 may stand for, by the name of a place and, where it is known, by its codes.
import type { Mention } from "../candidates.ts";
import { rankOf } from "../places/divisions.ts";
import { innerName } from "../places/place-mention.ts";
import type { Level } from "./words.ts";

const CITIES = /^(?:北京|天津|上海|重庆)市?$/;
const REGIONS = /^(?:内蒙古|广西|西藏|宁夏|新疆)/;
const PROVINCES =
  /^(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾)省?$/;
const STEM = /^([^\n]{2,12}?)(?:(?:维吾尔|[一-龥]{1,4}族){0,5}自治[区州县旗]|特别行政区|林区|地区|街道|省|市|县|区|州|盟|旗|镇|乡)$/;

/** The name without what says its level: 岚江市 and 岚江 are one. */
export function stemOf(name: string): string {
  return STEM.exec(name)?.[1] ?? name;
}

/** That of a place that is named, without those it lies in. */
export const stemOfPlace = (place: Mention): string => stemOf(innerName(place));

/** Rivers, mountains, regions and circles: areas that are no division. */
const NO_DIVISION =
  /(?:流域|[江河湖海湾岛山峡]|上游|中游|下游|平原|高原|盆地|草原|沙地|沙漠|走廊|都市圈|经济圈|经济带|城市群|地带|片区|新区|经济区|合作区|半岛|三角洲|灌区|库区|林场|农场)$/;

/** 豫东: a side of a province. */
const PART_OF_PROVINCE = /^[冀豫云辽黑湘皖鲁苏浙赣鄂桂甘晋蒙陕吉闽贵粤川青藏琼宁陇滇黔疆渝沪][东南西北中]部?$/;

/** Whether a place may be what 全市 and the like speak of. `titled`: the level that a title gives its name, if any. */
export function fits(level: Level, place: Mention, titled: Level | null): boolean {
  const { name } = place;
  if (PROVINCES.test(name)) return level === "省";
  if (CITIES.test(name)) return level === "市";
  if (REGIONS.test(name) && stemOf(name).length < 4) return level === "区";
  const said = levelOf(name) ?? titled;
  if (said !== null) return said === level;
  const ranks = ranksOf(place);
  if (ranks.length === 0 && (NO_DIVISION.test(name) || PART_OF_PROVINCE.test(name))) return false;
  if (ranks.length === 0) return level === "市" || level === "县" || level === "镇";
  return ranks.some((rank) =>
    rank === 0
      ? level === "省"
      : rank === 1
        ? level === "市" || level === "州"
        : rank === 2
          ? /[市县区旗]/.test(level)
          : /[镇乡]/.test(level),
  );
}

/** Whether a name says its level, or the list of divisions does. */
export const isDivision = (place: Mention): boolean => levelOf(place.name) !== null || ranksOf(place).length > 0;

/** The level that a name's last characters say. */
export function levelOf(name: string): Level | null {
  const end = name.at(-1) ?? "";
  if (name.endsWith("地区") || name.endsWith("街道") || name.length < 3) return null;
  if (end === "盟") return null;
  if (/(?:经济|合作|灌|库|片|示范|试验)区$/.test(name)) return null;
  return /[省市县区州旗镇乡村]/.test(end) ? (end as Level) : null;
}

function ranksOf(place: Mention): number[] {
  const codes = "divisions" in place && Array.isArray(place.divisions) ? (place.divisions as readonly string[]) : [];
  return codes.slice(0, 20).map((code) => rankOf(Number(code.padEnd(9, "0"))));
}
