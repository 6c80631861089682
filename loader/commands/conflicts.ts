// zhaotu conflicts: statements that do not go together, that agree or update each other, with evidence; and two indicators compared.
import { type Command, Option } from "commander";
import { compareIndicators, conflictsIn, lookAlikes, type IndicatorsCompared } from "../../cypher/plan/targets/agreement.ts";
import { conflictsOf } from "../../cypher/plan/targets/conflicts.ts";
import type { BoardFacts } from "../../cypher/plan/targets/facts.ts";
import { readBoardFacts } from "../../cypher/plan/targets/read.ts";
import { ALIKE_WORDS, KIND_WORDS, NATURE_WORDS, SORT_WORDS, dimensionWords } from "../../cypher/plan/targets/words.ts";
import type { EngineName, GraphPort, Row } from "../../cypher/port.ts";
import { ask } from "../../cypher/query.ts";
import { CONFLICT_SORTS } from "../../data/model/verdicts.ts";
import { readGraph } from "../graph.ts";
import { formatRows } from "../print/rows.ts";
import type { Language } from "../read/fault.ts";
import { CommandError, type Shell } from "../shell.ts";
import { twoArticles } from "./articles-asked.ts";
import { engineOption, newCommand, type Format } from "./options.ts";
import { resolveId } from "./resolve-ids.ts";

type Options = {
  readonly between?: string;
  readonly sort?: string;
  readonly alike?: true;
  readonly indicators?: string;
  readonly engine?: EngineName;
  readonly format: Format;
};

const WORDS = {
  zh: "并排列出说法：矛盾的、互相印证的、更新的、不能比的，各有出处",
  en: "statements side by side: those that contradict, agree, update each other or cannot be compared, with evidence",
};
const OPTIONS = {
  between: { zh: "只看这两篇文章，用逗号分开", en: "of these two articles only, separated by a comma" },
  sort: { zh: "只要这些，用逗号分开：", en: "only these, separated by commas: " },
  alike: { zh: "看着像、其实不能比的数字也列出", en: "also figures that look alike and cannot be compared" },
  indicators: {
    zh: "比这两个指标，用逗号分开；不能比的会说为什么",
    en: "compare these two indicators, separated by a comma; says why where they cannot be",
  },
};
const COLUMNS = [
  "sort",
  "a",
  "aName",
  "aNameEn",
  "b",
  "bName",
  "bNameEn",
  "differs",
  "reason",
  "uncertain",
  "evidence",
  "aEvidence",
  "bEvidence",
];

export function conflictsCommand(shell: Shell): Command {
  const { lang } = shell;
  return newCommand("conflicts", WORDS, lang)
    .option("--between <a,b>", OPTIONS.between[lang])
    .option("--sort <sorts>", `${OPTIONS.sort[lang]}${CONFLICT_SORTS.join(" ")}`)
    .option("--alike", OPTIONS.alike[lang])
    .addOption(new Option("--indicators <x,y>", OPTIONS.indicators[lang]).conflicts(["between", "sort", "alike"]))
    .addOption(engineOption(lang))
    .action(async (options: Options) => {
      const sorts = sortsOf(options.sort);
      const pair = options.between === undefined ? null : two(options.between, "--between");
      const asked = options.indicators === undefined ? null : two(options.indicators, "--indicators");
      const { rows, said } = await readGraph(shell, options.engine, async (port) => {
        const facts = await readBoardFacts(async (query, params) => (await ask(port, query, params)).rows);
        if (asked) return indicatorRows(facts, await idsOf(port, asked), lang);
        const between = pair && (await twoArticles(port, facts, pair));
        const all = statementRows(facts, between && { a: between[0], b: between[1] }, options.alike === true, lang);
        const chosen = all.filter(({ sort }) => sorts === null || sorts.some((one) => one === sort) || sort === "alike");
        return { rows: chosen, said: sumOf(chosen, lang) };
      });
      shell.say(said);
      const columns = asked ? ["indicator", "id", "name", "nameEn", "subjects", "evidence"] : COLUMNS;
      const short = asked ? ["indicator", "id", "name", "subjects"] : ["sort", "aName", "bName", "differs", "reason"];
      await shell.print(
        formatRows(options.format, options.format === "table" ? short : columns, options.format === "table" ? tabled(rows, lang) : rows),
      );
    });
}

const commas = (text: string) =>
  text
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "");

function sortsOf(text: string | undefined): readonly string[] | null {
  if (text === undefined) return null;
  const sorts = commas(text);
  const odd = sorts.find((one) => !(CONFLICT_SORTS as readonly string[]).includes(one));
  if (odd === undefined) return sorts;
  const may = CONFLICT_SORTS.join(" ");
  throw new CommandError(1, { zh: `--sort 不能是“${odd}”：可用 ${may}`, en: `--sort cannot be "${odd}": there are ${may}` });
}

function two(text: string, option: string): [string, string] {
  const [x, y, ...more] = commas(text);
  if (x !== undefined && y !== undefined && more.length === 0) return [x, y];
  throw new CommandError(1, {
    zh: `${option} 要两个，用逗号分开，不是“${text}”。`,
    en: `${option} takes two, separated by a comma, not "${text}"`,
  });
}

const idsOf = async (port: GraphPort, [x, y]: [string, string]): Promise<[string, string]> => [
  await resolveId(port, x),
  await resolveId(port, y),
];

