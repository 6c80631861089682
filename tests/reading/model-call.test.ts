// The endpoint as it may be: good, broken, slow, endless, lying. A stub server plays it.
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { cleanPassage } from "../../loader/reading/clean/clean.ts";
import { waitIn } from "../../loader/reading/model/call.ts";
import { answersIn } from "../../loader/reading/model/kept.ts";
import { passagesOf } from "../../loader/reading/model/passages.ts";
import { proposeByModel, type ProposeOptions } from "../../loader/reading/model/propose.ts";
import { proposalsJson, proposalsText } from "../../loader/reading/model/shown.ts";
import { madeUpModel, type MadeUpModel } from "../programs/made-up-model.ts";

const ABOUT = { title: "霞湾见闻", date: "2037-12-06", heading: [] };
const NONE = { mentions: [], quantities: [], links: [] };
const KEY = "key-of-the-endpoint-4711";
const ONE = "青梧科技在霞湾镇建设工厂。";
const GOOD = JSON.stringify({ mentions: [{ quote: "青梧科技", kind: "Company", context: null }], figures: [], relations: [] });
/** Several passages, each with its own name. */
const several = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => `${"甲乙丙丁戊己庚辛壬癸".charAt(at)}岭科技在霞湾镇建设工厂。${"工厂很大，用地很多。".repeat(110)}\n`,
  ).join("");

type Answer = (response: ServerResponse, nth: number, body: string) => void;
const completion = (content: string, more: object = {}, usage?: object) =>
  JSON.stringify({ choices: [{ message: { role: "assistant", content }, finish_reason: "stop", ...more }], ...(usage && { usage }) });
const json =
  (body: string, status = 200, headers: Record<string, string> = {}): Answer =>
  (response) => {
    response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
    response.end(body);
  };
const good: Answer = json(completion(GOOD, {}, { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120, cost: 0.25 }));

const models: MadeUpModel[] = [];
afterEach(async () => {
  for (const model of models.splice(0)) await model.stop();
});

/** A stub that gives these answers one after the other, the last one for ever. */
async function stub(...answers: readonly Answer[]): Promise<MadeUpModel> {
  let nth = 0;
  const model: MadeUpModel = await madeUpModel((response) => {
    const answer = answers[Math.min(nth, answers.length - 1)] as Answer;
    answer(response, nth++, model.asked.at(-1)?.body ?? "");
  });
  models.push(model);
  return model;
}

const LIMITS = { ms: 3000, pause: 1, wait: 2000 };
async function proposed(model: MadeUpModel, text = ONE, { limits, ...options }: ProposeOptions = {}) {
  const endpoint = { url: model.url, model: "made-up", key: KEY };
  return proposeByModel(cleanPassage(text), ABOUT, NONE, endpoint, { limits: { ...LIMITS, ...limits }, ...options });
}
const folder = () => mkdtempSync(join(tmpdir(), "zhaotu-model-"));

describe("a good answer", () => {
  test("one call a passage, with key, schema and fixed temperature; tokens and cost are those that the endpoint says", async () => {
    const model = await stub(good);
    const proposals = await proposed(model);
    expect(proposals.reading.mentions).toMatchObject([{ start: 0, end: 4, name: "青梧科技", rule: "model" }]);
    expect(proposals).toMatchObject({
      calls: 1,
      passages: { asked: 1, kept: 0, failed: 0, left: 0 },
      usage: { asked: 100, answered: 20, cost: 0.25 },
    });
    expect(model.asked.map(({ path, authorization }) => [path, authorization])).toEqual([["/v1/chat/completions", `Bearer ${KEY}`]]);
    expect(JSON.parse(model.asked[0]?.body ?? "")).toMatchObject({
      model: "made-up",
      temperature: 0,
      stream: false,
      response_format: { type: "json_schema" },
    });
    expect(model.asked[0]?.body).not.toContain(KEY);
    for (const lang of ["zh", "en"] as const) expect(proposalsText(proposals, lang)).toMatch(/100.*20.*0\.25/);
    expect(proposalsText(await proposed(await stub(json(completion(GOOD)))), "en")).toContain("tokens: the endpoint does not say");
  });

  test("what a broken-off answer cost is counted too", async () => {
    const dear = { prompt_tokens: 100, completion_tokens: 4000, cost: 2 };
    const proposals = await proposed(await stub(json(completion(GOOD, { finish_reason: "length" }, dear))));
    expect(proposals).toMatchObject({ passages: { failed: 1 }, usage: { asked: 100, answered: 4000, cost: 2 } });
  });

  test("never more than two calls at a time, and the order of answers decides nothing", async () => {
    let [open, most] = [0, 0];
    const text = several(6);
    const late: Answer = (response, nth, body) => {
      most = Math.max(most, ++open);
      const name = /[甲乙丙丁戊己]岭科技/.exec(body)?.[0] ?? "";
      setTimeout(
        () => {
          open--;
          json(completion(JSON.stringify({ mentions: [{ quote: name, kind: "Company", context: null }] })))(response, nth, body);
        },
        nth % 2 === 0 ? 60 : 5,
      );
    };
    const { reading, calls } = await proposed(await stub(late), text);
    expect([most, calls]).toEqual([2, 6]);
    expect(reading.mentions.map(({ name }) => name.charAt(0)).join("")).toBe("甲乙丙丁戊己");
  });

  test.each([400, 422])("an endpoint that refuses the schema (%i) is asked for JSON in plainer ways", async (status) => {
    const model = await stub(json("{}", status), json("{}", status), good);
    expect((await proposed(model)).reading.mentions).toHaveLength(1);
    const formats = model.asked.map(({ body }) => (JSON.parse(body) as { response_format?: { type: string } }).response_format?.type);
    expect(formats).toEqual(["json_schema", "json_object", undefined]);
  });
});

