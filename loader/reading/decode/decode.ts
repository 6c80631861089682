// From a file's bytes to the text of an article; what is none is refused with the reason and the way out.
import { decodeText, encodingOf, type Encoding } from "../../../data/model/locator.ts";
import { guessesOf } from "./likely.ts";
import { refused } from "./refused.ts";
import { knownFormat } from "../../../data/model/text-signs.ts";

export type Decoded = { readonly text: string; readonly encoding: Encoding };

/** Below it a reading as GB18030 is in doubt, and a person is asked. */
const SURE = 0.2;
const FEWEST_HAN = 8;
/** By so many characters it is told what language a text is in. */
const LOOKED_AT = 100_000;

/** The text of an article. `file` is its name for messages, `most` the largest size in bytes. Throws `RefusedText`. */
export function decodeArticle(bytes: Uint8Array, file: string, most: number): Decoded {
  refuseLarge(bytes.length, file, most);
  const known = knownFormat(bytes);
  if (known !== null)
    throw refused(
      file,
      known.code,
      { zh: `这是${known.what.zh}，不是纯文本`, en: `this is a ${known.what.en}, not plain text` },
      known.right,
    );
  const encoding = encodingOf(bytes);
  if (encoding === null || (encoding === "gb18030" && !isSure(bytes))) throw unknownEncoding(bytes, file);
  const text = decodedOrAsked(bytes, file);
  refuseOther(text, file);
  return { text, encoding };
}

/** Refuses a file by its size alone, before it is read. */
export function refuseLarge(size: number, file: string, most: number): void {
  if (size <= most) return;
  const [is, limit] = [size, most].map((bytes) => `${Math.round((bytes / 1024 / 1024) * 10) / 10} MB`);
  throw refused(
    file,
    "too-large",
    { zh: `文件有 ${is}，最多 ${limit}`, en: `the file has ${is}, the most is ${limit}` },
    {
      zh: "一篇文章一个文件：把它分开；真要读这么大的，调高 ZHAOTU_READ_MB",
      en: "one article a file: split it; to read one this large raise ZHAOTU_READ_MB",
    },
  );
}

function decodedOrAsked(bytes: Uint8Array, file: string): string {
  try {
    return decodeText(bytes);
  } catch {
    throw unknownEncoding(bytes, file);
  }
}

function isSure(bytes: Uint8Array): boolean {
  const [first, second] = guessesOf(bytes);
  return first?.encoding === "gb18030" && first.score >= SURE && first.score >= 1.5 * (second?.score ?? 0);
}

function unknownEncoding(bytes: Uint8Array, file: string) {
  const guesses = guessesOf(bytes);
  if ((guesses[0]?.score ?? 0) <= 0) return binary(file);
  const samples = guesses.slice(0, 2).map(({ encoding, text }) => ({ encoding, text }));
  const best = samples[0]?.encoding ?? "gb18030";
  return refused(
    file,
    "encoding",
    {
      zh: "看不准是什么编码：不是完好的 UTF-8，也不像完好的 GB18030",
      en: "the encoding is in doubt: neither sound UTF-8 nor likely GB18030",
    },
    {
      zh: `看哪一种读得通，就说是它，如 --encoding ${best}；或先转成 UTF-8，如 iconv -f ${best.toUpperCase()} -t UTF-8 原文件 > 新文件`,
      en: `see which reading makes sense and name it, such as --encoding ${best}; or convert the file to UTF-8, such as iconv -f ${best.toUpperCase()} -t UTF-8 old > new`,
    },
    samples,
    lineOfBreak(bytes),
  );
}

/** The line on which the bytes cease to be UTF-8. */
function lineOfBreak(bytes: Uint8Array): number {
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = text.indexOf("\ufffd");
  return text.slice(0, Math.max(0, broken)).split("\n").length;
}

function binary(file: string) {
  return refused(
    file,
    "binary",
    { zh: "这不是文本：里面是二进制数据", en: "this is no text: it holds binary data" },
    { zh: "要一篇文章的纯文本，UTF-8 或 GB18030", en: "give the plain text of an article, in UTF-8 or GB18030" },
  );
}

function refuseOther(text: string, file: string): void {
  const plain = { zh: "给一篇中文文章的正文", en: "give the text of an article in Chinese" };
  if (text.trim() === "") throw refused(file, "empty", { zh: "文件是空的", en: "the file is empty" }, plain);
  if (text.includes("\0") || countControls(text) > text.length * 0.01) throw binary(file);
  const head = text.slice(0, LOOKED_AT);
  const count = (sign: RegExp) => head.match(sign)?.length ?? 0;
  const [han, other, digits] = [count(/\p{Script=Han}/gu), count(/\p{L}/gu), count(/\p{N}/gu)];
  if (other === 0)
    throw digits > 0
      ? refused(file, "only-numbers", { zh: "里面只有数字，没有一句话", en: "it holds numbers only, no sentence" }, plain)
      : refused(file, "no-words", { zh: "里面没有字", en: "there are no words in it" }, plain);
  if (han >= FEWEST_HAN && han >= (other - han) * 0.25) return;
  const latin = count(/\p{Script=Latin}/gu);
  throw latin > han && latin * 2 > other
    ? refused(
        file,
        "not-chinese",
        { zh: "这是拉丁字母的文字（如英文），这里只读中文", en: "this is in Latin letters (such as English); only Chinese is read here" },
        plain,
      )
    : refused(
        file,
        "not-chinese",
        { zh: `中文太少（${han} 个汉字），没有可读的句子`, en: `too little Chinese (${han} characters) to read a sentence` },
        plain,
      );
}

/** Control characters that no text has: all but blanks, breaks and the escape of terminals. */
function countControls(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 9 || (code > 13 && code < 32 && code !== 27)) count++;
  }
  return count;
}
