// A graph that is too large to be drawn at once, gathered; and what lies in one of its groups.
import { QUERIES } from "../../../cypher/catalogue.ts";
import { gatherAsked, gathered, within, withinAsked, type GatherAsked } from "../../contract/gather.ts";
import { readCommunities } from "../gather/communities.ts";
import { heapAt, rootHeap, type Parting } from "../gather/heaps.ts";
import { sketch } from "../gather/picture.ts";
import { readStock, type Stock } from "../gather/stock.ts";
import { route, type Call } from "../route.ts";
import { linkOf } from "../rows/link.ts";

/** Things that an opened group shows at most, and the share of what is drawn at once that this may be. */
const FEW = 300;
const SHARE = 4;
/** Groups beside each other before the smaller ones are one. */
const MOST = 40;

export const gatherRoute = route({
  method: "POST",
  path: "/api/gather",
  body: gatherAsked,
  answer: gathered,
  handle: async ({ body, ask, isLeftOut, ...call }) => {
    const parting = await partingOf(body, call);
    const { ids, ...rest } = sketch(body, parting, call.drawnAtOnce);
    const [things, links] =
      ids.length === 0
        ? [[], []]
        : await Promise.all([ask(QUERIES.things, { ids: [...ids] }), ask(QUERIES["links-among"], { ids: [...ids] })]);
    const gone = [...new Set(body.apart)].filter((id) => !parting.stock.at.has(id));
    return {
      ...rest,
      things,
      links: links.map(linkOf),
      total: { things: parting.stock.things.length, links: parting.stock.from.length },
      missing: gone.filter((id) => !isLeftOut(id)),
      leftOut: gone.filter(isLeftOut),
    };
  },
});

export const withinRoute = route({
  method: "POST",
  path: "/api/gather/within",
  ...withinAsked,
  answer: within,
  handle: async ({ query, body, ask, ...call }) => {
    const parting = await partingOf(body, call);
    const apart = new Set(body.apart.flatMap((id) => parting.stock.at.get(id) ?? []));
    const heap = heapAt(rootHeap(parting, body.by, apart), body.key, parting);
    const ids = (heap?.things ?? []).slice(query.skip, query.skip + query.limit).flatMap((n) => parting.stock.things[n]?.id ?? []);
    return { things: ids.length === 0 ? [] : await ask(QUERIES.things, { ids }), total: heap?.things.length ?? 0 };
  },
});

async function partingOf(
  { by }: Pick<GatherAsked, "by">,
  { kept, drawnAtOnce }: Pick<Call<never, never>, "kept" | "drawnAtOnce">,
): Promise<Parting> {
  const stock = await kept<Stock>("stock", readStock);
  const communities = by === "community" ? await kept("communities", () => readCommunities(stock)) : null;
  return { stock, communities, few: Math.min(FEW, Math.ceil(drawnAtOnce / SHARE)), most: MOST };
}
