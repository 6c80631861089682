// Keeps named views, notes and judgements in this browser: read afresh before every change, so that two windows lose nothing of each other.
import { getState, update } from "../state/store.ts";
import { isRefusal, NOTHING, parseOwn, printOwn, type Own } from "../state/own.ts";
import { tell } from "./tell.ts";

const KEY = "zhaotu.own";
/** Where a text goes that no page can read any more, before another is written in its place. */
const ASIDE = "zhaotu.own.aside";

/** The last change could not be written: what counts is what this visit holds. */
let unwritten = false;

/** Reads what is kept, and again whenever another window changes it; returns what stops it. */
export function keepOwn(): () => void {
  const see = (event?: StorageEvent) => {
    if (event && event.key !== KEY) return;
    const { views, notes, judgements } = stored() ?? NOTHING;
    update(() => ({ saved: views, notes, judgements }));
  };
  see();
  addEventListener("storage", see);
  return () => removeEventListener("storage", see);
}

/** What is kept now. */
export function own(): Own {
  const { saved, notes, judgements } = getState();
  return (unwritten ? null : stored()) ?? { views: saved, notes, judgements };
}

/** Changes what is kept; where that is not written it holds for this visit, and the page says so. True where it was written. */
export function changeOwn(change: (own: Own) => Own): boolean {
  const next = change(own());
  unwritten = !write(printOwn(next));
  update(() => ({ saved: next.views, notes: next.notes, judgements: next.judgements }));
  if (unwritten) tell("bad", "notKept");
  return !unwritten;
}

/** What stands in the browser's store; null where nothing does that can be read. */
function stored(): Own | null {
  const text = raw();
  if (text === null) return null;
  const read = parseOwn(text);
  return isRefusal(read) ? null : read;
}

/** Writes, unless a newer page wrote what stands there: then that stays. What cannot be read is laid aside first. */
function write(text: string): boolean {
  try {
    const before = raw();
    const read = before === null ? null : parseOwn(before);
    if (before !== null && read !== null && isRefusal(read)) {
      if (read.why === "newer") return false;
      localStorage.setItem(ASIDE, before);
    }
    localStorage.setItem(KEY, text);
    return true;
  } catch {
    return false;
  }
}

function raw(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
