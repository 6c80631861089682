// Whether the graph holds the facts that lie in the files: the ledger's hashes against those of the files.
import { readFactFile } from "../../data/files/fact-file.ts";
import { findFactFiles } from "../../data/files/folders.ts";
import { hashFacts, isCurrent } from "../../data/files/hashes.ts";
import { ask } from "../../cypher/query.ts";
import { QUERIES } from "../../cypher/catalogue.ts";
import type { GraphPort } from "../../cypher/port.ts";
import type { Holds } from "./keep-engine.ts";

/** Hash of each article's facts, all folders together. Throws `MissingFolder`. */
export function hashesOfFacts(folders: readonly string[]): ReadonlyMap<string, string> {
  return hashFacts(findFactFiles(folders).map(readFactFile));
}

/** What a graph holds compared with the files: the same, an older or other state, or nothing yet. */
export async function whatItHolds(port: GraphPort, files: ReadonlyMap<string, string>): Promise<Holds> {
  const { rows } = await ask(port, QUERIES.ledger, {});
  const main = rows.find((row) => row.id === "zhaotu");
  if (!main) return "nothing";
  const loaded = new Map(rows.flatMap(({ article, hash }) => (article !== null && hash !== null ? [[article, hash] as const] : [])));
  return isCurrent(files, loaded, main.derived ?? "") ? "current" : "older";
}
