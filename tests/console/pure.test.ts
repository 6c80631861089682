// The console's small parts without an engine: places, an engine's words, plans, the queue, parameters of the shell.
import { describe, expect, test } from "vitest";
import { Console } from "../../cypher/console/console.ts";
import type { ConsoleEngine } from "../../cypher/console/engine.ts";
import { USUAL_CONSOLE } from "../../cypher/console/limits.ts";
import { refusalOfPlan } from "../../cypher/console/plan-check.ts";
import { placeAt, placeOfName, plainDetail } from "../../cypher/console/query-fault.ts";
import { Queue } from "../../cypher/console/queue.ts";
import { explainedBy } from "../../cypher/embedded/console-plan.ts";
import { judge } from "../../cypher/gate/judge.ts";
import { gatherTyped } from "../../loader/commands/typed-parameters.ts";
import { plainOf } from "../../data/model/cypher-plain.ts";
import { shortText } from "../../loader/print/typed-rows.ts";
import { deeperThan } from "../../web/server/nesting.ts";

describe("places", () => {
  test("of line and column, counted in characters, reach to the end of the word", () => {
    expect(placeAt("MATCH (n)\nRETURN 名 + x", 2, 8)).toEqual({ start: 17, end: 18, line: 2, column: 8 });
    expect(placeAt("RETURN '𠮷' + nobody", 1, 14)).toEqual({ start: 14, end: 20, line: 1, column: 15 });
    expect(placeAt("RETURN 1", 3, 1)).toBeNull();
  });

  test("of a name only where it stands once, as a word", () => {
    expect(placeOfName("RETURN $left AS lefty", "$left")).toEqual({ start: 8, end: 12, line: 1, column: 9 });
    expect(placeOfName("MATCH (n)\nRETURN nobody.name", "nobody")).toEqual({ start: 17, end: 23, line: 2, column: 8 });
    expect(placeOfName("RETURN x + x", "x")).toBeNull();
    expect(placeOfName("RETURN 1", "a)b")).toBeNull();
  });
});

test("an engine's words lose paths, addresses, classes, traces and the text of the query", () => {
  const said = [
    "Cannot load from URL 'file:///etc/secret.csv': at /home/me/data/x.csv or C:\\Users\\me\\x",
    "\tat org.neo4j.Foo.bar(Foo.java:12)",
  ].join("\n");
  expect(plainDetail(said)).not.toMatch(/etc|home|Users|org\.neo4j|Foo/);
  expect(plainDetail("Invalid input 'X' (line 1, column 9 (offset: 8))\n\"EXPLAIN MATCH\"\n ^")).toBe("Invalid input 'X'");
  expect(plainDetail("java.lang.IllegalStateException: it broke")).toBe("it broke");
  expect(plainDetail("x".repeat(5000)).length).toBeLessThan(500);
});

describe("the plan of the embedded engine", () => {
  test("is a tree by its indentation; brackets around the details go, others stay", () => {
    const { does, plan } = explainedBy(
      "Limit (3)\n  Aggregate (group: [a])\n    NodeScan (c:Place)\n      Expand (a)->[:NEEDS*1..3]->(b)\n        NodeScan (a:Thing)\n",
    );
    expect(does).toBe("reads");
    expect(plan).toMatchObject({
      name: "Limit",
      details: "3",
      from: [{ name: "Aggregate", from: [{ name: "NodeScan", details: "c:Place" }] }],
    });
    expect(plan.from[0]?.from[0]?.from[0]).toMatchObject({ name: "Expand", details: "(a)->[:NEEDS*1..3]->(b)" });
  });

  test("writes, reads files or is unknown: refused, also inside of expressions", () => {
    const code = (printed: string) => refusalOfPlan(explainedBy(printed), USUAL_CONSOLE)?.code ?? "passes";
    expect(code("Return (n)\n  NodeScan (n:*)\n")).toBe("passes");
    expect(code("Return ()\n  DeleteNode (a)\n    NodeScan (a:Thing)\n")).toBe("write");
    expect(code("Return (l)\n  LoadCsv ('file:///etc/passwd' AS l)\n")).toBe("files");
    expect(code('Return (l)\n  Filter (ExistsSubquery(LoadCsv(LoadCsvOp { path: "x" })))\n    NodeScan (a:Thing)\n')).toBe("clause");
    expect(code("Return (l)\n  CallProcedure (db.labels)\n")).toBe("procedure");
    expect(code("Return (l)\n  Somewhat (new)\n")).toBe("clause");
    expect(code("")).toBe("clause");
  });
});

