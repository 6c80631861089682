// How fast an article is read: characters a second, whether time grows with the length alone, a book, texts that mean ill, the start.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as recognizers from "@microsoft/recognizers-text-suite";
import { cleanArticle } from "../../loader/reading/clean/clean.ts";
import { findNames } from "../../loader/reading/names/find-names.ts";
import { findPlaces } from "../../loader/reading/places/find-places.ts";
import { findQuantities } from "../../loader/reading/quantities/find-quantities.ts";
import { openSources, readArticle } from "../../loader/reading/read.ts";
import { timeContext } from "../../loader/reading/time/context.ts";
import { ABOUT, textOf, TOKENS } from "./reading-text.ts";

type Note = (what: string, measured: string, wanted: string, holds: boolean) => void;

const LENGTH = 200_000;
/** Rounds until code is compiled, and rounds of which the fastest counts. */
const [WARMING, ROUNDS] = [6, 5];
const BOOK_MB = 5;
const FAST = 200_000;
const FASTER = 5;
const MOST = { longer: 1.5, hostile: 2, hostileSeconds: 3, gazetteerMs: 300, gazetteerMb: 60, bookSeconds: 120, bookMb: 2048 } as const;

/** Milliseconds of this process alone, whatever else the machine does: the least of some rounds. */
function cost(work: () => unknown, rounds = ROUNDS): number {
  const times = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

const perSecond = (characters: number, ms: number) => Math.round((characters / ms) * 1000);
const shown = (speed: number) => speed.toLocaleString("en");

export function benchReading(note: Note, folder: string): void {
  const text = textOf(LENGTH);
  const sources = openSources();
  for (let round = 0; round < WARMING; round++) readArticle(textOf(LENGTH / 8), ABOUT, sources);
  noteSpeed(note, text);
  noteLength(note);
  noteTokens(note);
  noteAlone(note, folder);
}

function noteSpeed(note: Note, text: string): void {
  const { gazetteer } = openSources();
  const page = cleanArticle(text);
  const figures = cost(() => findQuantities(page, ABOUT, timeContext(page, ABOUT)));
  const names = cost(() => findNames(page, ABOUT, [], findPlaces(page, ABOUT, gazetteer)));
  const both = perSecond(text.length, figures + names);
  const whole = perSecond(
    text.length,
    cost(() => readArticle(text, ABOUT, openSources())),
  );
  note(
    `reading: figures and names in ${shown(LENGTH)} characters`,
    `${shown(both)} characters a second`,
    `>= ${shown(FAST)}`,
    both >= FAST,
  );
  note(`reading: all stages, from layout to relations`, `${shown(whole)} characters a second`, `>= ${shown(FAST / 2)}`, whole >= FAST / 2);
  const others = cost(() => recognize(text), 2);
  const ratio = others / figures;
  const speeds = `${shown(perSecond(text.length, figures))} : ${shown(perSecond(text.length, others))} a second`;
  note("reading: figures beside @microsoft/recognizers-text-suite", `${ratio.toFixed(0)}x (${speeds})`, `>= ${FASTER}x`, ratio >= FASTER);
}

/** All its recognizers that find what ours finds, sentence by sentence, which suits them better than a page. */
function recognize(text: string): number {
  const zh = recognizers.Culture.Chinese;
  const { recognizeNumber, recognizePercentage, recognizeCurrency, recognizeDimension } = recognizers;
  return text
    .split(/(?<=[。；\n])/u)
    .reduce(
      (sum, sentence) =>
        sum +
        [recognizeNumber, recognizePercentage, recognizeCurrency, recognizeDimension].reduce(
          (found, one) => found + one(sentence, zh).length,
          0,
        ),
      0,
    );
}

function noteLength(note: Note): void {
  const speeds = [1, 2, 4, 8].map((times) => {
    const text = textOf((LENGTH / 8) * times);
    return cost(() => readArticle(text, ABOUT, openSources())) / times;
  });
  const [one = Number.NaN] = speeds;
  const ratios = speeds.map((ms) => ms / one);
  const worst = Math.max(...ratios);
  note(
    "reading: time for a character at 1, 2, 4, 8 times the length",
    ratios.map((ratio) => `${ratio.toFixed(2)}x`).join(", "),
    `<= ${MOST.longer}x`,
    worst <= MOST.longer,
  );
}

function noteTokens(note: Note): void {
  const [few, many] = [LENGTH / 8, LENGTH / 2];
  const costs = TOKENS.map((token) => {
    const run = (length: number) => token.repeat(Math.ceil(length / token.length));
    const [short, long] = [few, many].map((length) => cost(() => readArticle(run(length), ABOUT, openSources()), 3));
    return { token, growth: (long ?? 0) / 4 / Math.max(short ?? 0, 50), seconds: (long ?? 0) / 1000 };
  });
  const steepest = costs.toSorted((a, b) => b.growth - a.growth)[0];
  const slowest = costs.toSorted((a, b) => b.seconds - a.seconds)[0];
  if (steepest === undefined || slowest === undefined) return;
  note(
    `reading: ${TOKENS.length} texts of one token, time for a character at 4 times the length`,
    `${steepest.growth.toFixed(2)}x (${JSON.stringify(steepest.token)})`,
    `<= ${MOST.hostile}x`,
    steepest.growth <= MOST.hostile,
  );
  note(
    `reading: the slowest of them, ${shown(many)} characters`,
    `${slowest.seconds.toFixed(2)} s (${JSON.stringify(slowest.token)})`,
    `<= ${MOST.hostileSeconds} s`,
    slowest.seconds <= MOST.hostileSeconds,
  );
}

/** The start and the book, each in a process of its own. */
function noteAlone(note: Note, folder: string): void {
  const starts = Array.from({ length: 5 }, () => alone("gazetteer")).toSorted((a, b) => a.ms - b.ms);
  const { ms = Number.NaN, mb = Number.NaN } = starts[0] ?? {};
  note("reading: gazetteer opened, the fastest of five starts", `${ms.toFixed(0)} ms`, `<= ${MOST.gazetteerMs} ms`, ms <= MOST.gazetteerMs);
  note("reading: gazetteer held in memory", `${mb.toFixed(1)} MB`, `<= ${MOST.gazetteerMb} MB`, mb <= MOST.gazetteerMb);
  const file = join(folder, "book.txt");
  const bytes = Buffer.from(textOf(BOOK_MB * 2 ** 19));
  writeFileSync(file, bytes.subarray(0, bytes.lastIndexOf("\n", BOOK_MB * 2 ** 20) + 1));
  const book = alone("book", file);
  note(
    `reading: a book of ${BOOK_MB} MB into candidate files`,
    `${(book.ms / 1000).toFixed(1)} s`,
    `<= ${MOST.bookSeconds} s`,
    book.ms <= MOST.bookSeconds * 1000,
  );
  note("reading: the most memory that the book took", `${book.mb.toFixed(0)} MB`, `<= ${MOST.bookMb} MB`, book.mb <= MOST.bookMb);
}

function alone(...what: readonly string[]): { readonly ms: number; readonly mb: number } {
  const program = fileURLToPath(new URL("reading-alone.ts", import.meta.url));
  return JSON.parse(execFileSync(process.execPath, ["--expose-gc", "--import", "tsx", program, ...what], { encoding: "utf8" })) as {
    ms: number;
    mb: number;
  };
}
