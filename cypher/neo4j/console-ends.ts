// Which of our ids the ends of relationships have: known from nodes of the same answer, else looked up in the same transaction.
import type { Transaction } from "neo4j-driver";

/** So many ends are looked up at a time. How many there are in all is bounded by what an answer may hold. */
const AT_ONCE = 20_000;
const TEXT = "MATCH (n) WHERE elementId(n) IN $elements RETURN elementId(n) AS element, n.id AS id";

export class Ends {
  readonly #known = new Map<string, string | null>();
  readonly #wanted = new Set<string>();
  #missed = 0;

  /** Our id of a node; null where it has none, or is not known yet: then it is wanted. */
  idOf(element: string): string | null {
    const id = this.#known.get(element);
    if (id === undefined) {
      this.#missed++;
      this.#wanted.add(element);
    }
    return id ?? null;
  }

  /** How often an id was asked for that was not known yet; a row in which that happens is written again. */
  get missed(): number {
    return this.#missed;
  }

  /** Whether ends are wanted that are not known yet. */
  get wanting(): boolean {
    return this.#wanted.size > 0;
  }

  /** Takes notice of a node's id. */
  know(element: string, id: unknown): void {
    this.#known.set(element, typeof id === "string" ? id : null);
    this.#wanted.delete(element);
  }

  /** Looks up all that is wanted. */
  async lookUp(transaction: Pick<Transaction, "run">): Promise<void> {
    const wanted = [...this.#wanted];
    for (let at = 0; at < wanted.length; at += AT_ONCE) {
      const elements = wanted.slice(at, at + AT_ONCE);
      const { records } = await transaction.run<{ element: string; id: unknown }>(TEXT, { elements });
      for (const element of elements) this.know(element, null);
      for (const record of records) this.know(record.get("element"), record.get("id"));
    }
  }
}
