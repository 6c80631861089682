// What every relation type declares: wording in both directions, usual ends, family, dependency sense.
import type { Kind } from "./kinds.ts";

export const RELATION_FAMILIES = ["need", "agency", "trade", "structure", "measure", "source"] as const;
export type RelationFamily = (typeof RELATION_FAMILIES)[number];

/** Who needs whom: `start` = the start needs the end, `end` = the end needs the start. */
export type NeedSense = "start" | "end" | null;

/** A relation in words, one per language. */
export type Wording = { readonly zh: string; readonly en: string };

export type RelationType = {
  readonly family: RelationFamily;
  /** Read from start to end: "A 建设 B". */
  readonly forward: Wording;
  /** Read from end to start: "B 由 A 建设". */
  readonly backward: Wording;
  readonly usualFrom: readonly Kind[] | "any";
  readonly usualTo: readonly Kind[] | "any";
  /** Two of one kind are usual too, whatever it is. */
  readonly sameKind?: true;
  /** Other kinds are refused, not only reported. */
  readonly strict?: true;
  /** Holds both ways and is stored once. */
  readonly symmetric?: true;
  readonly need: (from: Kind, to: Kind) => NeedSense;
};
