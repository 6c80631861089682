// Reading a file that is no known article: asked first, then sent, heard, stopped; nothing is sent before the person says so.
import { isId } from "../../../data/model/ids.ts";
import { HEAD } from "../../../data/model/text-signs.ts";
import type { ReadAsked, ReadLine } from "../../contract/review.ts";
import { askRead, ReadFailed } from "../api-read.ts";
import { askForget, askReviews, ReviewFailed } from "../api-review.ts";
import { closeOverlay, openOverlay } from "../state/overlay.ts";
import {
  addFiles,
  changeFile,
  dropFiles,
  getReadIn,
  isOpen,
  nextOf,
  NO_FIELDS,
  setHouse,
  turnTo,
  type Fields,
  type Taken,
} from "../state/read-in.ts";
import { REVIEWS, roomKey } from "../state/open-questions.ts";
import { refusedHere, refusedLarge } from "../state/read-in-refuse.ts";
import type { Trouble } from "../state/state.ts";
import { update } from "../state/store.ts";
import { retryNow, troubleOf } from "./read.ts";
import { openReview } from "./review-steps.ts";

/** Refusals by which another id is asked for. */
const ID_CODES: ReadonlySet<string> = new Set(["id", "id-taken", "folder"]);

let last = 0;
let reading: AbortController | null = null;

/** Asks in a dialog whether these are to be read. */
export async function askToRead(files: readonly File[]): Promise<void> {
  addFiles(await Promise.all(files.map(taken)));
  openOverlay({ is: "read" });
  await seeHouse();
}

async function taken(file: File): Promise<Taken> {
  const head = await file
    .slice(0, HEAD)
    .arrayBuffer()
    .then(
      (buffer) => new Uint8Array(buffer),
      () => null,
    );
  const why = refusedHere(file.size, head);
  return { id: ++last, file, fields: NO_FIELDS, now: why ? { is: "refused", why } : { is: "asked", stopped: false } };
}

/** Asks the server where a text would go and what it takes; says nothing of the file. */
export async function seeHouse(): Promise<void> {
  if (getReadIn().house.is !== "here") setHouse({ is: "loading" });
  try {
    const house = await askReviews();
    setHouse({ is: "here", value: house });
    for (const { id, file, now } of getReadIn().files) {
      const why = now.is === "asked" ? refusedLarge(file.size, house.megabytes) : null;
      if (why) changeFile(id, () => ({ now: { is: "refused", why } }));
    }
  } catch (error) {
    setHouse({ is: "failed", why: troubleOf(error) });
  }
}

/** Writes down what a person says of the article. */
export function fillField(id: number, change: Partial<Fields>): void {
  changeFile(id, ({ fields }) => ({ fields: { ...fields, ...change } }));
}

/** Sends the file and follows its reading to the end. */
export async function readFile(id: number, change: Partial<Fields> = {}): Promise<void> {
  fillField(id, change);
  const one = getReadIn().files.find((file) => file.id === id);
  if (!one || reading !== null) return;
  const here = new AbortController();
  reading = here;
  const put = (now: Taken["now"]) => changeFile(id, () => ({ now }));
  put({ is: "reading", stage: "sending", done: 0, of: 0 });
  let ended = false;
  try {
    const hears = (line: ReadLine) => {
      ended = !("stage" in line);
      put(stageOf(line));
      if ("refused" in line && ID_CODES.has(line.refused.code)) fillField(id, { id: otherId(one) });
    };
    await askRead(await askedOf(one), hears, here.signal);
    if (!ended) throw new ReadFailed({ code: "offline", detail: "read" });
  } catch (error) {
    if (here.signal.aborted) put({ is: "asked", stopped: true });
    else if (error instanceof ReadFailed) put({ is: "failed", why: error.why, said: error.said });
    else put({ is: "failed", why: { code: "strange", detail: String(error) }, said: null });
  } finally {
    reading = null;
  }
  const article = resultOf(id);
  if (article !== null) askAnew(article);
}

