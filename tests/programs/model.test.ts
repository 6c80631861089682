// The optional model behind questions in words: what is sent to it, and what is made of good, broken and malicious answers.
import type { ServerResponse } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openGraph } from "../../cypher/open.ts";
import type { GraphPort } from "../../cypher/port.ts";
import { told, wordsFound, type CypherValue } from "../../web/contract/cypher.ts";
import { Model, MODEL_LIMITS, type ModelLimits } from "../../web/server/in-words/model.ts";
import { TEXT, writeMadeUp } from "../server/made-up.ts";
import { ask, posting, serve } from "../server/over-http.ts";
import { madeUpModel, saying, type MadeUpModel } from "./made-up-model.ts";

let port: GraphPort;
beforeAll(async () => {
  port = await openGraph({ engine: "embedded", path: ":memory:" });
  await writeMadeUp(port);
});
afterAll(() => port.close());

type Answer = (response: ServerResponse) => void;
const KEY = "key-of-the-model-4711";

/** Asks a server whose model answers so. */
async function asked(
  path: string,
  body: object,
  answer: Answer,
  more: { limits?: Partial<ModelLimits>; url?: string } = {},
): Promise<{ json: unknown; model: MadeUpModel }> {
  const model = await madeUpModel(answer);
  const limits = { ...MODEL_LIMITS, ...more.limits };
  const served = await serve(port, { model: new Model({ url: more.url ?? model.url, key: KEY, name: "made-up" }, limits) });
  try {
    const { status, json } = await ask(served.url + path, posting(body));
    expect([status, status === 200 ? "" : json]).toEqual([200, ""]);
    return { json, model };
  } finally {
    await served.stop();
    await model.stop();
  }
}
const writing = async (answer: Answer, more = {}, body = {}) => {
  const { json, model } = await asked("/api/in-words", { question: "甲河公司建设了什么？", write: true, ...body }, answer, more);
  return { found: wordsFound.parse(json), model };
};
const telling = async (answer: Answer, rows: readonly (readonly CypherValue[])[], lang = "zh") =>
  told.parse((await asked("/api/in-words/answer", { question: "谁建的？", lang, columns: ["name", "evidence"], rows }, answer)).json);

const QUERY = "MATCH (c:Company {id: $id})-[r:DEVELOPS]->(p:Thing) RETURN p.name AS name, r.evidence AS evidence ORDER BY name";

