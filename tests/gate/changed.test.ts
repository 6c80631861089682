// Honest queries changed by chance: a clause that writes put in anywhere, words in other cases, comments and odd characters between them.
// Whatever is accepted holds no word that writes outside strings, comments and names, by a rule that has nothing of the gate's own.
import { describe, expect, test } from "vitest";
import { judge } from "../../cypher/gate/judge.ts";
import { chance } from "../dice.ts";
import { HONEST } from "./corpus.ts";
import { otherThan } from "./verdicts.ts";

const WRITES = [
  "SET n.x = 1",
  "SET n:X",
  "DELETE n",
  "DETACH DELETE n",
  "CREATE (:X)",
  "MERGE (x:X)",
  "REMOVE n.x",
  "INSERT (:X)",
  "FOREACH (x IN [1] | CREATE (:X))",
  "LOAD CSV FROM 'x' AS l",
  "CALL dbms.listConfig() YIELD name",
  "CALL { CREATE (:X) }",
  "; CREATE (:X)",
  "DROP INDEX x",
  "USE system",
];
/** Words that begin something other than reading, where a clause may begin. */
const FORBIDDEN =
  /(?<![\w.$:`])(?:SET\s+\w+\s*[.:+=]|(?:DETACH\s+)?DELETE\s+\w|CREATE\s*\(|MERGE\s*\(|REMOVE\s+\w+[.:]|INSERT\s*\(|FOREACH\s*\(|LOAD\s+CSV|CALL\s+\w+\.|DROP\s+INDEX|USE\s+system)/iu;
const inert = /\/\*[\s\S]*?\*\/|\/\/[^\r\n]*|'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*"|`(?:[^`]|``)*`/gu;

const spaces = (text: string): number[] => [...text.matchAll(/\s/gu)].map((match) => match.index);

describe("a clause that does more than read", () => {
  test("put in at any blank of an honest query is refused, or stands where it is only words", () => {
    const next = chance(11);
    const through: string[] = [];
    for (const query of HONEST) {
      for (let turn = 0; turn < 4; turn++) {
        const write = WRITES[Math.floor(next() * WRITES.length)] ?? "";
        const places = spaces(query);
        const at = places[Math.floor(next() * places.length)] ?? query.length;
        const changed = `${query.slice(0, at)} ${next() < 0.5 ? write : write.toLowerCase()} ${query.slice(at)}`;
        if (judge(changed).accepted && FORBIDDEN.test(changed.replaceAll(inert, " '' "))) through.push(changed);
      }
    }
    expect(through).toEqual([]);
  });

  test("at the end of an honest query is refused", () => {
    const texts = HONEST.flatMap((query, at) =>
      WRITES.filter((_, turn) => (turn + at) % 4 === 0).map((write) => `${query.replace(/;\s*$/u, "")}\n${write}`),
    );
    expect(texts.filter((text) => judge(text).accepted)).toEqual([]);
  });
});

describe("odd characters", () => {
  const ODD = [
    "\u200B",
    "\u00A0",
    "\u3000",
    "\uFEFF",
    "\u2028",
    "\u202E",
    "；",
    "（",
    "\u0000",
    "\r",
    "\u00AD",
    "Ａ",
    "А",
    "ſ",
    "\uD800",
    "\u0301",
    "🙂",
  ];

  test("outside strings, comments and names are refused wherever they stand", () => {
    const next = chance(12);
    const texts: string[] = [];
    for (const query of HONEST) {
      const plain = query.replaceAll(inert, (part) => "_".repeat(part.length));
      const places = [...plain.matchAll(/[ (),]/gu)].map((match) => match.index);
      const at = places[Math.floor(next() * places.length)] ?? 0;
      for (const odd of ODD) {
        const changed = query.slice(0, at) + odd + query.slice(at);
        texts.push(changed);
      }
    }
    expect(otherThan(["character", "look-alike"], texts)).toEqual([]);
  });

  test("of other writings and pictures are fine in strings and comments; what changes direction or ends lines is not", () => {
    for (const fine of ["Ａ", "А", "；", "\u3000", "\u00A0", "🙂", "👩‍🌾", "é", "ß", "\u200B", "한글", "عربي"]) {
      expect(otherThan(["ok"], [`RETURN '${fine}' AS x // ${fine}\n`, `RETURN "${fine}" AS x /* ${fine} */`])).toEqual([]);
    }
    for (const never of [
      "\u2028",
      "\u2029",
      "\u0085",
      "\u202A",
      "\u202E",
      "\u2066",
      "\u2069",
      "\u200E",
      "\u200F",
      "\u061C",
      "\u0000",
      "\u0008",
      "\u001B",
      "\u007F",
      "\uDC00",
    ])
      expect(
        otherThan(["character"], [`RETURN '${never}'`, `RETURN 1 // ${never}`, `RETURN 1 /* ${never} */`, `RETURN 1 AS \`${never}\``]),
      ).toEqual([]);
  });

  test("Chinese, Japanese and Korean names are names", () => {
    for (const name of ["项目", "〇", "人々", "プロジェクト", "ひらがな", "회사", "naïve", "Zürich"]) {
      expect(otherThan(["ok"], [`MATCH (${name}:${name} {${name}: $${name}}) RETURN ${name}.${name} AS ${name}`])).toEqual([]);
    }
  });
});
