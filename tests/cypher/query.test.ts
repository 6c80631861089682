// Asking a query: parameters are checked before the engine sees them, all faults at once.
import { describe, expect, test } from "vitest";
import { QUERIES } from "../../cypher/catalogue.ts";
import { ask, ParameterError } from "../../cypher/query.ts";
import { openGraph } from "../../cypher/open.ts";

async function faults(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (error) {
    if (error instanceof ParameterError) return error.faults;
    throw error;
  }
  return "none";
}

describe("parameters that do not fit", async () => {
  const graph = await openGraph({ engine: "embedded", path: ":memory:" });

  test("are named with what they should be and what was given", async () => {
    expect(await faults(ask(graph, QUERIES.neighbours, { id: 7, limit: "many", other: 1 }))).toEqual([
      { field: "id", expected: "string", got: "7" },
      { field: "limit", expected: "number", got: '"many"' },
      { field: "shown", expected: "array", got: "nothing" },
      { field: "other", expected: "no other parameter than id, limit, shown", got: "1" },
    ]);
    await expect(ask(graph, QUERIES["best-connected"], { limit: 2.5 })).rejects.toMatchObject({
      fault: "parameter",
      message: expect.stringContaining("best-connected: limit: int expected, 2.5 given"),
    });
    expect(await faults(ask(graph, QUERIES.search, { q: "  ", limit: 1 }))).toHaveLength(1);
  });

  test("do not reach the engine", async () => {
    await graph.close();
    expect(await faults(ask(graph, QUERIES.thing, {}))).toEqual([{ field: "id", expected: "string", got: "nothing" }]);
    await expect(ask(graph, QUERIES.thing, { id: "x" })).rejects.toMatchObject({ fault: "cancelled" });
  });
});
