// Names of files that leave: title and date, without signs that a file system refuses.

/** Signs of a title in a file's name: Han take three bytes each, and a file system takes 255. */
const LONGEST_NAME = 64;
/** Blanks beside Chinese characters, which need none in a file's name. */
const BESIDE_HAN = /(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/gu;

/** A file's name with title and date, without signs that a file system refuses. */
export function fileName(title: string, date: string, ending: string, lang: "zh" | "en"): string {
  const plain = title
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, " ")
    .trim()
    .replace(/[\s.]+$/u, "")
    .replaceAll(BESIDE_HAN, "")
    .replaceAll(/\s+/gu, "-");
  const short = plain.slice(0, LONGEST_NAME).replace(/[\uD800-\uDBFF]$/u, "");
  return [lang === "zh" ? "昭图" : "zhaotu", ...(short === "" ? [] : [short]), date].join("-") + ending;
}

/** A day as files have it: `2026-11-22`, where the reader is. */
export function dayOf(date: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
