// The answers of the Cypher screen at their largest: 50,000 rows scrolled from end to end, with what stands on the page and in memory.
import type { CDPSession, Page } from "playwright-core";
import { open, openHouse } from "../page/opened.ts";

type Note = (what: string, measured: string, wanted: string, holds: boolean) => void;

const ROWS = 50_000;
const QUERY =
  "MATCH (a:Thing)-[r]-(b:Thing)-[s]-(c:Thing) RETURN a.id AS id, a.name AS name, b.id AS ids, c.facts AS facts, type(r) AS type, r.evidence AS evidence";
/** Places on the way through all rows, and how often the whole way is gone. */
const [STOPS, TIMES] = [250, 2];
/** A screenful of rows, their cells and chips, and the rest of the page. */
const MOST_ELEMENTS = 3000;
/** A jump among all rows beside one among the first thousand. */
const MOST_LONGER = 1.5;

/** Fetches so many rows, scrolls through them, sorts them, and says what that costs. */
export async function benchRows(note: Note): Promise<void> {
  // The engine may take its time: what is measured is the page.
  const house = await openHouse(false, false, { ZHAOTU_CYPHER_MS: "60000" });
  try {
    const { page } = await open(house, `/cypher?${new URLSearchParams({ q: QUERY }).toString()}`);
    page.setDefaultTimeout(120_000);
    const devtools = await page.context().newCDPSession(page);
    await page.getByRole("button", { name: /^运行/u }).click();
    await page.locator('.answer[data-run="done"]').waitFor();
    await goThrough(page, 1);
    const few = p95Of((await goThrough(page, 1)).frames);
    await page.locator(".answer-cut").getByRole("button").first().click();
    await page.locator(`[data-rows="${ROWS}"]`).waitFor();
    await page.locator('.answer[data-run="done"]').waitFor();
    await goThrough(page, 1);
    const before = await heapOf(devtools);
    const { elements, frames } = await goThrough(page, TIMES);
    const after = await heapOf(devtools);
    const many = p95Of(frames);
    note(`rows: elements of the page while ${ROWS} rows scroll`, `${elements} at most`, `<= ${MOST_ELEMENTS}`, elements <= MOST_ELEMENTS);
    note(
      `rows: heap after scrolling through them ${TIMES} times more`,
      `${after.toFixed(1)} MB (${before.toFixed(1)} before)`,
      "<= 1.1x",
      after <= before * 1.1,
    );
    note(
      `rows: from a jump to the rows that stand there, p95, ${ROWS} rows beside 1000`,
      `${(many / few).toFixed(2)}x (${many.toFixed(0)} : ${few.toFixed(0)} ms)`,
      `<= ${MOST_LONGER}x`,
      many <= few * MOST_LONGER,
    );
    const sorting = await sortBy(page, "name");
    note("rows: sorting them by a column of names", `${sorting.toFixed(0)} ms`, "<= 2000 ms", sorting <= 2000);
  } finally {
    await house.close();
  }
}

const p95Of = (times: readonly number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;

async function heapOf(devtools: CDPSession): Promise<number> {
  for (let round = 0; round < 2; round++) await devtools.send("HeapProfiler.collectGarbage");
  return (await devtools.send("Runtime.getHeapUsage")).usedSize / 2 ** 20;
}

/** Goes through all rows so many times, stop by stop, and waits at each until its rows stand. */
function goThrough(page: Page, times: number): Promise<{ elements: number; frames: number[] }> {
  return page.evaluate(
    async ({ stops, rounds }) => {
      const grid = document.querySelector<HTMLElement>(".answer-grid");
      if (!grid) throw new Error("no grid");
      const frames: number[] = [];
      let elements = 0;
      for (let stop = 0; stop <= stops * rounds; stop++) {
        const began = performance.now();
        grid.scrollTop = ((stop % (stops + 1)) / stops) * (grid.scrollHeight - grid.clientHeight);
        for (let stands = false; !stands && performance.now() - began < 2000;) {
          await new Promise((go) => requestAnimationFrame(go));
          const { top, bottom } = grid.getBoundingClientRect();
          const rows = [...grid.querySelectorAll(".answer-body [role=row]")].map((row) => row.getBoundingClientRect());
          stands = rows.some((row) => row.top < top + 80) && rows.some((row) => row.bottom > bottom - 40);
        }
        frames.push(performance.now() - began);
        elements = Math.max(elements, document.getElementsByTagName("*").length);
      }
      return { elements, frames };
    },
    { stops: STOPS, rounds: times },
  );
}

/** How long it takes from a click on a column's head until the page has drawn its rows in order. */
function sortBy(page: Page, column: string): Promise<number> {
  return page.evaluate(async (name) => {
    const head = [...document.querySelectorAll<HTMLElement>(".answer-head [role=columnheader] button")].find(
      (button) => button.textContent === name,
    );
    if (!head) throw new Error(`no column ${name}`);
    const began = performance.now();
    head.click();
    await new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)));
    return performance.now() - began;
  }, column);
}
