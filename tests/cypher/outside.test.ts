// The files of the catalogue run outside Zhaotu: a stranger's script with a plain driver gets the same rows from the same Neo4j.
import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { CATALOGUE, QUESTIONS } from "../../cypher/catalogue.ts";
import type { Parameters } from "../../cypher/port.ts";
import { lines } from "../neo4j/lines.ts";
import type { Line } from "../neo4j/start-lines.ts";
import { factsOn } from "./asked-page.ts";
import { parametersTried } from "./tried.ts";

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

type Wish = { readonly file: string; readonly params: Parameters };
type Given = { readonly file: string; readonly rows: readonly unknown[] };

/** What the stranger's script prints, file by file. */
async function strangersRows(line: Line, wishes: readonly Wish[]): Promise<Given[]> {
  const { uri, username, password, database } = line;
  const child = spawn(process.execPath, [path("stranger.mjs"), path("../../cypher/queries"), uri, username, password, database]);
  child.stdin.end(JSON.stringify(wishes));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  expect(err).toBe("");
  return out
    .split("\n")
    .filter((one) => one !== "")
    .map((one): Given => JSON.parse(one));
}

describe.each(lines())("on Neo4j $line", (line) => {
  const graph = factsOn({ title: line.line, line, inMemory: false });

  test("every file gives a stranger what it gives Zhaotu", { timeout: 300_000 }, async () => {
    const tried = await parametersTried(graph());
    const wishes = [...CATALOGUE.values()].map((query) => ({
      file: `${query.name}.cypher`,
      params: query.example ?? tried[query.name]?.[0] ?? {},
    }));
    const given = await strangersRows(line, wishes);
    expect(given.map(({ file }) => file)).toEqual(wishes.map(({ file }) => file));
    for (const [n, { file, params }] of wishes.entries()) {
      const { rows } = await graph().read({ text: CATALOGUE.get(file.replace(".cypher", ""))?.text ?? "", params });
      expect({ file, rows: given[n]?.rows }).toEqual({ file, rows });
    }
    const told = new Set(given.filter(({ rows }) => rows.length > 1).map(({ file }) => file));
    expect(QUESTIONS.filter(({ empty, name }) => !empty && !told.has(`${name}.cypher`))).toEqual([]);
  });
});
