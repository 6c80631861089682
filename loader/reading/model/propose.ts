// Further candidates from a language model: asked passage by passage, believed in nothing, gated like everything else.
import type { Reading } from "../candidates.ts";
import type { About, CleanText } from "../clean-text.ts";
import { answerIn, type Answer } from "./answer.ts";
import { Asker, NoCallsLeft, type AskLimits } from "./ask.ts";
import type { Said } from "./call.ts";
import type { Endpoint } from "./endpoint.ts";
import { groundOf, ordersIn, type Ground } from "./ground.ts";
import { judgeAnswers, type Judged } from "./judge.ts";
import { hashOf, type Answers } from "./kept.ts";
import { passagesOf, type Passage } from "./passages.ts";
import { messagesFor, RESPONSE_FORMATS } from "./prompt.ts";
import { EndpointError, type Trouble, type Usage } from "./trouble.ts";

const MODEL_LIMITS: AskLimits = {
  ms: 90_000,
  bytes: 256 * 1024,
  calls: 300,
  tries: 3,
  pause: 1000,
  wait: 30_000,
  tokens: 4000,
};
const TOGETHER = 2;
/** So many passages without an answer in a row, and the endpoint is left alone. */
const GIVE_UP = 3;
const MOST_KNOWN = 120;

/** `answers`: those of earlier runs. `progress` is told how many of how many passages are done. */
export type ProposeOptions = {
  readonly limits?: Partial<AskLimits>;
  readonly answers?: Answers;
  readonly signal?: AbortSignal;
  readonly progress?: (done: number, of: number) => void;
};

/** `asked`: passages answered now; `kept`: answered before; `failed`: without a usable answer; `left`: not asked. */
export type Proposals = Judged & {
  readonly malformed: number;
  readonly passages: { readonly asked: number; readonly kept: number; readonly failed: number; readonly left: number };
  readonly calls: number;
  readonly troubles: readonly { readonly trouble: Trouble; readonly status: number | null }[];
  /** Of this run alone; null where the endpoint says nothing of it. */
  readonly usage: Usage | null;
  /** Paragraphs that give orders to a model. */
  readonly orders: number;
};

type Outcome = { readonly answer: Answer; readonly kept: boolean } | { readonly trouble: Trouble; readonly status: number | null } | null;

/** What a model proposes beside a reading. Throws the reason of the signal where that is aborted; answers up to then are kept. */
export async function proposeByModel(
  page: CleanText,
  about: About,
  reading: Reading,
  endpoint: Endpoint,
  options: ProposeOptions = {},
): Promise<Proposals> {
  const passages = passagesOf(page);
  const ground = groundOf(page, about, reading);
  const asker = new Asker(endpoint, { ...MODEL_LIMITS, ...options.limits }, RESPONSE_FORMATS);
  const usages: Usage[] = [];
  const outcomes = await askAll(passages, about, ground, endpoint, asker, usages, options);
  const found = judgeAnswers(
    passages.flatMap((passage, at) => {
      const outcome = outcomes[at] ?? null;
      return outcome !== null && "answer" in outcome ? [{ passage, answer: outcome.answer }] : [];
    }),
    ground,
  );
  const answered = outcomes.flatMap((one) => (one !== null && "answer" in one ? [one] : []));
  const troubles = outcomes.flatMap((one) => (one !== null && "trouble" in one ? [one] : []));
  const kept = answered.filter((one) => one.kept).length;
  return {
    ...found,
    malformed: answered.reduce((sum, { answer }) => sum + answer.malformed, 0),
    passages: { asked: answered.length - kept, kept, failed: troubles.length, left: outcomes.filter((one) => one === null).length },
    calls: asker.calls,
    troubles,
    usage: usages.length === 0 ? null : usages.reduce(added),
    orders: ordersIn(page).length,
  };
}

const added = (one: Usage, other: Usage): Usage => ({
  asked: one.asked + other.asked,
  answered: one.answered + other.answered,
  cost: one.cost === null && other.cost === null ? null : (one.cost ?? 0) + (other.cost ?? 0),
});

async function askAll(
  passages: readonly Passage[],
  about: About,
  ground: Ground,
  endpoint: Endpoint,
  asker: Asker,
  usages: Usage[],
  { answers, signal: given, progress }: ProposeOptions,
): Promise<Outcome[]> {
  const outcomes = passages.map((): Outcome => null);
  /** The first failure that is not the endpoint's ends the other worker's call too. */
  const failed = new AbortController();
  const signal = given === undefined ? failed.signal : AbortSignal.any([given, failed.signal]);
  let [next, done, inRow] = [0, 0, 0];
  let over = false;
  const one = async (at: number, passage: Passage): Promise<void> => {
    const hash = hashOf(endpoint.model, about, passage);
    const before = answers?.get(hash);
    const known = before && answerIn(before.content);
    if (known) outcomes[at] = { answer: known, kept: true };
    else if (!over) {
      try {
        const said = await asker.ask(messagesFor(about, passage, knownIn(ground, passage)), signal);
        if (said.usage !== null) usages.push(said.usage);
        const answer = readAnswer(said);
        answers?.put(hash, said);
        outcomes[at] = { answer, kept: false };
        inRow = 0;
      } catch (error) {
        if (error instanceof NoCallsLeft) over = true;
        else if (error instanceof EndpointError) {
          if (error.usage !== null) usages.push(error.usage);
          outcomes[at] = { trouble: error.trouble, status: error.status };
          over ||= ++inRow >= GIVE_UP || isFinal(error);
        } else throw error;
      }
    }
    progress?.(++done, passages.length);
  };
  const worker = async () => {
    for (let at = next++; at < passages.length; at = next++) {
      signal.throwIfAborted();
      await one(at, passages[at] as Passage);
    }
  };
  const workers = Array.from({ length: TOGETHER }, () =>
    worker().catch((error: unknown) => {
      failed.abort(error);
      throw error;
    }),
  );
  const ends = await Promise.allSettled(workers);
  given?.throwIfAborted();
  for (const end of ends) if (end.status === "rejected") throw end.reason;
  return outcomes;
}

function readAnswer({ content }: Said): Answer {
  const answer = answerIn(content);
  if (answer === null) throw new EndpointError("strange");
  return answer;
}

/** Another passage would fare no better. */
const isFinal = ({ trouble, status }: EndpointError) =>
  trouble === "redirects" || (trouble === "refuses" && [401, 402, 403, 404].includes(status ?? 0));

function knownIn({ page: { text }, mentions, quantities }: Ground, passage: Passage): string[] {
  const spans = [...mentions.touching(passage), ...quantities.touching(passage)];
  return [...new Set(spans.map(({ start, end }) => text.slice(start, end)))].slice(0, MOST_KNOWN);
}
