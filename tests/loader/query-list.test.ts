// `zhaotu query` without a name: questions by group in the shell's language; and names that stand for ids in any parameter.
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { CATALOGUE, QUESTIONS } from "../../cypher/catalogue.ts";
import { GROUP_NAMES, GROUPS } from "../../cypher/groups.ts";
import { OWN_FACTS, temporaryFolder } from "./own-facts.ts";
import { zhaotu } from "./shell.ts";

let env: Record<string, string> = {};
beforeEach(() => {
  env = { ZHAOTU_DATA: OWN_FACTS, ZHAOTU_STORE: join(temporaryFolder(), "store") };
});
const namesIn = (out: string): string[] => JSON.parse(out).map(({ name }: { name: string }) => name);

test("lists the questions under their groups, in either language, none cut", async () => {
  for (const lang of ["zh", "en"] as const) {
    const { code, out } = await zhaotu(["query", "--lang", lang], env);
    expect(code).toBe(0);
    expect(out.split("\n").filter((line) => /^\S/.test(line))).toEqual(GROUP_NAMES.map((name) => `${GROUPS[name][lang]} (${name})`));
    for (const query of QUESTIONS) expect(out).toContain(lang === "zh" ? query.questionZh : query.questionEn);
  }
}, 60_000);

test("one group, feeds only where all is asked for, and what is no group", async () => {
  const [some, questions, all, none] = await Promise.all([
    zhaotu(["query", "--group", "dependency", "--format", "json"], env),
    zhaotu(["query", "--format", "json"], env),
    zhaotu(["query", "--all", "--format", "json"], env),
    zhaotu(["query", "--group", "weather"], env),
  ]);
  expect(namesIn(some.out)).toEqual(QUESTIONS.filter(({ group }) => group === "dependency").map(({ name }) => name));
  expect(namesIn(questions.out)).toEqual(QUESTIONS.map(({ name }) => name));
  expect(namesIn(all.out).toSorted()).toEqual([...CATALOGUE.keys()].toSorted());
  expect(none).toMatchObject({ code: 2, err: expect.stringContaining("dependency") });
}, 60_000);

test("a name will do wherever an id is asked for", async () => {
  await zhaotu(["load"], env);
  const why = await zhaotu(["query", "why", "-p", "from=电池项目", "-p", "to=禾丰公司", "-p", "limit=5", "--format", "json"], env);
  expect(JSON.parse(why.out)).toEqual([expect.objectContaining({ ids: ["battery-project", "hefeng"] })]);
  const fallen = await zhaotu(["query", "what-if-delayed", "-p", "ids=南渠,青湖水库", "--format", "json"], env);
  expect(JSON.parse(fallen.out)[0]).toMatchObject({ fate: "touched", step: 1, id: "battery-project" });
}, 60_000);
