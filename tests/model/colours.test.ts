// The colours that reports print are the page's own.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { COLOURS } from "../../data/model/colours.ts";

const css = readFileSync(new URL("../../web/app/styles/tokens.css", import.meta.url), "utf8");
const dark = css.indexOf('[data-theme="dark"]');
const tokenIn = (part: string, name: string) => new RegExp(`\\s--${name}: ([^;]+);`).exec(part)?.[1];

test.each(Object.entries(COLOURS))("--%s is the page's in the light and in the dark", (name, pair) => {
  expect([tokenIn(css.slice(0, dark), name), tokenIn(css.slice(dark), name)]).toEqual(pair);
});
