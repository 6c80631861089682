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
const ROUNDS = 6;

/** The lines that pass the check beside all known facts, and bring no fault to those; the others are refused with its words. */
export function settle({ candidates, refused, open }: Lines, article: string, text: string, known: Reading): Lines {
  const taken: Refused[] = [...refused, ...candidates.filter(isMalformed).map(malformed)];
  let kept: readonly Candidate[] = candidates.filter((one) => !isMalformed(one));
  let own: Set<string> | null = null;
  const before = () => (own ??= new Set(faultsOf([], article, text, known).map(keyOf)));
  for (let round = 0; round < ROUNDS; round++) {
    const faults = new Map<number, Fault>();
    for (const fault of faultsOf(kept, article, text, known)) {
      const at = fault.file === HERE ? fault.line : before().has(keyOf(fault)) ? -1 : kept.findIndex(({ id }) => id === fault.item);
      if (at >= 0) faults.set(at, fault);
    }
    if (faults.size === 0) break;
    for (const [at, { content, id, found }] of kept.entries()) {
      const fault = faults.get(at);
      if (fault !== undefined)
        taken.push({ content, what: id, found, refusal: { gate: fault.code, zh: fault.wrong.zh, en: fault.wrong.en } });
    }
    kept = kept.filter((_, at) => !faults.has(at));
  }
  return { candidates: withoutUnused(kept), refused: taken, open };
}

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
  const used = new Set<string>();
  for (const { fact } of candidates) {
    if ("mention" in fact) used.add(fact.mention);
    if ("indicator" in fact) used.add(fact.indicator);
  }
  return candidates.filter(({ content, id }) => content !== "entities" || used.has(id));
}
