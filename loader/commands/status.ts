// zhaotu status: which graph it is, what is loaded, and whether the fact files have changed since.
import type { Command } from "commander";
import { openGraph } from "../../cypher/open.ts";
import { GraphError, type EngineName, type GraphPort, type Row } from "../../cypher/port.ts";
import { QUERIES } from "../../cypher/catalogue.ts";
import { ask } from "../../cypher/query.ts";
import { hashFacts, isCurrent } from "../../data/files/hashes.ts";
import { ownPlaces } from "../../data/files/own.ts";
import { existsSync } from "node:fs";
import { graphPlace } from "../graph.ts";
import { readLedger } from "../load/ledger.ts";
import { commandErrorOf } from "../print/graph-error.ts";
import { formatRows } from "../print/rows.ts";
import type { Shell } from "../shell.ts";
import { readAll } from "./facts-at-hand.ts";
import { engineOption, newCommand, type Format } from "./options.ts";

const WORDS = {
  zh: "图在哪里、载入了什么、事实文件此后有没有变",
  en: "where the graph is, what is loaded, whether the fact files have changed since",
};

type Item = { readonly item: string; readonly value: string | number };

export function statusCommand(shell: Shell): Command {
  return newCommand("status", WORDS, shell.lang)
    .addOption(engineOption(shell.lang))
    .action(async ({ engine, format }: { engine?: EngineName; format: Format }) => {
      const place = graphPlace(shell.settings, engine);
      const files = hashFacts(readAll(shell).reading.files);
      if (place.engine === "embedded" && !existsSync(place.path)) {
        return print(shell, format, [
          { item: "engine", value: "embedded" },
          { item: "place", value: place.path },
          { item: "state", value: "not built" },
          ...filesOnly(files),
        ]);
      }
      try {
        const port = await openGraph(place.engine === "embedded" ? { ...place, readOnly: true } : place);
        try {
          return await print(shell, format, await itemsOf(port, files));
        } finally {
          await port.close();
        }
      } catch (error) {
        if (!(error instanceof GraphError) || error.fault !== "locked" || place.engine !== "embedded") throw error;
        shell.say(commandErrorOf(error).words[shell.lang]);
        return print(shell, format, [
          { item: "engine", value: "embedded" },
          { item: "place", value: place.path },
          { item: "state", value: "in use" },
          ...filesOnly(files),
        ]);
      }
    });
}

async function print(shell: Shell, format: Format, graph: readonly Item[]): Promise<void> {
  const own = shell.settings.ZHAOTU_EXAMPLE ? null : ownPlaces(shell.settings.ZHAOTU_OWN).root;
  const items = own !== null && existsSync(own) ? [...graph, { item: "own", value: own }] : graph;
  const one: Row = Object.fromEntries(items.map(({ item, value }) => [item, value]));
  await shell.print(format === "json" ? `${JSON.stringify(one)}\n` : formatRows(format, ["item", "value"], items));
}

function filesOnly(files: ReadonlyMap<string, string>): Item[] {
  return [...files.keys()].map((article) => ({ item: `article:${article}`, value: "in files" }));
}

async function itemsOf(port: GraphPort, files: ReadonlyMap<string, string>): Promise<Item[]> {
  const { engine, version, place } = await port.info();
  const { loaded, derived, format, revision } = await readLedger(port);
  const counts = (await ask(port, QUERIES["about-counts"], {})).rows;
  const articles = [...new Set([...files.keys(), ...loaded.keys()])].toSorted();
  const state = format === null ? "empty" : isCurrent(files, loaded, derived) ? "current" : "stale";
  return [
    { item: "engine", value: engine },
    { item: "version", value: version },
    { item: "place", value: place },
    { item: "state", value: state },
    { item: "revision", value: revision },
    ...articles.map((article) => ({ item: `article:${article}`, value: articleState(files.get(article), loaded.get(article)) })),
    ...counts.map(({ kind, n }) => ({ item: kind, value: n })),
  ];
}

function articleState(inFiles: string | undefined, loaded: string | undefined): string {
  if (loaded === undefined) return "not loaded";
  if (inFiles === undefined) return "left the files";
  return loaded === inFiles ? "current" : "stale";
}
