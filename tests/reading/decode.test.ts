// Bytes become the text of an article, or are refused with the reason and the way out.
import { describe, expect, test } from "vitest";
import { decodeText } from "../../data/model/locator.ts";
import { decodeArticle } from "../../loader/reading/decode/decode.ts";
import { RefusedText } from "../../loader/reading/decode/refused.ts";
import { diceOf } from "../dice.ts";
import { encoded, utf16, utf8 } from "./encoded.ts";
import { MADE_UP, untorn } from "./made-up-page.ts";

const TEXT = untorn(MADE_UP);
const MOST = 4 * 1024 * 1024;
const bytes = (...all: number[]) => Uint8Array.from(all);
const ascii = (text: string) => Uint8Array.from(text, (one) => one.charCodeAt(0));

function refusalOf(content: Uint8Array): RefusedText {
  try {
    decodeArticle(content, "文.txt", MOST);
  } catch (error) {
    if (error instanceof RefusedText) return error;
    throw error;
  }
  throw new Error("it was read");
}

describe("texts are read", () => {
  test.each([
    ["utf-8", utf8(TEXT)],
    ["utf-8", utf8(`\ufeff${TEXT}`)],
    ["gb18030", encoded(TEXT, "gb18030")],
    ["utf-16le", utf16(TEXT, false)],
    ["utf-16be", utf16(TEXT, true)],
  ] as const)("in %s", (encoding, content) => {
    expect(decodeArticle(content, "文.txt", MOST)).toEqual({ text: TEXT, encoding });
    expect(decodeText(content)).toBe(TEXT);
  });

  test("of one line, as long as a file may be", () => {
    const line = TEXT.replaceAll("\n", "").repeat(1500).slice(0, 1_000_000);
    expect(decodeArticle(utf8(line), "文.txt", MOST).text).toBe(line);
  });
});

test.each([
  ["empty", bytes()],
  ["empty", utf8(" \n\u3000\r\n")],
  ["pdf", ascii("%PDF-1.7\n1 0 obj")],
  ["docx", ascii("PK\x03\x04\x14\0\0\0[Content_Types].xml\0word/document.xml")],
  ["doc", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1)],
  ["archive", ascii("PK\x03\x04\x14\0\0\0a.txt")],
  ["html", utf8("<!DOCTYPE html>\n<html><body>栖霞市")],
  ["html", utf8("\ufeff  <html lang=zh>")],
  ["rtf", ascii("{\\rtf1\\ansi")],
  ["picture", bytes(0x89, 0x50, 0x4e, 0x47, 13, 10)],
  ["binary", Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919 + (at >> 3)) & 255)],
  ["binary", utf8(`${TEXT}\0${TEXT}`)],
  ["only-numbers", utf8("1,234 56.7%\n89 ２０２６")],
  ["no-words", utf8("。。。……\n——")],
  ["not-chinese", utf8("The city of Qixia broke ground for a battery plant on Tuesday. ".repeat(9))],
  ["not-chinese", utf8("栖霞")],
  ["too-large", new Uint8Array(MOST + 1)],
])("%s is refused plainly", (code, content) => {
  const { fault, samples } = refusalOf(content);
  expect(fault).toMatchObject({ code, file: "文.txt" });
  for (const words of [fault.wrong, fault.right]) {
    expect(words.zh).toMatch(/\p{Script=Han}/u);
    expect(words.en).toMatch(/^[\x20-\x7e]+$/);
  }
  expect(samples).toEqual([]);
});

test("another encoding is asked back with the two likeliest readings", () => {
  const { fault, samples } = refusalOf(encoded("棲霞市的經濟在這個時候發展得很好，全市產業投資達到三百億元。".repeat(5), "big5"));
  expect(fault.code).toBe("encoding");
  expect(samples.map(({ encoding }) => encoding)).toContain("big5");
  expect(samples).toHaveLength(2);
  expect(samples.find(({ encoding }) => encoding === "big5")?.text).toContain("發展得很好");
});

test("UTF-8 with a broken character is asked back with its line", () => {
  const content = utf8(TEXT);
  const third = TEXT.split("\n").slice(0, 2).join("\n");
  content[utf8(third).length + 1] = 0xff;
  const { fault, samples } = refusalOf(content);
  expect(fault).toMatchObject({ code: "encoding", line: 3 });
  expect(samples[0]?.encoding).toBe("utf-8");
});

test("no bytes do more than be read or refused", () => {
  const source = [utf8(TEXT), encoded(TEXT, "gb18030"), utf16(TEXT, false)];
  for (let seed = 0; seed < 300; seed++) {
    const dice = diceOf(seed);
    const content = dice.one(source).slice(0, dice.number(0, 3000));
    for (let at = 0; at < dice.number(0, 30) && content.length > 0; at++) content[dice.number(0, content.length - 1)] = dice.number(0, 255);
    try {
      expect(decodeArticle(content, "文.txt", MOST).text).toBe(decodeText(content));
    } catch (error) {
      expect(error).toBeInstanceOf(RefusedText);
    }
  }
});
