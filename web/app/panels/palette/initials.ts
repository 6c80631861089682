// First letters of the pinyin of Chinese words, by the order that the browser sorts them in: no table to load.

/** The first character of each letter in pinyin order; no reading begins with i, u or v. */
const FIRST_OF: readonly (readonly [letter: string, first: string])[] = [
  ["a", "阿"],
  ["b", "八"],
  ["c", "嚓"],
  ["d", "哒"],
  ["e", "妸"],
  ["f", "发"],
  ["g", "旮"],
  ["h", "哈"],
  ["j", "讥"],
  ["k", "咔"],
  ["l", "垃"],
  ["m", "麻"],
  ["n", "拏"],
  ["o", "噢"],
  ["p", "妑"],
  ["q", "七"],
  ["r", "呥"],
  ["s", "仨"],
  ["t", "他"],
  ["w", "穵"],
  ["x", "夕"],
  ["y", "丫"],
  ["z", "帀"],
];
/** Characters of the commands that are read otherwise than they are sorted. */
const OTHERWISE: Readonly<Record<string, string>> = { 重: "c", 着: "z", 藏: "c", 系: "x", 只: "z" };

let order: Intl.Collator | null = null;

/** `看全` → `kq`; letters and digits stay, the rest goes. */
export function initialsOf(text: string): string {
  order ??= new Intl.Collator("zh-Hans-u-co-pinyin");
  return Array.from(text.toLowerCase(), initialOf).join("");
}

function initialOf(letter: string): string {
  if (/[a-z0-9]/.test(letter)) return letter;
  if (!/\p{Script=Han}/u.test(letter)) return "";
  return OTHERWISE[letter] ?? FIRST_OF.findLast(([, first]) => (order?.compare(first, letter) ?? 1) <= 0)?.[0] ?? "";
}
