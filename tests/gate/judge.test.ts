// The gate on texts: every attack is refused for its own reason, honest queries pass, and both figures are printed.
import { describe, expect, test } from "vitest";
import { judge } from "../../cypher/gate/judge.ts";
import { GATE_CODES } from "../../data/model/refusals.ts";
import { ATTACKS, CATALOGUE_TEXTS, HONEST } from "./corpus.ts";
import { otherThan, short } from "./verdicts.ts";

const FAMILIES = [...new Set(ATTACKS.map(({ family }) => family))];
/** Written with `reduce`: told one text from the other, they take more than twice the time on the embedded engine. */
const REDUCING = ["private-links.cypher", "private-things.cypher"];
const say = (line: string) => process.stdout.write(`${line}\n`);

describe("attacks", () => {
  test.each(FAMILIES)("%s: refused, each for its own reason", (family) => {
    const wrong = ATTACKS.filter((attack) => attack.family === family).flatMap(({ code, query }) => {
      const verdict = judge(query);
      return verdict.accepted || verdict.code !== code ? [`${verdict.code} instead of ${code}: ${short(query)}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  test("are at least 250, no two alike, and try every reason but those that no text can give", () => {
    expect(ATTACKS.length).toBeGreaterThanOrEqual(250);
    expect(new Set(ATTACKS.map(({ query }) => query)).size).toBe(ATTACKS.length);
    const tried = new Set(ATTACKS.map(({ code }) => code));
    expect(GATE_CODES.filter((code) => !tried.has(code))).toEqual(["ok", "unavailable", "not-judged", "estimated-rows"]);
    say(`Gate: ${ATTACKS.filter(({ query }) => !judge(query).accepted).length} of ${ATTACKS.length} attacks refused`);
  });

  test("every refusal says where, in the text that was given", () => {
    for (const { code, query } of ATTACKS) {
      const { at } = judge(query);
      if (code === "empty") continue;
      expect(at?.start ?? -1).toBeGreaterThanOrEqual(0);
      expect(at?.end).toBeLessThanOrEqual(query.length);
      const before = query.slice(0, at?.start).split(/\r\n|\r|\n/u);
      const [line, column] = [before.length, (before.at(-1) ?? "").length + 1];
      expect({ query: short(query), line: at?.line, column: at?.column }).toEqual({ query: short(query), line, column });
    }
  });
});

describe("honest queries", () => {
  test("all pass, and so does the catalogue but for two feeds, which look for many names in many texts at once", () => {
    const all = [...HONEST.map((query) => [query, query] as const), ...CATALOGUE_TEXTS];
    const refused = all.flatMap(([name, query]) => {
      const { accepted, code, detail } = judge(query);
      return accepted ? [] : [`${code} (${detail.en}): ${name}`];
    });
    say(`Gate: ${all.length - refused.length} of ${all.length} honest queries accepted${refused.map((line) => `\n  ${line}`).join("")}`);
    expect(all.length).toBeGreaterThanOrEqual(120);
    expect(refused.map((line) => line.split(": ").at(-1))).toEqual(REDUCING);
  });

  test("pass with a semicolon, with comments around them, and in capitals where they are words of the language", () => {
    const texts = HONEST.flatMap((query) => [
      `${query.replace(/;\s*$/u, "")} ;\n// end\n`,
      `/* before */ ${query} /* after */`,
      query.replace(/\b(?:MATCH|RETURN|WHERE|WITH|UNWIND)\b/gu, (word) => word.toLowerCase()),
    ]);
    expect(otherThan(["ok"], texts)).toEqual([]);
  });
});

describe("a verdict", () => {
  test("is for exactly this text: what is kept is never given for another", () => {
    expect(judge("MATCH (n) RETURN n").accepted).toBe(true);
    expect(judge("MATCH (n) RETURN n\u200B").accepted).toBe(false);
    expect(judge("MATCH (n)  RETURN n").accepted).toBe(true);
    expect(judge("MATCH (n) RETURN n")).toBe(judge("MATCH (n) RETURN n"));
  });

  test("is kept for the last texts only", () => {
    const first = judge("RETURN 'kept' AS x");
    for (let at = 0; at < 600; at++) judge(`RETURN ${at}`);
    expect(judge("RETURN 'kept' AS x")).not.toBe(first);
    expect(judge("RETURN 'kept' AS x")).toEqual(first);
  });

  test("speaks both languages, and never of a fault of our own", () => {
    for (const query of [...ATTACKS.map((attack) => attack.query), ...HONEST]) {
      const { code, detail } = judge(query);
      expect(code).not.toBe("unavailable");
      expect(detail.zh === "").toBe(detail.en === "");
      expect(`${detail.zh}${detail.en}`).not.toMatch(/undefined|NaN|\[object/u);
    }
  });
});
