// The Cypher screen's part of what the address says: it fills the editor and never runs anything.

/** Ways to look at an answer. */
export const LOOKS_AT = ["table", "graph", "json", "plan"] as const;
export type LookAt = (typeof LOOKS_AT)[number];

export type DoorView = {
  /** The query's text; "" where the address names none. */
  readonly q: string;
  /** The catalogue's name of the question. */
  readonly name: string | null;
  /** Values of parameters: JSON, or text as it stands. */
  readonly values: Readonly<Record<string, string>>;
  readonly as: LookAt;
};
