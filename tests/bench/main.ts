// `npm run bench`: how fast Zhaotu is, as ratios within one run, so that another machine may be slower without being wrong.
//   npm run bench -- [--nodes 10000] [--relations 40000] [--only embedded,5.26,2026,gate,reading,page,plan,large,columns,rows,console-page,console]
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openGraph } from "../../cypher/open.ts";
import type { GraphPort } from "../../cypher/port.ts";
import { emptyDatabase } from "../neo4j/empty.ts";
import type { LineName } from "../neo4j/editions.ts";
import { startNeo4j } from "../neo4j/server.ts";
import { measureAsking, type AskTimes } from "./asking.ts";
import { benchColumns } from "./columns.ts";
import { benchCypherPage } from "./cypher-page.ts";
import { benchGate } from "./gate.ts";
import { benchConsole } from "./console.ts";
import { benchLarge } from "./large.ts";
import { measureLoading, type LoadTimes } from "./loading.ts";
import { writeFacts } from "./made-up-facts.ts";
import { benchPage } from "./page.ts";
import { benchPlanning } from "./planning.ts";
import { benchReading } from "./reading.ts";
import { benchRows } from "./rows.ts";

const { values } = parseArgs({
  options: {
    nodes: { type: "string", default: "10000" },
    relations: { type: "string", default: "40000" },
    only: { type: "string", default: "embedded,5.26,gate,reading,page,plan,columns,rows,console-page,console" },
  },
});
const [nodes, relations] = [Number(values.nodes), Number(values.relations)];
const chosen = new Set(values.only.split(","));
const say = (line: string) => process.stdout.write(`${line}\n`);
type Line = { readonly what: string; readonly measured: string; readonly wanted: string; readonly holds: boolean };
const table: Line[] = [];

function note(what: string, measured: string, wanted: string, holds: boolean): void {
  table.push({ what, measured, wanted, holds });
  say(`${holds ? "  ok" : "MISS"}  ${what.padEnd(52)} ${measured.padEnd(34)} ${wanted}`);
}

const s = (seconds: number) => `${seconds.toFixed(2)} s`;
const times = (ratio: number) => `${ratio.toFixed(2)}x`;

function noteLoading(engine: string, load: LoadTimes): void {
  const bound = load.perRow / load.bare;
  say(`${engine}: ${load.nodes} nodes, ${load.relations} relations. Every way writes the same ones with the same properties, derived`);
  say(`NEEDS included; only the loader reads and checks files, plans, derives, and keeps the ledger: the others are handed ready rows.`);
  if (bound < 20)
    say(`Bare UNWIND batches themselves are ${times(bound)} of one MERGE per row here: no loader on top of them can be much faster.`);
  const against = (what: string, other: number, wanted: number, of: string) => {
    const ratio = other / load.loader;
    note(`${engine}: loader beside ${what}`, `${times(ratio)} (${s(load.loader)} : ${of})`, `>= ${wanted}x`, ratio >= wanted);
  };
  against("bare UNWIND batches", load.bare, 0.8, s(load.bare));
  against("one MERGE per row (scaled)", load.perRow, 20, s(load.perRow));
  note(
    `${engine}: loading the same again`,
    `${times(load.loader / load.again)} (${s(load.again)})`,
    ">= 1.5x",
    load.loader / load.again >= 1.5,
  );
}

function noteAsking(engine: string, asked: readonly AskTimes[]): void {
  for (const { what, api, engine: own } of asked) {
    const most = own * 1.5 + 5;
    note(
      `${engine}: ${what} over the API, p95`,
      `${api.toFixed(1)} ms (engine ${own.toFixed(1)} ms)`,
      `<= ${most.toFixed(1)} ms`,
      api <= most,
    );
  }
}

async function measure(engine: string, fresh: () => Promise<GraphPort>, facts: string): Promise<void> {
  let asked: AskTimes[] = [];
  const load = await measureLoading(fresh, facts, async (port) => {
    asked = await measureAsking(port, nodes);
  });
  noteLoading(engine, load);
  noteAsking(engine, asked);
}

const folder = await mkdtemp(join(tmpdir(), "zhaotu-bench-"));
try {
  await writeFacts(join(folder, "facts"), nodes, relations);
  if (chosen.has("embedded")) {
    let turn = 0;
    await measure("embedded", () => openGraph({ engine: "embedded", path: join(folder, `store-${++turn}`) }), join(folder, "facts"));
  }
  for (const line of ["5.26", "2026"] satisfies LineName[]) {
    if (!chosen.has(line)) continue;
    const server = await startNeo4j(line);
    const { uri, username, password, database } = server;
    const fresh = async () => {
      await emptyDatabase(server);
      return openGraph({ engine: "neo4j", uri, username, password, database });
    };
    await measure(`Neo4j ${server.version}`, fresh, join(folder, "facts")).finally(() => server.remove());
  }
  if (chosen.has("gate")) benchGate(note);
  if (chosen.has("reading")) benchReading(note, folder);
  if (chosen.has("page")) await benchPage(note, join(folder, "facts"), folder);
  if (chosen.has("plan")) await benchPlanning(note);
  if (chosen.has("columns")) await benchColumns(note);
  if (chosen.has("console")) await benchConsole(note);
  if (chosen.has("rows")) await benchRows(note);
  if (chosen.has("console-page")) await benchCypherPage(note);
  if (chosen.has("large")) await benchLarge(note);
} finally {
  await rm(folder, { recursive: true, force: true });
}
const missed = table.filter((line) => !line.holds).length;
say(`${table.length - missed} of ${table.length} hold`);
process.exitCode = missed === 0 ? 0 : 1;
