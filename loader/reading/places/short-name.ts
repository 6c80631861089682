// Names of divisions without what says their rank and people: 楚雄彝族自治州 → 楚雄.

const PROVINCE_TAIL = /(?:维吾尔|壮族|回族)?自治区$|特别行政区$|省$|市$/;
const TAIL = /自治[州县旗]$|地区$|林区$|特区$|新区$|[市县区盟旗]$/;
const TOWN_TAIL = /(?:民族)?[乡镇]$|苏木$/;
const PEOPLES =
  /(?:各|蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|鄂温克|德昂|保安|裕固|独龙|鄂伦春|赫哲|门巴|珞巴|基诺)族/g;

/** 0 province, 1 prefecture, 2 county, 3 town. */
export type Rank = 0 | 1 | 2 | 3;

/** The short name, or null where it would be one character or the whole name. */
export function shortNameOf(name: string, rank: Rank): string | null {
  const tail = rank === 0 ? PROVINCE_TAIL : rank === 3 ? TOWN_TAIL : TAIL;
  const cut = name.replace(tail, "");
  if (cut === name) return null;
  const withoutPeople = name.includes("族") && (rank === 3 || name.includes("自治")) ? cut.replace(PEOPLES, "").replace(/蒙古$/, "") : cut;
  const short = withoutPeople.length < 2 ? cut : withoutPeople;
  return short.length < 2 || short.endsWith("族") ? null : short;
}