describe("a bad endpoint", () => {
  const never = "x".repeat(2000);
  test.each<[string, Answer, string, number]>([
    ["half JSON", json('{"choices": [{"message": {"content": "{'), "strange", 1],
    ["half JSON inside", json(completion('{"mentions": [{"quote": "青梧')), "strange", 1],
    ["truncated", json(completion(GOOD, { finish_reason: "length" })), "truncated", 1],
    [
      "broken off",
      (response) => {
        response.writeHead(200, { "content-type": "application/json", "content-length": "9000" });
        response.write("{");
        setTimeout(() => response.destroy(), 20);
      },
      "away",
      3,
    ],
    ["another shape", json('{"choices": []}'), "strange", 1],
    ["prose", json(completion("I cannot do that.")), "strange", 1],
    ["wrong content type", (response) => response.writeHead(200, { "content-type": "text/html" }).end(completion(GOOD)), "not-json", 1],
    ["too large", json(completion(never.repeat(200))), "too-large", 1],
    [
      "endless",
      (response) => {
        response.writeHead(200, { "content-type": "application/json" });
        const more = setInterval(() => response.write(never.repeat(20)), 1);
        response.on("close", () => clearInterval(more));
      },
      "too-large",
      1,
    ],
    ["slow", () => {}, "slow", 1],
    [
      "drop by drop",
      (response) => {
        response.writeHead(200, { "content-type": "application/json" });
        const more = setInterval(() => response.write(" "), 20);
        response.on("close", () => clearInterval(more));
      },
      "slow",
      1,
    ],
    ["sends on", (response) => response.writeHead(307, { location: "http://127.0.0.1:9/v1/chat/completions" }).end(), "redirects", 1],
    ["wrong key", json(`{"error": "bad key ${KEY}"}`, 401), "refuses", 1],
    ["no such thing", json("{}", 404), "refuses", 1],
    ["a fault", json("{}", 500), "refuses", 3],
    ["busy", json("{}", 429), "busy", 3],
    ["hangs up", (response) => response.destroy(), "away", 3],
  ])("%s: told as such, bounded tries, nothing proposed, nothing kept, no word of the key", async (_, answer, trouble, calls) => {
    const model = await stub(answer);
    const where = folder();
    const limits = { ms: trouble === "slow" ? 300 : 8000, bytes: 256 * 1024, tries: 3 };
    const proposals = await proposed(model, ONE, { answers: answersIn(where), limits });
    expect(proposals.troubles.map((one) => one.trouble)).toEqual([trouble]);
    expect(proposals).toMatchObject({ reading: NONE, calls, passages: { failed: 1 } });
    expect(readdirSync(where)).toEqual([]);
    expect(JSON.stringify(proposalsJson(proposals)) + proposalsText(proposals, "zh") + proposalsText(proposals, "en")).not.toContain(KEY);
  });

  test.each([429, 500, 503])("%i once: the wait that is asked for is kept, then the answer is taken", async (status) => {
    const model = await stub(json("{}", status, { "retry-after": "1" }), good);
    const began = performance.now();
    expect(await proposed(model)).toMatchObject({ calls: 2, troubles: [], reading: { mentions: [{ name: "青梧科技" }] } });
    expect(performance.now() - began).toBeGreaterThan(950);
  });

  test("an endpoint that wants to be left alone for an hour is left alone", async () => {
    const model = await stub(json("{}", 429, { "retry-after": "3600" }), good);
    const began = performance.now();
    expect(await proposed(model)).toMatchObject({ calls: 1, passages: { failed: 1 } });
    expect(performance.now() - began).toBeLessThan(2500);
  });

  test("after three passages in vain it is not asked any more; with a wrong key not after the first", async () => {
    const text = several(9);
    const faulty = await proposed(await stub(json("{}", 500)), text, { limits: { tries: 1 } });
    expect(faulty.passages.left).toBeGreaterThanOrEqual(4);
    const refused = await proposed(await stub(json("{}", 401)), text);
    expect(refused.calls).toBeLessThanOrEqual(2);
    expect(proposalsText(refused, "en")).toContain("only the missing passages");
  });

  test("no more calls than are allowed", async () => {
    const model = await stub(good);
    expect(await proposed(model, several(6), { limits: { calls: 4 } })).toMatchObject({ calls: 4, passages: { asked: 4, left: 2 } });
    expect(model.asked).toHaveLength(4);
  });

  test("what Retry-After may say", () => {
    const now = Date.parse("Sun, 06 Dec 2037 08:00:00 GMT");
    expect(
      ["5", " 7 ", "Sun, 06 Dec 2037 08:00:09 GMT", "Sun, 06 Dec 2037 07:00:00 GMT", "soon", "-3", "1e9", ""].map((one) =>
        waitIn(one, now),
      ),
    ).toEqual([5000, 7000, 9000, 0, null, null, null, null]);
    expect(waitIn("999999999", now)).toBe(86_400_000);
  });
});

