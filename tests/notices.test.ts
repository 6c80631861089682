// The third-party notices name every package that ships, with its version and licence.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listing, type Lock, shipped } from "../.ci/third-party.ts";

const root = join(import.meta.dirname, "..");
const lock: Lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
const text = readFileSync(join(root, "web/app/public/third-party-notices.txt"), "utf8");

test("the list is that of package-lock.json (else: npm run notices)", () => {
  const list = text.split("\n\n")[1];
  expect(list).toBe(listing(lock));
});

test("every licence is one that may be passed on", () => {
  const known = /^(MIT|Apache-2\.0|ISC|0BSD|BSD-[23]-Clause|Unlicense|CC0-1\.0|MPL-2\.0)$/;
  // Where several hold at once, each has to be.
  expect(shipped(lock).filter(({ license }) => !license.split(" AND ").every((one) => known.test(one)))).toEqual([]);
});
