// Finding what was misspelt, read as a kind, or said: pure, without an engine.
import { describe, expect, test, vi } from "vitest";
import type { Brief } from "../../web/contract.ts";
import { readAsked, searchTerm } from "../../web/server/find/asked.ts";
import { find } from "../../web/server/find/find.ts";
import { misspelt } from "../../web/server/find/misspelt.ts";
import { namesOf, type Named } from "../../web/server/find/names.ts";
import { nearIn } from "../../web/server/find/near.ts";
import { nearest } from "../../web/server/find/nearest.ts";
import type { Ask } from "../../web/server/route.ts";
import { saidAbout, type Claim } from "../../web/server/find/said.ts";

function thing(id: string, name: string, nameEn: string, pinyin: string, aliases: string[] = []): Named {
  const rest = { facts: 1, articles: [], differs: false, mentioned: 1, when: null, amount: null };
  const brief: Brief = { id, kind: "Company", name, nameEn, pinyin, ...rest };
  return { thing: brief, names: namesOf({ name, nameEn, pinyin, aliases }) };
}
const NAMES = [
  thing("oasis", "绿洲河公司", "Oasis River Company", "lǜ zhōu hé gōng sī", ["绿河"]),
  thing("stone", "青石县", "Qingshi County", "qīng shí xiàn", ["青石"]),
  thing("mill", "青石水泵厂", "Qingshi Pump Mill", "qīng shí shuǐ bèng chǎng"),
  thing("road", "G247公路", "Road G247", "G247 gōng lù"),
];
const found = (term: string) => misspelt(searchTerm(term), NAMES, new Set()).map((hit) => hit.thing.id);

test.each([
  ["a wrong character", "绿舟河公司", ["oasis"]],
  ["a missing character", "绿洲公司", ["oasis"]],
  ["an extra character", "绿洲的河公司", ["oasis"]],
  ["two characters that changed places", "绿河洲公司", ["oasis"]],
  ["a wrong character inside a longer name", "石水磅", ["mill"]],
  ["a wrong first character", "情石县", ["stone"]],
  ["two characters only where they are the whole name", "青时", ["stone"]],
  ["a wrong letter", "qinxshi", ["stone", "mill"]],
  ["a missing letter", "qigshi", ["stone", "mill"]],
  ["an extra letter", "quingshi", ["stone", "mill"]],
  ["swapped letters", "qignshi", ["stone", "mill"]],
  ["a wrong letter in pinyin with blanks", "lu zhou he gogn", ["oasis"]],
  ["pinyin without blanks", "luzhuohe", ["oasis"]],
  ["another tone", "lū zhóu", ["oasis"]],
  ["the second word of an English name", "rivre", ["oasis"]],
  ["a missing blank", "pumpmill", ["mill"]],
  ["two slips", "绿舟和公司", []],
  ["one character", "青", []],
  ["three letters", "mil", []],
  ["the inside of a word", "ingshy", []],
  ["the start of a short word", "pumx", ["mill"]],
  ["a short word that is the start of a longer one", "compx", []],
  ["another number", "G248公路", []],
])("misspelt: %s", (_what, term, ids) => expect(found(term)).toEqual(ids));

test("whole names come before starts before insides; what was found already is left out", () => {
  expect(misspelt("清石", NAMES, new Set()).map((hit) => [hit.thing.id, hit.matched])).toEqual([["stone", "青石"]]);
  expect(found("qingshy")).toEqual(["stone", "mill"]);
  expect(misspelt("qingshy", NAMES, new Set(["stone"])).map((hit) => hit.thing.id)).toEqual(["mill"]);
});

test("the place of a near word is marked from its first to its last character", () => {
  expect(nearIn("bcd", "abxd", null, false)).toEqual([1, 4]);
  expect(nearIn("bcd", "abd", null, false)).toEqual([1, 3]);
  expect(nearIn("bcde", "abxcde", null, false)).toEqual([1, 6]);
  expect(nearIn("bcd", "axyz", null, false)).toBeNull();
});

describe("a kind before a colon", () => {
  test.each([
    ["项目:磷", "磷", "Project"],
    ["项目：磷", "磷", "Project"],
    ["project:phos", "phos", "Project"],
    ["Projects ： Phos", "phos", "Project"],
    ["企业:", "", "Company"],
    ["companies: hes", "hes", "Company"],
    ["说到:投产", "投产", "said"],
    ["figure:12.5", "12.5", "Observation"],
    ["note:磷", "note:磷", null],
    [":磷", ":磷", null],
    ["Ｇ２４７", "g247", null],
  ])("%s", (typed, term, of) => expect(readAsked(typed)).toEqual({ term, of }));
});

test("the nearest names share the most; where nothing is shared there are none", () => {
  const ids = (term: string) => nearest(term, NAMES, 3).map(({ id }) => id);
  expect(ids("绿洲大河公司总部")[0]).toBe("oasis");
  expect(ids("qingshi pumping works")[0]).toBe("mill");
  expect(ids("蓝天")).toEqual([]);
  expect(ids("x")).toEqual([]);
});

test("what is said is found by words of the claim, alone or with the names it is about", () => {
  const claim = (claimZh: string, claimEn: string, names: string): Claim => ({
    from: NAMES[0]?.thing as Brief,
    relation: "DEVELOPS",
    to: null,
    claimZh,
    claimEn,
    evidence: [],
    words: `${claimZh} · ${claimEn}`.toLowerCase(),
    names,
  });
  const claims = [claim("泵厂去年开工", "Work began", "青石水泵厂"), claim("路已通车", "It opened", "g247公路")];
  const said = (term: string) => saidAbout(term, claims).map(({ claimZh }) => claimZh);
  expect(said("开工")).toEqual(["泵厂去年开工"]);
  expect(said("began")).toEqual(["泵厂去年开工"]);
  expect(said("公路 通车")).toEqual(["路已通车"]);
  expect(said("公路")).toEqual([]);
  expect(said("开工 通车")).toEqual([]);
  expect(said("it")).toEqual([]);
  expect(said("")).toEqual([]);
});

test("what is not read in time does not keep an answer waiting: it says so, and the next answer is whole", async () => {
  vi.useFakeTimers();
  let read = () => {};
  const coming = new Promise<void>((resolve) => (read = resolve));
  const ask = (async ({ name }: { name: string }) => (name === "search-kinds" ? [{ kind: "Company", n: 1 }] : [])) as unknown as Ask;
  const kept = async <T>(_name: string, make: (ask: Ask) => Promise<T>) => coming.then(() => make(ask));
  const first = find("绿舟河公司", 5, ask, kept);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await first).toMatchObject({ total: 1, said: { total: 0 }, reading: true });
  read();
  expect(await find("绿舟河公司", 5, ask, kept)).toMatchObject({ total: 1, reading: false });
  vi.useRealTimers();
});
