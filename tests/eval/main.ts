// `npm run eval`: how well articles are read, measured against annotations.
//   npm run eval -- [--only open,opened,opened-2,sealed-3,sealed-4,folder,curated] [--errors] [--baseline] [--predictions FILE] [--readme]
//   npm run eval -- --cases FILE: holds the reading against decisions that `zhaotu review ARTICLE --cases` printed, and does nothing else
// EVAL_DIR names a folder of others' passages, ARTICLES_DIR that of the shipped articles' texts; without them these parts are left out.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { plainReader } from "./baseline.ts";
import { checkCases } from "./cases.ts";
import { curatedArticles, namesAndTies } from "./curated.ts";
import type { Measured } from "./passages.ts";
import { calibrationLines } from "./print/calibration.ts";
import { knownLines } from "./print/known.ts";
import { curatedBlock, reachedBlock, withBlock, type KnownArticle } from "./print/readme.ts";
import { briefOf, mistakeCounts, mistakeLines, tablesOf } from "./print/tables.ts";
import { wantedTable, type Reached } from "./print/wanted.ts";
import type { Prediction } from "./predictions.ts";
import { articleReader, factReader, passageReader } from "./our-reader.ts";
import { proofLines, proofOf } from "./proof.ts";
import { readAll, readerOf } from "./readers.ts";
import { score } from "./score/score.ts";
import { scoreKnown } from "./score/known-figures.ts";
import type { Tally, Verdict } from "./score/tally.ts";
import { setsOf } from "./sets.ts";

const { values } = parseArgs({
  options: {
    only: { type: "string", default: "" },
    errors: { type: "boolean", default: false },
    baseline: { type: "boolean", default: false },
    predictions: { type: "string" },
    cases: { type: "string" },
    readme: { type: "boolean", default: false },
  },
});
const say = (...lines: readonly string[]) => process.stdout.write(lines.map((line) => `${line}\n`).join(""));
const given = values.predictions === undefined ? null : readerOf(values.predictions);
const [passages, articles] = [given ?? passageReader(), given ?? articleReader()];
const plain = values.baseline || values.readme ? plainReader() : null;
const verdicts: Verdict[] = [];
const NOTHING: Prediction = { id: "", entities: [], quantities: [], relations: [] };
const reached: Reached[] = [];
const curated: KnownArticle[] = [];
const proved: Measured[] = [];
type Pooled = { readonly measured: Measured[]; readonly predictions: Prediction[] };
const everything: Pooled = { measured: [], predictions: [] };
const unread: Pooled = { measured: [], predictions: [] };

const isSealed = (name: string): boolean => name.startsWith("sealed");

/** Scores a set, prints its tables, and keeps what the last table needs. */
function measure(name: string, measured: readonly Measured[]): void {
  const { predictions, characters, seconds } = readAll(name === "folder" ? passages : articles, measured);
  const { tally, mistakes, verdicts: judged } = score(measured, predictions);
  const speed = seconds > 0 ? Math.round(characters / seconds).toLocaleString("en") : "–";
  say(
    "",
    `== ${name}: ${measured.length} passages, ${characters} characters, ${(seconds * 1000).toFixed(1)} ms, ${speed} characters a second`,
    "",
  );
  say(...tablesOf(tally), "");
  for (const genre of new Set(measured.map(({ passage }) => passage.genre))) {
    const part = measured.filter(({ passage }) => passage.genre === genre);
    say(`${genre}, ${part.length} passages: ${briefOf(score(part, predictions).tally)}`);
  }
  if (values.errors) say("", ...(isSealed(name) && values.only !== name ? mistakeCounts(mistakes) : mistakeLines(mistakes)));
  verdicts.push(...judged);
  proved.push(...measured);
  for (const one of isSealed(name) ? [everything, unread] : [everything]) {
    one.measured.push(...measured);
    one.predictions.push(...predictions);
  }
  reached.push({ name, tally, plain: plainTally(measured) });
}

/** What was reached on several sets as if they were one. */
function pool(name: string, { measured, predictions }: Pooled): void {
  reached.push({ name, tally: score(measured, predictions).tally, plain: plainTally(measured) });
}

function plainTally(measured: readonly Measured[]): Tally | null {
  if (!plain) return null;
  const { tally } = score(measured, readAll(plain, measured).predictions);
  return tally;
}

/** The shipped articles beside the facts that people wrote down about them. */
function measureCurated(texts: string): void {
  const known = curatedArticles(texts);
  const measured = known.map((article) => article.measured);
  const timed = readAll(given ?? factReader(), measured);
  const named = timed.predictions.map(namesAndTies);
  const { tally, mistakes } = score(measured, named);
  const wrong = known.flatMap((article, at) => scoreKnown(article, timed.predictions[at] ?? NOTHING, tally));
  say(
    "",
    `== curated: ${known.length} articles, ${timed.characters} characters, ${(timed.seconds * 1000).toFixed(1)} ms`,
    "",
    ...knownLines(tally),
  );
  if (values.errors) say("", ...mistakeLines([...mistakes, ...wrong]));
  proved.push(...measured);
  for (const [at, article] of known.entries()) {
    const own = score([article.measured], named.slice(at, at + 1));
    const figures = scoreKnown(article, timed.predictions[at] ?? NOTHING, own.tally);
    curated.push({ name: article.measured.passage.id, tally: own.tally, mistakes: [...own.mistakes, ...figures] });
  }
}

/** Holds the reading against decisions. */
function measureCases(file: string): void {
  const { held, failed } = checkCases(file);
  say(...failed, `${held} of ${held + failed.length} expectations hold`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

/** Writes both tables into the README. They take all sets. */
function writeReadme(): void {
  if (curated.length === 0 || reached.at(-1)?.name !== "together" || !reached.some(({ name }) => name === "folder"))
    throw new Error("--readme takes ARTICLES_DIR, EVAL_DIR and all sets");
  const file = fileURLToPath(new URL("../../README.md", import.meta.url));
  writeFileSync(file, withBlock(withBlock(readFileSync(file, "utf8"), "eval", reachedBlock(reached)), "curated", curatedBlock(curated)));
}

/** All sets that are asked for, then what holds of them together. */
function measureAll(): void {
  const asked = (name: string) => values.only === "" || values.only.split(",").includes(name);
  const texts = process.env["ARTICLES_DIR"];
  if (asked("curated") && texts) measureCurated(texts);
  else if (asked("curated")) say("curated: left out, ARTICLES_DIR names no folder of texts");
  if (asked("folder") && !process.env["EVAL_DIR"]) say("folder: left out, EVAL_DIR names no folder of passages");
  for (const { name, measured } of setsOf(values.only, process.env["EVAL_DIR"])) measure(name, measured);
  if (reached.filter(({ name }) => isSealed(name)).length > 1) pool("sealed, together", unread);
  if (reached.length > 1) pool("together", everything);
  if (reached.length > 0) {
    const { lines, missed } = wantedTable(reached);
    if (!given) say("", ...proofLines(proofOf(proved)));
    say("", ...calibrationLines(verdicts), "", ...lines, ...(plain ? ["after the stroke: what the plain way reaches"] : []));
    process.exitCode = missed === 0 ? 0 : 1;
  }
  if (values.readme) writeReadme();
}

if (values.cases === undefined) measureAll();
else measureCases(values.cases);
