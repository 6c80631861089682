// The review of an article as it is shown: what the server said, with what is decided and still on its way. Pure.
import type { State as Standing } from "../../../data/model/review.ts";
import type { ReviewCandidate, ReviewDecided, ReviewReading } from "../../contract/review.ts";
import type { Sending, Wish } from "./review-desk.ts";
import { idOf, idsIn } from "./review-line.ts";

const STATE_BY: Readonly<Record<Wish["do"], Standing>> = {
  accept: "accepted",
  reject: "rejected",
  correct: "corrected",
  merge: "merged",
  split: "split",
};

/**
 * A candidate as it is shown. `sending`: its decision is on its way. `along`: nobody decided on it, and it comes along, since an accepted
 * line names it. `under`: the places of a name are decided on with the entity, whose key this is.
 */
export type ShownCandidate = ReviewCandidate & { readonly sending: boolean; readonly along: boolean; readonly under: string | null };
export type ShownRoom = Omit<ReviewReading, "candidates"> & { readonly candidates: readonly ShownCandidate[] };

/** The candidates with the decisions that are on their way. */
export function shownRoom(room: ReviewReading, sending: readonly Sending[]): ShownRoom {
  const states = new Map<string, Standing>();
  for (const { article, act, keys } of sending) {
    if (article !== room.article) continue;
    if ("undo" in act) for (const key of keys) states.set(key, "pending");
    else for (const wish of act.wishes) states.set(wish.of, STATE_BY[wish.do]);
  }
  const now = room.candidates.map((one) => ({ ...one, state: states.get(one.key) ?? one.state, sending: states.has(one.key) }));
  const named = new Set(now.filter(isTaken).flatMap(({ fact, decision }) => idsIn(decision?.fact ?? fact)));
  const keys = new Set(now.map(({ key }) => key));
  const candidates = now.map((one): ShownCandidate => {
    const id = idOf(one.fact);
    const above = "mention" in one.fact ? `entity:${one.fact.mention}` : "";
    return { ...one, along: one.state === "pending" && id !== null && named.has(id), under: keys.has(above) ? above : null };
  });
  return { ...room, candidates };
}

const isTaken = ({ state }: ReviewCandidate) => state === "accepted" || state === "corrected";

/** A candidate's key with that of the places that are decided on with it. */
export function withPlaces({ candidates }: ShownRoom, key: string): string[] {
  return [key, ...candidates.flatMap((one) => (one.under === key ? [one.key] : []))];
}

/** What was decided of a candidate and, at the same time, of its places. */
export function commandOf(room: ShownRoom, key: string): Command {
  const when = room.candidates.find((one) => one.key === key)?.decision?.when;
  const made = room.candidates.filter(
    (one) => withPlaces(room, key).includes(one.key) && one.decision !== null && one.decision.when === when,
  );
  return { decisions: made.map(({ decision }) => decision?.decision ?? ""), keys: made.map((one) => one.key) };
}

/** What was read, after an answer: how the candidates stand now, and how far the log was seen. */
export function answered(room: ReviewReading, { seen, states, decisions }: ReviewDecided): ReviewReading {
  return {
    ...room,
    seen,
    unwritten: room.unwritten || decisions.length > 0,
    candidates: room.candidates.map((one) => {
      const now = states[one.key];
      return now === undefined ? one : { ...one, state: now.state, decision: now.decision };
    }),
  };
}

/** A command of the log: its decisions and what they are of. */
export type Command = { readonly decisions: readonly string[]; readonly keys: readonly string[] };

/** The latest command that counts; null where none does. */
export function latestOf({ candidates }: Pick<ReviewReading, "candidates">): Command | null {
  const made = candidates.filter(({ decision }) => decision !== null);
  const last = made.toSorted((a, b) => ((a.decision?.when ?? "") < (b.decision?.when ?? "") ? 1 : -1))[0]?.decision;
  if (!last) return null;
  const together = made.filter(({ decision }) => decision?.when === last.when && decision.who === last.who);
  return { decisions: together.map(({ decision }) => decision?.decision ?? ""), keys: together.map(({ key }) => key) };
}
