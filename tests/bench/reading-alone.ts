// Run by the bench as a process of its own, where what it measures is all that happens: prints milliseconds and MB.
//   node --expose-gc --import tsx tests/bench/reading-alone.ts gazetteer | book FILE
import { readFileSync } from "node:fs";
import { openGazetteer } from "../../loader/reading/places/gazetteer.ts";
import { writeReading } from "../../loader/reading/write/write-reading.ts";

const MB = 2 ** 20;
const NOTHING = { articles: [], entities: [], readings: [], mentions: [], relations: [], targets: [], observations: [], exclusions: [] };

function held(): number {
  for (let round = 0; round < 2; round++) globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / MB;
}

/** Opens the gazetteer and keeps it: what it takes to start, and what it holds from then on. */
function gazetteer(): { ms: number; mb: number } {
  const before = held();
  const begun = performance.now();
  const opened = openGazetteer();
  const ms = performance.now() - begun;
  const mb = held() - before;
  return opened.names.length > 0 ? { ms, mb } : { ms: Number.NaN, mb: Number.NaN };
}

/** Reads a book as `zhaotu read` does, gates and files included; the memory is the most that the process had. */
function book(file: string): { ms: number; mb: number; lines: number } {
  const known = { facts: NOTHING, files: [], faults: [], brokenIds: new Set<string>() };
  const bytes = readFileSync(file);
  const begun = performance.now();
  const { lines } = writeReading(
    bytes,
    file,
    { id: "book", date: "2026-01-01" },
    { known, sketches: [], marks: [] },
    Number.POSITIVE_INFINITY,
  );
  return { ms: performance.now() - begun, mb: process.resourceUsage().maxRSS / 1024, lines: lines.candidates.length };
}

const [what, file = ""] = process.argv.slice(2);
process.stdout.write(JSON.stringify(what === "book" ? book(file) : gazetteer()));
