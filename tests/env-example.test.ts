// .env.example names every setting, with its default where it has one.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { SETTINGS } from "../data/files/settings.ts";

const lines = readFileSync(join(import.meta.dirname, "../.env.example"), "utf8").split("\n");

test.each(SETTINGS)(".env.example names $name", ({ name, fallback }) => {
  const line = lines.find((one) => one.startsWith(`# ${name}=`));
  expect(line).toBeDefined();
  if (fallback !== null) expect(line).toBe(`# ${name}=${fallback}`);
});

test(".env.example names nothing else", () => {
  const named = lines.flatMap((line) => /^# ([A-Z0-9_]+)=/.exec(line)?.[1] ?? []);
  expect(named.filter((name) => !SETTINGS.some((setting) => setting.name === name))).toEqual([]);
});
