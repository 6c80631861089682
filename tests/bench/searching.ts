// How fast a search answers: over the API, and from a key to the list in the page.
import type { Page } from "playwright-core";
import { open, type House } from "../page/opened.ts";

const ROUNDS = 100;
const WARMING = 10;
const KEYS = 40;
const TERMS = ["青", "石云", "qing", "shiyun", "xin 1", "87", "桥", "bench", "山南", "nan"];

/** 95th percentiles in milliseconds. */
export type SearchTimes = { readonly api: number; readonly list: number };

/** Asks over HTTP, one question after the other; then types the same terms, letter by letter, into the page. */
export async function measureSearching(house: House): Promise<SearchTimes> {
  const api: number[] = [];
  for (let round = 0; round < ROUNDS + WARMING; round++) {
    const begun = performance.now();
    const answer = await fetch(`${house.url}/api/search?limit=12&q=${encodeURIComponent(TERMS[round % TERMS.length] ?? "")}`);
    await answer.json();
    if (round >= WARMING) api.push(performance.now() - begun);
  }
  const { page } = await open(house);
  const list: number[] = [];
  for (let at = 0; list.length < KEYS; at++) {
    await page.locator("#search").fill("");
    for (const letter of TERMS[at % TERMS.length] ?? "") if (list.length < KEYS) list.push(await keyToList(page, letter));
  }
  return { api: p95(api), list: p95(list.slice(2)) };
}

/** Milliseconds from a letter to the first change of the list after the answer to it came. */
async function keyToList(page: Page, letter: string): Promise<number> {
  const took = page.evaluate(
    async () =>
      new Promise<number>((resolve) => {
        const asked = performance.getEntriesByType("resource").length;
        performance.setResourceTimingBufferSize(100_000);
        let typed = Number.NaN;
        document.addEventListener("input", () => (typed = performance.now()), { once: true, capture: true });
        const watcher = new MutationObserver(() => {
          const answers = performance.getEntriesByType("resource").slice(asked);
          if (!answers.some((one) => one.name.includes("/api/search") && one.startTime >= typed)) return;
          if (document.querySelector(".found") === null) return;
          watcher.disconnect();
          resolve(performance.now() - typed);
        });
        watcher.observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
      }),
  );
  await page.locator("#search").pressSequentially(letter);
  return took;
}

function p95(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN;
}
