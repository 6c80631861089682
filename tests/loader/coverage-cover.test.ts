// By what an item counts as covered: strict, so that the evidence of a whole sentence does not swallow what its fact leaves out.
import { describe, expect, test } from "vitest";
import { accountOf, OBSERVATION, RELATION, TARGET, told } from "./coverage-facts.ts";

const PAGE = "禾丰公司2033年在松溪市产出40万吨。";
const SENTENCE = { at: ["禾丰公司2033年在松溪市产出40万吨"] };

describe("numbers", () => {
  const fate = (text: string, lines: Parameters<typeof accountOf>[1]) =>
    told(accountOf(text, lines)).filter((line) => line.startsWith("number"));

  test("a place of evidence covers a number only if its own fact holds it", () => {
    expect(fate(PAGE, { observations: [{ ...OBSERVATION, ...SENTENCE, value: 50, comparator: "=" }] })).toEqual([
      "number 2033年 ?",
      "number 40万 ?",
    ]);
    expect(fate(PAGE, { relations: [{ ...RELATION, ...SENTENCE, claimZh: "设在松溪" }] })).toEqual(["number 2033年 ?", "number 40万 ?"]);
  });

  test.each([
    ["value", { value: 40, unit: "万吨", comparator: "=" }, "number 40万 < o-one"],
    ["value in the base unit", { value: 400000, comparator: "=" }, "number 40万 < o-one"],
    ["valueText", { valueText: "40万吨" }, "number 40万 < o-one"],
    ["period", { period: "2033", periodBasis: "stated" }, "number 2033年 < o-one"],
    ["periodText", { periodText: "2033年" }, "number 2033年 < o-one"],
    ["claim", { claimZh: "四十万吨的产量" }, "number 40万 < o-one"],
    ["claim in English", { claimEn: "It made 0.4 million tonnes" }, "number 40万 < o-one"],
    ["note", { note: "另见40万吨一说" }, "number 40万 < o-one"],
  ])("of an observation: its %s", (_what, more, wanted) => {
    expect(fate(PAGE, { observations: [{ ...OBSERVATION, ...SENTENCE, ...more }] })).toContain(wanted);
  });

  test("of a target: its deadline", () => {
    for (const more of [{ due: "2033-12", dueBasis: "stated" }, { dueText: "到2033年" }])
      expect(fate(PAGE, { targets: [{ ...TARGET, ...SENTENCE, ...more }] })).toContain("number 2033年 < t-one");
  });

  test("one number in two units is two numbers, and the month of a deadline is no number", () => {
    const text = "松溪市办2个厂、2亿元、12家店，到2033年12月。";
    const at = ["办2个厂、2亿元、12家店，到2033年12月"];
    const money = { value: 2, unit: "亿元", comparator: "=", valueText: "2亿元" };
    expect(fate(text, { targets: [{ ...TARGET, at, ...money, due: "2033-12", dueBasis: "stated", claimEn: "By December 2033" }] })).toEqual(
      ["number 2 ?", "number 2亿 < t-one", "number 12 ?", "number 2033年12月 < t-one"],
    );
    const shops = { value: null, comparator: null, unit: null, valueText: "办店", claimZh: "十二户店" };
    expect(fate(text, { targets: [{ ...TARGET, at, ...shops }] })).toContain("number 12 < t-one");
  });

  test("of a relation: its claim, in either language, and the names and notes of its ends", () => {
    const page = "2033年5月6日，禾丰公司搬进松溪市。";
    const at = ["2033年5月6日，禾丰公司搬进松溪市"];
    const id = "hefeng LOCATED_IN songxi";
    for (const claim of [{ claimZh: "2033年5月6日搬进" }, { claimEn: "Moved in on 6 May 2033" }])
      expect(fate(page, { relations: [{ ...RELATION, at, ...claim }] })).toEqual([`number 2033年5月6日 < ${id}`]);
    expect(fate(page, { relations: [{ ...RELATION, at, claimZh: "2033年5月搬进" }] })).toEqual(["number 2033年5月6日 ?"]);
    const noted = [
      { entity: "songxi", kind: "Place", name: "松溪市", nameEn: "Songxi" },
      { entity: "hefeng", kind: "Company", name: "禾丰公司", nameEn: "Hefeng", note: "2033年5月6日搬来" },
    ];
    expect(fate(page, { entities: noted, relations: [{ ...RELATION, at }] })).toEqual([`number 2033年5月6日 < ${id}`]);
  });

  test("a count covers where the entity is mentioned in the same clause, or at a relation's evidence", () => {
    const text = "松溪市有3个东滩码头、3亿元；另有3人。";
    const entities = [
      { entity: "songxi", kind: "Place", name: "松溪市", nameEn: "Songxi" },
      { entity: "wharves", kind: "Infrastructure", name: "东滩码头", nameEn: "Wharves", count: 3 },
    ];
    const mention = { mention: "wharves", at: ["东滩码头"] };
    expect(fate(text, { entities, mentions: [mention] })).toEqual(["number 3 < wharves", "number 3亿 ?", "number 3 ?"]);
    const relation = { from: "wharves", relation: "LOCATED_IN", to: "songxi", basis: "stated", at: ["松溪市有3个东滩码头、3亿元"] };
    expect(fate(text, { entities, relations: [relation] })).toEqual(["number 3 < wharves LOCATED_IN songxi", "number 3亿 ?", "number 3 ?"]);
  });

  test("a number in a name is the name's; a lone numeral is not covered by the same one in another word", () => {
    expect(
      fate("推行“一河一策”。", {
        entities: [{ entity: "one-river", kind: "Policy", name: "“一河一策”", nameEn: "One river" }],
        mentions: [{ mention: "one-river", at: ["“一河一策”"] }],
      }),
    ).toEqual(["number 一 < one-river", "number 一 < one-river"]);
    const at = ["松溪市统一办，一起看"];
    expect(fate("松溪市统一办，一起看。", { relations: [{ ...RELATION, at, claimZh: "要统一办" }] })).toEqual([
      "number 一 < hefeng LOCATED_IN songxi",
      "number 一 ?",
    ]);
  });

  test("the article's own title and full date are its own; its year alone is not", () => {
    const account = accountOf("松溪2033要点\n2033年5月6日 2033年", {}, { title: "松溪2033要点", date: "2033-05-06" });
    expect(told(account).filter((line) => line.startsWith("number"))).toEqual([
      "number 2033 < made-up",
      "number 2033年5月6日 < made-up",
      "number 2033年 ?",
    ]);
  });
});

