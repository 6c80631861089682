// Every rule by which a target stands, case by case, and what makes the answer doubtful.
import { describe, expect, test } from "vitest";
import { sentenceOf } from "../../cypher/plan/targets/board.ts";
import { STATUS_OF } from "../../cypher/plan/targets/standing.ts";
import { standingsOf } from "../../cypher/plan/targets/status.ts";
import { REASON_WORDS } from "../../cypher/plan/targets/words.ts";
import { DOUBTS, REASONS } from "../../data/model/verdicts.ts";
import { link, target, told } from "./made-up-targets.ts";
import { at, CASES, number, said, standingOf, words, type Case } from "./target-cases.ts";

describe("the rule that applies", () => {
  test.each(CASES.map((one) => [one.what, one] as const))("%s", (_what, one) => {
    const { reason, status, rests } = standingOf(one);
    expect(reason.code).toBe(one.code);
    if (one.code !== "parts") expect(status).toBe(STATUS_OF[one.code]);
    expect(reason.of).toBe(one.on === undefined ? (one.figures?.at(-1)?.id ?? null) : one.on);
    if (reason.of !== null) expect(rests).toContain(reason.of === "p" ? "p" : reason.of);
  });

  test("every rule of the list has a case, and words in both languages that end as sentences do", () => {
    const tried = new Set(CASES.map(({ code }) => code));
    expect(REASONS.filter((code) => !tried.has(code))).toEqual([]);
    for (const one of CASES) {
      const { reason } = standingOf(one);
      const { zh, en } = sentenceOf(reason, one.target ?? at(100), one.figures?.[0]);
      expect(zh).toMatch(/^[^,:;!]+。$/u);
      expect(en).toMatch(/^[A-Z][^，：。；]*\.$/u);
    }
    expect(Object.keys(REASON_WORDS).toSorted()).toEqual([...REASONS].toSorted());
  });
});

describe("doubt and dates", () => {
  test("a target or figure with two readings, and a disputed one, are said to be doubtful", () => {
    const one = standingOf({
      what: "",
      code: "reached",
      target: at(100, { uncertain: "两读" }),
      figures: [number(100, { uncertain: "两读" }), { ...number(7, { period: "2030" }), id: "o2" }],
      links: [link("o2", "CONTRADICTS", "o", { toKind: "Observation" })],
    });
    expect(one).toMatchObject({ status: "met", doubts: [...DOUBTS] });
  });

  test("reached after the deadline is met, and says so", () => {
    const one = standingOf({
      what: "",
      code: "said",
      target: words("通车", { deadline: "2031" }),
      figures: [said("通车", { period: "2032-04", in: "c" })],
    });
    expect(one).toMatchObject({ status: "met", reason: { afterDeadline: true, passed: true } });
    expect(sentenceOf(one.reason, words("通车"), said("通车")).zh).toContain("晚于期限");
  });

  test("what a later article says is not known yet; a deadline passes only when its last day has", () => {
    const one: Case = {
      what: "",
      code: "missed",
      target: at(100, { deadline: "2032" }),
      figures: [number(90, { period: "2032", in: "c" })],
    };
    expect(standingOf(one, "2032-12-31").reason.code).toBe("nothing");
    expect(standingOf(one, "2033-02-09").reason.code).toBe("nothing");
    expect(standingOf(one, "2033-02").reason.code).toBe("missed");
    expect(standingsOf(told({ targets: [at(100)] }), "2031-02-09").size).toBe(0);
    expect(standingsOf({ articles: [], targets: [at(100)], observations: [], links: [] }).size).toBe(0);
  });

  test("given up is said beside it, and is no status of its own", () => {
    const one = standingOf({ what: "", code: "nothing", target: words("通车"), figures: [said("不建了", { indicator: "项目去留" })] });
    expect(one).toMatchObject({ status: "noFigure", alsoSaid: ["o"] });
  });

  test("parts: all alike, one met, one part alone, a circle of parts", () => {
    const part = (id: string, to: string) => link(id, "PART_OF", to, { fromKind: "Target", articles: ["a"] });
    const whole = words("双百");
    const [p, q] = [target("p"), target("q", { indicator: "户籍人口" })];
    const both = [part("p", "t"), part("q", "t")];
    const figures = [number(120), { ...number(120, { indicator: "户籍人口" }), id: "o2" }];
    const of = (more: Partial<Case>) => standingOf({ what: "", code: "parts", target: whole, others: [p, q], links: both, ...more });
    expect(of({ figures })).toMatchObject({ status: "met", rests: ["p", "q"] });
    expect(of({ figures: figures.slice(0, 1) }).status).toBe("underway");
    expect(of({})).toMatchObject({ status: "noFigure", reason: { code: "nothing" } });
    expect(of({ figures, links: [part("p", "t")] })).toMatchObject({ status: "underway", reason: { code: "parts" } });
    expect(of({ figures: [], links: [part("p", "t"), part("t", "p")] }).status).toBe("noFigure");
    // A total may be reached although one of its parts is not.
    const late = target("p", { deadline: "2032", about: ["county"] });
    const short = number(90, { about: ["county"], period: "2032", in: "c" });
    expect(of({ target: target("t", { indicator: "合计" }), others: [late], links: [part("p", "t")], figures: [short] }).status).toBe(
      "noFigure",
    );
  });
});
