// Deciding: shown at once, sent one after the other, taken back with the reason where it is refused.
import { ReviewFailed, sendDecisions } from "../api-review.ts";
import { listedNow, roomNow, roomOf, roomWant } from "../state/review.ts";
import type { ReviewDecided, ReviewDecisions, ReviewReading } from "../../contract/review.ts";
import { getDesk, updateDesk, type Refusal, type Sending, type Wish } from "../state/review-desk.ts";
import { nextWaiting } from "../state/review-queue.ts";
import { titleOf } from "../state/review-says.ts";
import { batchOf } from "../state/review-batch.ts";
import { answered, commandOf, latestOf, withPlaces } from "../state/review-shown.ts";
import { isPassing, refusalOf } from "../state/review-refused.ts";
import { getState, update } from "../state/store.ts";
import { wordsOf } from "../words/words.ts";
import { passTo } from "./review-steps.ts";
import { readAgain } from "./review-fresh.ts";
import { whoReviews } from "./review-who.ts";

let number = 0;
let busy = false;

/** Decides and goes on to the next that waits. */
export function decide(wishes: readonly Wish[], together = false): void {
  const [first] = wishes;
  const article = getState().view.reviewed;
  if (!first || article === null) return;
  if (whoReviews() === "") return updateDesk(() => ({ form: { is: "who", wishes, together } }));
  const { candidate } = getState().view;
  const next = candidate !== null && wishes.some(({ of }) => of === candidate) ? nextWaiting(listedNow(getState()), candidate) : candidate;
  say(wishes);
  const whole = withTheirPlaces(wishes);
  queue(
    article,
    { wishes: whole, together },
    whole.map(({ of }) => of),
  );
  passTo(next ?? candidate);
}

/** Accepting or rejecting an entity says the same of the places of its name that wait. */
function withTheirPlaces(wishes: readonly Wish[]): Wish[] {
  const room = roomNow(getState());
  const given = new Set(wishes.map(({ of }) => of));
  const waits = (key: string) => room?.candidates.some((one) => one.key === key && one.state === "pending") === true;
  return wishes.flatMap((wish) =>
    room && (wish.do === "accept" || wish.do === "reject")
      ? withPlaces(room, wish.of).flatMap((of) => (of === wish.of || (!given.has(of) && waits(of)) ? [{ ...wish, of }] : []))
      : [wish],
  );
}

/** Takes back the last command of this visit; where there is none, the last of the log. */
export function undoLast(): void {
  const state = getState();
  const room = roomOf(state);
  if (room?.is !== "here") return;
  const { article } = room.value;
  const unsent = getDesk().sending.findLast((one) => one.article === article && one.is !== "sent" && "wishes" in one.act);
  if (unsent) {
    updateDesk(({ sending }) => ({ sending: sending.filter(({ id }) => id !== unsent.id) }));
    return back(unsent.keys);
  }
  if (getDesk().sending.some((one) => one.article === article)) return afterSent(article);
  const own = getDesk().done.findLast((one) => one.article === article);
  const last = own ?? latestOf(room.value);
  if (!last) return updateDesk(() => ({ told: wordsOf(state.view.lang).review.nothingToUndo }));
  undoThese(last.decisions, last.keys);
}

/** Takes back what was decided of a candidate, and of its places with it. */
export function undoCommand(key: string): void {
  const room = roomNow(getState());
  if (!room) return;
  const { decisions, keys } = commandOf(room, key);
  undoThese(decisions, keys);
}

function undoThese(decisions: readonly string[], keys: readonly string[]): void {
  const article = getState().view.reviewed;
  if (article === null || decisions.length === 0) return;
  if (whoReviews() === "") return updateDesk(() => ({ form: { is: "who", wishes: [], together: false } }));
  updateDesk(({ done }) => ({ done: done.filter((one) => !one.decisions.some((id) => decisions.includes(id))) }));
  queue(article, { undo: decisions }, keys);
  back(keys);
}

/** Waits until what is on its way has arrived, then takes it back. */
function afterSent(article: string): void {
  const stop = setInterval(() => {
    if (getDesk().sending.some((one) => one.article === article)) return;
    clearInterval(stop);
    undoLast();
  }, 60);
}

function back(keys: readonly string[]): void {
  const [key] = keys;
  const w = wordsOf(getState().view.lang).review;
  updateDesk(() => ({ told: w.done.undo(keys.length) }));
  if (key !== undefined) passTo(key);
}

function say(wishes: readonly Wish[]): void {
  const state = getState();
  const [first] = wishes;
  const room = roomNow(state);
  const one = room?.candidates.find(({ key }) => key === first?.of);
  if (!first || !room || !one) return;
  const w = wordsOf(state.view.lang).review.done;
  const told = wishes.length > 1 ? w.many(wishes.length) : w[first.do](titleOf(one.fact, room.names, state.view.lang));
  updateDesk(() => ({ told }));
}

