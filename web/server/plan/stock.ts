// What planning asks again and again: the graph read once per load, and the nets woven of it.
import { gapsOf } from "../../../cypher/plan/gaps.ts";
import { planNetOf, type NetOptions, type PlanNet } from "../../../cypher/plan/net.ts";
import { readPlan, type PlanRead } from "../../../cypher/plan/read.ts";
import type { Gap } from "../../../data/model/planning.ts";
import type { Brief, Link } from "../../contract.ts";
import type { Call } from "../route.ts";
import { linkOf } from "../rows/link.ts";

/** A net and what is not written about its things. */
export type Woven = { readonly net: PlanNet; readonly gapsOf: (thing: number) => Gap[] };

/** So many nets are kept, those asked for last: one of a hundred thousand things takes a second and much memory. */
const MOST_NETS = 4;

/** The graph as planning reads it: things and relations as answers tell them. Numbers of things are the same in all its nets. */
export class PlanStock {
  readonly #things: readonly Brief[];
  readonly #links: readonly Link[];
  readonly #woven = new Map<string, Woven>();
  readonly #touched = new Map<string, number[]>();

  constructor({ things, relations }: PlanRead) {
    this.#things = things.toSorted((a, b) => b.facts - a.facts || (a.id < b.id ? -1 : 1));
    this.#links = relations.map(linkOf);
    for (const [index, { from, to }] of relations.entries())
      for (const end of from === to ? [from] : [from, to]) {
        const known = this.#touched.get(end);
        if (known) known.push(index);
        else this.#touched.set(end, [index]);
      }
  }

  /** A thing by its number. */
  thing(at: number): Brief {
    const found = this.#things[at];
    if (!found) throw new Error(`no thing ${at}`);
    return found;
  }

  /** A relation by its place. */
  link(index: number): Link {
    const found = this.#links[index];
    if (!found) throw new Error(`no relation ${index}`);
    return found;
  }

  /** How many relations of any kind touch one of these. */
  touching(ids: readonly string[]): number {
    return new Set(ids.flatMap((id) => this.#touched.get(id) ?? [])).size;
  }

  /** The net of the relations that count. */
  woven({ statedOnly = false, without = [] }: NetOptions): Woven {
    const key = [statedOnly, ...[...new Set(without)].toSorted()].join(" ");
    const woven = this.#woven.get(key) ?? weave(planNetOf(this.#things, this.#links, { statedOnly, without }));
    this.#woven.delete(key);
    this.#woven.set(key, woven);
    for (const oldest of [...this.#woven.keys()].slice(0, -MOST_NETS)) this.#woven.delete(oldest);
    return woven;
  }
}

function weave(net: PlanNet): Woven {
  let gaps: ReturnType<typeof gapsOf> | null = null;
  return { net, gapsOf: (thing) => [...((gaps ??= gapsOf(net)).get(thing) ?? [])] };
}

/** The stock of the graph that a call sees; read anew after a load. */
export async function planStock({ kept }: Pick<Call<never, never>, "kept">): Promise<PlanStock> {
  return kept("plan stock", async (patient) => new PlanStock(await readPlan(patient)));
}

/** Ids that nothing has, apart from those that are left out. */
export function goneOf(
  ids: readonly string[],
  { isLeftOut }: Pick<Call<never, never>, "isLeftOut">,
): { missing: string[]; leftOut: string[] } {
  return { missing: ids.filter((id) => !isLeftOut(id)), leftOut: ids.filter(isLeftOut) };
}
