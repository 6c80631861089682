// The made-up example and real facts stay apart on every engine: what a graph holds decides what it takes.
import { describe, expect, test } from "vitest";
import { refuseMixedGraph } from "../../loader/load/example.ts";
import { beginLedger, noteLoaded } from "../../loader/load/ledger.ts";
import { CommandError } from "../../loader/shell.ts";
import { benches, graphOn } from "../cypher/benches.ts";
import { emptyGraph } from "./graph-of.ts";

const shownTo = (error: unknown) => (error instanceof CommandError ? [error.exitCode, error.words.en, error.words.zh].join("\n") : "");

describe.each(benches())("what stands in the ledger of $title", (bench) => {
  const graph = graphOn(bench);
  const holding = async (article: string) => {
    await emptyGraph(graph());
    await graph().write([beginLedger(), noteLoaded(article, "hash")]);
  };

  test("real facts are refused beside the example, the example beside real facts", async () => {
    await holding("jichuan-2041-02");
    await refuseMixedGraph(graph(), true);
    expect(await refuseMixedGraph(graph(), false).catch(shownTo)).toMatch(
      /^2\n.* holds the made-up example; real facts are not loaded beside it.*\n.*编造的例子/s,
    );
    await holding("zhaotong-2025");
    await refuseMixedGraph(graph(), false);
    expect(await refuseMixedGraph(graph(), true).catch(shownTo)).toMatch(/^2\n.* holds something else; the made-up example is not loaded/);
  });

  test("an empty graph takes either; one with things that Zhaotu did not load refuses the example", async () => {
    await emptyGraph(graph());
    await refuseMixedGraph(graph(), true);
    await refuseMixedGraph(graph(), false);
    await graph().write([{ text: "CREATE (n:Thing {id: 'foreign'}) RETURN count(n) AS n", expect: 1 }]);
    expect(await refuseMixedGraph(graph(), true).catch(shownTo)).toMatch(/holds something else/);
  });
});
