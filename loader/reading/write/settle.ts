// The last gate: the same check that curated facts must pass. Lines at fault are taken back, and so are those that rest on them.
import type { FactFile } from "../../../data/files/fact-file.ts";
import { FACT_SCHEMAS } from "../../../data/model/facts.ts";
import { checkContext } from "../../check/context.ts";
import { findFaults } from "../../check/check.ts";
import type { Fault } from "../../read/fault.ts";
import type { Facts, Placed, Reading } from "../../read/facts.ts";
import type { Candidate, Lines, Refused } from "./work.ts";

/** A name of a file that no fault of other facts can have. */
const HERE = "\u0000candidates";

/** The lines that pass the check beside all known facts, and bring no fault to those; the others are refused with its words. */
export function settle({ candidates, refused, open }: Lines, article: string, text: string, known: Reading): Lines {
  const taken: Refused[] = [...refused, ...candidates.filter(isMalformed).map(malformed)];
  let kept: readonly Candidate[] = candidates.filter((one) => !isMalformed(one));
  let own: Set<string> | null = null;
  const before = () => (own ??= new Set(faultsOf([], article, text, known).map(keyOf)));
  // Every round takes something away, so there is a last one.
  for (;;) {
    const faults = new Map<number, Fault[]>();
    for (const fault of faultsOf(kept, article, text, known)) {
      const at = fault.file === HERE ? fault.line : before().has(keyOf(fault)) ? -1 : kept.findIndex(({ id }) => id === fault.item);
      if (at >= 0) faults.set(at, [...(faults.get(at) ?? []), fault]);
    }
    if (faults.size === 0) break;
    kept = kept.flatMap((one, at) => {
      const its = faults.get(at);
      return its === undefined ? [one] : withoutFaults(one, its, taken);
    });
  }
  return { candidates: withoutUnused(kept), refused: taken, open };
}

/** The candidate without the places at fault, if each fault is one of a place and others are left. */
function withoutFaults(one: Candidate, faults: readonly Fault[], taken: Refused[]): Candidate[] {
  const { content, id, fact, found } = one;
  const places = "at" in fact ? fact.at : [];
  const wrong = new Set(faults.map(placeOf));
  const isOfPlaces = [...wrong].every((written) => places.includes(written));
  const some = isOfPlaces && wrong.size < places.length;
  const gone = some ? found.filter(({ at }) => wrong.has(at)) : found;
  for (const fault of faults.slice(0, some ? faults.length : 1)) {
    const its = gone.filter(({ at }) => !some || at === placeOf(fault));
    taken.push({ content, what: id, found: its, refusal: { gate: fault.code, ...fault.wrong } });
  }
  if (!some || !("at" in fact)) return [];
  const at = fact.at.filter((written) => !wrong.has(written));
  return [{ ...one, fact: { ...fact, at }, found: found.filter((basis) => !wrong.has(basis.at)) }];
}

/** The place that a fault is about: the first that its words name, where they name one. */
const placeOf = ({ wrong: { en } }: Fault): string => /\b\d+-\d+~[0-9a-f]{8}\b/.exec(en)?.[0] ?? "";

const keyOf = ({ file, line, code }: Fault) => `${file}:${line} ${code}`;

const isMalformed = ({ content, fact }: Candidate): boolean => !FACT_SCHEMAS[content].safeParse(fact).success;

const malformed = ({ content, id, found }: Candidate): Refused => ({
  content,
  what: id,
  found,
  refusal: { gate: "schema", zh: "不合事实文件的格式", en: "it does not have the form of a fact line" },
});

function faultsOf(candidates: readonly Candidate[], article: string, text: string, known: Reading): Fault[] {
  const reading = readingWith(candidates, article, known);
  return findFaults(checkContext(reading, new Map([[article, { text, path: "" }]])));
}

/** The known facts and the candidates as one reading. */
export function readingWith(candidates: readonly Candidate[], article: string, { facts, brokenIds }: Reading): Reading {
  const all: Facts = {
    articles: [...facts.articles],
    entities: [...facts.entities],
    readings: [...facts.readings],
    mentions: [...facts.mentions],
    relations: [...facts.relations],
    targets: [...facts.targets],
    observations: [...facts.observations],
    exclusions: [...facts.exclusions],
  };
  const lists: Record<Candidate["content"], Placed<unknown>[]> = all;
  for (const [line, { content, id, fact }] of candidates.entries())
    lists[content].push({
      fact,
      article: content === "articles" || content === "entities" ? "" : article,
      place: { file: HERE, line, item: id },
    });
  const files: readonly FactFile[] = [];
  return { facts: all, files, faults: [], brokenIds };
}

/** New entities that nothing names or measures any more go too. */
function withoutUnused(candidates: readonly Candidate[]): Candidate[] {
  const used = new Set(candidates.flatMap(({ fact }) => namedBy(fact)));
  return candidates.filter(({ content, id }) => content !== "entities" || used.has(id));
}

function namedBy(fact: Candidate["fact"]): string[] {
  if ("mention" in fact) return [fact.mention];
  if ("relation" in fact) return [fact.from, fact.to];
  if ("indicator" in fact) return [fact.indicator, ...fact.about, ...("setBy" in fact ? fact.setBy : [])];
  return [];
}
