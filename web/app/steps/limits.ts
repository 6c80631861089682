// How much is asked for or shown at once; the settings screen names each of them, some can be set there for this browser.

const USUAL = {
  /** Entities in the first picture. */
  firstPicture: onPhone() ? 12 : 40,
  /** Things that one expansion or "next" adds. */
  expand: 30,
  /** What "all" means when expanding. */
  expandAll: 20_000,
  /** Things that a start draws at most. */
  start: 200,
  /** Search results before "all". */
  searchRows: 12,
  /** Search results after it. */
  searchAll: 200,
  /** Rows on a page of the table. */
  tableRows: 1000,
  /** Facts of one relation word before "all". */
  groupRows: 6,
};
type Limit = keyof typeof USUAL;

/** Whether the page is as small as a phone, where few things can be told apart. */
function onPhone(): boolean {
  return typeof matchMedia === "function" && matchMedia("(max-width: 599px), (max-width: 899px) and (max-height: 520px)").matches;
}

/** Limits that the reader may set, each with the least and the most that make sense. */
export const SETTABLE = {
  firstPicture: [10, 2000],
  expand: [5, 500],
  searchRows: [5, 50],
  tableRows: [50, 5000],
} as const satisfies Partial<Record<Limit, readonly [least: number, most: number]>>;
export type SettableLimit = keyof typeof SETTABLE;

const KEY = "zhaotu.limits";

/** The limits in force: what was set in this browser, else the usual. */
export const LIMITS: Readonly<Record<Limit, number>> = { ...USUAL, ...kept() };

/** What a limit is where nothing was set. */
export const usualLimit = (name: Limit): number => USUAL[name];

/** Sets a limit for this browser, brought within its bounds; null goes back to the usual. */
export function setLimit(name: SettableLimit, value: number | null): void {
  const own = kept();
  if (value === null) delete own[name];
  else own[name] = within(name, value);
  Object.assign(LIMITS, USUAL, own);
  try {
    localStorage.setItem(KEY, JSON.stringify(own));
  } catch {
    // A browser that keeps nothing still has the limit for this visit.
  }
}

function within(name: SettableLimit, value: number): number {
  const [least, most] = SETTABLE[name];
  return Math.min(most, Math.max(least, Math.round(value)));
}

function kept(): Partial<Record<SettableLimit, number>> {
  const own: Partial<Record<SettableLimit, number>> = {};
  let read: unknown = null;
  try {
    read = JSON.parse(localStorage.getItem(KEY) ?? "null");
  } catch {
    // Unreadable, or no place to keep anything: the usual holds.
  }
  if (typeof read !== "object" || read === null) return own;
  for (const name of Object.keys(SETTABLE) as SettableLimit[]) {
    const value: unknown = Reflect.get(read, name);
    if (typeof value === "number" && Number.isFinite(value)) own[name] = within(name, value);
  }
  return own;
}