describe("kept answers", () => {
  test("a second run asks only for what is missing, and proposes the same", async () => {
    const [text, where] = [several(5), folder()];
    const name: Answer = (response, nth, body) => {
      const quote = /[甲乙丙丁戊]岭科技/.exec(body)?.[0] ?? "";
      if (quote.startsWith("丙")) json("{}", 404)(response, nth, body);
      else json(completion(JSON.stringify({ mentions: [{ quote, kind: "Company", context: null }] })))(response, nth, body);
    };
    const first = await proposed(await stub(name), text, { answers: answersIn(where) });
    expect(first.passages.failed).toBe(1);
    const model = await stub((response, nth, body) => {
      const quote = /[甲乙丙丁戊]岭科技/.exec(body)?.[0] ?? "";
      json(completion(JSON.stringify({ mentions: [{ quote, kind: "Company", context: null }] })))(response, nth, body);
    });
    const second = await proposed(model, text, { answers: answersIn(where) });
    expect(model.asked).toHaveLength(5 - first.passages.asked);
    expect(second.reading.mentions.map((one) => one.name.charAt(0)).join("")).toBe("甲乙丙丁戊");
    const third = await proposed(await stub(json("{}", 500)), text, { answers: answersIn(where) });
    expect(third).toMatchObject({ calls: 0, passages: { kept: 5 }, reading: second.reading });
    for (const file of readdirSync(where)) expect(readFileSync(join(where, file), "utf8")).not.toContain(KEY);
  });

  test("a kept answer that was spoilt is asked for again; another model's is not used", async () => {
    const where = folder();
    await proposed(await stub(good), ONE, { answers: answersIn(where) });
    const [file] = readdirSync(where) as [string];
    writeFileSync(join(where, file), readFileSync(join(where, file), "utf8").slice(0, 40));
    const again = await stub(good);
    expect(await proposed(again, ONE, { answers: answersIn(where) })).toMatchObject({ calls: 1, passages: { asked: 1, kept: 0 } });
    const other = { url: again.url, model: "another", key: null };
    expect((await proposeByModel(cleanPassage(ONE), ABOUT, NONE, other, { answers: answersIn(where), limits: LIMITS })).calls).toBe(1);
    expect(readdirSync(where)).toHaveLength(2);
  });

  test("stopped half-way: it ends at once with the reason, whole answers stay and nothing else", async () => {
    const [text, where, stop] = [several(6), folder(), new AbortController()];
    const model = await stub(good, good, (response) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.write("{");
      setTimeout(() => stop.abort(new Error("enough")), 30);
    });
    const began = performance.now();
    await expect(proposed(model, text, { answers: answersIn(where), signal: stop.signal })).rejects.toThrow("enough");
    expect(performance.now() - began).toBeLessThan(2500);
    const files = readdirSync(where);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      expect(file).toMatch(/^[0-9a-f]{64}\.json$/);
      expect(JSON.parse(readFileSync(join(where, file), "utf8"))).toMatchObject({ zhaotu: "model-answer", content: GOOD });
    }
    const asked = model.asked.length;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(model.asked).toHaveLength(asked);
    expect((await proposed(await stub(good), text, { answers: answersIn(where) })).passages).toMatchObject({
      kept: files.length,
      failed: 0,
    });
    expect(passagesOf(cleanPassage(text))).toHaveLength(6);
  });

  test("stopped while it waits, or before it began", async () => {
    const stop = new AbortController();
    const model = await stub(json("{}", 429, { "retry-after": "2" }));
    setTimeout(() => stop.abort(new Error("enough")), 150);
    await expect(proposed(model, ONE, { signal: stop.signal })).rejects.toThrow("enough");
    const fresh = await stub(good);
    await expect(proposed(fresh, ONE, { signal: stop.signal })).rejects.toThrow("enough");
    expect(fresh.asked).toEqual([]);
  });
});
