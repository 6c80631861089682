// package-lock.json lists the platform packages of native dependencies, so that `npm ci` works on other machines than the one that wrote it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Lock, missingPlatforms, withPlatforms } from "../.ci/platforms.ts";

const lock: Lock = JSON.parse(readFileSync(join(import.meta.dirname, "../package-lock.json"), "utf8"));

test("every platform package is listed (else: npm run lock)", () => {
  expect(Object.keys(missingPlatforms(lock))).toEqual([]);
});

test.each(["darwin-arm64", "darwin-x64", "linux-arm64-gnu", "linux-arm64-musl", "linux-x64-gnu", "win32-x64-msvc"])(
  "the embedded engine for %s is listed",
  (platform) => {
    const [os, cpu] = platform.split("-");
    expect(lock.packages[`node_modules/@grafeo-db/js-${platform}`]).toMatchObject({ os: [os], cpu: [cpu], optional: true });
  },
);

test("a package that npm left out is put back as npm would write it", () => {
  const { "node_modules/@grafeo-db/js-linux-arm64-musl": _, ...packages } = lock.packages;
  const again = withPlatforms({ ...lock, packages });
  expect(again.packages["node_modules/@grafeo-db/js-linux-arm64-musl"]).toMatchObject({ cpu: ["arm64"], libc: ["musl"], os: ["linux"] });
  expect(Object.keys(again.packages)).toEqual(Object.keys(lock.packages));
});

test("no entry names a download address of one registry", () => {
  const addresses = Object.values(lock.packages).flatMap((entry) => (typeof entry.resolved === "string" ? [entry.resolved] : []));
  expect(addresses.filter((address) => !address.startsWith("https://registry.npmjs.org/"))).toEqual([]);
});