describe("the queue", () => {
  test("lets in who waits longest, and forgets who has left", async () => {
    const queue = new Queue(1, 3, 10_000);
    const signal = new AbortController().signal;
    const order: string[] = [];
    const leave = await queue.enter(signal);
    const leaving = new AbortController();
    const gone = queue.enter(leaving.signal).catch(() => order.push("gone"));
    const first = queue.enter(signal).then((give) => (order.push("first"), give));
    const second = queue.enter(signal).then((give) => (order.push("second"), give));
    leaving.abort();
    await gone;
    leave();
    leave();
    (await first)();
    (await second)();
    expect(order).toEqual(["gone", "first", "second"]);
  });

  test("sends away who comes to a full one", async () => {
    const queue = new Queue(1, 0, 10_000);
    const signal = new AbortController().signal;
    const leave = await queue.enter(signal);
    await expect(queue.enter(signal)).rejects.toMatchObject({ name: "Busy", retryAfter: 10 });
    leave();
    await expect(queue.enter(signal)).resolves.toBeTypeOf("function");
  });
});

test("what the gate refuses never reaches the engine", async () => {
  let entered = 0;
  const enter = () => Promise.reject(new Error(`entered ${++entered} times`));
  const engine: ConsoleEngine = { atOnce: 1, enter, close: async () => {} };
  const console = new Console(engine, { judge, explain: true }, USUAL_CONSOLE);
  const { signal } = new AbortController();
  const asked = { text: "MATCH (n) DETACH DELETE n", params: {} };
  await expect(console.run(asked, signal).next()).rejects.toMatchObject({ name: "QueryRefused", verdict: { code: "write" } });
  await expect(console.plan(asked, signal)).rejects.toMatchObject({ name: "QueryRefused" });
  expect(entered).toBe(0);
});

describe("the shell", () => {
  test("reads parameters with their types", () => {
    const given = ["n=7", "big=9007199254740993", "e=1e3", "zero=007", "t=true", "x=a=b", 'j:={"a":[1]}', "empty="].reduce(
      (all, one) => gatherTyped(one, all),
      {},
    );
    expect(given).toEqual({ n: 7, big: "9007199254740993", e: 1000, zero: "007", t: true, x: "a=b", j: { a: [1] }, empty: "" });
    for (const wrong of ["x", "=1", "a b=1", "j:={", "j:=undefined"]) expect(() => gatherTyped(wrong)).toThrow(/name:?=/);
  });

  test("shows things by id and paths as they point", () => {
    const node = (id: string) => ({ $: "node", id, labels: ["Thing"], properties: { id } }) as const;
    const edge = { $: "relationship", type: "NEEDS", from: "b", to: "a", properties: { via: ["X"] } } as const;
    const path = { $: "path", nodes: [node("a"), node("b")], relationships: [edge] } as const;
    expect(shortText(path)).toBe("(a:Thing)<-[:NEEDS]-(b:Thing)");
    expect(plainOf(path)).toEqual({
      nodes: [
        { id: "a", labels: ["Thing"], properties: { id: "a" } },
        { id: "b", labels: ["Thing"], properties: { id: "b" } },
      ],
      relationships: [{ type: "NEEDS", from: "b", to: "a", properties: { via: ["X"] } }],
    });
  });
});

test("nesting is measured without recursion", () => {
  const deep = JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`) as unknown;
  expect(deeperThan(deep, 64)).toBe(true);
  expect(deeperThan({ a: [{ b: [1] }] }, 4)).toBe(false);
});
