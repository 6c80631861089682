// What a briefing is asked for on a command line: switches of the net, suppositions, articles by id or title.
import { type Command, InvalidArgumentError, Option } from "commander";
import type { WhatIfBrief } from "../../cypher/brief/asked.ts";
import { netOf as planNet, type BriefFacts } from "../../cypher/brief/facts.ts";
import { whyChains } from "../../cypher/plan/chains.ts";
import { MARKS } from "../../data/model/planning.ts";
import { isRelationName, type RelationName } from "../../data/model/relations.ts";
import type { Language } from "../read/fault.ts";
import { CommandError } from "../shell.ts";
import { planOptions, type PlanSwitches } from "./plan-rows.ts";

export type NetSwitches = PlanSwitches & { readonly without?: readonly RelationName[] };

const WITHOUT = {
  zh: "不算这些关系，用逗号分开，如 SUPPORTS,PART_OF",
  en: "leave out these relations, separated by commas, such as SUPPORTS,PART_OF",
};
const MOST_MONTHS = 600;

/** The switches of a planning command; `--contains` only where parts can come along. */
export function withNet(command: Command, lang: Language, contains: boolean): Command {
  for (const option of planOptions(lang)) if (contains || option.long !== "--contains") command.addOption(option);
  return command.addOption(new Option("--without <types>", WITHOUT[lang]).argParser(relationsIn));
}

/** The switches as a question has them. */
export function netOf({ doers = false, stated = false, without = [] }: NetSwitches) {
  return { doers, statedOnly: stated, without };
}

function relationsIn(text: string): RelationName[] {
  const names = text.split(",").map((one) => one.trim().toUpperCase());
  if (!names.every(isRelationName)) throw new InvalidArgumentError("a type of relation, such as SUPPORTS");
  return names.filter(isRelationName);
}

/** Which way chains go along parts: from a whole to what its parts need, else from a part to what its whole needs. */
export function partsWay(facts: BriefFacts, a: string, b: string, switches: NetSwitches): "needs" | "needed" {
  const net = planNet(facts, netOf(switches));
  const [from, to] = [net.at.get(a) ?? -1, net.at.get(b) ?? -1];
  const { doers = false } = switches;
  const has = (contains: "needs" | "needed") => whyChains(net, from, to, { doers, contains, limit: 1 }).chains.length > 0;
  return !has("needs") && has("needed") ? "needed" : "needs";
}

/** `ID=delayed-6` and the like. Throws `CommandError` for what is none. */
export function suppositionsOf(given: readonly string[]): WhatIfBrief["suppose"] {
  return given.map((text) => {
    const [, id = "", word = "", number] = /^(.+)=([a-z]+)(?:-(\d+))?$/u.exec(text) ?? [];
    const mark = MARKS.find((one) => one === word);
    const months = number === undefined ? null : Number(number);
    const fits = months === null || (mark === "delayed" && months >= 1 && months <= MOST_MONTHS);
    if (id !== "" && mark !== undefined && fits) return { id, mark, months };
    throw new CommandError(1, {
      zh: `“${text}”看不懂：写作 ID=delayed、ID=delayed-6（1 到 ${MOST_MONTHS} 个月）、ID=cancelled 或 ID=done。`,
      en: `"${text}" is not understood: write ID=delayed, ID=delayed-6 (1 to ${MOST_MONTHS} months), ID=cancelled or ID=done.`,
    });
  });
}

/** The article with this id or exact title. Throws `CommandError` that lists what there is. */
export function articleOf({ articles }: BriefFacts, text: string): string {
  const found = articles.find(({ id }) => id === text) ?? articles.find(({ title, titleEn }) => title === text || titleEn === text);
  if (found) return found.id;
  const list = articles.map(({ id, title }) => `  ${id}  ${title}`).join("\n");
  throw new CommandError(1, { zh: `没有文章“${text}”。现有:\n${list}`, en: `there is no article "${text}". There are:\n${list}` });
}