describe("terms", () => {
  const fate = (text: string, lines: Parameters<typeof accountOf>[1]) =>
    told(accountOf(text, lines)).filter((line) => /^(quoted|bracketed)/.test(line));
  const plan = { entity: "plan", kind: "Policy", name: "清溪行动", nameEn: "Clear stream" };

  test("a mention that is the term, covers it, or is its greater part", () => {
    const entities = [plan];
    expect(fate("“清溪行动”启动", { entities, mentions: [{ mention: "plan", at: ["清溪行动"] }] })).toEqual(["quoted “清溪行动” < plan"]);
    expect(fate("“大清溪行动”启动", { entities, mentions: [{ mention: "plan", at: ["清溪行动"] }] })).toEqual([
      "quoted “大清溪行动” < plan",
    ]);
    expect(fate("“各县市、各部门都来办清溪行动”", { entities, mentions: [{ mention: "plan", at: ["清溪行动"] }] })).toEqual([
      "quoted “各县市、各部门都来办清溪行动” ?",
    ]);
    const wide = [{ ...plan, name: "“清溪”行动" }];
    expect(fate("“清溪”行动", { entities: wide, mentions: [{ mention: "plan", at: ["“清溪”行动"] }] })).toEqual(["quoted “清溪” < plan"]);
  });

  test("a figure whose words hold it, or that rests on its characters; a claim that repeats it", () => {
    const at = ["建成“无烟”城市"];
    const text = "松溪市建成“无烟”城市（环线）。";
    expect(fate(text, { observations: [{ ...OBSERVATION, at, valueText: "无烟城市" }] })).toEqual([
      "quoted “无烟” < o-one",
      "bracketed （环线） ?",
    ]);
    expect(fate(text, { relations: [{ ...RELATION, at, claimZh: "把“无烟”当目标" }] })).toContain(
      "quoted “无烟” < hefeng LOCATED_IN songxi",
    );
    expect(fate(text, { relations: [{ ...RELATION, at, claimZh: "别的话" }] })).toContain("quoted “无烟” ?");
    expect(fate(text, { targets: [{ ...TARGET, at: ["环线"] }] })).toContain("bracketed （环线） < t-one");
  });

  test("speech is covered by any fact that rests on it", () => {
    const text = "“我们都说好。”他说。“好”。";
    expect(fate(text, { relations: [{ ...RELATION, at: ["我们都说好"] }] })).toEqual([
      "quoted “我们都说好。” < hefeng LOCATED_IN songxi",
      "quoted “好” ?",
    ]);
    expect(fate(text, {})).toEqual(["quoted “我们都说好。” ?", "quoted “好” ?"]);
  });
});

describe("places and endings", () => {
  test("a place is covered by a mention of it or of a longer name only", () => {
    const text = "松溪市的松溪中学在望山县。";
    const entities = [
      { entity: "songxi", kind: "Place", name: "松溪市", nameEn: "Songxi" },
      { entity: "school", kind: "Organization", name: "松溪中学", nameEn: "School" },
    ];
    const mentions = [
      { mention: "songxi", at: ["松溪市"] },
      { mention: "school", at: ["松溪中学"] },
    ];
    const relations = [{ from: "school", relation: "LOCATED_IN", to: "songxi", basis: "stated", at: ["松溪市的松溪中学在望山县"] }];
    expect(told(accountOf(text, { entities, mentions, relations }))).toEqual([
      "place-name 松溪市 < songxi",
      "place-name 松溪 < school",
      "place-name 望山县 ?",
    ]);
  });

  test("an ending is covered in a name, or where a figure's words hold it with what stands beside it", () => {
    const text = "禾丰公司新开工项目9个，推进项目。计划完成。";
    const at = ["新开工项目9个，推进项目。计划完成"];
    const fate = (lines: Parameters<typeof accountOf>[1]) => told(accountOf(text, lines)).filter((line) => line.startsWith("ending"));
    expect(fate({ mentions: [{ mention: "hefeng", at: ["禾丰公司"] }] })).toEqual([
      "ending 公司 < hefeng",
      "ending 项目 ?",
      "ending 项目 ?",
      "ending 计划 ?",
    ]);
    expect(fate({ observations: [{ ...OBSERVATION, at, valueText: "新开工项目9个" }] })).toEqual([
      "ending 公司 ?",
      "ending 项目 < o-one",
      "ending 项目 ?",
      "ending 计划 ?",
    ]);
    expect(fate({ targets: [{ ...TARGET, at, modality: "planned" }] })).toContain("ending 计划 < t-one");
    expect(fate({ targets: [{ ...TARGET, at }] })).toContain("ending 计划 ?");
    expect(fate({ relations: [{ ...RELATION, at, claimZh: "推进项目" }] })).toEqual([
      "ending 公司 ?",
      "ending 项目 ?",
      "ending 项目 ?",
      "ending 计划 ?",
    ]);
  });
});
