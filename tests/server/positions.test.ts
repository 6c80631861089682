// Positions of places: the file that ships, what lies in which place, and what the server says of them.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openGraph } from "../../cypher/open.ts";
import type { GraphPort } from "../../cypher/port.ts";
import { readFactFile } from "../../data/files/fact-file.ts";
import { factFolders, findFactFiles } from "../../data/files/folders.ts";
import { positions as shape } from "../../web/contract/positions.ts";
import { nearPlaces, positionsIn } from "../../web/server/positions.ts";
import { writeMadeUp } from "./made-up.ts";
import { ask, serve, type Served } from "./over-http.ts";

describe("the file that ships", () => {
  const { positions, sources } = positionsIn(factFolders([]));
  const kinds = new Map(
    findFactFiles(factFolders([]))
      .map(readFactFile)
      .filter((file) => file.head?.zhaotu === "entities")
      .flatMap((file) => file.lines.map(({ json }) => json as { entity: string; kind: string }))
      .map(({ entity, kind }) => [entity, kind]),
  );

  test("names places of the graph, each once, each with a source that is explained", () => {
    expect(positions.filter(({ place }) => kinds.get(place) !== "Place")).toEqual([]);
    expect(new Set(positions.map(({ place }) => place)).size).toBe(positions.length);
    expect(positions.filter(({ source }) => !sources[source])).toEqual([]);
  });

  test("has all eleven counties inside the region, and the city where it says: in their middle", () => {
    const counties = positions.filter(({ place }) => place !== "zhaotong" && place !== "chengdu");
    expect(counties).toHaveLength(11);
    for (const { lon, lat } of counties) expect([lon > 102.8 && lon < 105.4, lat > 26.5 && lat < 28.8]).toEqual([true, true]);
    const city = positions.find(({ place }) => place === "zhaotong");
    const mean = (pick: (one: { lon: number; lat: number }) => number) => counties.reduce((sum, one) => sum + pick(one), 0) / 11;
    expect(city?.lon).toBeCloseTo(
      mean(({ lon }) => lon),
      2,
    );
    expect(city?.lat).toBeCloseTo(
      mean(({ lat }) => lat),
      2,
    );
  });
});

test("a further folder adds places; what Zhaotu knows itself stays; a broken file is named", () => {
  const folder = mkdtempSync(join(tmpdir(), "zhaotu-positions-"));
  const file = (positions: unknown) => writeFileSync(join(folder, "positions.json"), JSON.stringify({ about: "", sources: {}, positions }));
  file([
    { place: "zhaotong", lon: 0, lat: 0, source: "own" },
    { place: "far-away", lon: -70.5, lat: -30, source: "own" },
  ]);
  const { positions } = positionsIn(factFolders([folder]));
  expect(positions.find(({ place }) => place === "zhaotong")?.lon).toBeGreaterThan(100);
  expect(positions.find(({ place }) => place === "far-away")).toMatchObject({ lon: -70.5, lat: -30 });
  file([{ place: "nowhere", lon: 190, lat: 0, source: "own" }]);
  expect(() => positionsIn([folder])).toThrow(/positions\.json: positions\.0\.lon/);
  rmSync(folder, { recursive: true, force: true });
});

test("a thing lies in the nearest place up its chain: where it stands before whose part it is before where it works", () => {
  const link = (from: string, relation: "LOCATED_IN" | "PART_OF" | "OPERATES_IN" | "DEVELOPS", to: string) => ({ from, relation, to });
  const near = nearPlaces(
    [
      link("plant", "LOCATED_IN", "park"),
      link("park", "LOCATED_IN", "county"),
      link("county", "PART_OF", "city"),
      link("office", "OPERATES_IN", "city"),
      link("office", "PART_OF", "county"),
      link("firm", "DEVELOPS", "county"),
      link("a", "PART_OF", "b"),
      link("b", "PART_OF", "a"),
    ],
    new Set(["county", "city"]),
  );
  expect(near).toEqual({ plant: "county", park: "county", office: "county" });
});

describe("the server", () => {
  let port: GraphPort;
  let served: Served;
  beforeAll(async () => {
    port = await openGraph({ engine: "embedded", path: ":memory:" });
    await writeMadeUp(port);
    const at = (place: string) => ({ place, lon: 104, lat: 27, source: "own" });
    const said = { zh: "自拟", en: "made up", url: null };
    served = await serve(port, { positions: { positions: [at("qingshi"), at("not-there")], sources: { own: said, unused: said } } });
  });
  afterAll(async () => {
    await served.stop();
    await port.close();
  });

  test("gives positions of places that are in the graph, with their sources, and what lies in them", async () => {
    const { status, json } = await ask(`${served.url}/api/positions`);
    expect(status).toBe(200);
    const { positions, sources, near } = shape.parse(json);
    expect(positions).toEqual([{ place: "qingshi", lon: 104, lat: 27, source: "own" }]);
    expect(Object.keys(sources)).toEqual(["own"]);
    expect(Object.keys(near).length).toBeGreaterThan(0);
    expect(new Set(Object.values(near))).toEqual(new Set(["qingshi"]));
  });
});
