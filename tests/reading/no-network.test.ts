// Reading touches no network unless an endpoint is configured: a program that may not open a socket reads all the same.
import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { temporaryFolder } from "../loader/own-facts.ts";
import { MADE_UP, untorn } from "./made-up-page.ts";

const DENY = new URL("deny-network.mjs", import.meta.url).href;
const PROGRAM = fileURLToPath(new URL("../../loader/main.ts", import.meta.url));
const TEXT = untorn(MADE_UP);

/** Runs node with the network denied; `ZHAOTU_` settings of whoever runs the tests are left out. */
function denied(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<{ code: number; out: string; said: string }> {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith("ZHAOTU_") && name !== "ARTICLES_DIR");
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ["--import", "tsx", "--import", DENY, ...args],
      { env: { ...Object.fromEntries(kept), ...env }, timeout: 60_000 },
      (error, out, said) => resolve({ code: error === null ? 0 : Number(error.code ?? -1), out, said }),
    );
  });
}

test.each([
  ["fetch", 'await fetch("http://127.0.0.1:9/")'],
  ["a socket", 'await import("node:net").then((net) => net.connect(9, "127.0.0.1"))'],
  ["a request", 'await import("node:https").then((https) => https.get("https://127.0.0.1:9/").on("error", () => {}))'],
  ["a name", 'await import("node:dns/promises").then((dns) => dns.lookup("localhost"))'],
  ["a datagram", 'await import("node:dgram").then((dgram) => dgram.createSocket("udp4").send("a", 9, "127.0.0.1"))'],
])("%s is caught", async (_, code) => {
  expect(await denied(["--input-type=module", "--eval", code])).toMatchObject({ code: 99, said: expect.stringContaining("network: ") });
});

test("an article is read, its queue shown and a passage predicted without the network", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "qixia-2037.txt"), TEXT);
  writeFileSync(
    join(folder, "passages.jsonl"),
    `${JSON.stringify({ id: "p1", text: TEXT, docTitle: "栖霞", docDate: "2037", heading: [] })}\n`,
  );
  const env = { ZHAOTU_OWN: join(folder, "own") };
  for (const [args, words] of [
    [["read", join(folder, "qixia-2037.txt"), "--lang", "en"], "qixia-2037"],
    [["review", "qixia-2037", "--lang", "en"], "栖霞市"],
    [["read", "--predictions", join(folder, "passages.jsonl")], '"entities"'],
  ] as const) {
    const ran = await denied([PROGRAM, ...args], env);
    expect([ran.code, ran.said.includes("network: ")]).toEqual([0, false]);
    expect(ran.out).toContain(words);
  }
}, 120_000);

test("with an endpoint and --model it would be asked: the canary sings", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "qixia-2037.txt"), TEXT);
  const endpoint = { ZHAOTU_OWN: join(folder, "own"), ZHAOTU_LLM_URL: "http://127.0.0.1:9/v1", ZHAOTU_LLM_MODEL: "none" };
  expect((await denied([PROGRAM, "read", join(folder, "qixia-2037.txt"), "--model"], endpoint)).code).toBe(99);
  expect((await denied([PROGRAM, "read", join(folder, "qixia-2037.txt")], endpoint)).code).toBe(0);
}, 120_000);
