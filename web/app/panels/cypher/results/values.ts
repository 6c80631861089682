// Values of an answer: what they are.
import { isList } from "../../../../../data/model/cypher-plain.ts";
import type { CypherValue } from "../../../../contract/cypher.ts";

type Marked = Extract<CypherValue, { readonly $: string }>;
export type NodeValue = Extract<Marked, { readonly $: "node" }>;
export type LinkValue = Extract<Marked, { readonly $: "relationship" }>;
type PathValue = Extract<Marked, { readonly $: "path" }>;
export type Sort = "null" | "number" | "text" | "boolean" | "list" | Marked["$"];

/** What a value is. */
export function sortOf(value: CypherValue): Sort {
  if (value === null) return "null";
  if (typeof value === "object") return isList(value) ? "list" : value.$;
  return typeof value === "string" ? "text" : (typeof value as "number" | "boolean");
}

export const isNode = (value: CypherValue): value is NodeValue => sortOf(value) === "node";
export const isLink = (value: CypherValue): value is LinkValue => sortOf(value) === "relationship";
export const isPath = (value: CypherValue): value is PathValue => sortOf(value) === "path";

/** A property that is a text, or null. */
export function textIn({ properties }: NodeValue | LinkValue, name: string): string | null {
  const value = properties[name];
  return typeof value === "string" ? value : null;
}
