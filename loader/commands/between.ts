// zhaotu between: what became of what an earlier article planned, and what a later one says that nothing announced.
import { type Command, Option } from "commander";
import { QUERIES } from "../../cypher/catalogue.ts";
import { between, type Between } from "../../cypher/plan/targets/between.ts";
import { sentenceOf } from "../../cypher/plan/targets/board.ts";
import type { BoardFacts } from "../../cypher/plan/targets/facts.ts";
import { readBoardFacts } from "../../cypher/plan/targets/read.ts";
import { thenAndNow } from "../../cypher/plan/targets/then-now.ts";
import { DIFFERENCE_WORDS, STATUS_WORDS, TRACE_WORDS } from "../../cypher/plan/targets/words.ts";
import type { EngineName, GraphValue, Row } from "../../cypher/port.ts";
import { ask } from "../../cypher/query.ts";
import { readGraph } from "../graph.ts";
import { formatRows } from "../print/rows.ts";
import type { Language } from "../read/fault.ts";
import type { Shell } from "../shell.ts";
import { twoArticles } from "./articles-asked.ts";
import { engineOption, newCommand, type Format } from "./options.ts";

const WHATS = ["promises", "figures", "things", "all"] as const;
type Options = { readonly what: (typeof WHATS)[number]; readonly engine?: EngineName; readonly format: Format };

const WORDS = {
  zh: "对照两篇：前一篇的目标有没有下文，后一篇说到什么是没有预告过的",
  en: "two articles: what became of the earlier one's targets, what the later one says that was not announced",
};
const FROM = { zh: "前一篇：id 或标题", en: "the earlier article: an id or a title" };
const TO = { zh: "后一篇：id 或标题", en: "the later article: an id or a title" };
const WHAT = {
  zh: "列什么：promises 前一篇的目标，figures、things 后一篇没有预告过的数字、事物，all 全部",
  en: "what is listed: promises (targets of the earlier one), figures and things of the later that were not announced, all",
};
const COLUMNS = [
  ...["what", "id", "kind", "name", "nameEn", "indicator", "subjects", "trace", "by", "named", "status", "why", "differs"],
  ...["gap", "gapUnit", "evidence", "byEvidence"],
];

export function betweenCommand(shell: Shell): Command {
  const { lang } = shell;
  return newCommand("between", WORDS, lang)
    .argument("<a>", FROM[lang])
    .argument("<b>", TO[lang])
    .addOption(new Option("--what <what>", WHAT[lang]).choices(WHATS).default("promises"))
    .addOption(engineOption(lang))
    .action(async (from: string, to: string, options: Options) => {
      const { found, rows } = await readGraph(shell, options.engine, async (port) => {
        const asking = async <P, R>(query: Parameters<typeof ask<P, R>>[1], params: unknown) => (await ask(port, query, params)).rows;
        const facts = await readBoardFacts(asking);
        const [a, b] = await twoArticles(port, facts, [from, to]);
        const told = between(facts, { a, b });
        const places = new Map(
          (await asking(QUERIES["all-mentions"], {})).filter(({ article }) => article === b).map((one) => [one.id, one.evidence]),
        );
        const wanted = (what: Options["what"]) => options.what === what || options.what === "all";
        return {
          found: told,
          rows: [
            ...(wanted("promises") ? promiseRows(facts, told, lang) : []),
            ...(wanted("figures") ? figureRows(facts, told) : []),
            ...(wanted("things") ? thingRows(facts, told, places) : []),
          ],
        };
      });
      shell.say(sumOf(found, lang));
      await shell.print(
        formatRows(
          options.format,
          options.format === "table" ? ["what", "id", "name", "trace", "by", "why"] : COLUMNS,
          tabled(rows, options.format, lang),
        ),
      );
    });
}

function promiseRows(facts: BoardFacts, found: Between, lang: Language): Row[] {
  const figures = new Map([...facts.targets, ...facts.observations].map((figure) => [figure.id, figure]));
  const pairs = thenAndNow(facts, found).flatMap((line) => line.pairs);
  return found.promises.flatMap(({ target: id, trace, by, named, standing }): Row[] => {
    const target = facts.targets.find((one) => one.id === id);
    if (!target) return [];
    const own = pairs.filter((pair) => pair.a === id && by.includes(pair.b));
    const gap = own.flatMap((pair) => (pair.gap?.reason === null ? [pair.gap.gap] : []))[0];
    const why = standing && sentenceOf(standing.reason, target, figures.get(standing.reason.of ?? ""));
    return [
      {
        ...{ what: "promise", id, kind: "Target", name: target.name, nameEn: target.nameEn, indicator: target.indicatorId },
        ...{ subjects: target.about.map((one) => one.id), trace, by: [...by], named: [...named] },
        ...{ status: standing?.status ?? null, why: why?.[lang] ?? null },
        differs: [...new Set(own.flatMap(({ differences }) => differences.map((one) => DIFFERENCE_WORDS[one][lang])))],
        ...{ gap: gap?.value ?? null, gapUnit: gap?.unit ?? null },
        evidence: target.evidence,
        byEvidence: [...new Set(by.flatMap((one) => figures.get(one)?.evidence ?? []))],
      },
    ];
  });
}

function figureRows({ targets, observations }: BoardFacts, { unannouncedFigures }: Between): Row[] {
  return unannouncedFigures.flatMap((id): Row[] => {
    const figure = targets.find((one) => one.id === id) ?? observations.find((one) => one.id === id);
    if (!figure) return [];
    const { name, nameEn, indicatorId: indicator, about, evidence } = figure;
    const kind = "modality" in figure ? "Target" : "Observation";
    return [{ what: "figure", id, kind, name, nameEn, indicator, subjects: about.map((one) => one.id), evidence }];
  });
}

function thingRows({ things }: BoardFacts, { unannouncedThings }: Between, places: ReadonlyMap<string, readonly string[]>): Row[] {
  return unannouncedThings.flatMap((id): Row[] => {
    const thing = things.find((one) => one.id === id);
    return thing
      ? [{ what: "thing", id, kind: thing.kind, name: thing.name, nameEn: thing.nameEn, evidence: [...(places.get(id) ?? [])] }]
      : [];
  });
}

const text = (value: GraphValue | undefined) => (typeof value === "string" ? value : "");

/** A table has words in the reader's language; json and csv have codes. */
function tabled(rows: readonly Row[], format: Format, lang: Language): Row[] {
  if (format !== "table") return [...rows];
  return rows.map((row) => {
    const trace = Object.entries(TRACE_WORDS).find(([code]) => code === row["trace"])?.[1];
    const status = Object.entries(STATUS_WORDS).find(([code]) => code === row["status"])?.[1];
    const why = status ? `${status[lang]}${lang === "zh" ? "：" : ": "}${text(row["why"])}` : "";
    return { ...row, name: (lang === "zh" ? row["name"] : row["nameEn"]) ?? null, trace: trace?.[lang] ?? "", why };
  });
}

function sumOf({ promises, unannouncedFigures, unannouncedThings }: Between, lang: Language): string {
  const silent = promises.filter(({ trace }) => trace === "none").length;
  const [figures, things] = [unannouncedFigures.length, unannouncedThings.length];
  return lang === "zh"
    ? `前一篇 ${promises.length} 个目标：${promises.length - silent} 个有下文，${silent} 个没再提到（不等于没做到）。后一篇没有预告过的：数字 ${figures} 个，事物 ${things} 个。`
    : `${promises.length} targets of the earlier article: ${promises.length - silent} spoken of again, ${silent} not mentioned again (which is no verdict). Not announced: ${figures} figures, ${things} things.`;
}
