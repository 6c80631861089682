// Names of places: the smaller before the larger, ranks in English, what is proper as it sounds.
import { shortNameOf } from "../places/short-name.ts";
import { sound } from "./sound.ts";
import { atEndOf, exonyms } from "./terms.ts";

const RANK = "自治区|自治州|自治县|省|市|县|区|州|旗|镇|乡";
const OUTER = new RegExp(`([\\u4e00-\\u9fa5]{2,6}?)(${RANK})`, "g");
const CHAIN = new RegExp(`^(?:[\\u4e00-\\u9fa5]{2,6}?(?:${RANK})(?=[\\u4e00-\\u9fa5]{2})){1,3}`);
/** The one character that is a rank of its own also behind one other. */
const SHORT_RANKS = /^[县镇乡]$/;
const PEOPLES: Readonly<Record<string, string>> = {
  维吾尔: "Uygur",
  蒙古: "Mongol",
  藏: "Tibetan",
  朝鲜: "Korean",
  哈萨克: "Kazakh",
  柯尔克孜: "Kirgiz",
  塔吉克: "Tajik",
  锡伯: "Xibe",
};

/** 师宗县雄壁镇 is `Xiongbi Town, Shizong County`, as addresses are written. */
export function placeName(name: string): string {
  const known = exonyms().get(name);
  if (known !== undefined) return known;
  const parts = CHAIN.exec(name)?.[0] ?? "";
  const outer = [...parts.matchAll(OUTER)].toReversed();
  return [ownName(name.slice(parts.length)), ...outer.map(([whole]) => ownName(whole))].join(", ");
}

/** 秀山土家族苗族自治县: the peoples of an autonomous division stand in its name. */
function ownName(name: string): string {
  const known = exonyms().get(name) ?? atEndOf("Place").words.get(name)?.text;
  if (known !== undefined) return known;
  const ending = endingOf(name);
  if (ending === "") return sound(name);
  const head = name.slice(0, -ending.length);
  const short = ending.startsWith("自治") ? (shortNameOf(name, 2) ?? head) : head;
  const peoples = head
    .slice(short.length)
    .split("族")
    .filter((people) => people !== "");
  return [plain(short), peoples.map((people) => PEOPLES[people] ?? sound(people)).join(" and "), atEndOf("Place").words.get(ending)!.text]
    .filter((part) => part !== "")
    .join(" ");
}

/** Seas and rivers lend divisions their name, not its English: 南海区 is Nanhai District. */
export function plain(name: string): string {
  const known = exonyms().get(name);
  return known === undefined || known.includes(" ") ? sound(name) : known;
}

function endingOf(name: string): string {
  const { words } = atEndOf("Place");
  for (let length = Math.min(5, name.length - 1); length > 0; length--) {
    const ending = name.slice(-length);
    // 钟山区 is a district, 乌蒙山区 are mountains.
    if (ending === "山区" && name.length < 4) continue;
    if (words.has(ending) && (length > 1 || name.length > 2 || SHORT_RANKS.test(ending))) return ending;
  }
  return "";
}
