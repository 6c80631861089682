// The API's description of itself: whole, sound, and kept by the answers of a running server.
import { Ajv2020 } from "ajv/dist/2020.js";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { GraphPort } from "../../cypher/port.ts";
import { factFolders } from "../../data/files/folders.ts";
import { loadFacts } from "../../loader/load/load.ts";
import { readFacts } from "../../loader/read/facts.ts";
import { articlesIn } from "../../web/server/articles.ts";
import { curlOf } from "../../web/server/openapi/page.ts";
import { openApi } from "../../web/server/openapi/document.ts";
import { TOLD } from "../../web/server/openapi/told.ts";
import { ROUTES } from "../../web/server/routes.ts";
import { ask } from "../server/over-http.ts";
import { onEveryEngine } from "../server/on-engine.ts";
import { openDesk } from "../server/open-desk.ts";
import { openApiDocument, type Operation } from "./openapi-shape.ts";

const TEXTS = join(import.meta.dirname, "../articles/texts");
const described = (lang: "zh" | "en", guarded = false) => openApi({ routes: ROUTES, version: "1.2.3", guarded, lang });
const keys = ROUTES.map(({ method, path }) => `${method} ${path}`);

/** An operation of the document; it has to be there. */
const operationAt = (paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>, path: string, method: string): Operation =>
  (paths[path]?.[method] ?? expect.fail(`${method} ${path} is not described`)) as Operation;
/** What the schema of a content points at. */
const refOf = (content: { schema: Record<string, unknown> } | undefined): string =>
  typeof content?.schema["$ref"] === "string" ? content.schema["$ref"] : expect.fail("no schema of its own");

