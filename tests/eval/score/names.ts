// Names: strict and overlapping, per kind, and regardless of kind.
import type { Entity, Measured } from "../passages.ts";
import type { FoundName } from "../predictions.ts";
import { once, pairUp } from "./pairs.ts";
import { exactly, inside, likeness, touch } from "./spans.ts";
import { add, judge, type Score } from "./tally.ts";

/** The kinds that annotations know. */
export const SCORED_KINDS = [
  "Place",
  "Company",
  "Project",
  "Park",
  "Policy",
  "Industry",
  "Organization",
  "Infrastructure",
  "Site",
  "Product",
  "Event",
  "Person",
] as const;

const KNOWN: ReadonlySet<string> = new Set(SCORED_KINDS);
const kindFits = (found: FoundName, { kind, kindAlt }: Entity) => found.kind === kind || (kindAlt ?? []).includes(found.kind);

export function scoreNames({ passage, marked }: Measured, found: readonly FoundName[], score: Score): void {
  const names = once(found, ({ kind, start, end }) => `${kind} ${start} ${end}`).filter(({ kind }) => KNOWN.has(kind));
  const flat = marked.entities.filter(({ nested }) => !nested);
  const wanted = flat.filter(({ optional }) => !optional);
  const doubtful = flat.filter(({ optional }) => optional);
  const { tally, mistakes } = score;
  const onDoubtful = (name: FoundName) => doubtful.some((entity) => touch(name, entity));
  // A name inside a longer one of another kind, or one that annotations keep for relations only, is neither right nor wrong.
  const neutral = (name: FoundName) =>
    onDoubtful(name) ||
    flat.some((entity) => inside(name, entity) && !kindFits(name, entity)) ||
    marked.entities.some((entity) => entity.nested && exactly(name, entity));
  for (const mode of ["strict", "overlap"] as const) {
    const fits = mode === "strict" ? exactly : touch;
    const pairs = pairUp(wanted, names, (name, entity) => kindFits(name, entity) && fits(name, entity), likeness);
    const count = (kind: string, field: "right" | "wrong" | "missed") => [kind, "ALL"].forEach((of) => add(tally, `${mode} ${of}`, field));
    for (const [at, { kind, text }] of wanted.entries()) {
      count(kind, pairs.ofMarked.has(at) ? "right" : "missed");
      if (mode === "overlap" && !pairs.ofMarked.has(at)) mistakes.push({ id: passage.id, what: "missed", of: kind, words: text });
    }
    for (const [at, name] of names.entries()) {
      const right = pairs.ofFound.has(at);
      if (!right && neutral(name)) continue;
      if (!right) count(name.kind, "wrong");
      if (mode === "strict") continue;
      judge(score, "name", name, right);
      const words = passage.text.slice(name.start, name.end);
      if (!right) mistakes.push({ id: passage.id, what: "spurious", of: name.kind, words, ...(name.rule && { rule: name.rule }) });
    }
  }
  const any = pairUp(wanted, names, touch, likeness);
  add(tally, "any-kind ALL", "right", any.ofMarked.size);
  add(tally, "any-kind ALL", "missed", wanted.length - any.ofMarked.size);
  const stray = names.filter((name, at) => !any.ofFound.has(at) && !onDoubtful(name) && !flat.some((entity) => inside(name, entity)));
  add(tally, "any-kind ALL", "wrong", stray.length);
}
