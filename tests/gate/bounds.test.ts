// What the gate does with texts made to exhaust it: it looks at each word a bounded number of times, and refuses before it parses where it can.
import { describe, expect, test } from "vitest";
import { faultIn, MOST_BYTES } from "../../cypher/gate/characters.ts";
import { judge } from "../../cypher/gate/judge.ts";
import { LOOKS_PER_WORD, MOST_WORDS, parse } from "../../cypher/gate/parse.ts";
import { chance } from "../dice.ts";
import { CATALOGUE_TEXTS, HONEST } from "./corpus.ts";

const repeated = (text: string, times: number): string => text.repeat(times);
const joined = (text: string, times: number, between: string): string => Array.from({ length: times }, () => text).join(between);

/** As large, as deep and as doubtful to a parser as the first checks let through. */
const WORST: readonly string[] = [
  `RETURN ${repeated("(", 20)}1${repeated(")", 20)}`,
  `RETURN ${repeated("(", 20)}1${repeated(")", 19)}`,
  `MATCH ${repeated("(", 19)}(a)-[]-(b)${repeated(")", 19)} RETURN 1`,
  `RETURN ${repeated("[x IN ", 19)}[1]${repeated("]", 19)}`,
  `RETURN ${joined("((((((((a))))))))", 110, "+")}`,
  `RETURN ${joined("[[[[[[x IN a]]]]]]", 110, "+")}`,
  `RETURN ${joined("(a)-[:R]-(b)", 150, " AND ")}`,
  `RETURN ${joined("(a)", 490, "-")}`,
  `RETURN ${joined("(a)<-(b)", 220, "-")}`,
  `RETURN a${repeated(" OR a", 950)}`,
  `RETURN 1${repeated("<1", 950)}`,
  `RETURN a${repeated("[0]", 600)}`,
  `RETURN ${repeated("CASE WHEN a THEN ", 20)}1${repeated(" END", 20)}`,
  `RETURN ${repeated("CASE a WHEN ", 20)}1 THEN 2 END${repeated(" THEN 3 END", 19)}`,
  `MATCH (a)${repeated("-[:A|B|C*1..2 {x: 1}]->(:X)", 60)} RETURN 1`,
  `MATCH ${repeated("((a)-[]-(b)){1,2} ", 100)} RETURN 1`,
  `MATCH (a)${repeated("-[:A]->(b)", 190)} RETURN a a a a`,
  `MATCH (a:${repeated("(A|", 18)}B${repeated(")", 18)}) RETURN a`,
  `RETURN ${repeated("EXISTS { MATCH (a) WHERE ", 18)}true${repeated(" }", 18)}`,
  `RETURN ${repeated("[(a)-[]-(b) | ", 19)}1${repeated("]", 19)}`,
];

describe("the parser", () => {
  test.each(WORST.map((text, at) => [at, text] as const))("looks at each word a bounded number of times (%i)", (_, text) => {
    expect(faultIn(text)).toBeNull();
    const parsed = parse(text);
    if ("looks" in parsed) expect(parsed.looks).toBeLessThan(parsed.words.length * LOOKS_PER_WORD * 0.25);
    else expect(parsed.fault).toBe("syntax");
    expect(judge(text).code).not.toBe("unavailable");
  });

  test("is far from its bounds with every query of the catalogue and every honest one", () => {
    for (const query of [...CATALOGUE_TEXTS.values(), ...HONEST]) {
      const parsed = parse(query);
      if (!("looks" in parsed)) throw new Error(query);
      expect(parsed.looks).toBeLessThan(parsed.words.length * LOOKS_PER_WORD * 0.25);
      expect(parsed.words.filter(({ hidden }) => !hidden).length).toBeLessThan(MOST_WORDS * 0.8);
      expect(Buffer.byteLength(query)).toBeLessThan(MOST_BYTES * 0.8);
    }
  });
});

describe("chance texts", () => {
  const words =
    "MATCH ( ) [ ] { } - -> <- a b :A :B . , | * + 1 12 'x' \"y\" `z` RETURN WITH WHERE AS CALL EXISTS COUNT CASE WHEN THEN END NOT AND IN $p // /* */ \n ; = <> .. UNWIND [x IN (a)--(b) {1,3} SET DELETE CREATE";
  const list = words.split(" ");

  test("of words of the language get a verdict, and none that writes is accepted", () => {
    const next = chance(7);
    const texts = Array.from({ length: 1500 }, () =>
      Array.from({ length: 1 + Math.floor(next() * 40) }, () => list[Math.floor(next() * list.length)]).join(" "),
    );
    expect(texts.filter((text) => judge(text).code === "unavailable")).toEqual([]);
    const bare = (text: string) => text.replace(/`[^`]*`|'[^']*'|"[^"]*"|\/\/[^\n]*|\/\*.*?\*\//gsu, "");
    const writes = /\b(?:SET|DELETE|CREATE)\b(?!\s*[,)}\]])/u;
    expect(texts.filter((text) => judge(text).accepted && writes.test(bare(text)))).toEqual([]);
  });

  test("of any characters get a verdict", () => {
    const next = chance(8);
    const character = (most: number) => String.fromCharCode(Math.floor(next() * most));
    const texts = Array.from({ length: 1500 }, (_, turn) =>
      Array.from({ length: 1 + Math.floor(next() * 60) }, () => character(turn % 2 === 0 ? 128 : 65_536)).join(""),
    );
    expect(texts.filter((text) => judge(text).code === "unavailable").map((text) => JSON.stringify(text))).toEqual([]);
  });
});
