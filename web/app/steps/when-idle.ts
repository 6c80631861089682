// What can wait until the page has nothing else to do.

/** The first picture comes to rest meanwhile, in milliseconds. */
const REST = 2500;
const LONGEST = 10_000;

/** Does it later; what fails then is nothing that anybody asked for. */
export function whenIdle(work: () => Promise<void>): void {
  const begin = () => void work().catch(() => {});
  setTimeout(() => {
    // Safari has no such call.
    if ("requestIdleCallback" in globalThis) requestIdleCallback(begin, { timeout: LONGEST });
    else begin();
  }, REST);
}
