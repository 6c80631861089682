// Which joints a question may use, and which things may lie between the ends.
import { RELATION_NAMES, type RelationName } from "../../../data/model/relations.ts";
import { SENSE, type Net } from "./net.ts";

/** A thing with more facts than this is a hub: it touches so much that a path through it says little. */
export const HUB_FACTS = 20;

/** What is asked of a path, beside its ends. */
export type Wishes = {
  readonly avoid: readonly RelationName[];
  /** Dependencies only, from what needs to what is needed. */
  readonly needs: boolean;
  /** Along the arrows only. */
  readonly directed: boolean;
  readonly throughHubs: boolean;
  readonly throughPlaces: boolean;
};

export type Rules = {
  /** Senses that allow a step onwards, and a step back from the goal. */
  readonly onwards: number;
  readonly back: number;
  /** By relation: 1 where it is not wanted. */
  readonly avoided: Uint8Array;
  /** By thing: 1 where it may not lie between the ends. */
  readonly closed: Uint8Array;
};

/** Whether a thing touches very much. */
export function isHub(net: Net, thing: number): boolean {
  return (net.facts[thing] ?? 0) > HUB_FACTS;
}

/** The rules of a question. What was `picked` may always be passed; articles touch all that they speak of and join nothing. */
export function rulesOf(net: Net, wishes: Wishes, picked: readonly number[]): Rules {
  const closed = new Uint8Array(net.ids.length);
  for (const [thing, kind] of net.kinds.entries())
    if (kind === "Article" || (!wishes.throughPlaces && kind === "Place") || (!wishes.throughHubs && isHub(net, thing))) closed[thing] = 1;
  for (const thing of picked) closed[thing] = 0;
  const avoided = Uint8Array.from(RELATION_NAMES, (name) => (wishes.avoid.includes(name) ? 1 : 0));
  const any = SENSE.along | SENSE.against;
  if (wishes.needs) return { onwards: SENSE.needs, back: SENSE.needed, avoided, closed };
  if (wishes.directed) return { onwards: SENSE.along, back: SENSE.against, avoided, closed };
  return { onwards: any, back: any, avoided, closed };
}

/** Things that one step leads to, each once. */
export function* stepsFrom(net: Net, thing: number, sense: number, avoided: Uint8Array): Generator<number> {
  let last = -1;
  for (let joint = net.head[thing] ?? 0; joint < (net.head[thing + 1] ?? 0); joint++) {
    const other = net.other[joint] ?? 0;
    if (other === last || ((net.sense[joint] ?? 0) & sense) === 0 || avoided[net.relation[joint] ?? 0] === 1) continue;
    last = other;
    yield other;
  }
}
