// What the page asks, as plain Cypher with its values in the text: to be read, learnt from, and pasted into any console.
import type { Kind } from "../../../data/model/kinds.ts";
import { RELATION_NAMES, relationType, type RelationName } from "../../../data/model/relations.ts";
import type { View } from "../state/state.ts";
import { list, literal } from "../../../data/model/cypher-text.ts";

/** Relations that no picture draws: derived ones, and the bare mention of a thing. */
const NEVER_DRAWN = ["NEEDS", "MENTIONED_IN"];
const OWN = `NOT type(r) IN ${list(NEVER_DRAWN)}`;

/** What of the view decides which relations are drawn. */
export type LinkFilters = Pick<View, "hiddenFamilies" | "hiddenTypes" | "basis" | "certain" | "sourced" | "article"> & {
  /** Relations of the lit path, by their names: they are drawn whatever is left out. */
  readonly lit: readonly string[];
};

/** The thing itself. */
export function oneThing(id: string): string {
  return `MATCH (t:Thing {id: ${literal(id)}})\nRETURN t`;
}

/** The catalogue's question of figures beside targets, without its head; of one target only where an id is given. */
export function figuresBeside(text: string, id: string | null): string {
  const plain = text.replace(/^(?:\/\/.*\n)+/u, "").trimEnd();
  return id === null ? plain : plain.replace("(t:Target)", () => `(t:Target {id: ${literal(id)}})`);
}

/** These things, each by its id. */
export function theseThings(ids: readonly string[]): string {
  return `MATCH (t:Thing)\nWHERE t.id IN ${list(ids)}`;
}

/** The best-connected entities, or things of every kind, without those of the hidden kinds among them. */
export function bestConnected(label: "Entity" | "Thing", limit: number, hidden: readonly Kind[]): string {
  const head = `MATCH (t:${label})\nWITH t\nORDER BY t.facts DESC, t.id\nLIMIT ${limit}`;
  return hidden.length === 0 ? head : `${head}\nWITH t\nWHERE NOT t.kind IN ${list(hidden)}`;
}

/** Everything but the hidden kinds. */
export function allThings(hidden: readonly Kind[]): string {
  return hidden.length === 0 ? "MATCH (t:Thing)" : `MATCH (t:Thing)\nWHERE NOT t.kind IN ${list(hidden)}`;
}

/** The next by number of facts, those in `shown` left out. */
export function nextThings(label: "Entity" | "Thing", shown: readonly string[], limit: number): string {
  return `MATCH (t:${label})\nWHERE NOT t.id IN ${list(shown)}\nRETURN t\nORDER BY t.facts DESC, t.id\nLIMIT ${limit}`;
}

/** Things that `head` finds as `t`, with the relations among them that the view draws, of `touching` only those of these things. */
export function picture(head: string, filters: LinkFilters, touching: readonly string[] = []): string {
  return [
    head,
    "WITH collect(t.id) AS ids",
    "MATCH (t:Thing)",
    "WHERE t.id IN ids",
    "OPTIONAL MATCH (t)-[r]->(o:Thing)",
    `WHERE o.id IN ids AND ${filters.lit.length === 0 ? drawn(filters).join("\n  AND ") : drawnOrLit(filters)}`,
    ...(touching.length === 0 ? [] : [`  AND (t.id IN ${list(touching)} OR o.id IN ${list(touching)})`]),
    "RETURN t, r, o",
  ].join("\n");
}

function drawnOrLit(filters: LinkFilters): string {
  return `(t.id + ' ' + type(r) + ' ' + o.id IN ${list(filters.lit)}\n  OR ${drawn(filters).join("\n    AND ")})`;
}

function drawn({ hiddenFamilies, hiddenTypes, basis, certain, sourced, article }: LinkFilters): string[] {
  const hidden = RELATION_NAMES.filter((name) => hiddenTypes.includes(name) || hiddenFamilies.includes(relationType(name).family));
  const never = [...new Set([...NEVER_DRAWN, ...hidden])];
  return [
    `NOT type(r) IN ${list(never)}`,
    ...(basis === null ? [] : [`coalesce(r.basis, 'stated') = ${literal(basis)}`]),
    ...(certain ? ["r.uncertain IS NULL"] : []),
    ...(sourced ? ["size(r.evidence) > 0"] : []),
    ...(article === null ? [] : [article === "both" ? "size(r.articles) > 1" : `${literal(article)} IN r.articles`]),
  ];
}

/** All relations that rest on a place of an article. */
export function atPlace(evidence: string): string {
  return `MATCH (t:Thing)-[r]->(o:Thing)\nWHERE ${literal(evidence)} IN r.evidence AND ${OWN}\nRETURN t, r, o`;
}

/** Everything that is said of a thing: its relations, figures among them. */
export function card(id: string): string {
  return `MATCH (t:Thing {id: ${literal(id)}})\nOPTIONAL MATCH (t)-[r]-(o:Thing)\nWHERE ${OWN}\nRETURN t, r, o`;
}

/** Neighbours of one sort, as the expand card tells them apart. */
export type Sort = { readonly relation: RelationName; readonly out: boolean; readonly kind: Kind };

/** What a thing is related to, of every sort or of some, without what is shown, most facts first. */
export function neighbours(id: string, sorts: "all" | readonly Sort[], shown: readonly string[], limit: number): string {
  return [
    `MATCH (t:Thing {id: ${literal(id)}})-[r]-(o:Thing)`,
    `WHERE ${OWN} AND o.id <> t.id`,
    ...(sorts === "all" ? [] : [`  AND (${sorts.map(ofSort).join("\n    OR ")})`]),
    `  AND NOT o.id IN ${list(shown)}`,
    "WITH DISTINCT o",
    "ORDER BY o.facts DESC, o.name, o.id",
    `LIMIT ${limit}`,
    "RETURN o",
  ].join("\n");
}

function ofSort({ relation, out, kind }: Sort): string {
  const end = relationType(relation).symmetric === true ? "" : ` AND ${out ? "startNode" : "endNode"}(r).id = t.id`;
  return `(type(r) = ${literal(relation)} AND o.kind = ${literal(kind)}${end})`;
}

/** Of the neighbours of a thing those that were drawn, most facts first. */
export function chosenNeighbours(id: string, ids: readonly string[]): string {
  return [
    `MATCH (t:Thing {id: ${literal(id)}})-[r]-(o:Thing)`,
    `WHERE ${OWN}`,
    `  AND o.id IN ${list(ids)}`,
    "WITH DISTINCT o",
    "RETURN o",
    "ORDER BY o.facts DESC, o.name, o.id",
  ].join("\n");
}

/** What has these words in its names, readings, initials or figures, of one kind or any: the best matches first. */
export function search(words: string, kind: Kind | null, limit: number): string {
  const q = literal(words.normalize("NFC").trim().replaceAll(/\s+/g, " ").toLowerCase());
  return [
    `WITH ${q} AS q`,
    "MATCH (t:Thing)",
    `WHERE t.search CONTAINS q${kind === null ? "" : ` AND t.kind = ${literal(kind)}`}`,
    "WITH t, size(t.name) AS length,",
    "     CASE WHEN ' · ' + t.search + ' · ' CONTAINS ' · ' + q + ' · ' THEN 0",
    "          WHEN ' · ' + t.search CONTAINS ' · ' + q THEN 1 ELSE 2 END AS rank",
    "RETURN t",
    "ORDER BY rank, length, t.facts DESC, t.id",
    `LIMIT ${limit}`,
  ].join("\n");
}
