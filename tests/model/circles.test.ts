// Circles: groups in which everything can be reached from everything.
import { expect, test } from "vitest";
import { findCircles } from "../../data/model/circles.ts";

const edges = (...pairs: string[]) => pairs.map((pair) => ({ from: pair.charAt(0), to: pair.charAt(1) }));

test("chains, trees and diamonds have none", () => {
  expect(findCircles([])).toEqual([]);
  expect(findCircles(edges("ab", "bc", "cd"))).toEqual([]);
  expect(findCircles(edges("ab", "ac", "bd", "cd"))).toEqual([]);
});

test("two circles with a bridge, a tail, and a circle within a circle", () => {
  expect(findCircles(edges("ab", "ba", "bx", "xy", "yz", "zx", "zt"))).toEqual([
    ["a", "b"],
    ["x", "y", "z"],
  ]);
  expect(findCircles(edges("ab", "bc", "ca", "bd", "db", "de"))).toEqual([["a", "b", "c", "d"]]);
});

test("a chain that is longer than a call stack is walked", () => {
  const long = Array.from({ length: 50_000 }, (_, index) => ({ from: `n${index}`, to: `n${index + 1}` }));
  expect(findCircles(long)).toEqual([]);
  expect(findCircles([...long, { from: "n50000", to: "n0" }])[0]).toHaveLength(50_001);
});
