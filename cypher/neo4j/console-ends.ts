// Which of our ids the ends of relationships have: known from nodes of the same answer, else looked up in the same transaction.
import neo4j, { type Transaction } from "neo4j-driver";

/** So many ends of an answer are looked up at most; of others it stays unknown. */
const MOST = 20_000;
const TEXT = "MATCH (n) WHERE elementId(n) IN $elements RETURN elementId(n) AS element, n.id AS id";

export class Ends {
  readonly #known = new Map<string, string | null>();
  readonly #wanted = new Set<string>();
  #lookedUp = 0;

  /** Our id of a node, null where it has none or it is not known. */
  idOf(element: string): string | null {
    return this.#known.get(element) ?? null;
  }

  /** Whether ends are wanted that are not known yet. */
  get wanting(): boolean {
    return this.#wanted.size > 0;
  }

  /** Takes notice of the nodes and relationships in a value. */
  see(value: unknown): void {
    if (typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) for (const one of value) this.see(one);
    else if (neo4j.isNode(value)) this.#node(value.elementId, value.properties);
    else if (neo4j.isRelationship(value)) this.#ends(value.startNodeElementId, value.endNodeElementId);
    else if (neo4j.isPath(value)) {
      this.see(value.start);
      for (const segment of value.segments) this.see(segment.end);
      for (const segment of value.segments) this.see(segment.relationship);
    } else if (Object.getPrototypeOf(value) === Object.prototype) for (const one of Object.values(value)) this.see(one);
  }

  /** Looks up what is wanted. */
  async lookUp(transaction: Transaction): Promise<void> {
    const elements = [...this.#wanted].slice(0, MOST - this.#lookedUp);
    this.#wanted.clear();
    this.#lookedUp += elements.length;
    if (elements.length === 0) return;
    const { records } = await transaction.run<{ element: string; id: unknown }>(TEXT, { elements });
    for (const record of records) this.#node(record.get("element"), { id: record.get("id") });
  }

  #node(element: string, { id }: { readonly id?: unknown }): void {
    this.#known.set(element, typeof id === "string" ? id : null);
    this.#wanted.delete(element);
  }

  #ends(...elements: readonly string[]): void {
    for (const element of elements) if (!this.#known.has(element)) this.#wanted.add(element);
  }
}
