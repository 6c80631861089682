// Things outside the picture that are related to at least two in it: what the things shown have in common.
import { QUERIES } from "../../../cypher/catalogue.ts";
import { picture } from "../../contract.ts";
import { joining } from "../../contract/grow.ts";
import { route } from "../route.ts";
import { linkOf } from "../rows/link.ts";

const JOINS = 2;

export const joiningRoute = route({
  method: "POST",
  path: "/api/joining",
  ...joining,
  answer: picture,
  handle: async ({ query, body, ask }) => {
    const found = new Map<string, { id: string; name: string; facts: number; joined: Set<string> }>();
    for (const { id, name, facts, joined } of await ask(QUERIES.joining, { ids: body.ids })) {
      const one = found.get(id) ?? { id, name, facts, joined: new Set() };
      one.joined.add(joined);
      found.set(id, one);
    }
    const all = [...found.values()].filter((one) => one.joined.size >= JOINS);
    const first = all
      .toSorted((a, b) => b.joined.size - a.joined.size || b.facts - a.facts || (a.id < b.id ? -1 : 1))
      .slice(0, query.limit)
      .map((one) => one.id);
    const [things, links] = await Promise.all([
      ask(QUERIES.things, { ids: first }),
      ask(QUERIES["links-among"], { ids: [...new Set([...body.ids, ...first])] }),
    ]);
    return {
      things: things.toSorted((a, b) => first.indexOf(a.id) - first.indexOf(b.id)),
      links: links.map(linkOf),
      total: { things: all.length, links: links.length },
      missing: [],
      leftOut: [],
    };
  },
});
