// The question in words that led to a query, while a model is configured that could tell its answer.
import { useSyncExternalStore } from "react";

type Question = { readonly question: string; readonly text: string };

const listeners = new Set<() => void>();
let asked: Question | null = null;

/** Notes which question a query came from; null where no model could tell its answer. */
export function noteQuestion(question: Question | null): void {
  asked = question;
  for (const listener of listeners) listener();
}

/** The question that a query came from. */
export function useQuestion(text: string): string | null {
  return useSyncExternalStore(subscribe, () => (asked?.text === text ? asked.question : null));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
