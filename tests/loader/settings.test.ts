// Settings: defaults, what is refused, and that secrets stay out of messages.
import { expect, test } from "vitest";
import { readSettings, SETTINGS, SettingsError } from "../../data/files/settings.ts";

test("an empty environment gives the defaults", () => {
  expect(readSettings({ NEO4J_URI: "", PORT: " " })).toMatchObject({
    HOST: "127.0.0.1",
    PORT: 8420,
    NEO4J_DATABASE: "neo4j",
    ZHAOTU_STORE: ".zhaotu/store",
    ZHAOTU_DATA: [],
    ZHAOTU_ALLOW_HOSTS: [],
  });
  expect(readSettings({}).NEO4J_URI).toBeUndefined();
});

test("lists are split, numbers are numbers", () => {
  expect(readSettings({ ZHAOTU_ALLOW_HOSTS: "a.example, b.example", PORT: "0" })).toMatchObject({
    ZHAOTU_ALLOW_HOSTS: ["a.example", "b.example"],
    PORT: 0,
  });
});

test("every wrong variable is named at once, in both languages", () => {
  const faults = faultsOf({ PORT: "70000", NEO4J_URI: "http://x", ZHAOTU_LOG_LEVEL: "loud" });
  expect(faults.map(({ variable }) => variable).toSorted()).toEqual(["NEO4J_URI", "PORT", "ZHAOTU_LOG_LEVEL"]);
  for (const { variable, zh, en } of faults) expect([zh.includes(variable), en.includes(variable)]).toEqual([true, true]);
});

test("a secret is never repeated", () => {
  const [fault] = faultsOf({ ZHAOTU_TOKEN: "short-secret" });
  expect(fault?.en).not.toContain("short-secret");
  expect(faultsOf({ NEO4J_URI: "http://me:hidden@db" })[0]?.en).not.toContain("hidden");
});

test("every setting has words in both languages", () => {
  for (const { zh, en } of SETTINGS) expect([/\p{Script=Han}/u.test(zh), /[a-z]/.test(en)]).toEqual([true, true]);
});

function faultsOf(env: Record<string, string>) {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof SettingsError) return error.faults;
  }
  throw new Error("the settings were not refused");
}
