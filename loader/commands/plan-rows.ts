// What the planning commands share: the net that is asked, options, and a hop of a chain as a row.
import { Option } from "commander";
import { QUERIES } from "../../cypher/catalogue.ts";
import { planNetOf, type PlanNet } from "../../cypher/plan/net.ts";
import { readPlan } from "../../cypher/plan/read.ts";
import type { GraphPort, Row } from "../../cypher/port.ts";
import { ask } from "../../cypher/query.ts";
import { compareEvidence } from "../../data/model/locator.ts";
import { relationType } from "../../data/model/relations.ts";
import type { Language } from "../read/fault.ts";

/** Switches of every planning command. */
export type PlanSwitches = { readonly doers?: boolean; readonly contains?: boolean; readonly stated?: boolean };

const WORDS = {
  doers: {
    zh: "穿过地方、机构、人物（不写则到此为止）",
    en: "pass through places, organizations and people (else a chain ends there)",
  },
  contains: { zh: "连同包含的部分（不算依赖）", en: "take the parts of a whole along (no dependency)" },
  stated: { zh: "只看原文明说的，不看推断的", en: "only what is stated, nothing inferred" },
};

/** `--doers`, `--contains`, `--stated`. */
export function planOptions(lang: Language): Option[] {
  return (["doers", "contains", "stated"] as const).map((name) => new Option(`--${name}`, WORDS[name][lang]));
}

/** The net of needs of a graph. */
export async function readNet(port: GraphPort, { stated = false }: PlanSwitches): Promise<PlanNet> {
  const { things, relations } = await readPlan(async (query, params) => (await ask(port, query, params)).rows);
  return planNetOf(things, relations, { statedOnly: stated });
}

/** How many relations of any sort a thing has. */
export async function neighbourCount(port: GraphPort, id: string): Promise<number> {
  return (await ask(port, QUERIES["neighbour-count"], { id })).rows[0]?.n ?? 0;
}

/** A hop to a thing (`at`): from which thing, by a need (`edge`) or a PART_OF (`part`); -1 where not so. */
export type Hop = { readonly at: number; readonly from: number; readonly edge: number; readonly part: number };

/**
 * A hop as a row: the thing, and how it is reached. `via` has the types of the relations, `words` the same in words read
 * from the thing before, `basis` "implied" where none of them is stated.
 */
export function hopRow(net: PlanNet, { at, from, edge, part }: Hop, lang: Language) {
  const relations = (edge === -1 ? [part] : (net.edges[edge]?.relations ?? [])).flatMap((index) => net.relations[index] ?? []);
  const before = net.ids[from] ?? "";
  const words = relations.map((one) => relationType(one.relation)[one.from === before ? "forward" : "backward"][lang]);
  const thing = net.things[at];
  const stated = relations.some(({ basis }) => basis === "stated");
  return {
    id: thing?.id ?? "",
    kind: thing?.kind ?? "",
    name: thing?.name ?? "",
    nameEn: thing?.nameEn ?? "",
    from: before,
    via: [...new Set(relations.map(({ relation }) => relation))].toSorted(),
    words: [...new Set(words)].join(lang === "zh" ? "、" : ", "),
    basis: relations.length === 0 ? null : stated ? "stated" : "implied",
    evidence: [...new Set(relations.flatMap(({ evidence }) => evidence))].toSorted(compareEvidence),
  } satisfies Row;
}
