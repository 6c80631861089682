// Thousands of spoilt articles through the whole reading: each is read with every fact proved by its characters, or refused in words; none takes long.
import { expect, test } from "vitest";
import { decodeArticle } from "../../loader/reading/decode/decode.ts";
import { RefusedText } from "../../loader/reading/decode/refused.ts";
import { openSources } from "../../loader/reading/read.ts";
import { predictionOf } from "../../loader/reading/write/predictions.ts";
import { type Before, writeReading } from "../../loader/reading/write/write-reading.ts";
import { diceOf } from "../dice.ts";
import { readOwn } from "../loader/own-facts.ts";
import { utf8 } from "./encoded.ts";
import { MADE_UP, untorn } from "./made-up-page.ts";
import { CHANGES, spoilt } from "./mutations.ts";
import { unprovedIn } from "./proved.ts";

const [BATCHES, EACH] = [14, 200];
const MOST = 1024 * 1024;
/** Milliseconds of this process for one short article, compiled or not. */
const SLOWEST = 3000;

type Ended = {
  readonly seed: number;
  readonly by: string;
  readonly how: "read" | "refused";
  readonly wrong: readonly string[];
  readonly ms: number;
};

function readSpoilt(seed: number, before: Before): Ended {
  const { bytes, by } = spoilt(diceOf(seed));
  const begun = process.cpuUsage();
  const spent = () => {
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  };
  try {
    const written = writeReading(bytes, "文.txt", { id: "spoilt-2037", date: "2037-12-07" }, before, MOST);
    const { text } = decodeArticle(bytes, "文.txt", MOST);
    return { seed, by, how: "read", wrong: [...unprovedIn(written, text), ...(seed % 2 === 0 ? strayIn(text) : [])], ms: spent() };
  } catch (error) {
    const wrong = error instanceof RefusedText && error.fault.wrong.zh !== "" && error.fault.right.en !== "" ? [] : [String(error)];
    return { seed, by, how: "refused", wrong, ms: spent() };
  }
}

/** Spans of the passage as `--predictions` gives them that lie outside of it, or are empty. */
function strayIn(text: string): string[] {
  const read = JSON.parse(predictionOf({ id: "p", text, docTitle: "", docDate: "2037", heading: [] }, openSources())) as {
    readonly entities: readonly { readonly start: number; readonly end: number }[];
    readonly quantities: readonly { readonly start: number; readonly end: number; readonly value: number }[];
  };
  return [
    ...[...read.entities, ...read.quantities]
      .filter(({ start, end }) => !(start >= 0 && start < end && end <= text.length))
      .map((span) => `stray ${JSON.stringify(span)}`),
    ...read.quantities.filter(({ value }) => !Number.isFinite(value)).map(({ start }) => `no number at ${start}`),
  ];
}

test.for(Array.from({ length: BATCHES }, (_, batch) => [batch * EACH, (batch + 1) * EACH - 1] as const))(
  "spoilt articles %i to %i",
  { timeout: 120_000 },
  async ([from, to], { annotate }) => {
    const before: Before = { known: readOwn(), sketches: [], marks: [] };
    const ended = Array.from({ length: to - from + 1 }, (_, at) => readSpoilt(from + at, before));
    const read = ended.filter(({ how }) => how === "read").length;
    await annotate(`${read} read, ${ended.length - read} refused, the slowest ${Math.max(...ended.map(({ ms }) => ms)).toFixed(0)} ms`);
    expect(ended.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
    expect(ended.filter(({ ms }) => ms > SLOWEST)).toEqual([]);
    // Neither is everything refused, nor does everything pass for a text.
    expect(read / ended.length).toBeGreaterThan(0.7);
    expect(read / ended.length).toBeLessThan(0.98);
  },
);

test("a fact whose characters or value do not stand there would be found", () => {
  const text = untorn(MADE_UP);
  const written = writeReading(
    utf8(text),
    "文.txt",
    { id: "whole-2037", date: "2037" },
    { known: readOwn(), sketches: [], marks: [] },
    MOST,
  );
  const places = written.lines.candidates.filter(({ fact }) => "at" in fact).length;
  expect(unprovedIn(written, text)).toEqual([]);
  expect(unprovedIn(written, `字${text}`).length).toBeGreaterThanOrEqual(places);
  const candidates = written.lines.candidates.map((one) =>
    "value" in one.fact && one.fact.value !== null ? { ...one, fact: { ...one.fact, value: one.fact.value + 1 } } : one,
  );
  expect(unprovedIn({ ...written, lines: { ...written.lines, candidates } }, text)).toContainEqual(
    expect.stringContaining("does not stand there"),
  );
});

test("every way of spoiling is used, and spoils", () => {
  const used = new Set(Array.from({ length: EACH }, (_, seed) => spoilt(diceOf(seed)).by.split(" ")).flat());
  for (const name of Object.keys(CHANGES)) expect(used).toContain(name);
  const text = "栖霞市2037年完成投资18.6亿元，增长8%。";
  for (const change of Object.values(CHANGES))
    expect(Array.from({ length: 20 }, (_, seed) => change(text, diceOf(seed))).some((made) => made !== text)).toBe(true);
});