function stageOf(line: ReadLine): Taken["now"] {
  if ("stage" in line) return { is: "reading", ...line };
  if ("result" in line) return { is: "done", result: line.result };
  if ("refused" in line) return { is: "refused", why: { ...line.refused, article: line.refused.article ?? null } };
  return { is: "failed", why: { code: line.problem.code, detail: line.problem.detail ?? "" }, said: line.problem.said ?? null };
}

async function askedOf({ file, fields }: Taken): Promise<ReadAsked> {
  const said = Object.fromEntries(
    (["title", "date", "publisher", "id"] as const).flatMap((name) => (fields[name].trim() === "" ? [] : [[name, fields[name].trim()]])),
  );
  const { encoding, model } = fields;
  return { name: nameOf(file), base64: await base64Of(file), ...said, ...(encoding !== null && { encoding }), ...(model && { model }) };
}

/** What the server hears of the name: no control characters, not too long. */
const nameOf = ({ name }: File): string =>
  name
    .replace(/\p{Cc}/gu, " ")
    .trim()
    .slice(-200) || "article.txt";

const base64Of = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(typeof reader.result === "string" ? reader.result.replace(/^[^,]*,/, "") : ""));
    reader.addEventListener("error", () => reject(new ReadFailed({ code: "gone", detail: file.name })));
    reader.readAsDataURL(file);
  });

const resultOf = (id: number): string | null => {
  const now = getReadIn().files.find((file) => file.id === id)?.now;
  return now?.is === "done" ? now.result.article : null;
};

/** The review of an article that was read again is no longer what the page has of it. */
function askAnew(article: string): void {
  const stale = new Set([REVIEWS, roomKey(article), `review text ${article}`]);
  update(({ answers }) => ({ answers: Object.fromEntries(Object.entries(answers).filter(([key]) => !stale.has(key))) }));
  retryNow();
}

/** Ends the reading; the file can be read again. */
export function stopReading(): void {
  reading?.abort();
}

/** Does not read it and turns to the next; with none left the dialog closes, unless there are results to look at. */
export function leaveFile(id: number): void {
  changeFile(id, ({ now }) => ({ now: isOpen({ now }) ? { is: "left" } : now }));
  const { files } = getReadIn();
  const next = nextOf(files, id);
  if (next) turnTo(next.id);
  else if (files.some(({ now }) => now.is === "done")) turnTo(null);
  else closeOverlay();
}

/** Forgets all of it: the dialog was closed. A reading that goes on ends. */
export function leaveAll(): void {
  stopReading();
  dropFiles();
}

/** Asks again about a file that was read, for something to be said otherwise; it stays the same article. */
export function askOver(id: number, article: string): void {
  fillField(id, { id: article });
  changeFile(id, () => ({ now: { is: "asked", stopped: false } }));
}

/** Opens what was read in the review. */
export function reviewRead(article: string): void {
  closeOverlay();
  openReview(article);
}

/** Deletes what was read just now, since it is not wanted; returns why that failed. */
export async function unread(id: number, article: string): Promise<Trouble | null> {
  try {
    await askForget(article, "all", () => {});
  } catch (error) {
    return error instanceof ReviewFailed ? { code: error.problem.code, detail: error.problem.detail ?? "" } : troubleOf(error);
  }
  askAnew(article);
  changeFile(id, () => ({ now: { is: "left" } }));
  leaveFile(id);
  return null;
}

/** Another id for a text whose own is taken; empty where its name makes none. */
function otherId({ file, fields }: Taken): string {
  const stem = fields.id.trim() || file.name.replace(/\.[^.]*$/, "").toLowerCase();
  const [, base = stem, number = "1"] = /^(.*?)-(\d{1,2})$/.exec(stem) ?? [];
  return isId(base) && base.length < 60 ? `${base}-${Number(number) + 1}` : "";
}
