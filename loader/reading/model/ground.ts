// What proposals are held against: the page, what the rules found on it, its time, and words that are meant for a model.
import type { Mention, Quantity, Reading, Span } from "../candidates.ts";
import { sentencesOf, type About, type CleanText } from "../clean-text.ts";
import { groundOf as pageGround, type Ground as PageGround } from "../gates/gates.ts";
import { timeContext, type TimeContext } from "../time/context.ts";
import { Cover } from "./cover.ts";

/** `below`: the confidence of what the model proposes, under that of every rule here. */
export type Ground = {
  readonly page: CleanText;
  readonly gate: PageGround;
  readonly time: TimeContext;
  readonly mentions: Cover<Mention>;
  readonly quantities: Cover<Quantity>;
  readonly links: Set<string>;
  readonly timeWords: Cover<Span>;
  readonly orders: Cover<Span>;
  readonly below: number;
};

const MOST_SURE = 0.3;
const LEAST_SURE = 0.05;

/** The ground of a page before the model has said anything. */
export function groundOf(page: CleanText, about: About, reading: Reading): Ground {
  const time = timeContext(page, about);
  const size = page.text.length;
  const rules = [...reading.mentions, ...reading.quantities, ...reading.links].map(({ confidence }) => confidence);
  const lowest = rules.reduce((least, one) => Math.min(least, one), 1);
  return {
    page,
    gate: pageGround(page),
    time,
    mentions: new Cover(size, reading.mentions),
    quantities: new Cover(size, reading.quantities),
    links: new Set(reading.links.map(({ type, from, to }) => linkKey(type, from, to))),
    timeWords: new Cover(size, time.words),
    orders: new Cover(size, ordersIn(page)),
    below: Math.max(LEAST_SURE, Math.min(MOST_SURE, Math.floor(lowest * 90) / 100)),
  };
}

/** The same relation between the same places is one. */
export const linkKey = (type: string, from: Span, to: Span): string => `${type} ${from.start}-${from.end} ${to.start}-${to.end}`;

const ABOVE = "(?:以上|上述|上面|之前|此前|前面|先前|前述|所有|一切|任何|系统|原有|既有)";
const ORDERS = "(?:指令|指示|提示|要求|规则|内容|设定|说明|约束|命令|限制)";
const TO_MODELS: readonly RegExp[] = [
  new RegExp(`(?:忽略|无视|忘记|忘掉|不要?理会|不(?:必|用|要)遵[守循])[^。！？\\n]{0,8}${ABOVE}[^。！？\\n]{0,8}${ORDERS}`),
  /系统提示词|你现在是一[个名]|(?:作为|扮演)一?[个名]?(?:AI|人工智能|语言模型|大模型)助手/,
  /\b(?:ignore|disregard|forget|override)\b[^.!?\n]{0,16}\b(?:above|previous|prior|preceding|earlier|all|any|system)\b[^.!?\n]{0,16}\b(?:instructions?|prompts?|rules?|text|orders?|messages?)\b/i,
  /\b(?:system prompt|you are now (?:a|an|the)\b|as an? (?:AI|language) (?:model|assistant))/i,
];

/** Paragraphs with a sentence that gives orders to a model: nothing that a model says of them counts. */
export function ordersIn(page: CleanText): Span[] {
  const blocks = page.blocks.length > 0 ? page.blocks : [{ start: 0, end: page.text.length }];
  return blocks.filter((block) =>
    sentencesOf(page, block).some(({ start, end }) => {
      const sentence = page.text.slice(start, end);
      return TO_MODELS.some((sign) => sign.test(sentence));
    }),
  );
}