describe("the document", () => {
  test.each(["zh", "en"] as const)("is sound OpenAPI 3.1, in %s", (lang) => {
    const document = openApiDocument.parse(JSON.parse(JSON.stringify(described(lang))));
    const known = new Set([...Object.keys(document.components.schemas), ...Object.keys(document.components.responses)]);
    const named = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/(?:schemas|responses)\/([^"/]+)"/g)].map(
      ([, name]) => name,
    );
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((name) => !known.has(name ?? ""))).toEqual([]);
    const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(ROUTES.length);
    const tags = new Set(document.tags.map(({ name }) => name));
    expect(operations.filter(({ tags: own }) => !own.every((tag) => tags.has(tag)))).toEqual([]);
    for (const [path, methods] of Object.entries(document.paths))
      for (const { parameters } of Object.values(methods))
        expect(parameters.filter((one) => one.in === "path").map(({ name }) => `{${name}}`)).toEqual(path.match(/\{\w+\}/g) ?? []);
  });

  test("has every route, with its words in both languages and an example", () => {
    const { paths } = described("en");
    const there = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ":$1")}`),
    );
    expect(there.toSorted()).toEqual([...keys].toSorted());
    expect(keys.filter((key) => TOLD[key]?.example === undefined)).toEqual([]);
    expect(Object.keys(TOLD).filter((key) => !keys.includes(key))).toEqual([]);
    for (const { zh, en } of Object.values(TOLD)) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  test("asks for the token where the server does, and not otherwise", () => {
    const [open, guarded] = [described("en"), described("en", true)];
    expect([open.security, guarded.security]).toEqual([undefined, [{ bearer: [] }, { cookie: [] }]]);
    const statuses = (document: typeof open) => Object.keys(operationAt(document.paths, "/api/about", "get").responses);
    expect([statuses(open).includes("401"), statuses(guarded).includes("401")]).toEqual([false, true]);
  });

  test("the query route answers lines, the page HTML, the table CSV", () => {
    const { paths } = described("en");
    const types = (path: string, method: string) => {
      const answer = operationAt(paths, path, method).responses["200"];
      return answer && "content" in answer ? Object.keys(answer.content) : [];
    };
    expect(types("/api/cypher", "post")).toEqual(["application/x-ndjson"]);
    expect(types("/api/docs", "get")).toEqual(["text/html"]);
    expect(types("/api/targets.csv", "get")).toEqual(["text/csv"]);
    expect(types("/api/card/{id}", "get")).toEqual(["application/json"]);
  });
});

const fill = async (port: GraphPort) => {
  await port.ensureSchema();
  await loadFacts(port, readFacts(factFolders([join(import.meta.dirname, "../articles/facts")]), process.cwd()));
};

onEveryEngine({ fill, over: { articles: articlesIn(TEXTS), desk: openDesk(), version: "4.5.6" } }, (here) => {
  const validators = async () => {
    const { json } = await ask(`${here.served.url}/api/openapi.json?lang=en`);
    const document = openApiDocument.parse(json);
    const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
    ajv.addSchema({ $id: "https://zhaotu.test/", components: document.components });
    return { document, fits: (ref: string) => ajv.compile({ $ref: `https://zhaotu.test/${ref}` }) };
  };
  const schemaOf = (operation: Operation, type: string): string => {
    const answer = operation.responses["200"];
    return answer && "content" in answer ? refOf(answer.content[type]) : "";
  };

  test("every example is answered, and every answer fits the schema that is published for it", { timeout: 120_000 }, async () => {
    const { document, fits } = await validators();
    expect(document.info.version).toBe("4.5.6");
    let seen = 0;
    for (const route of ROUTES) {
      const key = `${route.method} ${route.path}`;
      const { id, query, body } = TOLD[key]?.example ?? {};
      const own = route.path === "/api/articles/:id/text" ? "songxi-2031" : id;
      const address = new URL(route.path.replace(":id", own ?? ""), here.served.url);
      for (const [name, value] of Object.entries(query ?? {})) address.searchParams.set(name, value);
      const sent = body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
      const response = await fetch(address, { method: route.method, ...sent });
      const text = await response.text();
      if (route.path.startsWith("/api/review/:id")) {
        // The examples name an article that nobody has read, so that they change nothing.
        expect([key, response.status, JSON.parse(text)]).toEqual([key, 404, expect.objectContaining({ code: "no-reading" })]);
        continue;
      }
      expect([key, response.status, response.status === 200 ? "" : text]).toEqual([key, 200, ""]);
      const operation = document.paths[route.path.replaceAll(/:(\w+)/g, "{$1}")]?.[route.method === "GET" ? "get" : "post"];
      if (!operation) expect.fail(`${key} is not described`);
      const type = (response.headers.get("content-type") ?? "").split(";", 1)[0] ?? "";
      const answer = operation.responses["200"];
      expect(Object.keys(answer && "content" in answer ? answer.content : {})).toEqual([type]);
      if (type === "application/json" || type === "application/x-ndjson") {
        const fit = fits(schemaOf(operation, type));
        const values = type === "application/json" ? [text] : text.trimEnd().split("\n");
        for (const value of values) expect([key, fit(JSON.parse(value)), fit.errors ?? []]).toEqual([key, true, []]);
        seen++;
      }
      if (operation.requestBody) {
        const takes = fits(refOf(operation.requestBody.content["application/json"]));
        expect([key, takes(body)]).toEqual([key, true]);
      }
    }
    expect(seen).toBeGreaterThan(35);
  });

  test("the schemas are no empty promise: another answer does not fit", async () => {
    const { document, fits } = await validators();
    const card = fits(schemaOf(operationAt(document.paths, "/api/card/{id}", "get"), "application/json"));
    const { json } = await ask(`${here.served.url}/api/card/zhenxiong`);
    expect(card(json)).toBe(true);
    expect(card({ ...(json as object), mentions: [1] })).toBe(false);
    const { thing: _thing, ...without } = json as { thing: unknown };
    expect(card(without)).toBe(false);
    expect(fits("#/components/schemas/DependBody")({ of: ["x"], way: "both", colour: "red" })).toBe(false);
  });

  test("the examples of the page are written for where it was read, and work there", async () => {
    const page = await (await fetch(`${here.served.url}/api/docs?lang=en`)).text();
    const addresses = [...page.matchAll(/curl -s (?:-X POST )?&quot;([^&]*(?:&amp;[^&]*)*)&quot;/g)].map(([, at = ""]) =>
      at.replaceAll("&amp;", "&"),
    );
    expect(addresses).toHaveLength(ROUTES.length);
    expect(addresses.filter((at) => !at.startsWith(`${here.served.url}/api/`))).toEqual([]);
    const about = addresses.find((at) => at.endsWith("/api/about")) ?? "";
    expect((await fetch(about)).status).toBe(200);
  });

  test("problems fit the published shape", async () => {
    const { fits } = await validators();
    const fit = fits("#/components/schemas/Problem");
    const calls = ["/api/card/nobody", "/api/search?q=", "/api/nothing", "/api/articles/zhaotong-2025/text"];
    for (const path of calls) {
      const { status, json } = await ask(here.served.url + path);
      expect([status >= 400, fit(json), fit.errors ?? []]).toEqual([true, true, []]);
    }
    const refused = await ask(`${here.served.url}/api/cypher`, {
      method: "POST",
      body: JSON.stringify({ text: "MATCH (n) DETACH DELETE n" }),
      headers: { "content-type": "application/json" },
    });
    expect([refused.status, fit(refused.json)]).toEqual([422, true]);
  });
});

test("an example is a line for the shell that survives quotation marks", () => {
  const [route] = ROUTES.filter(({ path }) => path === "/api/in-words");
  if (!route) expect.fail("no such route");
  const line = curlOf(route, { body: { question: 'it\'s $HOME `x` "y"' } }, { origin: "https://zhaotu.example:8443", guarded: true });
  expect(line).toContain('"https://zhaotu.example:8443/api/in-words"');
  expect(line).toContain('-H "Authorization: Bearer $ZHAOTU_TOKEN"');
  expect(line).toContain(String.raw`-d '{"question":"it'\''s $HOME ${"`x`"} \"y\""}'`.replaceAll("\\\\", "\\"));
});