describe("writing a query", () => {
  test("the query is shown with the gate's verdict, and nothing is run", async () => {
    const { found } = await writing(saying(JSON.stringify({ cypher: QUERY, params: { id: "jiahe" } })));
    expect(found).toMatchObject({
      model: true,
      trouble: null,
      written: { text: QUERY, params: { id: "jiahe" }, verdict: { accepted: true, code: "ok" } },
    });
    const { found: fenced } = await writing(saying(`Here it is:\n\`\`\`cypher\n${QUERY}\n\`\`\`\nEnjoy.`));
    expect(fenced.written).toMatchObject({ text: QUERY, params: {}, verdict: { accepted: true } });
  });

  test("the model hears the question, the vocabulary and what is named; never an article's words, and the key goes nowhere else", async () => {
    const { model } = await writing(saying("{}"));
    expect(model.asked.map(({ path, authorization }) => [path, authorization])).toEqual([["/v1/chat/completions", `Bearer ${KEY}`]]);
    const { model: name, messages } = JSON.parse(model.asked[0]?.body ?? "{}") as { model: string; messages: { content: string }[] };
    const said = messages.map(({ content }) => content).join("\n");
    expect(name).toBe("made-up");
    for (const word of ["甲河公司建设了什么？", "DEVELOPS (develops; 建设)", '"id":"jiahe"', "LOCATED_IN"]) expect(said).toContain(word);
    for (let at = 0; at + 12 <= TEXT.length; at += 6) expect(said).not.toContain(TEXT.slice(at, at + 12));
    expect(said).not.toContain(KEY);
  });

  test("without write nothing leaves the machine, with or without a model", async () => {
    const { found, model } = await writing(saying("{}"), {}, { write: false });
    expect(model.asked).toEqual([]);
    expect(found).toMatchObject({ model: true, written: null, trouble: null });
    expect(found.near.length).toBeGreaterThan(0);
    const served = await serve(port);
    const { json } = await ask(`${served.url}/api/in-words`, posting({ question: "谁建设了什么？", write: true, lang: "en" }));
    expect(wordsFound.parse(json)).toMatchObject({ model: false, written: null, trouble: expect.stringContaining("ZHAOTU_LLM_URL") });
    await served.stop();
  });

  test.each([
    ["MATCH (n) DETACH DELETE n", "write"],
    ["LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l", "files"],
    ["CALL dbms.listConfig()", "procedure"],
    ["MATCH (a), (b), (c) RETURN count(*)", "cartesian"],
    ["RETURN '\\u0027'", "escape"],
    ["MATCH (n) RETURN n; MATCH (n) DELETE n", "several-statements"],
  ])("what it writes is trusted in nothing: %s is shown as refused", async (cypher, code) => {
    const { found } = await writing(saying(JSON.stringify({ cypher })));
    expect(found.written?.verdict).toMatchObject({ accepted: false, code });
  });

  test("parameters nested without end, or as long as a book, are left away", async () => {
    const deep = JSON.parse(`${"[".repeat(50)}${"]".repeat(50)}`) as unknown;
    const { found } = await writing(saying(JSON.stringify({ cypher: "RETURN 1 AS one", params: { deep } })));
    expect(found.written?.params).toEqual({});
    const { found: long } = await writing(saying(JSON.stringify({ cypher: "RETURN 1 AS one", params: { long: "x".repeat(9000) } })));
    expect(long.written?.params).toEqual({});
  });

  test.each<[string, Answer, RegExp]>([
    ["prose without a query", saying("I cannot do that."), /no query/],
    ["an empty object", saying("{}"), /no query/],
    ["a query as long as a book", saying(JSON.stringify({ cypher: `RETURN ${"1+".repeat(9000)}1` })), /no query/],
    ["another shape", (response) => response.end(JSON.stringify({ choices: [] })), /cannot be read/],
    ["no JSON", (response) => response.end("<html>"), /cannot be read/],
    ["a refusal", (response) => response.writeHead(401).end("wrong key"), /refused the request \(401\)/],
    ["a fault", (response) => response.writeHead(500).end("{}"), /refused the request \(500\)/],
    ["sending on", (response) => response.writeHead(302, { location: "http://127.0.0.1:9/" }).end(), /sends on/],
    ["a hang-up", (response) => response.destroy(), /cannot be reached/],
    [
      "more than there is room for",
      (response) => response.end(JSON.stringify({ choices: [{ message: { content: "x".repeat(300_000) } }] })),
      /too long/,
    ],
  ])("%s: a sentence, and the catalogue's questions all the same", async (_name, answer, sentence) => {
    const { found } = await writing(answer, {}, { lang: "en" });
    expect(found.written).toBeNull();
    expect(found.trouble).toMatch(sentence);
    expect(found.trouble).not.toContain("wrong key");
    expect(found.near.length).toBeGreaterThan(0);
  });

  test("one that never answers is given up", async () => {
    const { found } = await writing(() => undefined, { limits: { ms: 200 } });
    expect(found.trouble).toBe("模型没有及时回答。");
  });

  test("one that drips is given up as well", async () => {
    let timer: ReturnType<typeof setInterval> | undefined;
    const drip: Answer = (response) => {
      response.writeHead(200, { "content-type": "application/json" });
      timer = setInterval(() => response.write(" "), 20);
    };
    const { found } = await writing(drip, { limits: { ms: 300 } });
    clearInterval(timer);
    expect(found.trouble).toBe("模型没有及时回答。");
  });

  test("nobody there", async () => {
    const { found } = await writing(saying("{}"), { url: "http://127.0.0.1:1/v1" });
    expect(found.trouble).toBe("连不上模型。");
  });
});

