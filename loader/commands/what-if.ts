// zhaotu what-if: what follows if things come late, are cancelled or done. Nothing is written anywhere.
import type { Command } from "commander";
import type { WhatIfBrief } from "../../cypher/brief/asked.ts";
import type { PlanNet } from "../../cypher/plan/net.ts";
import { laterSpan } from "../../cypher/plan/shift.ts";
import { whatIf, type WhatIf } from "../../cypher/plan/what-if.ts";
import type { EngineName, Row } from "../../cypher/port.ts";
import { readGraph } from "../graph.ts";
import { formatRows } from "../print/rows.ts";
import type { Language } from "../read/fault.ts";
import { CommandError, type Shell } from "../shell.ts";
import { suppositionsOf } from "./brief-asked.ts";
import { engineOption, newCommand, type Format } from "./options.ts";
import { hopRow, planOptions, readNet, type PlanSwitches } from "./plan-rows.ts";
import { resolveId } from "./resolve-ids.ts";

type Options = Omit<PlanSwitches, "contains"> & { readonly engine?: EngineName; readonly format: Format };

const WORDS = {
  zh: "假设几样推迟、取消或完成：连带到什么，什么另有办法；什么也不写入",
  en: "what follows if things come late, are cancelled or done; nothing is written anywhere",
};
const MARKED = {
  zh: "id 或名称=delayed、=delayed-6（推迟 6 个月）、=cancelled 或 =done，可写几个",
  en: "id or name=delayed, =delayed-6 (by 6 months), =cancelled or =done, may be several",
};
const HITS = { delayed: { zh: "推迟", en: "late" }, cancelled: { zh: "落空", en: "cancelled" }, done: { zh: "完成", en: "done" } };
const COLUMNS = ["step", "id", "kind", "name", "nameEn", "hit", "from", "via", "basis", "because", "shiftedFrom", "shiftedTo", "evidence"];

export function whatIfCommand(shell: Shell): Command {
  const { lang } = shell;
  const command = newCommand("what-if", WORDS, lang).argument("<marked...>", MARKED[lang]);
  for (const option of planOptions(lang)) if (option.long !== "--contains") command.addOption(option);
  return command.addOption(engineOption(lang)).action(async (given: readonly string[], options: Options) => {
    const supposed = suppositionsOf(given);
    const { rows, sums } = await readGraph(shell, options.engine, async (port) => {
      const ids = await Promise.all(supposed.map(({ id }) => resolveId(port, id)));
      const marks = supposed.map(({ mark }, nth) => [ids[nth] ?? "", mark] as const);
      const net = await readNet(port, options);
      const found = whatIf(net, marks, { doers: options.doers ?? false, months: monthsOf(supposed, ids) });
      return { rows: rowsOf(net, found, options.format, lang), sums: sumsOf(net, found, lang) };
    });
    shell.say(sums);
    const columns = options.format === "table" ? ["step", "id", "kind", "name", "hit", "from", "via", "evidence"] : COLUMNS;
    await shell.print(formatRows(options.format, columns, rows));
  });
}

function monthsOf(supposed: WhatIfBrief["suppose"], ids: readonly string[]): Map<string, number> {
  const late = new Map<string, number | null>();
  for (const [nth, { id: text, mark, months }] of supposed.entries()) {
    const id = ids[nth] ?? "";
    if (mark !== "delayed") continue;
    if (late.has(id) && late.get(id) !== months)
      throw new CommandError(1, { zh: `“${text}”推迟多久写了两样。`, en: `how late "${text}" is was given in two ways` });
    late.set(id, months);
  }
  return new Map([...late].flatMap(([id, months]) => (months === null ? [] : [[id, months] as const])));
}

/** One row a thing that is touched: from which thing it is hit, by what, and `because` of which supposition. */
function rowsOf(net: PlanNet, { touched, chain }: WhatIf, format: Format, lang: Language): Row[] {
  return touched.map(({ at, hit, step, from, edge, months }): Row => {
    const { words, ...row } = hopRow(net, { at: from, from: at, edge, part: -1 }, lang);
    const thing = net.things[at];
    const isTable = format === "table";
    const shifted = months === null || !thing?.when ? null : laterSpan(thing.when, months);
    const last = chain(at, Number.POSITIVE_INFINITY).at(-1) ?? -1;
    return {
      step,
      id: thing?.id ?? "",
      kind: thing?.kind ?? "",
      name: (isTable && lang === "en" ? thing?.nameEn : thing?.name) ?? "",
      nameEn: thing?.nameEn ?? "",
      hit: isTable ? HITS[hit][lang] : hit,
      from: row.id,
      via: isTable ? words : row.via,
      basis: row.basis,
      because: net.ids[net.edges[last]?.to ?? -1] ?? "",
      shiftedFrom: shifted?.from ?? null,
      shiftedTo: shifted?.to ?? null,
      evidence: row.evidence,
    };
  });
}

function sumsOf(net: PlanNet, { touched, targets, otherWays, contradictions, untouched }: WhatIf, lang: Language): string {
  const zh = lang === "zh";
  const name = (at: number | undefined) => net.things[at ?? -1]?.[zh ? "name" : "nameEn"] ?? "";
  const ends = (edges: readonly number[]) => edges.map((edge) => name(net.edges[edge]?.to)).join(zh ? "、" : ", ");
  const others = otherWays.map(({ at, lost, by }) =>
    zh ? `${name(at)}没了${ends(lost)}，还有${ends(by)}。` : `${name(at)} loses ${ends(lost)} and still has ${ends(by)}.`,
  );
  const wrong = contradictions.map((one) => {
    const own = name(net.at.get(one.id));
    if (one.kind === "done-without")
      return zh
        ? `矛盾：${own}算完成，但要靠的${ends(one.edges)}${HITS[one.hit].zh}。`
        : `Contradiction: ${own} is done, but what it needs is ${HITS[one.hit].en}: ${ends(one.edges)}.`;
    const marks = one.marks.map((mark) => HITS[mark][lang]).join(zh ? "、" : ", ");
    return zh ? `矛盾：${own}写了${marks}，不算在内。` : `Contradiction: ${own} is marked ${marks}; it is passed over.`;
  });
  const all = zh
    ? `连带 ${touched.length} 个，其中目标 ${targets.length} 个；没有碰到的 ${untouched} 个。`
    : `${touched.length} touched, ${targets.length} of them targets; ${untouched} not touched.`;
  return [all, ...others, ...wrong].join(zh ? "" : " ");
}
