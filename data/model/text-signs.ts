// Knows by their first bytes the files that hold a text without being one, and says how to get it out.

type Words = { readonly zh: string; readonly en: string };
export type KnownFormat = { readonly code: string; readonly what: Words; readonly right: Words };

const COPY: Words = {
  zh: "打开它，把正文复制出来，另存为 UTF-8 的纯文本（.txt）",
  en: "open it, copy the text and save it as plain text in UTF-8 (.txt)",
};
const PDF: Words = {
  zh: "取出文字：pdftotext -layout -enc UTF-8 文件.pdf 文章.txt；扫描件要先识别文字",
  en: "get the text out: pdftotext -layout -enc UTF-8 file.pdf article.txt; a scan needs text recognition first",
};
const WORD: Words = {
  zh: "在 Word 或 WPS 里另存为“纯文本（UTF-8）”，或用 pandoc -t plain --wrap=none 文件.docx -o 文章.txt",
  en: "save it in Word or WPS as plain text (UTF-8), or run pandoc -t plain --wrap=none file.docx -o article.txt",
};
const PAGE: Words = {
  zh: "在浏览器里打开，把正文复制出来，另存为 UTF-8 的纯文本（.txt）",
  en: "open it in a browser, copy the article and save it as plain text in UTF-8 (.txt)",
};
const UNPACK: Words = { zh: "解开它，读里面的文本文件", en: "unpack it and read the text files in it" };
const PICTURE: Words = {
  zh: "图片要先识别文字，存为 UTF-8 的纯文本（.txt）",
  en: "a picture needs text recognition first; save the text as UTF-8 (.txt)",
};

/** So many bytes tell what a file is. */
export const HEAD = 4096;
const HTML = /^(?:ï»¿)?\s{0,64}(?:<!--[^>]{0,200}-->\s{0,64})?<(?:!doctype html|html|head|body)\b/i;

/** Between Han and Latin stands a space. */
const same = (word: string): Words => ({ zh: ` ${word}`, en: word });
const picture: Words = { zh: "图片", en: "picture" };
const archive: Words = { zh: "压缩包", en: "archive" };

type Sign = KnownFormat & { readonly starts: readonly string[]; readonly holds?: RegExp };

const ZIP = ["PK\x03\x04"];
const SIGNS: readonly Sign[] = [
  { starts: ["%PDF-"], code: "pdf", what: same("PDF"), right: PDF },
  { starts: ZIP, holds: /word\//, code: "docx", what: same("DOCX"), right: WORD },
  { starts: ZIP, holds: /xl\/|ppt\/|mimetype/, code: "office", what: { zh: "办公文档", en: "office document" }, right: COPY },
  { starts: [...ZIP, "\x1f\x8b", "7z\xbc\xaf", "Rar!", "BZh", "\xfd7zXZ"], code: "archive", what: archive, right: UNPACK },
  { starts: ["\xd0\xcf\x11\xe0"], code: "doc", what: { zh: "旧格式的办公文档", en: "office document of the old kind" }, right: WORD },
  { starts: ["{\\rtf"], code: "rtf", what: same("RTF"), right: WORD },
  { starts: ["\x89PNG", "\xff\xd8\xff", "GIF8", "II*\0", "MM\0*"], code: "picture", what: picture, right: PICTURE },
  { starts: ["RIFF"], holds: /^RIFF[^]{4}WEBP/, code: "picture", what: picture, right: PICTURE },
  { starts: [""], holds: HTML, code: "html", what: { zh: "网页（HTML）", en: "web page (HTML)" }, right: PAGE },
];

/** What the bytes are by their signature; null for what may be a text. */
export function knownFormat(bytes: Uint8Array): KnownFormat | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  const fits = ({ starts, holds }: Sign) => starts.some((start) => head.startsWith(start)) && (holds === undefined || holds.test(head));
  return SIGNS.find(fits) ?? null;
}
