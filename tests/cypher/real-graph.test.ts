// Every query gives the same rows on both engines on the graph of the real articles, for things of every kind.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CATALOGUE } from "../../cypher/catalogue.ts";
import { openGraph } from "../../cypher/open.ts";
import type { GraphPort, Parameters } from "../../cypher/port.ts";
import { ask } from "../../cypher/query.ts";
import { factFolders } from "../../data/files/folders.ts";
import { EXPORT_FORMATS } from "../../data/model/export-formats.ts";
import { loadFacts } from "../../loader/load/load.ts";
import { readFacts } from "../../loader/read/facts.ts";
import { textsOf } from "../loader/exported.ts";
import { lines } from "../neo4j/lines.ts";
import { askedOnce } from "./asked-once.ts";
import { graphOn } from "./benches.ts";
import { parametersTried } from "./tried.ts";

let embedded: GraphPort;
const asked = askedOnce(() => embedded);
let parameters: Readonly<Record<string, readonly Parameters[]>>;

const reading = readFacts(factFolders([]), process.cwd());

beforeAll(async () => {
  embedded = await openGraph({ engine: "embedded", path: ":memory:" });
  await embedded.ensureSchema();
  await loadFacts(embedded, reading);
  parameters = await parametersTried(embedded);
});
afterAll(() => embedded.close());

test("the fact files of the real articles have no faults", () => {
  expect(reading.faults).toEqual([]);
});

describe.each(lines())("the real graph on the embedded engine and Neo4j $line alike:", (line) => {
  const neo4j = graphOn({ title: line.line, line, inMemory: false });
  beforeAll(async () => {
    await neo4j().ensureSchema();
    await loadFacts(neo4j(), reading);
  });

  test.each([...CATALOGUE.keys()])("%s", { timeout: 120_000 }, async (name) => {
    const query = CATALOGUE.get(name);
    if (!query) throw new Error(name);
    let rows = 0;
    for (const params of [...(query.example ? [query.example] : []), ...(parameters[name] ?? (query.example ? [] : [{}]))]) {
      const [ours, theirs] = await Promise.all([asked(query, params), ask(neo4j(), query, params)]);
      expect({ params, rows: ours }).toEqual({ params, rows: theirs.rows });
      rows += ours.length;
    }
    // Circles of needs and faults in the data are what the real articles do not have.
    expect(rows > 0).toBe(query.empty !== true);
  });

  test.each(EXPORT_FORMATS)("the export as %s", { timeout: 120_000 }, async (format) => {
    const [ours, theirs] = await Promise.all([textsOf(embedded, format), textsOf(neo4j(), format)]);
    expect(Object.values(ours).every((text) => text.length > 10_000)).toBe(true);
    expect(ours).toEqual(theirs);
  });
});
