// Turns: so many calls are worked on at the same time, so many wait for theirs, and further ones are told to come again.
import { Refusal } from "../problem.ts";

type Turns = { readonly take: () => Promise<() => void> };

/** `at once` calls run, `waiting` stand in line, none longer than `longestMs`. Whoever finds no room gets `busy`. */
export function turnsFor(atOnce: number, waiting: number, longestMs: number): Turns {
  let running = 0;
  const line: (() => void)[] = [];
  const give = () => {
    const next = line.shift();
    if (next) next();
    else running--;
  };
  /** To give a turn back; once. */
  const handle = () => {
    let back = false;
    return () => {
      if (!back) give();
      back = true;
    };
  };
  return {
    take: () => {
      if (running < atOnce) {
        running++;
        return Promise.resolve(handle());
      }
      if (line.length >= waiting) return Promise.reject(new Refusal("busy", { retryAfter: 1 }));
      return new Promise((resolve, reject) => {
        const mine = () => {
          clearTimeout(late);
          resolve(handle());
        };
        const late = setTimeout(() => {
          line.splice(line.indexOf(mine), 1);
          reject(new Refusal("busy", { retryAfter: 2 }));
        }, longestMs);
        line.push(mine);
      });
    },
  };
}
