// The Neo4j servers of this test run, for test files:
//   describe.each(lines())("on Neo4j $line", (line) => { useLine(line); test(…) })
// useLine waits for its turn (one file at a time on each server) and hands over an empty database. Address: line.uri, .username, .password, .database.
// A test that kills its server starts one of its own: `await startNeo4j("5.26")` of ./server.ts.
import { closeSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, inject } from "vitest";
import { emptyDatabase } from "./empty.ts";
import type { Line } from "./start-lines.ts";

declare module "vitest" {
  interface ProvidedContext {
    neo4jLines: Line[];
    turnsFolder: string;
  }
}

const LONGEST_WAIT = 25 * 60_000;

/** The servers of this run: 5.26 and 2026, or the one that NEO4J_TEST_URI names. */
export function lines(): Line[] {
  const given: Line[] | undefined = inject("neo4jLines");
  if (given === undefined) throw new Error("These tests need Neo4j: run them by `npm test -- <part of the file name>`.");
  return given;
}

/** Call inside a describe: the server is this file's alone and its database empty until the describe ends. */
export function useLine(line: Line): void {
  const turn = join(inject("turnsFolder"), line.line);
  beforeAll(async () => {
    await takeTurn(turn);
    await emptyDatabase(line);
  }, LONGEST_WAIT);
  afterAll(() => rmSync(turn, { force: true }));
}

async function takeTurn(turn: string): Promise<void> {
  for (;;) {
    try {
      const file = openSync(turn, "wx");
      writeSync(file, String(process.pid));
      closeSync(file);
      return;
    } catch {
      if (isAbandoned(turn)) rmSync(turn, { force: true });
      await wait(100);
    }
  }
}

function isAbandoned(turn: string): boolean {
  try {
    const holder = Number(readFileSync(turn, "utf8"));
    if (holder > 0) process.kill(holder, 0);
    return false;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ESRCH";
  }
}
