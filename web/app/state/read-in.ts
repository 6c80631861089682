// Files that a person wants read as articles: what stands with each, from the question to the result. A store of its own, so that nothing of it is in the first load.
import { useSyncExternalStore } from "react";
import type { ReadAsked, ReadResult, ReviewArticles } from "../../contract/review.ts";
import type { Loaded, Trouble } from "./state.ts";

export type Said = { readonly zh: string; readonly en: string };
type Encoding = NonNullable<ReadAsked["encoding"]>;

/** What a person says of the article; empty: nothing. */
export type Fields = {
  readonly title: string;
  readonly date: string;
  readonly publisher: string;
  readonly id: string;
  readonly encoding: Encoding | null;
  readonly model: boolean;
};
export type FieldName = "title" | "date" | "publisher" | "id";

/** Why a file was not read, where the reader of articles says so. `article`: the one that it is already. */
export type Refusal = {
  readonly code: string;
  readonly wrong: Said;
  readonly right: Said;
  readonly samples: readonly { readonly encoding: string; readonly text: string }[];
  readonly article: string | null;
};

/** Refusals that are questions: with another answer the same file may be read. */
const QUESTIONS: ReadonlySet<string> = new Set([
  "encoding",
  "encoding-unfit",
  "no-date",
  "date",
  "id",
  "id-taken",
  "folder",
  "known",
  "read-before",
]);

export type Stage =
  | { readonly is: "asked"; readonly stopped: boolean }
  | { readonly is: "reading"; readonly stage: string; readonly done: number; readonly of: number }
  | { readonly is: "refused"; readonly why: Refusal }
  | { readonly is: "failed"; readonly why: Trouble; readonly said: Said | null }
  | { readonly is: "done"; readonly result: ReadResult }
  | { readonly is: "left" };

export type Taken = {
  readonly id: number;
  readonly file: File;
  readonly fields: Fields;
  readonly now: Stage;
};

/** `at`: the id of the one that is asked about; null once all have been answered. `house`: where a text would go, as the server says. */
export type ReadIn = { readonly files: readonly Taken[]; readonly at: number | null; readonly house: Loaded<ReviewArticles> };

export const NO_FIELDS: Fields = { title: "", date: "", publisher: "", id: "", encoding: null, model: false };
const NOTHING: ReadIn = { files: [], at: null, house: { is: "loading" } };

const listeners = new Set<() => void>();
let now: ReadIn = NOTHING;

/** The files as they stand. */
export const getReadIn = (): ReadIn => now;

function set(next: ReadIn): void {
  now = next;
  for (const listener of listeners) listener();
}

/** Puts files behind those that are there, and turns to them where nothing is asked or shown that would be lost. */
export function addFiles(files: readonly Taken[]): void {
  const all = [...now.files, ...files];
  const was = fileNow(now);
  const stays = was !== undefined && (isOpen(was) || was.now.is === "done");
  set({ ...now, files: all, at: stays ? was.id : (nextOf(all)?.id ?? files[0]?.id ?? null) });
}

/** Changes how one stands. */
export function changeFile(id: number, change: (file: Taken) => Partial<Taken>): void {
  set({ ...now, files: now.files.map((file) => (file.id === id ? { ...file, ...change(file) } : file)) });
}

/** Turns to another one. */
export const turnTo = (id: number | null): void => set({ ...now, at: id });

/** Keeps what the server said of itself. */
export const setHouse = (house: ReadIn["house"]): void => set({ ...now, house });

/** Forgets all of them. */
export const dropFiles = (): void => set(NOTHING);

/** Whether a person has something to say about it yet. */
export const isOpen = ({ now: stage }: Pick<Taken, "now">): boolean =>
  stage.is === "refused" ? QUESTIONS.has(stage.why.code) : stage.is !== "done" && stage.is !== "left";

/** The next that waits for a person. */
export const nextOf = (files: readonly Taken[], after: number | null = null): Taken | undefined =>
  files.find((file) => isOpen(file) && file.id !== after);

/** The one that is looked at. */
export const fileNow = ({ files, at }: ReadIn): Taken | undefined => files.find(({ id }) => id === at);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Reads a part of it and draws again when that part changes. `pick` returns the same object for the same files. */
export function useReadIn<T>(pick: (files: ReadIn) => T): T {
  return useSyncExternalStore(subscribe, () => pick(now));
}
