// The same start with Neo4j set: loads into it, finds it loaded the next time, and takes a wrong password for what it is.
import { afterEach, describe, expect, test } from "vitest";
import { about } from "../../web/contract.ts";
import { lines, useLine } from "../neo4j/lines.ts";
import { ask } from "./over-http.ts";
import { endServers, startServer, untilReady } from "./server-process.ts";

afterEach(endServers);

describe.each(lines())("on Neo4j $line", (line) => {
  useLine(line);
  const { uri, username, password, database } = line;
  const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };

  test("first start loads, second does not; the page is told which engine it shows", { timeout: 240_000 }, async () => {
    const first = await startServer(env);
    await untilReady(first, 180_000);
    const shown = about.parse((await ask(`${first.url}/api/about`)).json);
    expect(shown).toMatchObject({ engine: "neo4j", engineVersion: expect.stringMatching(/^\d+\.\d+/) });
    expect(shown.counts.entities).toBeGreaterThan(100);
    expect(await first.stop()).toBe(0);
    const second = await startServer(env);
    await untilReady(second);
    expect(second.stderr()).not.toContain("Loading");
    expect(about.parse((await ask(`${second.url}/api/about`)).json).counts).toEqual(shown.counts);
    expect(await second.stop()).toBe(0);
  });

  test("a wrong password is said once and not tried again", { timeout: 120_000 }, async () => {
    const server = await startServer({ ...env, NEO4J_PASSWORD: "not-the-password" });
    await expect.poll(server.stderr, { timeout: 60_000 }).toContain("refuses the user name or password");
    expect(await ask(`${server.url}/readyz`)).toMatchObject({ status: 503, json: { code: "engine-auth" } });
    expect(server.stderr()).not.toContain("not-the-password");
    expect(await server.stop()).toBe(0);
  });
});
