// zhaotu order: in which order things can be done, stage by stage, with circles and the longest chain.
import { type Command, Option } from "commander";
import { gapsOf } from "../../cypher/plan/gaps.ts";
import type { PlanNet, Way } from "../../cypher/plan/net.ts";
import { orderOf, type OrderOfWork } from "../../cypher/plan/order.ts";
import type { EngineName, Row } from "../../cypher/port.ts";
import { compareEvidence } from "../../data/model/locator.ts";
import { readGraph } from "../graph.ts";
import { formatRows } from "../print/rows.ts";
import type { Language } from "../read/fault.ts";
import type { Shell } from "../shell.ts";
import { engineOption, newCommand, type Format } from "./options.ts";
import { hopRow, planOptions, readNet, type PlanSwitches } from "./plan-rows.ts";
import { resolveId } from "./resolve-ids.ts";

type Options = Omit<PlanSwitches, "contains"> & {
  readonly way: Way | "both";
  readonly done?: string;
  readonly engine?: EngineName;
  readonly format: Format;
};

const WORDS = {
  zh: "先做什么、后做什么：一段一段列出，连同环、最长的链、现在就能开始的",
  en: "what comes first: stage by stage, with circles, the longest chain, and what could start now",
};
const IDS = { zh: "id 或确切的名称，可写几个；不写则看全部", en: "an id or an exact name, may be several; none: everything" };
const WAY = {
  zh: "连同它们要靠的（needs）、靠它们的（needed），或两边",
  en: "with what they need (needs), what needs them (needed), or both",
};
const DONE = { zh: "已经做完的：id 或确切的名称，用逗号分开", en: "what is done already: ids or exact names, separated by commas" };
const COLUMNS = ["step", "id", "kind", "name", "nameEn", "circle", "startable", "needs", "via", "evidence", "gaps"];

export function orderCommand(shell: Shell): Command {
  const { lang } = shell;
  const command = newCommand("order", WORDS, lang)
    .argument("[id...]", IDS[lang])
    .addOption(new Option("--way <way>", WAY[lang]).choices(["needs", "needed", "both"]).default("needs"))
    .option("--done <ids>", DONE[lang]);
  for (const option of planOptions(lang)) if (option.long !== "--contains") command.addOption(option);
  return command.addOption(engineOption(lang)).action(async (given: readonly string[], options: Options) => {
    const { rows, sums } = await readGraph(shell, options.engine, async (port) => {
      const ids = await Promise.all(given.map((text) => resolveId(port, text)));
      const net = await readNet(port, options);
      const finished = (options.done ?? "").split(",").filter((text) => text.trim() !== "");
      const done = await Promise.all(finished.map((text) => resolveId(port, text.trim())));
      const order = orderOf(net, ids, { ...options, done });
      return { rows: rowsOf(net, order, options.format, lang), sums: sumsOf(net, order, lang) };
    });
    shell.say(sums);
    const columns = options.format === "table" ? ["step", "id", "kind", "name", "circle", "startable", "needs", "evidence"] : COLUMNS;
    await shell.print(formatRows(options.format, columns, rows));
  });
}

/** One row a thing; `needs` are those of its needs that are in the order, `via` and `evidence` what these rest on. */
function rowsOf(net: PlanNet, { things, stages, circles, startable }: OrderOfWork, format: Format, lang: Language): Row[] {
  const inside = new Set(things);
  const gaps = gapsOf(net);
  const circleOf = new Map(circles.flatMap(({ members }, nth) => members.map((at) => [at, nth + 1])));
  const ready = new Set(startable.map(({ at }) => at));
  const { head, other, edge } = net.needs;
  return stages.flatMap((groups, nth) =>
    groups.flat().map((at): Row => {
      const joints = [...edge.subarray(head[at], head[at + 1])].filter((_, joint) => inside.has(other[(head[at] ?? 0) + joint] ?? -1));
      const hops = joints.map((need) => hopRow(net, { at: net.edges[need]?.to ?? -1, from: at, edge: need, part: -1 }, lang));
      const { id, kind, name, nameEn } = hopRow(net, { at, from: -1, edge: -1, part: -1 }, lang);
      return {
        step: nth + 1,
        id,
        kind,
        name: format === "table" && lang === "en" ? nameEn : name,
        nameEn,
        circle: circleOf.get(at) ?? null,
        startable: ready.has(at),
        needs: hops.map((hop) => hop.id),
        via: [...new Set(hops.flatMap(({ via }) => via))].toSorted(),
        evidence: [...new Set(hops.flatMap(({ evidence }) => evidence))].toSorted(compareEvidence),
        gaps: [...(gaps.get(at) ?? [])],
      };
    }),
  );
}

function sumsOf(net: PlanNet, { stages, circles, longest, startable }: OrderOfWork, lang: Language): string {
  const name = (at: number | undefined) => net.things[at ?? -1]?.[lang === "zh" ? "name" : "nameEn"] ?? "";
  const count = stages.flat(2).length;
  if (count === 0) return lang === "zh" ? "没写谁先谁后。" : "which comes first is not written.";
  const list = (names: readonly string[]) => names.join(lang === "zh" ? "、" : ", ");
  const rounds = circles.map(({ circle, weakest }, nth) => {
    const ends = circle.map((edge) => name(net.edges[edge]?.from));
    const [from, to] = [name(net.edges[weakest]?.from), name(net.edges[weakest]?.to)];
    const round = [...ends, ends[0]].join(" → ");
    return lang === "zh"
      ? `环 ${nth + 1}：${round}；最弱的一步：${from} → ${to}。`
      : `Circle ${nth + 1}: ${round}; weakest: ${from} → ${to}.`;
  });
  const chain = longest.groups.map((group) => list(group.map(name))).join(" → ");
  if (lang === "zh") {
    const by = longest.by === "dates" ? `按日期，${longest.days} 天` : "按步数";
    return [
      `${count} 个，分 ${stages.length} 段。`,
      ...rounds,
      longest.steps === 0 ? "" : `最长的链（${by}）有 ${longest.steps} 步：${chain}。`,
      `现在就能开始的 ${startable.length} 个（startable 一栏）。`,
    ].join("");
  }
  const by = longest.by === "dates" ? `by dates, ${longest.days} days` : "by steps";
  return [
    `${count} in ${stages.length} ${stages.length === 1 ? "stage" : "stages"}.`,
    ...rounds,
    longest.steps === 0 ? "" : `Longest chain (${by}), ${longest.steps} ${longest.steps === 1 ? "step" : "steps"}: ${chain}.`,
    `Could start now: ${startable.length} (see startable).`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}
