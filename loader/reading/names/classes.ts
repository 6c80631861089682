// Names out of closed classes and out of what the graph knows, found wherever they stand.
import type { EntityKind } from "../../../data/model/kinds.ts";
import type { Mention } from "../candidates.ts";
import { CENTRAL_ENTERPRISES } from "../lexicon/central-enterprises.ts";
import { INDUSTRY_DIVISIONS } from "../lexicon/industry-divisions.ts";
import { INDUSTRY_WORDS } from "../lexicon/industry-names.ts";
import { NATIONAL_NAMES } from "../lexicon/national-names.ts";
import { WELL_KNOWN_FIRMS } from "../lexicon/well-known-firms.ts";
import { trieOf, type Trie } from "../lexicon/trie.ts";
import { WordClass } from "../lexicon/word-class.ts";
import { isCut, type Ground } from "./ground.ts";

/** A name to look for. `name`: the whole one, where `text` is a short form. */
export type Wanted = {
  readonly text: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly rule: string;
  readonly confidence: number;
};
export type Wants = { readonly trie: Trie; readonly list: readonly Wanted[] };

/** Names made ready to look for. */
export const wantsOf = (list: readonly Wanted[]): Wants => ({ list, trie: trieOf(list.map(({ text }, i) => [text, i] as const)) });

let national: Wants | undefined;

/** The classes that ship: national strategies, state bodies, central enterprises, industries. */
export function nationalNames(): Wants {
  return (national ??= wantsOf([
    ...NATIONAL_NAMES.flatMap(({ names, kind, rule, confidence }) => names.map((name) => ({ text: name, name, kind, rule, confidence }))),
    ...WELL_KNOWN_FIRMS.map((name) => ({ text: name, name, kind: "Company" as const, rule: "well-known-firm", confidence: 0.9 })),
    ...CENTRAL_ENTERPRISES.map((name) => ({ text: name, name, kind: "Company" as const, rule: "central-enterprise", confidence: 0.9 })),
    ...INDUSTRY_DIVISIONS.map((name) => ({ text: name, name, kind: "Industry" as const, rule: "industry-division", confidence: 0.9 })),
    ...INDUSTRY_WORDS.map((name) => ({ text: name, name, kind: "Industry" as const, rule: "known-industry", confidence: 0.75 })),
  ]));
}

/** Whether an industry is meant, not a word built on it: 矿业[权], 制造业[创新中心]. */
function standsAlone({ text, kind }: Ground, end: number): boolean {
  if (kind[end] !== WordClass.noun && kind[end] !== WordClass.loose) return true;
  return /^(?:产业|集群|等|发展|增加值|高质量|企业|领域|项目|方面|规模|总产值|总收入|产值|示范|融合|增长|复苏|集聚|转型|提质|回暖|增速|投资)/.test(
    text.slice(end, end + 4),
  );
}

/** Where they stand, the longest at each place, at the borders of words only where `whole`. */
export function findWanted(ground: Ground, { trie, list }: Wants, whole: boolean): Mention[] {
  const { text } = ground;
  const found: Mention[] = [];
  for (let at = 0; at < text.length; at++) {
    let node = 0;
    let best = -1;
    let end = at;
    for (let to = at; to < text.length;) {
      node = trie.step(node, text.charCodeAt(to++));
      if (node < 0) break;
      if (trie.valueAt(node) >= 0 && (!whole || isCut(ground, to))) {
        best = trie.valueAt(node);
        end = to;
      }
    }
    if (best < 0 || (whole && !isCut(ground, at))) continue;
    const { name, kind, rule, confidence } = list[best]!;
    if (rule === "state-body" && text.startsWith("工作报告", end)) continue;
    if (rule === "known-industry" && !standsAlone(ground, end)) continue;
    found.push({ start: at, end, kind, name, rule, confidence });
    at = end - 1;
  }
  return found;
}
