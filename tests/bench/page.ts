// The page's part of the bench: what actions cost, how a large graph is drawn, memory, the first load, searching.
import { join } from "node:path";
import { openHouse } from "../page/opened.ts";
import { measureActions } from "./actions.ts";
import { measureBundle } from "./bundle.ts";
import { measurePage } from "./first-picture.ts";
import { measureHeap } from "./heap.ts";
import { measureLarge } from "./large-page.ts";
import { writeFacts } from "./made-up-facts.ts";
import { measureSearching } from "./searching.ts";

type Note = (what: string, measured: string, wanted: string, holds: boolean) => void;

const FRAME_MS = 16;
const LONG_TASK_MS = 50;
const FIRST_LOAD_KB = 250;
const SEARCHED = { nodes: 5000, relations: 20_000 };
/** The page waits so long after the last letter before it asks, and may take so long to show the answer. */
const PAUSE_MS = 90;
const SHOW_MS = 60;

const ms = (value: number) => `${value.toFixed(1)} ms`;

/** Measures the page on real servers of its own. `facts`: folder with the large graph's facts; `scratch`: a folder for others. */
export async function benchPage(note: Note, facts: string, scratch: string): Promise<void> {
  await noteStart(note);
  const house = await openHouse(false, false);
  try {
    const { bytes, files } = await measureBundle(house.browser, house.url);
    const kb = bytes / 1000;
    note("page: script of the first load, gzip", `${kb.toFixed(1)} kB in ${files} files`, `<= ${FIRST_LOAD_KB} kB`, kb <= FIRST_LOAD_KB);
    for (const { what, script, longest } of await measureActions(house)) {
      note(`page: ${what} with everything drawn, script`, ms(script), `<= ${FRAME_MS} ms`, script <= FRAME_MS);
      note(`page: ${what}, longest task`, ms(longest), `<= ${LONG_TASK_MS} ms`, longest <= LONG_TASK_MS);
    }
    const { before, after, most } = await measureHeap(house);
    const share = (was: number, is: number) => `${((is / was - 1) * 100).toFixed(1)} % (${was.toFixed(1)} to ${is.toFixed(1)} MB`;
    note(
      "page: objects in the heap, 200 times expand and back",
      `${share(before.kept, after.kept)}; ${most} things; with compiled code ${share(before.whole, after.whole)}))`,
      "< 5 %",
      after.kept / before.kept < 1.05,
    );
  } finally {
    await house.close();
  }
  await noteSearching(note, join(scratch, "searched"));
  await noteLarge(note, facts);
}

async function noteStart(note: Note): Promise<void> {
  const page = await measurePage();
  const [first, later] = [Math.round(page.firstVisit), Math.round(page.laterVisits)];
  note("page: from opening to the first picture", `${first} ms, later ${later} ms`, "<= 1000 ms", page.laterVisits <= 1000);
  const [cold, warm] = [page.firstStart / 1000, page.secondStart / 1000];
  note("start: first and second", `${cold.toFixed(2)} s, ${warm.toFixed(2)} s`, "<= 45 s, 2 s", cold <= 45 && warm <= 2);
}

async function noteSearching(note: Note, folder: string): Promise<void> {
  await writeFacts(folder, SEARCHED.nodes, SEARCHED.relations);
  const house = await openHouse(false, false, { ZHAOTU_DATA: folder });
  try {
    const { api, list } = await measureSearching(house);
    const most = PAUSE_MS + api + SHOW_MS;
    note("page: from a letter to the list at 5,000 entities, p95", `${ms(list)} (API ${ms(api)})`, `<= ${ms(most)}`, list <= most);
  } finally {
    await house.close();
  }
}

async function noteLarge(note: Note, facts: string): Promise<void> {
  const house = await openHouse(false, false, { ZHAOTU_DATA: facts });
  try {
    const { ours, bare } = await measureLarge(house.browser, house.url, "/explore?all=1");
    const longer = ours.picture / bare.picture;
    note(
      "page: large graph, picture beside bare Sigma",
      `${longer.toFixed(2)}x (${Math.round(ours.picture)} : ${Math.round(bare.picture)} ms)`,
      "<= 3x",
      longer <= 3,
    );
    note(
      "page: large graph, script a frame of pan and zoom",
      `${ms(ours.perFrame)} (bare ${ms(bare.perFrame)})`,
      "<= bare",
      ours.perFrame <= bare.perFrame,
    );
  } finally {
    await house.close();
  }
}
