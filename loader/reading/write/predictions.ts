// Reads passages given as JSON lines and writes what was found the way scorers take it: offsets are those of the passage.
import { z } from "zod";
import { visibleLine } from "../../../data/model/visible.ts";
import type { Link, Mention, Quantity, Span } from "../candidates.ts";
import { inOriginal, type CleanText } from "../clean-text.ts";
import { readingOf, readPassage, type Draft, type Sources } from "../read.ts";

/** A passage; other keys are ignored. */
const passageLine = z.object({
  id: z.string().min(1),
  text: z.string(),
  docTitle: z.string().nullish(),
  docDate: z.string().nullish(),
  heading: z.array(z.string()).nullish(),
});
export type PassageLine = z.infer<typeof passageLine>;

/** The passage of a line of JSON, or why there is none. */
export function passageOf(line: string): { readonly passage: PassageLine } | { readonly wrong: string } {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    // The parser repeats a piece of the line.
    return { wrong: visibleLine(error instanceof Error ? error.message : String(error)) };
  }
  const parsed = passageLine.safeParse(json);
  if (parsed.success) return { passage: parsed.data };
  return { wrong: visibleLine(parsed.error.issues.map((issue) => `${issue.path.join(".") || "…"}: ${issue.message}`).join("; ")) };
}

/** What was read in the passage, as one line of JSON without its break. */
export function predictionOf({ id, text, docTitle, docDate, heading }: PassageLine, sources: Sources): string {
  const draft = readPassage(text, { title: docTitle ?? "", date: docDate ?? null, heading: heading ?? [] }, sources);
  return JSON.stringify(predictionIn(id, draft));
}

/**
 * A draft as a prediction: the rule and the confidence of each candidate stand beside it. `implied`: with relations that no one
 * sentence states.
 */
export function predictionIn(id: string, draft: Draft, implied = false) {
  const { mentions, quantities, links } = readingOf(draft);
  const stated = implied ? links : links.filter((link) => link.implied !== true);
  const ids = new Map<Mention | Quantity, string>();
  for (const [at, mention] of mentions.entries()) ids.set(mention, `e${at + 1}`);
  for (const [at, quantity] of quantities.entries()) ids.set(quantity, `q${at + 1}`);
  const idOf = (end: Mention | Quantity) => ids.get(end) ?? spanIn(draft.page, end);
  return {
    id,
    entities: mentions.filter(({ nested }) => nested !== true).map((mention) => ({ ...entityOf(draft.page, mention), id: idOf(mention) })),
    quantities: quantities.map((quantity) => ({ ...quantityOf(draft.page, quantity), id: idOf(quantity) })),
    relations: stated.map((link) => relationOf(link, (end) => ("nested" in end ? spanIn(draft.page, end) : idOf(end)))),
  };
}

const spanIn = (page: CleanText, span: Span): Span => inOriginal(page, { start: span.start, end: span.end });

const entityOf = (page: CleanText, mention: Mention) => ({
  kind: mention.kind,
  ...spanIn(page, mention),
  name: mention.name,
  rule: mention.rule,
  confidence: mention.confidence,
});

function quantityOf(page: CleanText, { value, unit, comparator, role, nature, direction, indicator, period, ...span }: Quantity) {
  return {
    ...spanIn(page, span),
    value,
    unit,
    comparator,
    role,
    nature,
    ...(direction !== undefined && { dir: direction }),
    ...(indicator !== null && { indicator: spanIn(page, indicator) }),
    period: period === null ? null : { value: period.value, how: period.how },
    rule: span.rule,
    confidence: span.confidence,
  };
}

const relationOf = ({ type, from, to, rule, confidence }: Link, idOf: (end: Mention | Quantity) => string | Span) => ({
  type,
  head: idOf(from),
  tail: idOf(to),
  rule,
  confidence,
});
