// A process that holds a store as a command does: prints the engine's process id, and on Ctrl-C finishes, closes, ends.
import { EmbeddedGraph } from "../../cypher/embedded/embedded-graph.ts";

const graph = new EmbeddedGraph(process.argv[2] ?? ":memory:", false);
await graph.ensureSchema();
await graph.write([{ text: "MERGE (t:Thing {id: 'kept'}) RETURN count(t) AS n", expect: 1 }]);

process.once("SIGINT", () => {
  void finish();
});
process.stdout.write(`${graph.processId()}\n`);
const waiting = setInterval(() => {}, 1000);

async function finish(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 300));
  const { rows } = await graph.read({ text: "MATCH (t:Thing) RETURN count(t) AS n" });
  await graph.close();
  clearInterval(waiting);
  process.stdout.write(`closed with ${JSON.stringify(rows[0]?.["n"])}\n`);
}
