// How much the API adds to the engine's own time, for the two questions a person asks all the time: neighbourhood and search.
import { QUERIES } from "../../cypher/catalogue.ts";
import type { Query } from "../../cypher/query.ts";
import type { GraphPort, Parameters } from "../../cypher/port.ts";
import { serve } from "../server/over-http.ts";
import { idOf, sameNumbers } from "./made-up-facts.ts";

const ROUNDS = 300;
const WARMING = 30;
const TERMS = ["青", "石云", "qing", "shiyun", "xin 1", "87", "桥", "bench", "山南", "nan"];

/** 95th percentiles in milliseconds. */
export type AskTimes = { readonly what: string; readonly api: number; readonly engine: number };

/** Asks both questions over HTTP and at the port, in turn, about things chosen at random but the same every time. */
export async function measureAsking(port: GraphPort, nodes: number): Promise<AskTimes[]> {
  const served = await serve(port);
  const next = sameNumbers(11);
  const ids = Array.from({ length: ROUNDS }, () => idOf(Math.floor(next() ** 2 * (nodes - 1))));
  const terms = Array.from({ length: ROUNDS }, (_, n) => TERMS[n % TERMS.length] ?? "");
  const get = async (path: string) => {
    const response = await fetch(served.url + path);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    await response.json();
  };
  try {
    return [
      await compare(
        "neighbours",
        ids,
        (id) => get(`/api/neighbours/${id}`),
        (id) => neighbourhood(port, id),
      ),
      await compare(
        "search",
        terms,
        (q) => get(`/api/search?q=${encodeURIComponent(q)}`),
        (q) => searching(port, q),
      ),
    ];
  } finally {
    await served.stop();
  }
}

async function compare(
  what: string,
  inputs: readonly string[],
  api: (one: string) => Promise<void>,
  engine: (one: string) => Promise<void>,
): Promise<AskTimes> {
  const times: { api: number[]; engine: number[] } = { api: [], engine: [] };
  for (const [n, input] of inputs.entries()) {
    const [own, whole] = [await ms(() => engine(input)), await ms(() => api(input))];
    if (n < WARMING) continue;
    times.engine.push(own);
    times.api.push(whole);
  }
  return { what, api: p95(times.api), engine: p95(times.engine) };
}

/** The queries behind the route, without checks, server or line. */
async function neighbourhood(port: GraphPort, id: string): Promise<void> {
  const [, added] = await Promise.all([
    run(port, QUERIES.thing, { id }),
    run(port, QUERIES.neighbours, { id, limit: 30, shown: [] }),
    run(port, QUERIES["neighbour-count"], { id }),
  ]);
  await run(port, QUERIES["links-among"], { ids: [id, ...added.map((row) => row["id"] ?? null)] });
}

async function searching(port: GraphPort, q: string): Promise<void> {
  await Promise.all([run(port, QUERIES.search, { q, kinds: [], limit: 12 }), run(port, QUERIES["search-kinds"], { q })]);
}

async function run<P, R>(port: GraphPort, query: Query<P, R>, params: Parameters) {
  const text = port.engine === "embedded" ? (query.embeddedText ?? query.text) : query.text;
  return (await port.read({ text, params })).rows;
}

async function ms(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

function p95(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
}
