// Places of a few things and of a crowd: what was arranged before is found again, and what grows little by little stays.
import { beforeEach, expect, test } from "vitest";
import { arrangementNow, arrangementOf, growInto, keepPlaces, placeIn, placeKept, turnTo } from "../../web/app/canvas/places.ts";

beforeEach(() => turnTo("force"));

test("many things in the force layout are a crowd; other layouts know no crowd", () => {
  expect(arrangementOf("force", 250)).toBe("force");
  expect(arrangementOf("force", 251)).toBe("crowd");
  expect(arrangementOf("grid", 10_000)).toBe("grid");
});

test("drawing everything and going back finds the few where they stood", () => {
  keepPlaces([["a", { x: 1, y: 2 }]]);
  growInto("crowd", 40, 1000, () => [["a", { x: 1, y: 2 }]]);
  expect(arrangementNow()).toBe("force");
  turnTo("crowd");
  keepPlaces([["a", { x: 500, y: 500 }]]);
  growInto("force", 1000, 40, () => [["a", { x: 500, y: 500 }]]);
  expect(arrangementNow()).toBe("crowd");
  turnTo("force");
  expect(placeKept("a")).toEqual({ x: 1, y: 2 });
  expect(placeIn("crowd", "a")).toEqual({ x: 500, y: 500 });
});

test("a picture that grows or shrinks a little over the bound does not move", () => {
  turnTo("crowd");
  keepPlaces([["b", { x: 9, y: 9 }]]);
  turnTo("force");
  growInto("crowd", 240, 270, () => [["b", { x: 7, y: 7 }]]);
  expect(arrangementNow()).toBe("crowd");
  expect(placeKept("b")).toEqual({ x: 7, y: 7 });
  growInto("force", 260, 240, () => [["b", { x: 8, y: 8 }]]);
  expect(placeKept("b")).toEqual({ x: 8, y: 8 });
});