function statementRows(facts: BoardFacts, pair: Parameters<typeof conflictsIn>[2], alike: boolean, lang: Language): Row[] {
  const known = new Map([...facts.things, ...facts.targets, ...facts.observations].map((one) => [one.id, one]));
  const side = (letter: "a" | "b", id: string): Row => {
    const one = known.get(id);
    const evidence = one && "evidence" in one ? one.evidence : [];
    return { [letter]: id, [`${letter}Name`]: one?.name ?? id, [`${letter}NameEn`]: one?.nameEn ?? id, [`${letter}Evidence`]: evidence };
  };
  const all = conflictsOf(facts);
  const told = conflictsIn(facts, all, pair).map(({ sort, a, b, kinds, evidence, ...one }): Row => ({
    ...{ sort, ...side("a", a), ...side("b", b), differs: [...kinds], evidence: [...evidence] },
    reason: (lang === "zh" ? one.reasonZh : one.reasonEn) ?? one.reasonZh,
    uncertain: (lang === "zh" ? one.uncertain : one.uncertainEn) ?? one.uncertain,
  }));
  const looks = alike ? lookAlikes(facts, all, pair) : [];
  const reason = (why: (typeof looks)[number]["why"]) => why.map((one) => ALIKE_WORDS[one][lang]).join(lang === "zh" ? "；" : "; ");
  return [
    ...told,
    ...looks.map(({ a, b, why }): Row => ({
      sort: "alike",
      ...side("a", a),
      ...side("b", b),
      differs: [...why],
      reason: reason(why),
      uncertain: null,
      evidence: [],
    })),
  ];
}

/** The figures of both, or (thrown) why they cannot be compared. */
function indicatorRows(facts: BoardFacts, [x, y]: [string, string], lang: Language): { rows: Row[]; said: string } {
  const isIndicator = (id: string) => facts.things.some((thing) => thing.id === id && thing.kind === "Indicator");
  const odd = [x, y].find((id) => !isIndicator(id));
  if (odd !== undefined) throw new CommandError(1, { zh: `“${odd}”不是指标。`, en: `"${odd}" is no indicator` });
  const found = compareIndicators(facts, x, y);
  if (found.refused !== null) throw new CommandError(1, refusal(found));
  const figures = new Map([...facts.targets, ...facts.observations].map((one) => [one.id, one]));
  const rows = found.figures.flatMap((ids) =>
    ids.flatMap((id): Row[] => {
      const one = figures.get(id);
      return one
        ? [
            {
              indicator: one.indicatorId,
              id,
              name: one.name,
              nameEn: one.nameEn,
              subjects: one.about.map((each) => each.id),
              evidence: one.evidence,
            },
          ]
        : [];
    }),
  );
  return {
    rows,
    said:
      lang === "zh"
        ? "量纲相同，并排着看；指标不是同一个，不判断谁对谁错。"
        : "both measure the same sort of thing; they are two indicators, so neither is right or wrong.",
  };
}

function refusal({ refused, dimensions, natures, reasonZh, reasonEn }: IndicatorsCompared): { zh: string; en: string } {
  const dimension = (lang: Language) => dimensions.map((all) => all.map((one) => dimensionWords(one)[lang]).join("/"));
  const nature = (lang: Language) => natures.map((all) => all.map((one) => NATURE_WORDS[one]?.[lang] ?? one).join("/"));
  const why = {
    told: { zh: `事实写明不能比：${reasonZh ?? ""}`, en: `the facts say so: ${reasonEn ?? ""}` },
    dimension: { zh: `量纲不同：${dimension("zh").join("，")}`, en: `they measure other things: ${dimension("en").join(", ")}` },
    nature: { zh: `性质不同：${nature("zh").join("，")}`, en: `they differ in nature: ${nature("en").join(", ")}` },
    same: { zh: "是同一个指标", en: "they are one indicator" },
    none: { zh: "有一个没有目标也没有数字", en: "one of them has neither target nor figure" },
  }[refused ?? "same"];
  return { zh: `这两个指标不能比：${why.zh}`, en: `these two indicators cannot be compared: ${why.en}` };
}

/** A table has names and words in the reader's language; json and csv have codes. */
function tabled(rows: readonly Row[], lang: Language): Row[] {
  const word = (all: Readonly<Record<string, { readonly zh: string; readonly en: string }>>, code: unknown) =>
    all[String(code)]?.[lang] ?? String(code);
  const own = (row: Row, column: string) => (lang === "zh" ? row[column] : row[`${column}En`]) ?? null;
  return rows.map((row): Row => {
    if (!("sort" in row)) return { ...row, name: own(row, "name") };
    const { sort, differs } = row;
    const words = sort === "alike" ? ALIKE_WORDS : KIND_WORDS;
    const codes = Array.isArray(differs) ? differs.map((one) => word(words, one)) : [];
    const names = { aName: own(row, "aName"), bName: own(row, "bName") };
    return { ...row, ...names, sort: word(SORT_WORDS, sort), differs: codes.join(lang === "zh" ? "、" : ", ") };
  });
}

function sumOf(rows: readonly Row[], lang: Language): string {
  const parts = [...CONFLICT_SORTS, "alike"].flatMap((sort) => {
    const count = rows.filter((row) => row["sort"] === sort).length;
    return count === 0 && sort !== "contradicts" ? [] : [`${SORT_WORDS[sort]?.[lang] ?? sort} ${count}`];
  });
  return lang === "zh" ? `（${parts.join("，")}）` : `(${parts.join(", ")})`;
}