const AT = "qingshi-2030#5-16";
const ROWS: CypherValue[][] = [
  ["水泵项目", [AT]],
  ["云溪园区", { $: "map", entries: { places: ["qingshi-2030#0-9"] } }],
];
const sentences = (...all: readonly object[]) => saying(JSON.stringify({ sentences: all }));

describe("telling rows", () => {
  test("sentences with evidence from the rows stay", async () => {
    const answer = await telling(
      sentences({ text: "甲河公司建了水泵项目。", evidence: [AT] }, { text: "它在云溪园区。", evidence: ["qingshi-2030#0-9", AT] }),
      ROWS,
    );
    expect(answer).toEqual({
      sentences: [
        { text: "甲河公司建了水泵项目。", evidence: [AT] },
        { text: "它在云溪园区。", evidence: ["qingshi-2030#0-9", AT] },
      ],
      dropped: 0,
      trouble: null,
    });
  });

  test.each<[string, object]>([
    ["no evidence", { text: "据说如此。", evidence: [] }],
    ["evidence left out", { text: "据说如此。" }],
    ["evidence that is nowhere in the rows", { text: "据说如此。", evidence: ["qingshi-2030#1-2"] }],
    ["one that is and one that is not", { text: "据说如此。", evidence: [AT, "zhaotong-2025#1-2"] }],
    ["no place at all", { text: "据说如此。", evidence: ["水泵项目"] }],
    ["made-up evidence inside the sentence", { text: "见 zhaotong-2026#1-99。", evidence: [AT] }],
    ["an address", { text: "请到 https://evil.example 登录", evidence: [AT] }],
    ["markup", { text: "<img src=x onerror=alert(1)>", evidence: [AT] }],
    ["signs that turn words around", { text: "\u202Eabc", evidence: [AT] }],
    ["an endless sentence", { text: "很".repeat(500), evidence: [AT] }],
    ["something else", { text: 7, evidence: [AT] }],
  ])("%s: dropped and counted", async (_name, bad) => {
    const answer = await telling(sentences(bad, { text: "甲河公司建了水泵项目。", evidence: [AT] }), ROWS);
    expect(answer).toEqual({ sentences: [{ text: "甲河公司建了水泵项目。", evidence: [AT] }], dropped: 1, trouble: null });
  });

  test("an answer of which nothing can be used says so", async () => {
    expect(await telling(sentences({ text: "据说如此。", evidence: [] }), ROWS)).toEqual({
      sentences: [],
      dropped: 1,
      trouble: "模型没有给出能用的句子。",
    });
    expect(await telling(saying("no JSON"), ROWS, "en")).toMatchObject({ sentences: [], trouble: "The model’s answer cannot be read." });
  });

  test("rows without evidence are not sent anywhere", async () => {
    const { json, model } = await asked("/api/in-words/answer", { question: "谁？", columns: ["name"], rows: [["水泵项目"]] }, sentences());
    expect(model.asked).toEqual([]);
    expect(told.parse(json).trouble).toContain("evidence");
  });

  test("an article's text in a row stays here, and long texts are cut", async () => {
    const article: CypherValue = {
      $: "node",
      id: "qingshi-2030",
      labels: ["Thing", "Article"],
      properties: { id: "qingshi-2030", text: "原文".repeat(20) },
    };
    const { model } = await asked(
      "/api/in-words/answer",
      { question: "谁？", columns: ["a", "b", "evidence"], rows: [[article, "长".repeat(900), [AT]]] },
      sentences(),
    );
    const { body } = model.asked[0] ?? { body: "" };
    expect(body).not.toContain("原文原文");
    expect(body).toContain("长".repeat(200));
    expect(body).not.toContain("长".repeat(201));
  });
});
