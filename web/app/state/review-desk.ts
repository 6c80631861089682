// What is going on in a review: decisions on their way, what was refused, what is being written. A store of its own, so that nothing of it is in the first load.
import { useSyncExternalStore } from "react";
import type { Doing } from "../../../data/model/review.ts";
import type { ReviewOutcome } from "../../contract/review.ts";

type Said = { readonly zh: string; readonly en: string };

/** Something that a person decides of one candidate. */
export type Wish = {
  readonly of: string;
  readonly do: Exclude<Doing, "undo">;
  /** With `correct`: the fields that differ; null takes one away. */
  readonly fact?: Readonly<Record<string, unknown>>;
  readonly into?: string;
  readonly parts?: readonly Readonly<Record<string, unknown>>[];
  readonly reason?: string;
  readonly by?: string;
};

/** One command on its way: wishes, or the decisions that are taken back. */
export type Sending = {
  readonly id: number;
  readonly article: string;
  readonly keys: readonly string[];
  readonly act: { readonly wishes: readonly Wish[]; readonly together: boolean } | { readonly undo: readonly string[] };
  readonly who: string;
  /** `waiting` for those before it; `stuck`: nobody answered, it can be sent again. */
  readonly is: "waiting" | "sent" | "stuck";
  /** It was refused among others: it is sent by itself, to see which of them it was. */
  readonly alone: boolean;
  /** Why it is stuck. */
  readonly why?: string;
};

/** A command that was refused, and so was taken back. */
export type Refusal = {
  readonly id: number;
  readonly article: string;
  readonly keys: readonly string[];
  readonly said: Said;
  readonly faults: readonly { readonly key: string | null; readonly wrong: Said; readonly right: Said | null }[];
  readonly since: { readonly who: string; readonly when: string; readonly do: Doing } | null;
  /** What was to be done, for whoever wants to do it again. */
  readonly act: Sending["act"] | null;
};

/** What is open beside the fact. */
export type Form =
  | { readonly is: "correct" | "reject" | "merge" | "split"; readonly key: string }
  | { readonly is: "bulk"; readonly rule: string; readonly key: string }
  /** Nobody signed yet: these wait for a name. */
  | { readonly is: "who"; readonly wishes: readonly Wish[]; readonly together: boolean };

/** Writing and loading as it goes. */
export type Applying =
  | { readonly is: "running"; readonly stage: string }
  | { readonly is: "done"; readonly facts: number; readonly changed: boolean }
  | { readonly is: "failed"; readonly said: Said; readonly faults: Refusal["faults"]; readonly detail: string };

export type ReviewDesk = {
  readonly sending: readonly Sending[];
  readonly refusals: readonly Refusal[];
  /** Commands of this visit that were taken, the last at the end. */
  readonly done: readonly { readonly article: string; readonly keys: readonly string[]; readonly decisions: readonly string[] }[];
  readonly form: Form | null;
  /** What the last answer said will be written, by article. */
  readonly outcomes: Readonly<Record<string, ReviewOutcome>>;
  readonly applying: Readonly<Record<string, Applying>>;
  /** Which place of the candidate is in sight. */
  readonly place: number;
  /** What the screen reader is told. */
  readonly told: string;
  /** The name of whoever reviews, where it was changed on this visit. */
  readonly who: string | null;
};

const FIRST_DESK: ReviewDesk = {
  sending: [],
  refusals: [],
  done: [],
  form: null,
  outcomes: {},
  applying: {},
  place: 0,
  told: "",
  who: null,
};

const listeners = new Set<() => void>();
let desk: ReviewDesk = FIRST_DESK;

/** The review as it goes. */
export const getDesk = (): ReviewDesk => desk;

/** Changes some of it. */
export function updateDesk(change: (desk: ReviewDesk) => Partial<ReviewDesk>): void {
  desk = { ...desk, ...change(desk) };
  for (const listener of listeners) listener();
}

/** Calls `listener` after every change until the returned function is called. */
export function subscribeDesk(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Reads a part of it and draws again when that part changes. `pick` returns the same object for the same desk. */
export function useReviewDesk<T>(pick: (desk: ReviewDesk) => T): T {
  return useSyncExternalStore(subscribeDesk, () => pick(getDesk()));
}