function queue(article: string, act: Sending["act"], keys: readonly string[]): void {
  number += 1;
  const one: Sending = { id: number, article, keys, act, who: whoReviews(), is: "waiting", alone: false };
  updateDesk(({ sending, refusals }) => ({
    sending: [...sending, one],
    form: null,
    refusals: refusals.filter((refusal) => !refusal.keys.some((key) => keys.includes(key))),
  }));
  void sendNext();
}

/** Sends what did not arrive once more. */
export function sendAgain(): void {
  updateDesk(({ sending }) => ({ sending: sending.map((one) => ({ ...one, is: "waiting" as const })) }));
  void sendNext();
}

/** Takes a refusal away. */
export function dismissRefusal(id: number): void {
  updateDesk(({ refusals }) => ({ refusals: refusals.filter((one) => one.id !== id) }));
}

async function sendNext(): Promise<void> {
  const batch = batchOf(getDesk().sending);
  const [one] = batch;
  if (busy || !one) return;
  const room = getState().answers[roomWant(one.article).key];
  const seen = room?.is === "here" ? (room.value as ReviewReading).seen : 0;
  const ids = new Set(batch.map(({ id }) => id));
  busy = true;
  mark(ids, { is: "sent" });
  try {
    const answer = await sendDecisions(one.article, bodyOf(batch, one, seen));
    put(one.article, (was) => answered(was, answer));
    arrived(batch, answer);
  } catch (error) {
    const problem = error instanceof ReviewFailed ? error.problem : { code: "strange", detail: String(error) };
    if (isPassing(problem)) return mark(ids, { is: "stuck", why: problem.code });
    if (batch.length > 1) mark(ids, { is: "waiting", alone: true });
    else await refuse(one, refusalOf(problem, one));
  } finally {
    busy = false;
  }
  if (getDesk().sending.length > 0) return sendNext();
  await readAgain(one.article);
}

function arrived(batch: readonly Sending[], answer: ReviewDecided): void {
  const [one] = batch;
  if (!one) return;
  const commands = batch.flatMap(({ article, keys, act }) => {
    const made = answer.decisions.filter(({ of }) => keys.includes(of)).map(({ decision }) => decision);
    return "undo" in act || made.length === 0 ? [] : [{ article, keys, decisions: made }];
  });
  updateDesk(({ sending, done, outcomes, refusals }) => ({
    sending: sending.filter((each) => !batch.some(({ id }) => id === each.id)),
    done: [...done, ...commands],
    outcomes: { ...outcomes, [one.article]: answer },
    refusals: answer.dropped.length === 0 ? refusals : [...refusals, droppedOf(one, answer.dropped)],
  }));
}

async function refuse(one: Sending, refusal: Refusal): Promise<void> {
  updateDesk(({ sending, refusals }) => ({
    sending: sending.filter(({ id }) => id !== one.id),
    refusals: [...refusals, refusal],
    told: refusal.said[getState().view.lang],
  }));
  const [key] = refusal.keys;
  if (key !== undefined && getState().view.reviewed === one.article && getDesk().form === null) passTo(key);
  await readAgain(one.article);
}

const bodyOf = (batch: readonly Sending[], { act, who }: Sending, seen: number): ReviewDecisions =>
  "undo" in act
    ? { seen, who, undo: [...act.undo] }
    : { seen, who, together: act.together, wishes: batch.flatMap((one) => ("wishes" in one.act ? one.act.wishes.map(plain) : [])) };

/** What a wish says as plain data. */
const plain = (wish: Wish) => JSON.parse(JSON.stringify(wish)) as NonNullable<ReviewDecisions["wishes"]>[number];

const droppedOf = (one: Sending, dropped: readonly { readonly key: string; readonly why: Refusal["said"] }[]): Refusal => ({
  id: one.id,
  article: one.article,
  keys: dropped.map(({ key }) => key),
  said: {
    zh: wordsOf("zh").review.dropped(dropped.length),
    en: wordsOf("en").review.dropped(dropped.length),
  },
  faults: dropped.map(({ key, why }) => ({ key, wrong: why, right: null })),
  since: null,
  act: null,
});

const mark = (ids: ReadonlySet<number>, change: Partial<Pick<Sending, "is" | "alone" | "why">>) =>
  updateDesk(({ sending }) => ({ sending: sending.map((one) => (ids.has(one.id) ? { ...one, ...change } : one)) }));

function put(article: string, change: (room: ReviewReading) => ReviewReading): void {
  const { key } = roomWant(article);
  update(({ answers }) => {
    const was = answers[key];
    return was?.is === "here" ? { answers: { ...answers, [key]: { is: "here", value: change(was.value as ReviewReading) } } } : {};
  });
}
