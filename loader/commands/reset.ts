// zhaotu reset: drops the embedded store. It is a cache: the next load builds it again.
import { existsSync, rmSync } from "node:fs";
import type { Command } from "commander";
import { filesOfStore } from "../../cypher/embedded/store-file.ts";
import { openGraph } from "../../cypher/open.ts";
import { GraphError, type EngineName } from "../../cypher/port.ts";
import { graphPlace } from "../graph.ts";
import { formatRows } from "../print/rows.ts";
import { CommandError, type Shell } from "../shell.ts";
import { engineOption, newCommand, type Format } from "./options.ts";

const WORDS = {
  zh: "删去内嵌引擎的库（它是缓存，zhaotu load 会重建）；Neo4j 不动",
  en: "drop the embedded engine's store (a cache, zhaotu load rebuilds it); Neo4j is left alone",
};

export function resetCommand(shell: Shell): Command {
  return newCommand("reset", WORDS, shell.lang)
    .addOption(engineOption(shell.lang))
    .action(async ({ engine, format }: { engine?: EngineName; format: Format }) => {
      if (engine === "neo4j")
        throw new CommandError(2, {
          zh: "reset 只删内嵌引擎的库；Neo4j 里的图用 zhaotu load 更新，或自己清空。",
          en: "reset drops the embedded store only; a graph in Neo4j is brought up to date by zhaotu load, or emptied by yourself.",
        });
      const place = graphPlace(shell.settings, "embedded");
      if (place.engine !== "embedded") return;
      const files = filesOfStore(place.path);
      if (existsSync(place.path)) await refuseIfInUse(place.path);
      for (const file of files) rmSync(file, { recursive: true, force: true });
      await shell.print(
        formatRows(
          format,
          ["dropped"],
          files.map((file) => ({ dropped: file })),
        ),
      );
    });
}

/** Opening it takes the lock; a store that cannot be opened for another reason is what reset is for. */
async function refuseIfInUse(path: string): Promise<void> {
  try {
    const port = await openGraph({ engine: "embedded", path });
    await port.close();
  } catch (error) {
    if (error instanceof GraphError && (error.fault === "locked" || error.fault === "no-binary")) throw error;
  }
}
