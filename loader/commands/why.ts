// zhaotu why: the chains by which one thing depends on another, hop by hop with evidence.
import type { Command } from "commander";
import { whyChains, type Chain, type Chains } from "../../cypher/plan/chains.ts";
import type { PlanNet } from "../../cypher/plan/net.ts";
import type { EngineName, Row } from "../../cypher/port.ts";
import { readGraph } from "../graph.ts";
import { formatRows } from "../print/rows.ts";
import type { Language } from "../read/fault.ts";
import { CommandError, type Shell } from "../shell.ts";
import { engineOption, newCommand, type Format } from "./options.ts";
import { hopRow, planOptions, readNet, type PlanSwitches } from "./plan-rows.ts";
import { resolveId } from "./resolve-ids.ts";

type Options = PlanSwitches & { readonly limit: string; readonly engine?: EngineName; readonly format: Format };

const WORDS = { zh: "一个为什么要靠另一个：逐步列出", en: "why one thing depends on another, hop by hop" };
const FROM = { zh: "要靠别的：id 或确切的名称", en: "what depends: an id or an exact name" };
const TO = { zh: "被靠的：id 或确切的名称", en: "what it depends on: an id or an exact name" };
const LIMIT = { zh: "最多列几条", en: "how many chains are listed" };
const COLUMNS = ["chain", "step", "id", "kind", "name", "nameEn", "via", "basis", "evidence"];

export function whyCommand(shell: Shell): Command {
  const { lang } = shell;
  const command = newCommand("why", WORDS, lang)
    .argument("<a>", FROM[lang])
    .argument("<b>", TO[lang])
    .option("--limit <n>", LIMIT[lang], "50");
  for (const option of [...planOptions(lang), engineOption(lang)]) command.addOption(option);
  return command.action(async (a: string, b: string, options: Options) => {
    const limit = limitOf(options.limit);
    const { rows, sums } = await readGraph(shell, options.engine, async (port) => {
      const [from, to] = await Promise.all([resolveId(port, a), resolveId(port, b)]);
      if (from === to) throw new CommandError(1, { zh: `“${a}”和“${b}”是同一个。`, en: `"${a}" and "${b}" are the same thing` });
      const net = await readNet(port, options);
      const found = chainsBetween(net, from, to, options, limit);
      const back = found.chains.length === 0 && chainsBetween(net, to, from, options, 1).chains.length > 0;
      return { rows: rowsOf(net, found.chains, options.format, lang), sums: sumsOf(found, back, lang) };
    });
    shell.say(sums);
    await shell.print(
      formatRows(options.format, options.format === "table" ? ["chain", "step", "id", "kind", "name", "via", "evidence"] : COLUMNS, rows),
    );
  });
}

/** With parts: from a whole to what its parts need, else from a part to what its whole needs. */
function chainsBetween(net: PlanNet, from: string, to: string, { doers = false, contains = false }: Options, limit: number): Chains {
  const [a, b] = [net.at.get(from) ?? -1, net.at.get(to) ?? -1];
  const first = whyChains(net, a, b, { doers, limit, contains: contains ? "needs" : null });
  return contains && first.chains.length === 0 ? whyChains(net, a, b, { doers, limit, contains: "needed" }) : first;
}

function rowsOf(net: PlanNet, chains: readonly Chain[], format: Format, lang: Language): Row[] {
  return chains.flatMap(({ things, edges, parts }, nth) =>
    things.map((at, step) => {
      const hop = { at, from: things[step - 1] ?? -1, edge: edges[step - 1] ?? -1, part: parts[step - 1] ?? -1 };
      const { words, ...row } = hopRow(net, hop, lang);
      const more = { chain: nth + 1, step };
      return format === "table" ? { ...row, ...more, name: lang === "zh" ? row.name : row.nameEn, via: words } : { ...row, ...more };
    }),
  );
}

function limitOf(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new CommandError(1, { zh: `--limit 要写 1 到 9999，不是“${text}”。`, en: `--limit is 1 to 9999, not "${text}"` });
}

function sumsOf({ chains, count, exact }: Chains, back: boolean, lang: Language): string {
  if (chains.length === 0) {
    if (lang === "zh") return `没写它要靠那一个。${back ? "反过来是写了的：把两个换过来再问。" : ""}`;
    return `that it depends on the other is not written.${back ? " The other way round it is: ask with the two exchanged." : ""}`;
  }
  const all = exact ? String(count) : lang === "zh" ? `超过 ${count}` : `more than ${count}`;
  const listed =
    chains.length === count ? "" : lang === "zh" ? `，列出最短的 ${chains.length} 条` : `, the ${chains.length} shortest are listed`;
  return lang === "zh" ? `有 ${all} 条${listed}。` : `${all} ${exact && count === 1 ? "chain" : "chains"}${listed}.`;
}
