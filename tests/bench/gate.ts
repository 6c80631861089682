// What the gate costs: the whole corpus, attacks and honest queries, judged once the parser is warm, and again from what is kept.
import { judge } from "../../cypher/gate/judge.ts";
import { ATTACKS, CATALOGUE_TEXTS, HONEST } from "../gate/corpus.ts";

type Note = (what: string, measured: string, wanted: string, holds: boolean) => void;

const WARMING = 3;
const ROUNDS = 5;
const MOST = 10;
const MOST_KEPT = 0.1;

/** Each round asks with another comment at the end, so that no verdict of the round before is kept. */
export function benchGate(note: Note): void {
  const texts = [...ATTACKS.map(({ query }) => query), ...HONEST, ...CATALOGUE_TEXTS.values()];
  const times: number[] = [];
  const kept: number[] = [];
  for (let round = 0; round < WARMING + ROUNDS; round++) {
    for (const text of texts) {
      const asked = `${text}\n// ${round}`;
      const fresh = millisecondsOf(() => judge(asked));
      const again = millisecondsOf(() => judge(asked));
      if (round < WARMING) continue;
      times.push(fresh);
      if (asked.length < 8000) kept.push(again);
    }
  }
  const [warm, known] = [p95(times), p95(kept)];
  note(`gate: ${texts.length} texts judged, warm, p95`, `${warm.toFixed(2)} ms`, `<= ${MOST} ms`, warm <= MOST);
  note("gate: the same text again, p95", `${known.toFixed(4)} ms`, `<= ${MOST_KEPT} ms`, known <= MOST_KEPT);
}

function millisecondsOf(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

function p95(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN;
}
