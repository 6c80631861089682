// Everything that the graph has of one thing.
import { z } from "zod";
import type { Card } from "../../../contract.ts";
import { cardOf } from "../one-thing.ts";
import { MOST_PASSAGES, Passages, textsFor } from "../passages.ts";
import { cut, figure, idAsked, langAsked, named, place, statement, total } from "../shapes.ts";
import {
  cited,
  cutLines,
  cutOf,
  figureLines,
  figureTold,
  namedThing,
  passageLines,
  statementLines,
  statementOf,
  thingLine,
} from "../tell.ts";
import { tool } from "../tool.ts";
import { toolWords } from "../words.ts";

const MOST = 200;
const MENTIONS = 10;

export const entityTool = tool({
  name: "entity",
  title: { zh: "一个事物", en: "One thing" },
  description: {
    zh: "一个事物的全部：别名、关系、目标、数据和写到它的地方。每句话都带出处；回答时写上出处，没有出处的不要说。",
    en: "Everything of one thing: other names, relations, targets, figures and where it is named. Each statement has its evidence; cite it in your answer, and say nothing without.",
  },
  input: z.object({
    id: idAsked,
    limit: z.int().min(1).max(MOST).default(40).describe("statements of each sort at most"),
    lang: langAsked,
  }),
  output: z.object({
    thing: named,
    aliases: z.array(z.string()),
    note: z.string().nullable(),
    relations: z.array(statement),
    targets: z.array(figure),
    figures: z.array(figure),
    mentions: z.array(place),
    totals: z.object({ relations: total, targets: total, figures: total, mentions: total }),
    cut,
  }),
  run: async ({ id, limit }, use) => {
    const { api, lang, signal } = use;
    const w = toolWords(lang);
    const card = await cardOf(id, use);
    const { thing, aliases, mentions } = card;
    const shown = shorten(card, limit);
    const passages = new Passages(await textsFor(evidenceOf(shown), api, signal));
    const relations = shown.links.map(({ link, other }) =>
      statementOf(link, link.from === thing.id ? thing : other, link.from === thing.id ? other : thing, passages, lang),
    );
    const targets = shown.targets.map((target) => figureTold(target, passages, lang));
    const figures = shown.observations.map((one) => figureTold(one, passages, lang));
    const places = passages.places(shown.mentions);
    const note = lang === "zh" ? card.note : (card.noteEn ?? card.note);
    const totals = {
      relations: card.links.length,
      targets: card.targets.length,
      figures: card.observations.length,
      mentions: mentions.length,
    };
    const listed = relations.length + targets.length + figures.length;
    const cutHere = cutOf(listed, totals.relations + totals.targets + totals.figures, "limit", MOST, lang);
    const lines = [
      thingLine(thing, lang),
      ...(aliases.length === 0 ? [] : [`${w.aliases}${w.colon}${aliases.join(" · ")}`]),
      ...(note === null ? [] : [note]),
      w.relations(totals.relations),
      ...relations.flatMap((one) => statementLines(one, lang)),
      ...(targets.length === 0 ? [] : [w.targets(totals.targets), ...targets.flatMap((one) => figureLines(one, lang))]),
      ...(figures.length === 0 ? [] : [w.figures(totals.figures), ...figures.flatMap((one) => figureLines(one, lang))]),
      `${w.mentions(totals.mentions, places.length)} ${cited(places)}`,
      ...cutLines(cutHere, lang),
      ...passageLines(passages, MOST_PASSAGES, lang),
    ];
    return {
      structured: { thing: namedThing(thing), aliases, note, relations, targets, figures, mentions: places, totals, cut: cutHere },
      lines,
    };
  },
});

type Shown = Pick<Card, "links" | "targets" | "observations" | "mentions">;

function shorten({ links, targets, observations, mentions }: Card, limit: number): Shown {
  return {
    links: links.slice(0, limit),
    targets: targets.slice(0, limit),
    observations: observations.slice(0, limit),
    mentions: mentions.slice(0, MENTIONS),
  };
}

function evidenceOf({ links, targets, observations, mentions }: Shown): string[] {
  return [...links.flatMap(({ link }) => link.evidence), ...[...targets, ...observations].flatMap(({ evidence }) => evidence), ...mentions];
}
