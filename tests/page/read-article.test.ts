// Articles of one's own in a real browser on the real server: dropped, asked about, read, reviewed, written, loaded, explored.
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lines, useLine } from "../neo4j/lines.ts";
import { openHouse, type House } from "./opened.ts";
import { readToTheEnd } from "./read-flow.ts";

const LONG = 240_000;

/** A server with a folder of one's own, which goes with it. */
function ownHouse(more: Record<string, string> = {}): { house: () => House; own: string } {
  const own = mkdtempSync(join(tmpdir(), "zhaotu-own-"));
  let house: House | undefined;
  beforeAll(async () => {
    house = await openHouse(false, true, { ...more, ZHAOTU_OWN: own });
  }, LONG);
  afterAll(async () => {
    await house?.close();
    rmSync(own, { recursive: true, force: true });
  });
  return {
    own,
    house: () => {
      if (!house) throw new Error("there is no server");
      return house;
    },
  };
}

describe("on the embedded engine", () => {
  const { house, own } = ownHouse();

  test(
    "a county's report goes from the drop to the picture",
    async () => {
      await readToTheEnd(house(), {
        file: "county-report.txt",
        fields: { date: "2031-01-18", publisher: "禾口县人民政府" },
        names: ["云台硅材料有限公司", "禾口石英产业园"],
        relation: /云台硅材料有限公司 \S+ 禾口石英产业园/u,
        accepted: "alone",
        lit: "云台硅材料有限公司",
      });
      expect(readdirSync(join(own, "facts"))).toEqual(["county-report"]);
    },
    LONG,
  );

  test(
    "so does the news of a company in another province",
    async () => {
      await readToTheEnd(house(), {
        file: "company-news.txt",
        fields: { date: "2032-06-03", title: "青穗科技携手浙江滩头园区" },
        names: ["滩头循环经济产业园", "浙江省"],
        relation: /滩头循环经济产业园 \S+ 浙江省/u,
        accepted: "alone",
        lit: "滩头循环经济产业园",
      });
    },
    LONG,
  );
});

describe.each(lines().slice(0, 1))("on Neo4j $line", (line) => {
  useLine(line);
  const { house } = ownHouse({
    NEO4J_URI: line.uri,
    NEO4J_USERNAME: line.username,
    NEO4J_PASSWORD: line.password,
    NEO4J_DATABASE: line.database,
  });

  test(
    "a torn newspaper page does, too",
    async () => {
      await readToTheEnd(house(), {
        file: "torn-page.txt",
        fields: { date: "2033-04-12", title: "柳坪县把茶产业做成富民产业", publisher: "川口日报" },
        names: ["柳坪至川口高速公路", "川口", "柳坪县"],
        relation: /柳坪至川口高速公路 \S+ 川口/u,
        accepted: "together",
        lit: "柳坪至川口高速公路",
      });
    },
    LONG,
  );
});
