// Passages for a model: the whole text, once, each small enough and with the headings above it.
import { describe, expect, test } from "vitest";
import { cleanPassage } from "../../loader/reading/clean/clean.ts";
import { passagesOf } from "../../loader/reading/model/passages.ts";

describe("passages", () => {
  const page = (text: string) => cleanPassage(text);

  test("they hold the whole text once, in order, each with room", () => {
    const text = Array.from({ length: 400 }, (_, at) => `霞湾镇第${at}家工厂去年开工，用地很多。`).join("");
    const found = passagesOf(page(text));
    expect(found.map((one) => one.text).join("")).toBe(text);
    expect(Math.max(...found.map((one) => one.text.length))).toBeLessThanOrEqual(1200);
  });

  test("a line of a megabyte without a mark is cut, and quickly", () => {
    const found = passagesOf(page("霞湾".repeat(500_000)));
    expect(found.reduce((sum, one) => sum + one.text.length, 0)).toBe(1_000_000);
  });

  test("headings stand above what follows them", () => {
    const text = `霞湾见闻\n${"霞湾镇开了工厂，用地很多。".repeat(40)}\n一、园区\n${"青梧科技在霞湾镇落户多年。".repeat(40)}\n`;
    const cut = text.indexOf("一、园区");
    const blocks = [
      { kind: "heading" as const, start: 0, end: 5 },
      { kind: "paragraph" as const, start: 5, end: cut },
      { kind: "heading" as const, start: cut, end: cut + 5 },
      { kind: "paragraph" as const, start: cut + 5, end: text.length },
    ];
    const found = passagesOf({ ...page(text), text, blocks });
    expect(found.map(({ headings }) => headings)).toEqual([[], ["霞湾见闻"]]);
    expect(found[1]?.text.startsWith("一、园区\n青梧科技")).toBe(true);
  });

  test.each(["", "   \n\n", "2037 12.5 —— 。。。"])("nothing is asked about %j", (text) => expect(passagesOf(page(text))).toEqual([]));
});
