// What the browser refuses of a file before anything is sent, and which file is asked about next.
import { beforeEach, expect, test } from "vitest";
import { refusedHere, refusedLarge } from "../../web/app/state/read-in-refuse.ts";
import { addFiles, changeFile, dropFiles, fileNow, getReadIn, nextOf, NO_FIELDS, type Stage } from "../../web/app/state/read-in.ts";

const bytes = (text: string) => Uint8Array.from(text, (one) => one.charCodeAt(0));

test.each([
  ["pdf", "%PDF-1.4"],
  ["docx", "PK\x03\x04 word/document.xml"],
  ["office", "PK\x03\x04 mimetypeapplication/vnd.oasis.opendocument.text"],
  ["archive", "PK\x03\x04 a.txt"],
  ["picture", "\x89PNG\r\n"],
  ["picture", "RIFF\x10\0\0\0WEBPVP8 "],
  ["html", "<!DOCTYPE html><html>"],
])("%s is known by its first bytes, and it is said how to get the text out", (code, head) => {
  const why = refusedHere(head.length, bytes(head));
  expect(why?.code).toBe(code);
  expect(why?.right.zh).toMatch(/纯文本|文本文件|\.txt/u);
  expect(why?.right.en).not.toBe("");
});

test("empty, unreadable and too large are refused; a text is not", () => {
  expect(refusedHere(0, bytes(""))?.code).toBe("empty");
  expect(refusedHere(5, null)?.code).toBe("gone");
  expect(refusedHere(5, bytes("RIFFs"))).toBeNull();
  expect(refusedLarge(8 * 1024 * 1024, 8)).toBeNull();
  expect(refusedLarge(8 * 1024 * 1024 + 1, 8)?.wrong.zh).toBe("文件有 8 MB，最多 8 MB。");
});

const why = (code: string) => ({ code, wrong: { zh: "", en: "" }, right: { zh: "", en: "" }, samples: [], article: null });
const taken = (id: number, now: Stage) => ({ id, file: new File(["a"], `${id}.txt`), fields: NO_FIELDS, now });
const ASKED: Stage = { is: "asked", stopped: false };

beforeEach(dropFiles);

test("refused files are passed over, questions are not, and new files do not take a result away", () => {
  addFiles([taken(1, { is: "refused", why: why("pdf") }), taken(2, ASKED), taken(3, { is: "refused", why: why("encoding") })]);
  expect(fileNow(getReadIn())?.id).toBe(2);
  expect(nextOf(getReadIn().files, 2)?.id).toBe(3);
  changeFile(2, () => ({ now: { is: "left" } }));
  addFiles([taken(4, ASKED)]);
  expect(fileNow(getReadIn())?.id).toBe(3);
});

test("a file that is refused gives way to the one chosen instead", () => {
  addFiles([taken(1, { is: "refused", why: why("pdf") })]);
  expect(fileNow(getReadIn())?.id).toBe(1);
  addFiles([taken(2, ASKED)]);
  expect(fileNow(getReadIn())?.id).toBe(2);
});
