// Asks the planner's questions over HTTP and checks each answer: its contract, and that it is whole in itself.
import type { z } from "zod";
import { expect } from "vitest";
import type { Brief, Link } from "../../web/contract.ts";
import {
  depend,
  order,
  whatIfAnswer,
  why,
  type Depend,
  type DependAsked,
  type Hop,
  type Order,
  type OrderAsked,
  type WhatIfAnswer,
  type WhatIfAsked,
  type Why,
  type WhyAsked,
} from "../../web/contract/plan.ts";
import { ask, posting } from "./over-http.ts";

const NET = { doers: false, statedOnly: false, without: [] };
const SUPPOSED = { mark: "cancelled", months: null } as const;

/** The four questions at a server, each with its usual switches; `query` goes behind the address. */
export function planAt(url: () => string, query = "") {
  const post = async <T extends { things: Brief[]; links: Link[] }>(path: string, shape: z.ZodType<T>, body: unknown): Promise<T> => {
    const { status, json } = await ask(`${url()}/api/${path}${query}`, posting(body));
    if (status !== 200) throw new Error(`${path} ${status}: ${JSON.stringify(json)}`);
    const answer = shape.parse(json);
    holdsTogether(answer);
    return answer;
  };
  return {
    depend: (of: readonly string[], more: Partial<DependAsked> = {}): Promise<Depend> =>
      post("depend", depend, { of, way: "both", depth: null, contains: false, ...NET, ...more }),
    why: (a: string, b: string, more: Partial<WhyAsked> = {}): Promise<Why> => post("why", why, { a, b, contains: null, ...NET, ...more }),
    order: (of: readonly string[], more: Partial<OrderAsked> = {}): Promise<Order> =>
      post("order", order, { of, way: "needs", ...NET, ...more }),
    whatIf: (
      suppose: readonly (Partial<WhatIfAsked["suppose"][number]> & { id: string })[],
      more: Partial<WhatIfAsked> = {},
    ): Promise<WhatIfAnswer> =>
      post("what-if", whatIfAnswer, { suppose: suppose.map((one) => ({ ...SUPPOSED, ...one })), ...NET, ...more }),
  };
}

/** Every hop names things and relations that are in the answer, and its relations join its ends; nothing is there twice or for nothing. */
function holdsTogether(answer: { things: Brief[]; links: Link[] }): void {
  const { things, links } = answer;
  const ids = new Set(things.map(({ id }) => id));
  expect(ids.size).toBe(things.length);
  const hops = hopsIn(answer);
  const used = new Set<number>();
  const broken = hops.filter(({ from, to, part, basis, links: places }) => {
    for (const place of places) used.add(place);
    const behind = places.flatMap((place) => links[place] ?? []);
    const joins = behind.every((link) =>
      part ? link.relation === "PART_OF" && link.from === to && link.to === from : needOf(link) === `${from} ${to}`,
    );
    const said = behind.some((link) => link.basis === "stated") ? "stated" : "implied";
    return !joins || behind.length === 0 || behind.length !== places.length || said !== basis || !ids.has(from) || !ids.has(to);
  });
  expect({ broken, unused: links.length - used.size }).toEqual({ broken: [], unused: 0 });
}

function needOf({ from, to, need }: Link): string {
  return need === "start" ? `${from} ${to}` : need === "end" ? `${to} ${from}` : "";
}

/** All hops anywhere in an answer. */
function hopsIn(value: unknown): Hop[] {
  if (Array.isArray(value)) return value.flatMap(hopsIn);
  if (typeof value !== "object" || value === null) return [];
  if ("anyOf" in value && "part" in value) return [value as Hop];
  return Object.values(value).flatMap(hopsIn);
}
