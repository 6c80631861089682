// A page at an address over the real facts, and what a text of Cypher gives: what the tests of the shown Cypher share.
import { QUERIES } from "../../cypher/catalogue.ts";
import { afterAll, beforeAll } from "vitest";
import { openGraph } from "../../cypher/open.ts";
import type { GraphPort, GraphValue } from "../../cypher/port.ts";
import { ask } from "../../cypher/query.ts";
import { factFolders } from "../../data/files/folders.ts";
import { loadFacts } from "../../loader/load/load.ts";
import { readFacts } from "../../loader/read/facts.ts";
import { linkKey, startState, type State } from "../../web/app/state/state.ts";
import type { Step } from "../../web/app/state/step.ts";
import { parseView } from "../../web/app/state/url.ts";
import { LIMITS } from "../../web/app/steps/limits.ts";
import { linkOf } from "../../web/server/rows/link.ts";
import { lines } from "../neo4j/lines.ts";
import { graphOn, type Bench } from "./benches.ts";

/** The real facts. */
export const reading = readFacts(factFolders([]), process.cwd());

/** The embedded engine with the real facts, and what a page knows that has read all of it. */
type Known = Pick<State, "things" | "links" | "everything"> & { readonly embedded: GraphPort; readonly first: readonly string[] };

/** Loads the facts and reads them as the page does. */
async function readAll(): Promise<Known> {
  const embedded = await openGraph({ engine: "embedded", path: ":memory:" });
  await embedded.ensureSchema();
  await loadFacts(embedded, reading);
  const [things, links] = [await ask(embedded, QUERIES["all-things"], {}), await ask(embedded, QUERIES["all-links"], {})];
  return {
    embedded,
    things: Object.fromEntries(things.rows.map((thing) => [thing.id, thing])),
    links: Object.fromEntries(links.rows.map((row) => [linkKey(linkOf(row)), linkOf(row)])),
    everything: things.rows.map(({ id }) => id),
    first: (await ask(embedded, QUERIES["best-connected"], { limit: LIMITS.firstPicture })).rows.map(({ id }) => id),
  };
}

type KnownHere = { readonly known: () => Known; readonly pageAt: (address: string, step?: Step) => State };

/** Call at the top of a file: all of it is known until the file ends. */
export function knownHere(): KnownHere {
  let here: Known | null = null;
  beforeAll(async () => {
    here = await readAll();
  });
  afterAll(() => here?.embedded.close());
  const known = () => {
    if (!here) throw new Error("nothing is known yet");
    return here;
  };
  return { known, pageAt: (address, step) => pageOf(known(), address, step) };
}

/** Call inside a describe: the real facts on this bench. */
export function factsOn(bench: Bench): () => GraphPort {
  const graph = graphOn(bench);
  beforeAll(async () => {
    await graph().ensureSchema();
    await loadFacts(graph(), reading);
  }, 120_000);
  return graph;
}

/** The page at an address after a step, as if the server had answered. */
function pageOf({ first, things, links, everything }: Known, address: string, step?: Step): State {
  const { pathname, search, hash } = new URL(address, "http://page");
  const view = parseView({ pathname, search, hash }, { lang: "zh", theme: null });
  const ids = view.all ? (everything ?? []) : view.shown === null ? [...new Set([...first, ...view.selected])] : view.shown;
  return { ...startState(view, true), things, links, everything, drawn: { is: "here", value: ids }, steps: step ? [step] : [] };
}

function textIn(value: GraphValue | undefined, name: string): string {
  const held: unknown = typeof value === "object" && value !== null ? Reflect.get(value, name) : "";
  return typeof held === "string" ? held : "";
}
/** The id of a node in an answer. */
export const nameIn = (value: GraphValue | undefined) => textIn(value, "id");
const typeIn = (value: GraphValue | undefined) => textIn(value, "_type");

/** The things and relations that a text gives: nodes in `t`, `o`, relations in `r`. */
export async function given(graph: GraphPort, text: string): Promise<{ things: string[]; links: string[] }> {
  const { rows } = await graph.read({ text });
  return {
    things: [...new Set(rows.map((row) => nameIn(row["t"] ?? row["o"])))].toSorted(),
    links: [
      ...new Set(rows.flatMap((row) => (typeIn(row["r"]) === "" ? [] : `${nameIn(row["t"])} ${typeIn(row["r"])} ${nameIn(row["o"])}`))),
    ].toSorted(),
  };
}

/** Every engine at hand. */
export const engines = [
  { title: "the embedded engine", line: null, inMemory: true },
  ...lines().map((line) => ({ title: `Neo4j ${line.line}`, line, inMemory: false })),
];
