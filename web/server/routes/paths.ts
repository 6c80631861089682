// Paths between two things, each step with the relations that it takes.
import { QUERIES } from "../../../cypher/catalogue.ts";
import { relationType } from "../../../data/model/relations.ts";
import type { Link } from "../../contract.ts";
import { paths, pathsAsked, type Paths, type PathsAsked } from "../../contract/paths.ts";
import { Refusal } from "../problem.ts";
import { route, type Ask } from "../route.ts";
import { findPaths, type Answer } from "../paths/find.ts";
import { netOf, type Net } from "../paths/net.ts";
import { HUB_FACTS } from "../paths/rules.ts";
import { linkOf } from "../rows/link.ts";

/** Paths that are told; how many are counted; joints that are looked at; how long looking may take, in milliseconds. */
const SHOWN = 50;
const COUNTED = 10_000;
const JOINTS = 20_000_000;
const LOOKING_MS = 700;

const NOTHING: Answer = { paths: [], count: 0, exact: true, hubs: "out", shorter: null, round: null, nearest: null, otherWay: null };

export const pathsRoute = route({
  method: "POST",
  path: "/api/paths",
  body: pathsAsked,
  answer: paths,
  handle: async ({ body, ask, kept, isLeftOut }) => {
    if (body.from === body.to) throw new Refusal("bad-request", { fields: [{ field: "to", fault: "the same as from" }] });
    const via = [...new Set(body.via)].filter((id) => id !== body.from && id !== body.to);
    const picked = [body.from, body.to, ...via];
    const there = new Set((await ask(QUERIES.things, { ids: picked })).map(({ id }) => id));
    const gone = picked.filter((id) => !there.has(id));
    const net = await kept("net", async (patient) => netOf(await patient(QUERIES["relation-ends"], {})));
    const answer = gone.length > 0 ? NOTHING : lookFor(net, { ...body, via });
    return {
      ...answer,
      ...(await toldOf(net, answer, body, picked, ask)),
      over: HUB_FACTS,
      missing: gone.filter((id) => !isLeftOut(id)),
      leftOut: gone.filter(isLeftOut),
    };
  },
});

/** Looks for paths; what nothing is related to has none. */
function lookFor(net: Net, asked: PathsAsked): Answer {
  const [from, to, ...via] = [asked.from, asked.to, ...asked.via].map((id) => net.at.get(id));
  if (from === undefined || to === undefined || via.includes(undefined)) return NOTHING;
  const end = performance.now() + LOOKING_MS;
  const bounds = { shown: SHOWN, counted: COUNTED, joints: JOINTS, until: () => performance.now() > end };
  return findPaths(net, { from, to, via: via.filter((one) => one !== undefined), longest: asked.longest }, asked, bounds);
}

/** The paths in ids, with the things on them and the relations that they may take. */
async function toldOf(
  net: Net,
  found: Answer,
  asked: PathsAsked,
  picked: readonly string[],
  ask: Ask,
): Promise<Pick<Paths, "things" | "links" | "paths">> {
  const inIds = found.paths.map(({ things, hubs }) => ({ things: things.map((thing) => net.ids[thing] ?? ""), hubs }));
  const ids = [...new Set([...picked, ...inIds.flatMap(({ things }) => things)])];
  const [things, rows] = await Promise.all([ask(QUERIES.things, { ids }), ask(QUERIES["links-among"], { ids })]);
  const links = rows.map(linkOf);
  const byPair = new Map<string, number[]>();
  for (const [index, link] of links.entries())
    for (const [a, b] of waysOf(link, asked)) (byPair.get(`${a} ${b}`) ?? byPair.set(`${a} ${b}`, []).get(`${a} ${b}`))?.push(index);
  const hopsOf = (on: readonly string[]) => on.slice(1).map((to, n) => byPair.get(`${on[n]} ${to}`) ?? []);
  const told = inIds.map((path) => ({ ...path, hops: hopsOf(path.things) }));
  const used = [...new Set(told.flatMap(({ hops }) => hops.flat()))];
  const place = new Map(used.map((index, n) => [index, n]));
  return {
    things,
    links: used.flatMap((index) => links[index] ?? []),
    paths: told.map((path) => ({ ...path, hops: path.hops.map((hop) => hop.map((index) => place.get(index) ?? 0)) })),
  };
}

/** From where to where a relation leads under a question. */
function waysOf({ from, to, relation, need }: Link, { avoid, needs, directed }: PathsAsked): (readonly [string, string])[] {
  if (avoid.includes(relation) || from === to) return [];
  if (needs) return need === "start" ? [[from, to]] : need === "end" ? [[to, from]] : [];
  const oneWay = directed && relationType(relation).symmetric !== true;
  return oneWay
    ? [[from, to]]
    : [
        [from, to],
        [to, from],
      ];
}
