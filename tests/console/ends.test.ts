// The ends of relationships on Neo4j: however many an answer has, each is looked up, and once.
import neo4j, { type Transaction } from "neo4j-driver";
import { expect, test } from "vitest";
import { Budget } from "../../cypher/console/budget.ts";
import { Ends } from "../../cypher/neo4j/console-ends.ts";
import { cypherValue } from "../../cypher/neo4j/console-values.ts";

const MANY = 50_000;
const written = (value: unknown, ends: Ends) => cypherValue(value, ends, new Budget(1e9));
const edge = (at: number) => new neo4j.types.Relationship(BigInt(at), 1n, 2n, "NEAR", {}, `r${at}`, `n${at}`, `n${at + 1}`);

test("of fifty thousand relationships none has an unknown end, and none is asked for twice", async () => {
  const asked: string[] = [];
  const calls: number[] = [];
  const run = (_text: string, { elements }: { elements: string[] }) => {
    asked.push(...elements);
    calls.push(elements.length);
    return Promise.resolve({ records: elements.map((element) => ({ get: (key: string) => (key === "id" ? `our-${element}` : element) })) });
  };
  const ends = new Ends();
  const all = Array.from({ length: MANY }, (_, at) => edge(at));
  expect(all.map((one) => written(one, ends))[0]).toMatchObject({ from: null, to: null });
  expect(ends.wanting).toBe(true);
  await ends.lookUp({ run } as unknown as Transaction);
  expect(ends.wanting).toBe(false);
  expect(all.map((one) => written(one, ends)).filter((one) => JSON.stringify(one).includes("null"))).toEqual([]);
  expect([asked.length, new Set(asked).size, Math.max(...calls)]).toEqual([MANY + 1, MANY + 1, 20_000]);
});

test("a node of the answer is not asked for, and one that has no id of ours is null for good", async () => {
  const ends = new Ends();
  written([new neo4j.types.Node(1n, ["Thing"], { id: "a" }, "n0"), edge(0)], ends);
  const run = () => Promise.resolve({ records: [] });
  expect(ends.wanting).toBe(true);
  await ends.lookUp({ run } as unknown as Transaction);
  expect(written(edge(0), ends)).toMatchObject({ from: "a", to: null });
  expect(ends.wanting).toBe(false);
});
