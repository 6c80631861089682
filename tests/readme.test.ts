// The README says what is true: every setting, every script, every file it names.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withSettings } from "../.ci/settings-table.ts";

const root = join(import.meta.dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");

test("the table of settings is that of the schema (else: npm run readme)", () => {
  expect(withSettings(readme)).toBe(readme);
});

test("the scripts it tells people to run exist", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> };
  const told = [...readme.matchAll(/npm (?:run (?:--silent )?)?([a-z]+)/g)].map(([, name = ""]) => name).filter((name) => name !== "ci");
  expect(told.length).toBeGreaterThan(4);
  expect(told.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

test("the pictures and files it points at are there", () => {
  const named = [...readme.matchAll(/\]\((?!http)([^)#]+)\)/g)].map(([, path = ""]) => path);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
