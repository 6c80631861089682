// What the language's completion offers, in the page's own kinds of words.
import type { CompletionItem } from "@neo4j-cypher/language-support";
import type { Offer, OfferKind } from "./language-messages.ts";

/** Numbers of the language server protocol; what is not here (procedures, commands, databases, ready-made paths) is not offered. */
const KINDS: Readonly<Record<number, OfferKind>> = { 3: "function", 6: "variable", 10: "property", 14: "keyword", 25: "label" };
/** Words that begin what the gate refuses anyway. */
const REFUSED =
  /^(?:CREATE|MERGE|SET|DELETE|DETACH|NODETACH|REMOVE|DROP|ALTER|GRANT|DENY|REVOKE|SHOW|USE|TERMINATE|LOAD|FOREACH|INSERT|START|STOP|ENABLE|DEALLOCATE|REALLOCATE|RENAME|DRYRUN|EXPLAIN|PROFILE|CYPHER|FINISH|IN TRANSACTIONS|CONCURRENT)\b/u;

/** An offer; null for what is never offered. */
export function offerOf(relations: readonly string[]): (item: CompletionItem) => Offer | null {
  return ({ label, kind, insertText }) => {
    const is = KINDS[kind ?? 0];
    if (is === undefined || (is === "keyword" && REFUSED.test(label))) return null;
    const insert = insertText ?? null;
    if (is === "variable" && label.startsWith("$")) return { label, kind: "parameter", insert };
    return { label, kind: is === "label" && relations.includes(label) ? "relation" : is, insert };
  };
}
