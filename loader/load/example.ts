// Keeps the made-up example and real facts apart: neither is ever loaded into a graph that holds the other.
import type { GraphPort } from "../../cypher/port.ts";
import { exampleArticles } from "../../data/files/example.ts";
import type { Reading } from "../read/facts.ts";
import { CommandError } from "../shell.ts";
import { readLedger } from "./ledger.ts";

/** Refuses fact files in which articles of the example stand beside others. Throws `CommandError`. */
export function refuseMixedFiles({ facts }: Reading): void {
  const made = exampleArticles();
  const ids = facts.articles.map(({ fact }) => fact.article);
  if (ids.every((id) => made.has(id)) || !ids.some((id) => made.has(id))) return;
  throw new CommandError(2, {
    zh: "编造的例子不能和真的事实放在一起：从 ZHAOTU_DATA 去掉它，用 zhaotu load --example 单独载入。",
    en: "the made-up example cannot stand beside real facts: take it out of ZHAOTU_DATA and load it alone with zhaotu load --example.",
  });
}

/**
 * Refuses a graph that holds the other of the two; for the example also one in which anything lies that Zhaotu did not
 * load. Throws `CommandError`, `GraphError`.
 */
export async function refuseMixedGraph(port: GraphPort, example: boolean): Promise<void> {
  const { format, loaded } = await readLedger(port);
  const made = exampleArticles();
  const { place } = await port.info();
  if (!example && [...loaded.keys()].some((id) => made.has(id)))
    throw new CommandError(2, {
      zh: `${place} 里是编造的例子，真的事实不载到它旁边：换一个库，或先把它清空。`,
      en: `${place} holds the made-up example; real facts are not loaded beside it: use another database, or empty it first.`,
    });
  const foreign = [...loaded.keys()].some((id) => !made.has(id)) || (format === null && (await holdsAnything(port)));
  if (example && foreign)
    throw new CommandError(2, {
      zh: `${place} 里已有别的东西，编造的例子不载到它旁边：用空的库，或用 --engine embedded。`,
      en: `${place} holds something else; the made-up example is not loaded beside it: use an empty database, or --engine embedded.`,
    });
}

async function holdsAnything(port: GraphPort): Promise<boolean> {
  const { rows } = await port.read({ text: "MATCH (n) WITH n LIMIT 1 RETURN count(n) AS n" });
  return Number(rows[0]?.["n"] ?? 0) > 0;
}
