// Says what a model added to a reading, what of it was refused, and what it took.
import type { Language } from "../../read/fault.ts";
import type { Proposals } from "./propose.ts";
import { TROUBLE_WORDS } from "./trouble.ts";

/** How many of what was refused for which reason. */
function refusedBy({ refused, malformed }: Proposals): [gate: string, count: number][] {
  const counts = new Map<string, number>(malformed > 0 ? [["malformed", malformed]] : []);
  for (const { refusal } of refused) counts.set(refusal.gate, (counts.get(refusal.gate) ?? 0) + 1);
  return [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

/** For a person. */
export function proposalsText(proposals: Proposals, lang: Language): string {
  const { reading, doubled, passages, calls, usage, orders } = proposals;
  const zh = lang === "zh";
  const of = passages.asked + passages.kept + passages.failed + passages.left;
  const lines = [
    zh
      ? `模型：${of} 段，答了 ${passages.asked}，先前答过 ${passages.kept}，没有答成 ${passages.failed}，没有问 ${passages.left}；调用 ${calls} 次`
      : `model: passages ${of}, answered ${passages.asked}, answered before ${passages.kept}, without an answer ${passages.failed}, not asked ${passages.left}; calls ${calls}`,
    zh
      ? `模型提出：名称 ${reading.mentions.length}，数 ${reading.quantities.length}，关系 ${reading.links.length}；已读出的 ${doubled}`
      : `proposed by the model: names ${reading.mentions.length}, figures ${reading.quantities.length}, relations ${reading.links.length}; found already: ${doubled}`,
  ];
  const gates = refusedBy(proposals).map(([gate, count]) => `${gate} ${count}`);
  if (gates.length > 0) lines.push(zh ? `拒绝了模型的：${gates.join("，")}` : `refused of the model: ${gates.join(", ")}`);
  if (usage !== null) {
    const cost = usage.cost === null ? "" : zh ? `，费用 ${usage.cost}（接口所说）` : `, cost ${usage.cost} (as the endpoint says)`;
    lines.push(
      zh ? `词元：问 ${usage.asked}，答 ${usage.answered}${cost}` : `tokens: ${usage.asked} asked, ${usage.answered} answered${cost}`,
    );
  } else if (passages.asked > 0) lines.push(zh ? "词元：接口没有说" : "tokens: the endpoint does not say");
  lines.push(...troubleLines(proposals, lang));
  if (orders > 0)
    lines.push(
      zh
        ? `! ${orders} 段文字在给模型下命令；模型对它们说的都不算`
        : `! paragraphs that give orders to a model: ${orders}; nothing it said of them counts`,
    );
  return lines.map((line) => `${line}\n`).join("");
}

function troubleLines({ troubles, passages }: Proposals, lang: Language): string[] {
  const counts = new Map<string, number>();
  for (const { trouble, status } of troubles) {
    const line = `${TROUBLE_WORDS[trouble][lang]}${status === null ? "" : lang === "zh" ? `（${status}）` : ` (${status})`}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const lines = [...counts].map(([line, count]) =>
    lang === "zh" ? `! 模型的接口${line}：${count} 段` : `! the endpoint ${line} (passages: ${count})`,
  );
  const missing = passages.failed + passages.left;
  if (missing > 0)
    lines.push(
      lang === "zh" ? "! 再用 --model 读一次，只问缺的那些段" : "! read again with --model: only the missing passages are asked for",
    );
  return lines;
}

/** For a program. */
export function proposalsJson(proposals: Proposals): object {
  const { reading, doubled, passages, calls, usage, orders, troubles, refused, malformed } = proposals;
  return {
    passages,
    calls,
    proposed: { mentions: reading.mentions.length, quantities: reading.quantities.length, relations: reading.links.length },
    doubled,
    malformed,
    invented: refused.filter(({ refusal }) => refusal.gate === "invented").length,
    refused: refused.map(({ what, refusal }) => ({ what, ...refusal })),
    troubles,
    usage,
    orders,
  };
}
