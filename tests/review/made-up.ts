// A made-up reading for tests of review: a short text, its candidates with places that are really there, and decisions on them.
import { hashOfCharacters } from "../../data/model/digest.ts";
import type { EntityFact, ObservationFact, TargetFact } from "../../data/model/facts.ts";
import { keyed, type Candidate, type Decision, type FactLine } from "../../data/model/review.ts";
import { assemble, type Assembled } from "../../loader/review/assemble.ts";

export const ARTICLE = "yunling-2041";
export const TEXT =
  "云岭县今年办三件事。松谷公司在云岭县建设松谷电池厂，总投资12亿元。松谷新能源公司去年产值8亿元。云岭县力争到2045年粮食产量达到30万吨。";

/** Where words stand, as fact files write it; the first place, or the one after `from`. */
export function placeOf(words: string, text = TEXT, from = 0): string {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return `${start}-${start + words.length}~${hashOfCharacters(words)}`;
}

export const entity = (id: string, kind: EntityFact["kind"], name: string): EntityFact => ({ entity: id, kind, name, nameEn: id });

export const target: TargetFact = {
  target: "t-yunling-2041-58",
  indicator: "i-grain",
  value: 30,
  valueText: "30万吨",
  unit: "万吨",
  comparator: "=",
  about: ["yunling"],
  at: [placeOf("云岭县力争到2045年粮食产量达到30万吨")],
  modality: "strive",
  due: "2045",
  dueText: null,
  dueBasis: "stated",
  setBy: ["yunling"],
};
export const observation: ObservationFact = {
  observation: "o-yunling-2041-43",
  indicator: "i-output",
  value: 8,
  valueText: "8亿元",
  unit: "亿元",
  comparator: "=",
  about: ["songgu-new"],
  at: [placeOf("松谷新能源公司去年产值8亿元")],
  nature: "level",
  actual: "actual",
  period: "2040",
  periodText: null,
  periodBasis: "inherited",
};

const facts: FactLine[] = [
  {
    article: ARTICLE,
    title: "云岭县今年办三件事",
    titleEn: "Three things",
    publisher: null,
    publisherEn: null,
    date: "2041-02-03",
    dateBasis: "stated",
    dateNote: "给出的日期。",
    dateNoteEn: "Given.",
    sha256: "0".repeat(64),
    length: TEXT.length,
    pieces: [{ start: 0, zh: "全文", en: "The whole" }],
  },
  entity("yunling", "Place", "云岭县"),
  entity("songgu", "Company", "松谷公司"),
  entity("songgu-new", "Company", "松谷新能源公司"),
  entity("songgu-plant", "Project", "松谷电池厂"),
  entity("i-grain", "Indicator", "粮食产量"),
  entity("i-output", "Indicator", "产值"),
  { mention: "yunling", at: [placeOf("云岭县"), placeOf("云岭县", TEXT, 5), placeOf("云岭县", TEXT, 40)] },
  { mention: "songgu", at: [placeOf("松谷公司")] },
  { mention: "songgu-new", at: [placeOf("松谷新能源公司")] },
  { mention: "songgu-plant", at: [placeOf("松谷电池厂")] },
  { from: "songgu", relation: "DEVELOPS", to: "songgu-plant", basis: "stated", at: [placeOf("松谷公司在云岭县建设松谷电池厂")] },
  { from: "songgu-plant", relation: "LOCATED_IN", to: "yunling", basis: "stated", at: [placeOf("在云岭县建设松谷电池厂")] },
  target,
  observation,
];

/** The candidates, some found by a rule of which one in ten is wrong. */
export const CANDIDATES: readonly Candidate[] = keyed(
  facts.map((fact) => ({ fact, confidence: 0.9, found: [{ at: "0-3~00000000", rule: "made-up", confidence: 0.9 }], questions: [] })),
);
export const [DEVELOPS, LOCATED] = ["relation:songgu:DEVELOPS:songgu-plant", "relation:songgu-plant:LOCATED_IN:yunling"] as const;
export const [GRAIN, OUTPUT] = ["target:i-grain:30万吨:1", "observation:i-output:8亿元:1"] as const;

let nth = 0;
/** A decision; each has an id of its own. */
export function decide(of: string, done: Decision["do"], more: Partial<Decision> = {}): Decision {
  const seen = CANDIDATES.find(({ key }) => key === of)?.fact;
  const decision = (++nth).toString(16).padStart(12, "0");
  return { decision, of, do: done, ...(seen && { seen }), who: "ann", when: "2041-03-01T08:00:00.000Z", ...more };
}

type More = { candidates?: readonly Candidate[]; text?: string | null; known?: readonly EntityFact[] };

/** What these decisions make of the reading. */
export function assembled(decisions: readonly Decision[], { candidates = CANDIDATES, text = TEXT, known = [] }: More = {}): Assembled {
  const entities = new Map(known.map((one) => [one.entity, one] as const));
  return assemble({ article: ARTICLE, candidates, decisions, others: { ids: new Set(entities.keys()), entities }, text });
}

export const keysOf = ({ lines }: Assembled): string[] => lines.map(({ key }) => key);
