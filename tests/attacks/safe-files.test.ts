// The files by which people run Zhaotu beside Neo4j: what they say of networks, ports, users and settings.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { SETTINGS } from "../../data/files/settings.ts";
import { composeIn, settingsIn, settingsOf, type Compose } from "./safe-settings.ts";

const main = composeIn("compose.yaml");
const strong = composeIn(".compose/console.yaml");
const open = composeIn(".compose/open-neo4j.yaml");
const isOut = (files: readonly Compose[], name: string) => files.every(({ networks }) => networks?.[name]?.internal !== true);

test("Neo4j has no port and no network with a way out; Zhaotu's port is this machine's alone", () => {
  expect(main.services["neo4j"]?.ports).toBeUndefined();
  expect(main.services["neo4j"]?.networks?.filter((name) => isOut([main], name))).toEqual([]);
  expect(main.services["zhaotu"]?.ports).toEqual(["127.0.0.1:8420:8420"]);
  expect(strong.services["console"]?.ports).toBeUndefined();
  expect(strong.services["console"]?.networks).toEqual(["console"]);
  expect(strong.networks?.["console"]?.internal).toBe(true);
  expect(strong.services["copy"]?.network_mode).toBe("none");
  for (const port of open.services["neo4j"]?.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/);
});

test.each([
  ["neo4j", main],
  ["zhaotu", main],
  ["console", strong],
  ["copy", strong],
])("%s runs as nobody in particular, and gains no rights", (name, { services }) => {
  const service = services[name];
  expect([service?.cap_drop, service?.security_opt]).toEqual([["ALL"], ["no-new-privileges:true"]]);
  const dockerfile = service?.build ? readFileSync(join(import.meta.dirname, "../..", service.build.dockerfile), "utf8") : "";
  expect(service?.user ?? /^USER (.+)$/m.exec(dockerfile)?.[1]).toMatch(/^(7474:7474|node)$/);
});

test("Zhaotu's own files cannot be written, and its secrets are asked for, never written down", () => {
  const zhaotu = main.services["zhaotu"];
  expect([zhaotu?.read_only, zhaotu?.volumes]).toEqual([true, ["${ARTICLES_DIR:-./articles}:/articles:ro"]]);
  for (const name of ["ZHAOTU_TOKEN", "NEO4J_PASSWORD"]) expect(zhaotu?.environment?.[name]).toMatch(/^\$\{\w+:\?/);
  expect(strong.services["zhaotu"]?.environment?.["ZHAOTU_CONSOLE_PASSWORD"]).toMatch(/^\$\{CONSOLE_PASSWORD:\?/);
  const known = new Set(SETTINGS.map(({ name }) => name));
  const said = [main, strong].flatMap(({ services }) => Object.keys(services["zhaotu"]?.environment ?? {}));
  expect(said.filter((name) => !known.has(name))).toEqual([]);
});

test("what is mounted exists as a volume, and nothing can be put among imports and plugins", () => {
  const volumes = new Set([...Object.keys(main.volumes ?? {}), ...Object.keys(strong.volumes ?? {})]);
  for (const name of ["neo4j", "console", "copy"])
    for (const mount of (main.services[name] ?? strong.services[name])?.volumes ?? []) expect(volumes).toContain(mount.split(":")[0]);
  expect(main.services["neo4j"]?.tmpfs?.[0]).toMatch(/^\/import:ro/);
  expect(strong.services["console"]?.tmpfs).toEqual([expect.stringMatching(/^\/import:ro/), expect.stringMatching(/^\/plugins:ro/)]);
});

test("the console's settings are the same for Docker and without", () => {
  const plain = settingsIn(".compose/console.conf");
  const own = ["address", "dbms.security.auth_enabled", "server.jvm.additional", "server.directories.import"];
  const rest = (all: Record<string, string>) =>
    Object.fromEntries(Object.entries(all).filter(([name]) => !own.some((end) => name.endsWith(end))));
  expect(rest(settingsOf(strong.services["console"]))).toEqual(rest(plain));
});
