// Example queries for what the schema shows: short, with a limit, alike on both engines.

/** Names that Cypher takes as they are; others stand between backticks. */
const PLAIN = /^[\p{L}_][\p{L}\p{N}_]*$/u;

/** A name as it is written in a query. */
const nameInQuery = (name: string): string => (PLAIN.test(name) ? name : `\`${name.replaceAll("`", "``")}\``);

/** The best-known things of a kind. */
export function kindQuery(kind: string): string {
  return [`MATCH (n:${nameInQuery(kind)})`, "RETURN n, n.facts AS facts", "ORDER BY facts DESC, n.id", "LIMIT 50"].join("\n");
}

/** Relations of a type, between any kinds or these two. */
export function typeQuery(type: string, from: string | null = null, to: string | null = null): string {
  const end = (name: string, kind: string | null) => `(${name}${kind === null ? "" : `:${nameInQuery(kind)}`})`;
  return [
    `MATCH ${end("a", from)}-[r:${nameInQuery(type)}]->${end("b", to)}`,
    "RETURN a, r, b, r.evidence AS evidence",
    "ORDER BY a.id, b.id",
    "LIMIT 50",
  ].join("\n");
}

/** What is written at the cursor: a label with its colon, a type in brackets, a property after its dot. */
export const labelText = (kind: string): string => `:${nameInQuery(kind)}`;
export const typeText = (type: string): string => `-[:${nameInQuery(type)}]->`;
export const propertyText = (property: string): string => `.${nameInQuery(property)}`;
