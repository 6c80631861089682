// The attacks of a file on every engine: the embedded one, and each line of Neo4j that is at hand.
import { describe } from "vitest";
import { lines, useLine } from "../neo4j/lines.ts";
import { attack, type Attacked, type Wanted } from "./attacked.ts";

/** On each engine: a server with these settings, and the tests against it. */
export function onEveryAttackedEngine(wanted: Wanted, tests: (here: () => Attacked) => void): void {
  describe("on the embedded engine", () => {
    attack(wanted, "embedded", tests);
  });
  describe.each(lines())("on Neo4j $line", (line) => {
    useLine(line);
    attack(wanted, line, tests);
  });
}
