// What waits for a person, the least sure first, each with what it says in short and its passage.
import { parseSpan } from "../../data/model/locator.ts";
import { contentOf, stateOf, type Candidate, type FactLine, type Standing } from "../../data/model/review.ts";
import { visibleLine } from "../../data/model/visible.ts";
import type { Words } from "../read/fault.ts";
import type { Room } from "./room.ts";

export type Filter = {
  readonly rule?: string | undefined;
  readonly below?: number | undefined;
  readonly kind?: string | undefined;
  readonly all?: boolean | undefined;
};

/** A candidate as a person is shown it. `passage`: its characters in `[[ ]]` among their neighbours, null without the text. */
export type Waiting = {
  readonly candidate: Candidate;
  readonly standing: Standing;
  readonly kind: string;
  readonly says: Words;
  readonly passage: string | null;
};

const AROUND = 24;

/** Candidates that fit the filter: those that wait for a decision, or all. */
export function queueOf(room: Room, { rule, below, kind, all = false }: Filter): Waiting[] {
  const { candidates } = room.reading;
  const { states } = stateOf(candidates, room.log.decisions);
  const names = new Map([...room.holds.entities].map(([id, { name }]) => [id, name] as const));
  for (const { fact } of candidates) if ("entity" in fact) names.set(fact.entity, fact.name);
  const rows = candidates.map((candidate) => ({
    candidate,
    standing: states.get(candidate.key) ?? { state: "pending" as const, decision: null },
    kind: kindOf(candidate.fact),
    says: sayingOf(candidate.fact, (id) => names.get(id) ?? id),
    passage: passageOf(candidate, room.text),
  }));
  const wanted = rows.filter(
    ({ candidate, standing, kind: own }) =>
      (all || standing.state === "pending") &&
      (rule === undefined || candidate.found.some((one) => one.rule === rule)) &&
      (below === undefined || (candidate.confidence ?? 0) < below) &&
      (kind === undefined || own.toLowerCase() === kind.toLowerCase()),
  );
  return wanted.toSorted(
    (a, b) => (a.candidate.confidence ?? 0) - (b.candidate.confidence ?? 0) || startOf(a.candidate) - startOf(b.candidate),
  );
}

/** An entity's kind, else what the line is. */
function kindOf(fact: FactLine): string {
  if ("entity" in fact) return fact.kind;
  return contentOf(fact).replace(/s$/, "");
}

function sayingOf(fact: FactLine, nameOf: (id: string) => string): Words {
  const same = (text: string): Words => ({ zh: text, en: text });
  if ("entity" in fact) return same([fact.name, ...(fact.aliases ?? [])].join(" = "));
  if ("mention" in fact)
    return { zh: `${nameOf(fact.mention)}（${fact.at.length} 处）`, en: `${nameOf(fact.mention)} (${fact.at.length} places)` };
  if ("relation" in fact) return same(`${nameOf(fact.from)} ${fact.relation} ${nameOf(fact.to)}`);
  if (!("indicator" in fact)) return same(`${fact.title} · ${fact.date}`);
  const time = "target" in fact ? fact.due : fact.period;
  const about = fact.about.map(nameOf).join("、");
  const amount =
    fact.value === null ? fact.valueText : `${fact.comparator === "=" ? "" : (fact.comparator ?? "")}${fact.value}${fact.unit ?? ""}`;
  return same([about, nameOf(fact.indicator), amount, time ?? ""].filter((part) => part !== "").join(" · "));
}

const placesOf = ({ fact, found }: Candidate): string[] => ("at" in fact && fact.at.length > 0 ? fact.at : found.map(({ at }) => at));
const startOf = (candidate: Candidate): number => parseSpan(placesOf(candidate)[0] ?? "")?.start ?? 0;

function passageOf(candidate: Candidate, text: string | null): string | null {
  const span = parseSpan(placesOf(candidate)[0] ?? "");
  if (text === null || span === null) return null;
  const part = (from: number, to: number) => visibleLine(text.slice(whole(text, Math.max(0, from)), whole(text, to)));
  return `${part(span.start - AROUND, span.start)}[[${part(span.start, span.end)}]]${part(span.end, span.end + AROUND)}`;
}

/** The offset, or the one after it where it would cut a character of two units. */
const whole = (text: string, at: number): number =>
  /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at + 1 : at;
