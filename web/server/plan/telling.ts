// Tells hops, and gathers the things and relations that an answer speaks of.
import type { Brief, Link } from "../../contract.ts";
import type { Hop } from "../../contract/plan.ts";
import type { PlanNet } from "../../../cypher/plan/net.ts";
import type { PlanStock } from "./stock.ts";

/** Things listed on a side, or in an order, at most; the answer says how many more there are. */
export const MOST_LISTED = 2000;

/** Speaks of things by their ids and of hops by their relations; remembers both. */
export class Telling {
  readonly #stock: PlanStock;
  readonly #net: PlanNet;
  readonly #things = new Set<number>();
  readonly #links = new Map<number, number>();

  constructor(stock: PlanStock, net: PlanNet) {
    this.#stock = stock;
    this.#net = net;
  }

  /** Whether it spoke of this thing. */
  has(at: number): boolean {
    return this.#things.has(at);
  }

  thing(at: number): string {
    this.#things.add(at);
    return this.#net.ids[at] ?? "";
  }

  things(some: Iterable<number>): string[] {
    return Array.from(some, (at) => this.thing(at));
  }

  /** A need, by its index. */
  need(edge: number): Hop {
    const need = this.#net.edges[edge];
    if (!need) throw new Error(`no need ${edge}`);
    const { from, to, relations, anyOf, stated } = need;
    return {
      from: this.thing(from),
      to: this.thing(to),
      part: false,
      basis: stated ? "stated" : "implied",
      anyOf,
      links: relations.map((index) => this.#link(index)),
    };
  }

  needs(edges: readonly number[]): Hop[] {
    return edges.map((edge) => this.need(edge));
  }

  /** From a whole to its part, by the PART_OF between them. */
  part(relation: number): Hop {
    const { from, to, basis } = this.#stock.link(relation);
    for (const id of [from, to]) this.thing(this.#net.at.get(id) ?? -1);
    return { from: to, to: from, part: true, basis, anyOf: null, links: [this.#link(relation)] };
  }

  /** All that was spoken of: things with most facts first, relations in the places that hops name. */
  told(): { things: Brief[]; links: Link[] } {
    return {
      things: [...this.#things].toSorted((a, b) => a - b).map((at) => this.#stock.thing(at)),
      links: [...this.#links.keys()].map((index) => this.#stock.link(index)),
    };
  }

  #link(index: number): number {
    const place = this.#links.get(index) ?? this.#links.size;
    this.#links.set(index, place);
    return place;
  }
}
