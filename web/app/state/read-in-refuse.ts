// What is refused in the browser already, before anything is sent: empty, too large, unreadable, no text by its first bytes.
import { knownFormat } from "../../../data/model/text-signs.ts";
import type { Refusal, Said } from "./read-in.ts";

const PLAIN: Said = {
  zh: "要一篇文章的纯文本（.txt），UTF-8 或 GB18030。",
  en: "Give the plain text of an article (.txt), in UTF-8 or GB18030.",
};

const refusal = (code: string, wrong: Said, right: Said): Refusal => ({ code, wrong, right, samples: [], article: null });

/** Why a file with these first bytes is no article; null where it may be one. `head` null: it cannot be read at all. */
export function refusedHere(size: number, head: Uint8Array | null): Refusal | null {
  if (head === null)
    return refusal(
      "gone",
      { zh: "浏览器读不了它：是文件夹，或已经不在原处。", en: "The browser cannot read it: it is a folder, or no longer where it was." },
      { zh: "选文件夹里的文本文件，一次可以选几个。", en: "Choose the text files in it, several at once if you like." },
    );
  if (size === 0) return refusal("empty", { zh: "文件是空的。", en: "The file is empty." }, PLAIN);
  const known = knownFormat(head);
  if (known === null) return null;
  const { code, what, right } = known;
  return refusal(code, { zh: `这是${what.zh}，不是纯文本。`, en: `This is a ${what.en}, not plain text.` }, right);
}

/** Why a file is too large to be read; null where it is not. */
export function refusedLarge(size: number, megabytes: number): Refusal | null {
  if (size <= megabytes * 1024 * 1024) return null;
  const is = Math.round((size / 1024 / 1024) * 10) / 10;
  return refusal(
    "too-large",
    { zh: `文件有 ${is} MB，最多 ${megabytes} MB。`, en: `The file has ${is} MB, the most is ${megabytes} MB.` },
    {
      zh: "一篇文章一个文件：把它分开。上限由 ZHAOTU_READ_MB 定。",
      en: "One article a file: split it. The limit is set by ZHAOTU_READ_MB.",
    },
  );
}
