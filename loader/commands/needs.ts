// zhaotu needs, zhaotu dependents: what things need, or what needs them, step by step.
import type { Command } from "commander";
import { closureOf, type Closure } from "../../cypher/plan/closure.ts";
import type { Way } from "../../cypher/plan/net.ts";
import type { EngineName, Row } from "../../cypher/port.ts";
import { readGraph } from "../graph.ts";
import { formatRows } from "../print/rows.ts";
import type { Language, Words } from "../read/fault.ts";
import { CommandError, type Shell } from "../shell.ts";
import { engineOption, newCommand, type Format } from "./options.ts";
import { hopRow, neighbourCount, planOptions, readNet, type PlanSwitches } from "./plan-rows.ts";
import { resolveId } from "./resolve-ids.ts";

type Options = PlanSwitches & { readonly depth: string; readonly engine?: EngineName; readonly format: Format };

const WORDS: Readonly<Record<Way, Words>> = {
  needs: { zh: "它先要有什么", en: "what a thing needs" },
  needed: { zh: "什么要靠它", en: "what depends on a thing" },
};
const IDS = { zh: "id 或确切的名称，可写几个", en: "an id or an exact name, may be several" };
const DEPTH = { zh: "列到第几步：1、2、3……或 all", en: "how many steps are listed: 1, 2, 3 … or all" };
const NOTHING: Readonly<Record<Way, Words>> = {
  needs: { zh: "没写先要有什么。", en: "what it needs is not written." },
  needed: { zh: "没写什么要靠它。", en: "what depends on it is not written." },
};
const COLUMNS = ["step", "id", "kind", "name", "nameEn", "from", "via", "basis", "direct", "contained", "evidence"];

export function needsCommand(shell: Shell): Command {
  return closureCommand(shell, "needs", "needs");
}

export function dependentsCommand(shell: Shell): Command {
  return closureCommand(shell, "dependents", "needed");
}

function closureCommand(shell: Shell, name: string, way: Way): Command {
  const { lang } = shell;
  const command = newCommand(name, WORDS[way], lang).argument("<id...>", IDS[lang]).option("--depth <steps>", DEPTH[lang], "all");
  for (const option of [...planOptions(lang), engineOption(lang)]) command.addOption(option);
  return command.action(async (given: readonly string[], options: Options) => {
    const depth = depthOf(options.depth);
    const { doers = false, contains = false, format } = options;
    const said = await readGraph(shell, options.engine, async (port) => {
      const ids = await Promise.all(given.map((text) => resolveId(port, text)));
      const net = await readNet(port, options);
      const closure = closureOf(net, ids, way, { doers, contains, depth });
      const rows = closure.items.map((item): Row => {
        const { words, ...row } = hopRow(net, item, lang);
        const more = { step: item.step, direct: item.direct, contained: item.contained };
        return format === "table" ? { ...row, ...more, name: lang === "zh" ? row.name : row.nameEn, via: words } : { ...row, ...more };
      });
      const near = rows.length === 0 && ids[0] !== undefined ? await neighbourCount(port, ids[0]) : 0;
      return { rows, sums: sumsOf(closure, way, lang, near, ids[0] ?? "") };
    });
    shell.say(said.sums);
    await shell.print(
      formatRows(format, format === "table" ? ["step", "id", "kind", "name", "from", "via", "evidence"] : COLUMNS, said.rows),
    );
  });
}

/** How many steps: a number, or Infinity for `all`. Throws `CommandError` for anything else. */
export function depthOf(text: string): number {
  if (text === "all") return Number.POSITIVE_INFINITY;
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new CommandError(1, { zh: `--depth 要写 1、2、3……或 all，不是“${text}”。`, en: `--depth is 1, 2, 3 … or all, not "${text}"` });
}

function sumsOf({ counts, beyond, items }: Closure, way: Way, lang: Language, near: number, id: string): string {
  const { direct, all, contained, moreWithDoers } = counts;
  const zh = [
    all === 0 ? NOTHING[way].zh : `直接 ${direct} 个，共 ${all} 个。`,
    contained > 0 && `“包含”另带出 ${contained} 个，不算依赖。`,
    moreWithDoers > 0 && `穿过地方、机构、人物还有 ${moreWithDoers} 个（--doers）。`,
    beyond > 0 && `更远的 ${beyond} 个没有列出（--depth）。`,
    items.length === 0 && near > 0 && `与它相连的有 ${near} 个（zhaotu query links-of -p id=${id}）。`,
  ];
  const en = [
    all === 0 ? NOTHING[way].en : `${direct} direct, ${all} in all.`,
    contained > 0 && `${contained} more come with the parts, no dependencies.`,
    moreWithDoers > 0 && `${moreWithDoers} more if places, organizations and people are passed through (--doers).`,
    beyond > 0 && `${beyond} lie further and are not listed (--depth).`,
    items.length === 0 && near > 0 && `Joined to it: ${near} (zhaotu query links-of -p id=${id})`,
  ];
  return lang === "zh" ? zh.filter(Boolean).join("") : en.filter(Boolean).join(" ");
}
