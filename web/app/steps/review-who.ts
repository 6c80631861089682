// Who reviews: a name that this browser keeps and that goes into each decision.
const KEY = "zhaotu.who";
const LONGEST = 80;

let here: string | null = null;

/** The name; "" where none was given. */
export function whoReviews(): string {
  if (here !== null) return here;
  try {
    here = localStorage.getItem(KEY) ?? "";
  } catch {
    here = "";
  }
  return here;
}

/** Keeps a name for this and later visits. */
export function keepWho(name: string): void {
  here = name.trim().slice(0, LONGEST);
  try {
    localStorage.setItem(KEY, here);
  } catch {
    // It holds for this visit.
  }
}
