// The built page over HTTP: types, caching, packed files, the screens' addresses, and real 404s.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtPage, runBuilder } from "../../web/server/build.ts";
import { readPage } from "../../web/server/page.ts";
import { newStatus } from "../../web/server/status.ts";
import { hashOfSources, isBuilt, stampBuild } from "../../web/server/stamp.ts";
import { ask, serve, type Served } from "./over-http.ts";

let root: string;
let served: Served;
const SCRIPT = `console.log(${JSON.stringify("words ".repeat(500))})`;

async function fill(dist: string): Promise<void> {
  await mkdir(join(dist, "assets"), { recursive: true });
  await writeFile(
    join(dist, "index.html"),
    '<!doctype html><title>page</title><script type="module" src="/assets/main-Ab3_x9Qz.js"></script>',
  );
  await writeFile(join(dist, "assets", "main-Ab3_x9Qz.js"), SCRIPT);
  await writeFile(join(dist, "looks.js"), "document.title");
  await writeFile(join(dist, "seal.svg"), "<svg/>");
  await writeFile(join(dist, ".stamp"), "x");
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "zhaotu-page-"));
  await fill(join(root, "dist"));
  const status = { ...newStatus(), page: await readPage(join(root, "dist")) };
  served = await serve(null, { status });
});
afterAll(async () => {
  await served.stop();
  await rm(root, { recursive: true });
});

test.each([
  ["/", "text/html; charset=utf-8", "no-cache"],
  ["/explore?sel=pumps", "text/html; charset=utf-8", "no-cache"],
  ["/targets", "text/html; charset=utf-8", "no-cache"],
  ["/index.html", "text/html; charset=utf-8", "no-cache"],
  ["/assets/main-Ab3_x9Qz.js", "text/javascript; charset=utf-8", "public, max-age=31536000, immutable"],
  ["/looks.js", "text/javascript; charset=utf-8", "no-cache"],
  ["/seal.svg", "image/svg+xml", "no-cache"],
])("%s is %s, cached as %s", async (path, type, cache) => {
  const { status, headers } = await fetch(served.url + path);
  expect([status, headers.get("content-type"), headers.get("cache-control")]).toEqual([200, type, cache]);
});

test("what is not there is a 404: to a browser with the page as its body, else as a problem", async () => {
  for (const path of ["/nowhere", "/explore/deeper", "/assets/gone-Ab3_x9Qz.js", "/.stamp", "/../package.json", "/%2e%2e/package.json"]) {
    expect(await ask(served.url + path)).toMatchObject({ status: 404, json: { code: "not-found" } });
  }
  const shown = await fetch(`${served.url}/nowhere`, { headers: { accept: "text/html,*/*" } });
  expect([shown.status, shown.headers.get("content-type")]).toEqual([404, "text/html; charset=utf-8"]);
  expect(await shown.text()).toContain("<title>page</title>");
});

test("files come packed, and are not sent again to who has them", async () => {
  const url = `${served.url}/assets/main-Ab3_x9Qz.js`;
  for (const coding of ["br", "gzip"]) {
    const response = await fetch(url, { headers: { "accept-encoding": coding } });
    expect([response.headers.get("content-encoding"), await response.text()]).toEqual([coding, SCRIPT]);
    expect(Number(response.headers.get("content-length"))).toBeLessThan(500);
  }
  const plain = await fetch(url, { headers: { "accept-encoding": "gzip;q=0, identity" } });
  expect(plain.headers.get("content-encoding")).toBeNull();
  const again = await fetch(url, { headers: { "if-none-match": plain.headers.get("etag") ?? "" } });
  expect([again.status, await again.text()]).toEqual([304, ""]);
});

test("HEAD has the headers and no body; a page is not written to", async () => {
  const head = await fetch(`${served.url}/explore`, { method: "HEAD" });
  expect([head.status, head.headers.get("content-type"), await head.text()]).toEqual([200, "text/html; charset=utf-8", ""]);
  expect((await fetch(`${served.url}/explore`, { method: "POST" })).status).toBe(404);
});

test("the page is built where its sources changed, and only then; a failed build leaves the old one", async () => {
  await mkdir(join(root, "web", "app"), { recursive: true });
  await writeFile(join(root, "web", "app", "main.tsx"), "1");
  let [built, failed] = [0, 0];
  const say = { building: () => (built += 1), failed: () => (failed += 1) };
  const build = async (into: string) => {
    await fill(into);
    await stampBuild(into, await hashOfSources(root));
    return { code: 0, output: "" };
  };
  await builtPage(root, build, say);
  const page = await builtPage(root, build, say);
  expect([built, failed, page?.has("/index.html"), page?.has("/.stamp")]).toEqual([1, 0, true, false]);
  expect(await isBuilt(join(root, "dist"), await hashOfSources(root))).toBe(true);

  await writeFile(join(root, "web", "app", "main.tsx"), "2");
  expect(await isBuilt(join(root, "dist"), await hashOfSources(root))).toBe(false);
  const old = await builtPage(root, async () => ({ code: 1, output: "no" }), say);
  expect([built, failed, old?.has("/index.html")]).toEqual([2, 1, true]);
});

test("a build by hand leaves the stamp too, so that the start after it builds nothing", async () => {
  const project = resolve(import.meta.dirname, "../..");
  const into = join(root, "by-hand");
  const { code, output } = await runBuilder(project, into, { PATH: process.env["PATH"] }, new AbortController().signal);
  expect([code, output]).toEqual([0, expect.any(String)]);
  expect(await isBuilt(into, await hashOfSources(project))).toBe(true);
  expect((await readPage(into)).has("/.stamp")).toBe(false);
});
