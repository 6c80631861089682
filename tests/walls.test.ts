// The walls between the floors: each is proved by a made-up file that breaks it, so that a wall cannot silently stop working.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";

type Case = [file: string, line: string, says: string];

const broken: Case[] = [
  ["data/model/a.ts", 'import "node:fs";', "data/model stands on its own"],
  ["data/model/b.ts", 'import "../read.ts";', "data/model stands on its own"],
  ["data/model/c.ts", 'import "../../cypher/port.ts";', "data/model stands on its own"],
  ["data/model/d.ts", 'import "hono";', "data/model stands on its own"],
  ["data/read.ts", 'import "../loader/cli.ts";', "data/ is the ground floor"],
  ["data/files/read.ts", 'import "../../cypher/port.ts";', "data/ is the ground floor"],
  ["cypher/a.ts", 'import "../loader/cli.ts";', "cypher/ may import from data/"],
  ["cypher/neo4j/b.ts", 'import "../../web/contract.ts";', "cypher/ may import from data/"],
  ["cypher/c.ts", 'import "neo4j-driver";', "Only cypher/neo4j/"],
  ["cypher/embedded/d.ts", 'import "neo4j-driver";', "Only cypher/neo4j/"],
  ["cypher/neo4j/e.ts", 'import "@grafeo-db/js";', "Only cypher/embedded/"],
  ["loader/a.ts", 'import "../web/contract.ts";', "loader/ may import from data/"],
  ["loader/commands/b.ts", 'import "../../web/server/main.ts";', "loader/ may import from data/"],
  ["loader/c.ts", 'import "@grafeo-db/js";', "Only cypher/embedded/"],
  ["loader/d.ts", 'import "../tests/made-up.ts";', "Nothing but tests"],
  ["web/contract.ts", 'import "../cypher/port.ts";', "web/contract may import from data/model"],
  ["web/contract/a.ts", 'import "../server/main.ts";', "web/contract may import from data/model"],
  ["web/contract/b.ts", 'import "../../data/read.ts";', "web/contract may import from data/model"],
  ["web/server/a.ts", 'import "../../loader/cli.ts";', "web/server may import from"],
  ["web/server/routes/b.ts", 'import "../../app/words.ts";', "web/server may import from"],
  ["web/server/c.ts", 'import "neo4j-driver";', "Only cypher/neo4j/"],
  ["web/server/d.ts", 'import "react";', "React lives in"],
  ["web/app/a.ts", 'import "../../cypher/port.ts";', "web/app may import from data/model"],
  ["web/app/panels/b.tsx", 'import "../../server/main.ts";', "web/app may import from data/model"],
  ["web/app/panels/c.tsx", 'import "../../../data/read.ts";', "web/app may import from data/model"],
  ["web/app/canvas/d.ts", 'import "../../../loader/cli.ts";', "web/app may import from data/model"],
  ["web/app/e.ts", 'import "node:fs";', "The page runs in a browser"],
  ["web/app/f.ts", 'import "react";', "React lives in"],
  ["web/app/graph/g.ts", 'import "react-dom";', "React lives in"],
  ["web/app/panels/h.tsx", 'import "sigma";', "Sigma is used in web/app/canvas/"],
  ["web/app/graph/i.ts", 'import "@sigma/node-border";', "Sigma is used in web/app/canvas/"],
  ["web/app/panels/j.tsx", 'import "graphology";', "graphology is used in"],
  ["web/app/state/k.ts", 'import "graphology-layout-forceatlas2";', "graphology is used in"],
  ["web/app/graph/l.ts", 'import "../panels/Inspector.tsx";', "web/app/graph stands below"],
  ["web/app/state/m.ts", 'import "../graph/build.ts";', "web/app/state stands below"],
  ["web/app/canvas/n.ts", 'import "../panels/Inspector.tsx";', "canvas and panels stand side by side"],
  ["web/app/panels/o.tsx", 'import "../canvas/draw.ts";', "canvas and panels stand side by side"],
  ["web/app/p.ts", 'export const p = fetch("/api");', "web/app/api.ts only"],
  ["web/app/q.ts", 'export const q = window.fetch("/api");', "web/app/api.ts only"],
  ["web/server/e.ts", "export const e = process.env.HOME;", "process.env"],
  ["cypher/neo4j/f.ts", 'import "node:process";', "process.env is read at the two mains"],
  ["loader/circle.ts", 'import "./round.ts";', "Dependency cycle"],
  ["loader/round.ts", 'import "./circle.ts";', "Dependency cycle"],
  ["loader/long.ts", "export {};\n".repeat(301), "too many lines"],
];

const sound: [file: string, line: string][] = [
  ["data/model/ok.ts", 'import "./ids.ts"; import "zod"; import "@noble/hashes/sha2.js";'],
  ["data/ok.ts", 'import "./model/ids.ts"; import "node:fs";'],
  ["cypher/neo4j/ok.ts", 'import "neo4j-driver"; import "../port.ts"; import "../../data/model/ids.ts";'],
  ["cypher/embedded/ok.ts", 'import "@grafeo-db/js"; import "../port.ts";'],
  ["loader/ok.ts", 'import "../data/read.ts"; import "../cypher/port.ts";'],
  ["loader/main.ts", "export const home = process.env.HOME;"],
  ["web/contract/ok.ts", 'import "../../data/model/ids.ts"; import "zod";'],
  ["web/server/main.ts", 'import "../contract.ts"; import "../../cypher/port.ts"; import "../../data/read.ts"; process.env.HOME;'],
  ["web/app/panels/Ok.tsx", 'import "react"; import "../api.ts"; import "../../contract.ts"; import "../../../data/model/ids.ts";'],
  ["web/app/canvas/ok.ts", 'import "sigma"; import "graphology"; import "../graph/build.ts";'],
  ["web/app/graph/ok.ts", 'import "graphology"; import "../state/view.ts";'],
  ["web/app/state/ok.ts", 'import "react"; import "../../../data/model/ids.ts";'],
  ["web/app/api.ts", 'export const ok = fetch("/api");'],
];

const report = z.object({
  diagnostics: z.array(z.object({ filename: z.string(), code: z.string(), message: z.string(), help: z.string().optional() })),
});
const WALL = /no-restricted|no-process-env|no-cycle|max-lines/;
const repository = resolve(import.meta.dirname, "..");
let folder: string;
const said = new Map<string, string>();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "zhaotu-walls-"));
  const config = JSON.parse(readFileSync(join(repository, ".oxlintrc.json"), "utf8"));
  writeFileSync(join(folder, ".oxlintrc.json"), JSON.stringify({ ...config, options: { ...config.options, typeAware: false } }));
  for (const [file, line] of [...broken, ...sound]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${line}\n`);
  }
  const oxlint = join(repository, "node_modules/oxlint/bin/oxlint");
  const { stdout } = spawnSync(process.execPath, [oxlint, "--format=json"], { cwd: folder, encoding: "utf8", maxBuffer: 1e8 });
  for (const { filename, code, message, help } of report.parse(JSON.parse(stdout)).diagnostics) {
    if (WALL.test(code)) said.set(filename, `${said.get(filename) ?? ""}${message} ${help ?? ""}\n`);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

for (const [file, , says] of broken) {
  test(`${file} is told: ${says}`, () => expect(said.get(file) ?? "nothing").toContain(says));
}

for (const [file, line] of sound) {
  test(`${file} may hold ${line}`, () => expect(said.get(file)).toBeUndefined());
}
