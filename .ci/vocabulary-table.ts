// The table of the vocabulary in data/README.md, made from its declaration, with an example of each type from the fact files.
import type { Kind } from "../data/model/kinds.ts";
import { KINDS } from "../data/model/kinds.ts";
import { relationType, RELATION_NAMES, type RelationName } from "../data/model/relations.ts";

const START = "<!-- vocabulary -->";
const END = "<!-- /vocabulary -->";

/** An example of each type: two ids that a line of the fact files joins so. */
export const EXAMPLES: Readonly<Record<RelationName, readonly [from: string, to: string]>> = {
  PART_OF: ["zhenxiong", "zhaotong"],
  LOCATED_IN: ["shuifu-port", "yunnan"],
  CONNECTS: ["xubi-railway", "western-land-sea-corridor"],
  NEAR: ["zhaotong", "sichuan"],
  FACES: ["zhaotong", "low-urbanisation"],
  RELATED_TO: ["gan-zhengfen", "gan-husband"],
  OPERATES_IN: ["hoshine-silicon", "zhaotong"],
  DEVELOPS: ["yunlv-haixin", "yunlv-haixin-green-aluminium-project"],
  IMPLEMENTS: ["zhaotong", "strategy-3815"],
  ISSUES: ["yunnan-party-committee", "strategy-3815"],
  SETS: ["zhaotong", "t26-foreign-trade"],
  LEADS: ["zhaotong-party-committee", "zhaotong"],
  INVOLVES: ["slab-project-launch", "chinalco-aluminium-slab-project"],
  HOLDS_POSITION: ["yuan-chao", "tangfang-town"],
  WORKS_FOR: ["shen-xun", "newspaper"],
  VISITED: ["mr-and-mrs-jin", "zhaotong-ancient-city"],
  IN_INDUSTRY: ["hoshine-silicon-project", "green-silicon-aluminium"],
  PRODUCES: ["hoshine-silicon-project", "industrial-silicon"],
  DESIGNATED_AS: ["zhaotong-ancient-city", "provincial-historic-city"],
  BRAND_OF: ["brand-feitian-apple", "zhaotong"],
  APPLIES_TO: ["minimal-intervention", "zhaotong-ancient-city"],
  REQUIRES: ["zhenxiong-phosphorus-materials-cluster", "policy-support"],
  SUPPORTS: ["yukun-high-speed-railway", "comparative-advantages"],
  PRECEDES: ["fourteenth-five-year-plan", "fifteenth-five-year-plan"],
  ABOUT: ["t26-foreign-trade", "zhaotong"],
  MEASURES: ["t26-foreign-trade", "i-foreign-trade"],
  CONTRADICTS: ["o26-urbanisation-gain", "o25-urbanisation-rate-2022"],
  CORROBORATES: ["o25-five-industries-output-headline", "o25-five-industries-output"],
  UPDATES: ["o26-urbanisation-rate", "o25-urbanisation-rate-2024"],
  NOT_COMPARABLE: ["i-industrial-investment-share", "i-industrial-investment-growth"],
  MENTIONED_IN: ["hoshine-silicon", "zhaotong-2025"],
  QUOTED_IN: ["yuan-chao", "zhaotong-2025"],
  WROTE: ["shen-xun", "zhaotong-2026"],
  PHOTOGRAPHED: ["wang-qiujing", "apple"],
};

const WHO: Readonly<Record<"start" | "end", string>> = { start: "start needs end", end: "end needs start" };

/** Who needs whom by a type; where it depends on the kinds, for which. */
function dependency(name: RelationName): string {
  const { need } = relationType(name);
  const pairs = KINDS.flatMap((from) => KINDS.map((to) => ({ from, to, sense: need(from, to) })));
  const senses = pairs.filter(({ sense }) => sense !== null);
  const [first] = senses;
  if (first === undefined || first.sense === null) return "–";
  const who = WHO[first.sense];
  if (senses.length === pairs.length) return who;
  return `${kindsAmong(senses.map(({ from }) => from))} → ${kindsAmong(senses.map(({ to }) => to))}: ${who}`;
}

function kindsAmong(some: readonly Kind[]): string {
  const given = new Set(some);
  const missing = KINDS.filter((kind) => !given.has(kind));
  if (missing.length === 0) return "anything";
  return missing.length < given.size ? `anything but ${missing.join(", ")}` : [...given].join(", ");
}

const usual = (kinds: "any" | readonly Kind[]) => (kinds === "any" ? "anything" : kinds.length > 14 ? "entity" : kinds.join(", "));

/** A Markdown table: type, wording, kinds, dependency, example. */
export function vocabularyTable(): string {
  const rows = RELATION_NAMES.map((name) => {
    const { forward, usualFrom, usualTo, strict, sameKind } = relationType(name);
    const [from, to] = EXAMPLES[name];
    const type = `\`${name}\`${strict === true ? " !" : ""}`;
    return `| ${type} | ${forward.zh} · ${forward.en} | ${usual(usualFrom)} → ${usual(usualTo)}${sameKind === true ? "; two of one kind" : ""} | ${dependency(name)} | \`${from}\` → \`${to}\` |`;
  });
  return ["| type | 中文 · English | from → to | dependency | example |", "|---|---|---|---|---|", ...rows].join("\n");
}

/** The guide with the table in its place. Throws where the marks are missing. */
export function withVocabulary(guide: string): string {
  const start = guide.indexOf(START);
  const end = guide.indexOf(END);
  if (start < 0 || end < start) throw new Error(`data/README.md has no ${START} … ${END}`);
  return `${guide.slice(0, start + START.length)}\n\n${vocabularyTable()}\n\n${guide.slice(end)}`;
}
