// Who belongs together: Louvain over the whole graph in a process of its own, and what each community is called.
import { fork } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Kind } from "../../../data/model/kinds.ts";
import type { Stock } from "./stock.ts";

/** What a community is called by last: figures, what they measure, and articles say little of it. */
const UNSAYING = new Set<Kind>(["Target", "Observation", "Indicator", "Article"]);
const LEADERS = 2;
const LOUVAIN = fileURLToPath(new URL("./louvain-process.ts", import.meta.url));
const TSX = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

/** For each thing the number of its community's first leader; of each leader those that the community is called by. */
export type Communities = { readonly leader: Uint32Array; readonly called: ReadonlyMap<number, readonly number[]> };

/** Works the communities out without holding up whoever else asks. */
export async function readCommunities(stock: Stock): Promise<Communities> {
  return communitiesOf(stock, await membershipIn(stock));
}

function membershipIn({ things, from, to }: Stock): Promise<Uint32Array> {
  return new Promise((resolve, reject) => {
    const child = fork(LOUVAIN, [], {
      execArgv: ["--import", TSX],
      stdio: ["ignore", "ignore", "ignore", "ipc"],
      serialization: "advanced",
    });
    child.once("message", (found) => resolve(found as Uint32Array));
    child.once("error", reject);
    child.once("exit", (code, signal) => reject(new Error(`the process that finds communities ended with ${signal ?? code}`)));
    child.send({ count: things.length, from, to });
  });
}

/** Names the groups of a membership after those of their things that are joined most within. */
export function communitiesOf({ things, from, to }: Stock, membership: Uint32Array): Communities {
  const inside = new Uint32Array(things.length);
  for (let n = 0; n < from.length; n++) {
    const [a, b] = [from[n] ?? 0, to[n] ?? 0];
    if (a === b || membership[a] !== membership[b]) continue;
    inside[a] = (inside[a] ?? 0) + 1;
    inside[b] = (inside[b] ?? 0) + 1;
  }
  const saying = (n: number) => Number(UNSAYING.has(things[n]?.kind ?? "Article"));
  // Things stand in the order of their facts: of two that are equal, the first is the better.
  const better = (a: number, b: number) => saying(a) - saying(b) || (inside[b] ?? 0) - (inside[a] ?? 0) || a - b;
  const best = new Map<number, number[]>();
  for (let n = 0; n < things.length; n++) {
    const group = membership[n] ?? 0;
    const known = best.get(group) ?? [];
    const last = known[LEADERS - 1];
    if (last === undefined || better(n, last) < 0) best.set(group, [...known, n].toSorted(better).slice(0, LEADERS));
  }
  const leader = Uint32Array.from(things, (_, n) => best.get(membership[n] ?? 0)?.[0] ?? n);
  return { leader, called: new Map([...best.values()].map((those) => [those[0] ?? 0, those])) };
}
